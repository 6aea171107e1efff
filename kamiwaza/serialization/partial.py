"""Lists and maps without their unreadable items."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from pydantic import JsonValue

T = TypeVar("T")


class PartialList(list[T]):
    """A list without its unreadable rows, which `left_out` holds as they came.

    A row is unreadable if it is not an object or lacks its identifying member.
    """

    def __init__(self, rows: Iterable[T] = (), left_out: Iterable[JsonValue] = ()) -> None:
        """Hold the readable rows, and those that are not."""
        super().__init__(rows)
        self.left_out: list[JsonValue] = [*left_out]


class PartialMap(dict[str, T]):
    """A map without its unreadable values, which `left_out` holds as they came."""

    def __init__(
        self, values: Mapping[str, T] | None = None, left_out: Mapping[str, JsonValue] | None = None
    ) -> None:
        """Hold the readable values, and those that are not."""
        super().__init__(values or {})
        self.left_out: dict[str, JsonValue] = dict(left_out or {})
