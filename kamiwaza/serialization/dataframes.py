"""Conversion of lists of objects to data frames, with one column for each member.

Numbers, booleans, text and times are unchanged. Ids and enumerations become text; objects and
arrays become JSON text. A column with values of several types becomes text.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from pydantic import BaseModel
from pydantic_core import to_jsonable_python

from kamiwaza.extras import import_extra
from kamiwaza_api.types import UNSET

if TYPE_CHECKING:
    import pandas  # pyright: ignore[reportMissingImports]
    import polars  # pyright: ignore[reportMissingImports]
    import pyarrow  # pyright: ignore[reportMissingImports]

_EXTRAS = {"pandas": "pandas", "polars": "polars", "pyarrow": "arrow"}
_MIN_INTEGER, _MAX_INTEGER = -(2**63), 2**63 - 1


def to_pandas(items: Iterable[object]) -> pandas.DataFrame:
    """Return `items` as a pandas DataFrame. Raises ConfigurationError without pandas."""
    frame: pandas.DataFrame = _package("pandas").DataFrame(columns(items))
    return frame


def to_arrow(items: Iterable[object]) -> pyarrow.Table:
    """Return `items` as an Arrow table. Raises ConfigurationError without pyarrow."""
    table: pyarrow.Table = _package("pyarrow").table(columns(items))
    return table


def to_polars(items: Iterable[object]) -> polars.DataFrame:
    """Return `items` as a polars DataFrame. Raises ConfigurationError without polars."""
    frame: polars.DataFrame = _package("polars").DataFrame(columns(items), strict=False)
    return frame


def from_batches(schema: pyarrow.Schema, batches: Sequence[pyarrow.RecordBatch]) -> pyarrow.Table:
    """Return record batches as one Arrow table, without copying them."""
    table: pyarrow.Table = _package("pyarrow").Table.from_batches(batches, schema)
    return table


def arrow_to_pandas(table: pyarrow.Table) -> pandas.DataFrame:
    """Return an Arrow table as a DataFrame. Raises ConfigurationError without pandas."""
    _package("pandas")
    frame: pandas.DataFrame = table.to_pandas()
    return frame


def arrow_to_polars(table: pyarrow.Table) -> polars.DataFrame:
    """Return an Arrow table as a DataFrame. Raises ConfigurationError without polars."""
    frame: polars.DataFrame = _package("polars").from_arrow(table)
    return frame


def _package(name: str) -> Any:
    return import_extra(name, _EXTRAS[name])


def columns(items: Iterable[object]) -> dict[str, list[Any]]:
    """Return the columns of a table, in the order of their appearance. Absent values are None.

    Items without members, such as texts and numbers, are in the column `value`.
    """
    rows = [_row(item) for item in items]
    names = dict.fromkeys(name for row in rows for name in row)
    return {name: _uniform([row.get(name) for row in rows]) for name in names}


def _row(item: object) -> dict[str, Any]:
    if isinstance(item, BaseModel):
        members: Any = item.model_dump(mode="python")
    elif isinstance(item, Mapping):
        members = item
    else:
        to_dict: Callable[[], dict[str, Any]] | None = getattr(item, "to_dict", None)
        members = {"value": item} if to_dict is None else to_dict()
    return {str(name): _cell(value) for name, value in members.items() if value is not UNSET}


def _cell(value: Any) -> Any:
    if isinstance(value, Enum):
        value = value.value
    if value is None or isinstance(value, (bool, int, float, str, datetime, date)):
        return value
    if isinstance(value, (Mapping, list, tuple, set, frozenset, BaseModel)):
        return _text(value)
    return str(value)


def _uniform(values: list[Any]) -> list[Any]:
    """Return the values of a column, all converted to text unless they have one type."""
    kinds = {type(value) for value in values if value is not None}
    integers = [value for value in values if type(value) is int]
    # Arrow and polars have no integers of more than 64 bits.
    fits = not integers or (min(integers) >= _MIN_INTEGER and max(integers) <= _MAX_INTEGER)
    if fits and (len(kinds) < 2 or kinds == {int, float}):
        return values
    return [value if value is None or isinstance(value, str) else _text(value) for value in values]


def _text(value: Any) -> str:
    plain = to_jsonable_python(value, fallback=str)
    return plain if isinstance(plain, str) else json.dumps(plain, ensure_ascii=False)
