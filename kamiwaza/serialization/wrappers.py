"""Lists that come inside an object, whatever its member is called."""

from __future__ import annotations

from typing import Any

LISTS = ("items", "data", "results", "rows", "records")
"""What members are called that hold a list the answer should have been."""

_FAILURES = frozenset({"detail", "details", "error", "errors", "warnings", "messages"})


def unwrapped(said: Any) -> list[Any] | None:
    """Return a list, or the one that an object holds; None if there is none.

    Null is an empty list. Lists that tell of failures are not what was asked for.
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
