"""The errors of building a request; `kamiwaza.errors` grows the rest of the tree from here."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, repr=False)
class PartialResults:
    """What was done when one of many calls failed. Positions count the items from 0.

    Attributes:
        index: the position of the first item that failed.
        results: the results that were not handed out yet, by the positions of their items.
        missing: the items that were read and have no result, by their positions. The iterator that
            you gave continues after them.
    """

    index: int
    results: Mapping[int, object]
    missing: Mapping[int, object]

    def __repr__(self) -> str:
        """Return the position and the counts, without the items, which may be secret."""
        counts = f"{len(self.results)} results, {len(self.missing)} missing"
        return f"<{type(self).__name__}: item {self.index} failed, {counts}>"


class KamiwazaError(Exception):
    """Base of every error this library raises.

    Attributes:
        partial: what was done before the error, if it ended many calls. None for a single call.
    """

    partial: PartialResults | None = None


class InvalidArgumentError(KamiwazaError, ValueError):
    """Refuse an argument before anything is sent."""


__all__ = ("InvalidArgumentError", "KamiwazaError", "PartialResults")
