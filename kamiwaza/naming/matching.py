"""Finding objects by their names. No I/O."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeVar
from unicodedata import normalize

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

T = TypeVar("T")

_LISTED = 8


def matching(
    items: Iterable[T], wanted: str, names: Sequence[Callable[[T], Iterable[str | None]]]
) -> list[T]:
    """Return the items with a name: the whole name first, then regardless of case.

    Args:
        items: the items to choose from.
        wanted: the name.
        names: functions of an item that return its names of one kind, the most specific kind
            first. A kind is looked at only if none before it fits.
    """
    offered = list(items)
    exact, folded = normalize("NFC", wanted.strip()), _folded(wanted)
    for kind in names:
        spelled = [(item, [name for name in kind(item) if name]) for item in offered]
        same = [item for item, known in spelled if exact in (normalize("NFC", n) for n in known)]
        same = same or [item for item, known in spelled if folded in map(_folded, known)]
        if same:
            return same
    return []


def listing(texts: Sequence[str]) -> str:
    """Return the first texts as one text for an error; "none" if there are none."""
    more = len(texts) - _LISTED
    return ", ".join(texts[:_LISTED]) + (f" and {more} more" if more > 0 else "") or "none"


def last_part(name: str | None) -> str | None:
    """Return the last part of the name of a repository: `Qwen3-8B` of `Qwen/Qwen3-8B`."""
    return name.rpartition("/")[2] if name else name


def _folded(name: str) -> str:
    return normalize("NFC", name.strip()).casefold()
