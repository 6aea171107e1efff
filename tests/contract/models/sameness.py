"""Compare a dumped object with the document that it was read from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID


def lost(document: Any, dumped: Any, place: str = "") -> list[str]:
    """Return the places where `dumped` says something else than `document`.

    Normal forms are allowed: a moment may be written otherwise (naive ones are UTC), a UUID too.
    """
    if isinstance(document, dict) and isinstance(dumped, dict):
        return [
            found
            for name in document.keys() | dumped.keys()
            for found in _member(document, dumped, name, f"{place}.{name}")
        ]
    if isinstance(document, list) and isinstance(dumped, list) and len(document) == len(dumped):
        pairs = zip(document, dumped, strict=True)
        return [found for n, (a, b) in enumerate(pairs) for found in lost(a, b, f"{place}[{n}]")]
    if _same(document, dumped):
        return []
    return [f"{place or 'document'}: {document!r} became {dumped!r}"]


def _member(document: dict[str, Any], dumped: dict[str, Any], name: str, place: str) -> list[str]:
    if name not in dumped:
        return [f"{place}: {document[name]!r} is gone"]
    if name not in document:
        return [f"{place}: {dumped[name]!r} came from nowhere"]
    return lost(document[name], dumped[name], place)


def _same(one: Any, other: Any) -> bool:
    if isinstance(one, bool) or isinstance(other, bool):
        return one is other
    if one == other:
        return True
    if not (isinstance(one, str) and isinstance(other, str)):
        return False
    return _equal_as(UUID, one, other) or _equal_as(_moment, one, other)


def _equal_as(read: Any, one: str, other: str) -> bool:
    try:
        return bool(read(one) == read(other))
    except ValueError:
        return False


def _moment(text: str) -> datetime:
    found = datetime.fromisoformat(text)
    return found if found.tzinfo else found.replace(tzinfo=UTC)
