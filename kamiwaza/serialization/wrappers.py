"""Lists inside a wrapper object, under various member names."""

from __future__ import annotations

from typing import Any

LISTS = ("items", "data", "results", "rows", "records")
"""Usual names of the member of a wrapper object that contains the list."""

_FAILURES = frozenset({"detail", "details", "error", "errors", "warnings", "messages"})


def unwrapped(value: Any) -> list[Any] | None:
    """Return a list, or the list inside a wrapper object, None if there is none.

    Null is an empty list. Lists of errors and warnings do not count.
    """
    if value is None:
        return []
    if not isinstance(value, dict):
        return value if isinstance(value, list) else None
    members = [value[name] for name in LISTS if name in value]
    for member in members:
        if isinstance(member, list):
            return member
    lists = [
        member
        for name, member in value.items()
        if isinstance(member, list) and name not in _FAILURES
    ]
    # An unusual name is accepted if there is only one list.
    if len(lists) == 1:
        return lists[0]
    return next((unwrapped(member) for member in members if isinstance(member, dict)), None)
