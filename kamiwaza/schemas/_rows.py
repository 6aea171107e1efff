"""Reading rows from the data of a retrieval. No I/O. Never raises."""

from __future__ import annotations

import csv
import json
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pydantic import JsonValue

    from kamiwaza.schemas._base import JsonObject

# Members with these names hold the rows of an object.
_ROWS = ("rows", "records", "data", "items")


def rows_of(data: JsonValue, media_type: str | None = None) -> list[JsonObject]:
    """Return the rows in `data`, each as a JSON object.

    - An array has one row per element.
    - An object with only an array called `rows`, `records`, `data` or `items` (and `columns`) has
      the rows of that array. Rows that are arrays get the names in `columns`, or `0`, `1`, ...
    - A text is parsed by its media type: JSON, lines of JSON, or CSV (values stay texts).
    - Any other value becomes `{"value": ...}`.

    Args:
        data: the data of the retrieval.
        media_type: the media type of a text. Default: unknown.
    """
    if isinstance(data, str):
        return _of_text(data, (media_type or "").partition(";")[0].strip().lower())
    if isinstance(data, list):
        return [_row(item, None) for item in data]
    if isinstance(data, dict):
        return _of_object(data)
    return [] if data is None else [{"value": data}]


def _of_object(data: JsonObject) -> list[JsonObject]:
    columns = data.get("columns")
    names = [str(name) for name in columns] if isinstance(columns, list) else None
    for key in _ROWS:
        held = data.get(key)
        if isinstance(held, list) and data.keys() <= {key, "columns"}:
            return [_row(item, names) for item in held]
    return [data]


def _row(item: JsonValue, names: list[str] | None) -> JsonObject:
    if isinstance(item, dict):
        return item
    if isinstance(item, list):
        known = names if names is not None and len(names) == len(item) else map(str, range(10**9))
        return dict(zip(known, item, strict=False))
    return {"value": item}


def _of_text(text: str, media_type: str) -> list[JsonObject]:
    if media_type == "text/csv":
        return [dict(row) for row in csv.DictReader(text.splitlines())]
    lined = "ndjson" in media_type or "jsonl" in media_type or "json-lines" in media_type
    try:
        if lined:
            return [_row(json.loads(line), None) for line in text.splitlines() if line.strip()]
        if media_type.endswith("json"):
            return rows_of(json.loads(text))
    except ValueError:
        pass
    return [{"value": text}] if text else []
