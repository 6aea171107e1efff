"""The objects of the package that an object refers to, for tests of what their texts show."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_CONTAINERS = (list, tuple, set, frozenset, dict)


def objects_of(*roots: object) -> Iterator[object]:
    """Yield the objects and all objects of the package that they refer to, each once."""
    seen: set[int] = set()
    waiting = [*roots]
    while waiting:
        one = waiting.pop()
        if id(one) in seen:
            continue
        seen.add(id(one))
        if isinstance(one, _CONTAINERS):
            waiting += [*one.values()] if isinstance(one, dict) else one
        elif type(one).__module__.partition(".")[0] == "kamiwaza":
            yield one
            waiting += _attributes(one)


def texts_of(*roots: object) -> str:
    """Return the str and repr of all these objects."""
    return " ".join(f"{one} {one!r}" for one in objects_of(*roots))


def _attributes(one: object) -> list[Any]:
    slots = [name for kind in type(one).__mro__ for name in getattr(kind, "__slots__", ())]
    found = [getattr(one, name) for name in slots if hasattr(one, name)]
    return [*getattr(one, "__dict__", {}).values(), *found]
