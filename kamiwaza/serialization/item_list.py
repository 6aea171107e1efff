"""The lists that methods return: lists with a table for display and conversions to data frames."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, SupportsIndex, TypeVar, overload

from pydantic import BaseModel

from kamiwaza.presentation.table import Table, table_of
from kamiwaza.serialization import dataframes

if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]
    from pydantic import JsonValue

T = TypeVar("T")


class ItemList(list[T]):
    """A list of objects of the platform. It prints as a table and converts to data frames.

    Otherwise it is a `list`. `repr()` shows all members of all items.

    Attributes:
        left_out: the rows of the answer that could not be read, as decoded JSON: a row that is
            not an object or lacks its identifying member.
    """

    def __init__(self, items: Iterable[T] = (), left_out: Iterable[JsonValue] = ()) -> None:
        """Create a list of items and of the rows that could not be read.

        Args:
            items: the items. The `left_out` of an `ItemList` is included.
            left_out: further rows that could not be read. Default: none.
        """
        super().__init__(items)
        inherited = items.left_out if isinstance(items, ItemList) else ()
        self.left_out: list[JsonValue] = [*inherited, *left_out]

    def __iter__(self) -> Iterator[T]:
        """Iterate over the items."""
        return super().__iter__()

    @overload
    def __getitem__(self, index: SupportsIndex, /) -> T: ...

    @overload
    def __getitem__(self, index: slice, /) -> ItemList[T]: ...

    def __getitem__(self, index: SupportsIndex | slice, /) -> T | ItemList[T]:
        """Return the item at an index, or the items of a slice."""
        if isinstance(index, slice):
            return ItemList(super().__getitem__(index))
        return super().__getitem__(index)

    def __str__(self) -> str:
        """Return the first items as a table that fits on the terminal."""
        return display_table(self).as_text()

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text("..." if cycle else str(self))

    def _repr_html_(self) -> str:
        return display_table(self).as_html()

    def to_pandas(self) -> pandas.DataFrame:
        """Return the items as a DataFrame. docs/pages.md has the rules.

        Raises:
            ConfigurationError: pandas is not installed; the extra `pandas` installs it.
        """
        return dataframes.to_pandas(self)

    def to_arrow(self) -> pyarrow.Table:
        """Return the items as an Arrow table. docs/pages.md has the rules.

        Raises:
            ConfigurationError: pyarrow is not installed; the extra `arrow` installs it.
        """
        return dataframes.to_arrow(self)

    def to_polars(self) -> polars.DataFrame:
        """Return the items as a polars DataFrame. docs/pages.md has the rules.

        Raises:
            ConfigurationError: polars is not installed; the extra `polars` installs it.
        """
        return dataframes.to_polars(self)


def display_table(items: list[T], *, title: str | None = None, total: int | None = None) -> Table:
    """Return the table for the display of a list of objects.

    Args:
        items: the objects.
        title: the word for the kind of items. Default: the class of the items.
        total: the number of items of the whole list. Default: the number of `items`.
    """
    kinds = list(dict.fromkeys(type(item).__name__ for item in items))
    default = kinds[0] if len(kinds) == 1 else "list"
    # A display shows fewer rows than this.
    members = [_members(item) for item in items[:100]]
    return table_of(members, title=title or default, total=len(items) if total is None else total)


def _members(item: object) -> dict[str, object]:
    """Return the members of an item, with secrets masked, or the item itself as `value`."""
    if isinstance(item, BaseModel):
        return {name: value for name, value in item.__repr_args__() if name}
    return {"value": item}
