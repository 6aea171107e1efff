"""Maps without their unreadable values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pydantic import JsonValue

T = TypeVar("T")


class PartialMap(dict[str, T]):
    """A map without its unreadable values. `left_out` has them as decoded JSON."""

    def __init__(
        self, values: Mapping[str, T] | None = None, left_out: Mapping[str, JsonValue] | None = None
    ) -> None:
        """Create a map of the readable values. `left_out` are the unreadable ones."""
        super().__init__(values or {})
        self.left_out: dict[str, JsonValue] = dict(left_out or {})
