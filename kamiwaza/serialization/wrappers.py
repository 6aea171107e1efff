"""Lists inside a wrapper object, under various member names."""

from __future__ import annotations

from typing import Any

LISTS = ("items", "data", "results", "rows", "records")
"""Names of members of a wrapper object that hold the list."""

_FAILURES = frozenset({"detail", "details", "error", "errors", "warnings", "messages"})


def unwrapped(said: Any) -> list[Any] | None:
    """Return a list, or the list inside a wrapper object, None if there is none.

    Null is an empty list. Lists of errors and warnings do not count.
    """
    if said is None:
        return []
    if not isinstance(said, dict):
        return said if isinstance(said, list) else None
    named = [said[name] for name in LISTS if name in said]
    for one in named:
        if isinstance(one, list):
            return one
    lists = [one for name, one in said.items() if isinstance(one, list) and name not in _FAILURES]
    if len(lists) == 1:
        return lists[0]
    return next((unwrapped(one) for one in named if isinstance(one, dict)), None)
