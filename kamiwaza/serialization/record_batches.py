"""Blocks of rows, JSON objects or record batches, as objects and as tables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from pydantic_core import to_jsonable_python

from kamiwaza.serialization import dataframes

if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]
    from pydantic import JsonValue


def rows_of_block(
    block: list[dict[str, JsonValue]] | pyarrow.RecordBatch,
) -> list[dict[str, JsonValue]]:
    """Return the rows of a block, each a JSON object.

    Times become texts in ISO 8601, bytes become base64, as in rows that come as JSON.
    """
    if isinstance(block, list):
        return block
    rows: list[dict[str, JsonValue]] = block.to_pylist()
    if all(_is_json(field.type) for field in block.schema):
        return rows
    return cast(
        "list[dict[str, JsonValue]]",
        to_jsonable_python(rows, bytes_mode="base64", inf_nan_mode="constants"),
    )


def _is_json(kind: Any) -> bool:
    """Return whether the values of an Arrow type are JSON values in Python."""
    return str(kind) in _JSON_TYPES


_JSON_TYPES = frozenset(
    """null bool int8 int16 int32 int64 uint8 uint16 uint32 uint64 halffloat float double string
    large_string""".split()
)


class RowTable:
    """Collects blocks for a table. Record batches of one schema stay as they are."""

    def __init__(self) -> None:
        self._blocks: list[Any] = []

    def append(self, block: list[dict[str, JsonValue]] | pyarrow.RecordBatch) -> None:
        """Add a block."""
        if not isinstance(block, list) or block:
            self._blocks.append(block)

    @property
    def is_empty(self) -> bool:
        """True if there are no rows to make a table of."""
        return not self._blocks

    def to_pandas(self) -> pandas.DataFrame:
        """Return the rows as a pandas DataFrame."""
        if self._is_arrow():
            return dataframes.arrow_to_pandas(self._batches())
        return dataframes.to_pandas(self._rows())

    def to_arrow(self) -> pyarrow.Table:
        """Return the rows as an Arrow table."""
        return self._batches() if self._is_arrow() else dataframes.to_arrow(self._rows())

    def to_polars(self) -> polars.DataFrame:
        """Return the rows as a polars DataFrame."""
        if self._is_arrow():
            return dataframes.arrow_to_polars(self._batches())
        return dataframes.to_polars(self._rows())

    def _is_arrow(self) -> bool:
        return bool(self._blocks) and not any(isinstance(block, list) for block in self._blocks)

    def _batches(self) -> pyarrow.Table:
        return dataframes.from_batches(self._blocks[0].schema, self._blocks)

    def _rows(self) -> list[dict[str, JsonValue]]:
        return [row for block in self._blocks for row in rows_of_block(block)]
