"""The base of answers that are in essence a list of items, with facts about the list."""

from __future__ import annotations

from abc import abstractmethod
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar, overload

from kamiwaza.schemas._base import Schema
from kamiwaza.serialization.item_list import ItemList

if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

T_co = TypeVar("T_co", covariant=True)


class ListAnswer(Schema, Generic[T_co]):
    """An answer that is used like the list of its items: iterate, index, `len()`, tables.

    An answer without items is false, as an empty list is.
    """

    @abstractmethod
    def _items(self) -> Sequence[T_co]:
        """Return the items."""

    def __iter__(self) -> Iterator[T_co]:  # type: ignore[override]  # items, not members
        """Iterate over the items, in the order of the platform."""
        return iter(self._items())

    def __len__(self) -> int:
        """Return the number of items in this answer."""
        return len(self._items())

    @overload
    def __getitem__(self, index: int) -> T_co: ...

    @overload
    def __getitem__(self, index: slice) -> ItemList[T_co]: ...

    def __getitem__(self, index: int | slice) -> T_co | ItemList[T_co]:
        """Return the item at an index, or the items of a slice."""
        items = self._items()
        return ItemList(items[index]) if isinstance(index, slice) else items[index]

    def to_pandas(self) -> pandas.DataFrame:
        """Return the items as a DataFrame. docs/pages.md has the rules.

        Raises:
            ConfigurationError: pandas is not installed; the extra `pandas` installs it.
        """
        return ItemList(self._items()).to_pandas()

    def to_arrow(self) -> pyarrow.Table:
        """Return the items as an Arrow table. docs/pages.md has the rules.

        Raises:
            ConfigurationError: pyarrow is not installed; the extra `arrow` installs it.
        """
        return ItemList(self._items()).to_arrow()

    def to_polars(self) -> polars.DataFrame:
        """Return the items as a polars DataFrame. docs/pages.md has the rules.

        Raises:
            ConfigurationError: polars is not installed; the extra `polars` installs it.
        """
        return ItemList(self._items()).to_polars()
