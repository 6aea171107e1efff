"""Documents a JSON schema allows: the smallest, the largest, and any, drawn by hypothesis."""

from __future__ import annotations

import string
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from scripts.ledger.samples import largest, smallest

Schema = dict[str, Any]

_FANCY = {
    "string": 'ünïcode \u2028 \U0001f999 \\ " text ' * 3,
    "integer": 2**63 + 1,
    "number": 1e300,
    "boolean": True,
    "null": None,
    "object": {"": None, "nested": {"list": [1, 2.5, "x", None, True, {"deep": {}}]}},
    "array": [None, 1, "x"],
}


class Documents:
    """Makes documents of schemas that refer to `known` components.

    With `strange` ones, objects carry members the contract does not know and enumerations
    values it does not know, at every level, as answers of a newer server do.
    """

    def __init__(self, known: dict[str, Schema], *, strange: bool = False) -> None:
        self._known = known
        self._strange = strange
        self.unknown_names: tuple[str, ...] = ("added_later", "", "ünïcode name", "model_config")

    def minimal(self, schema: Schema) -> Any:
        """Return the smallest document."""
        return smallest(schema, self._known)

    def maximal(self, schema: Schema) -> Any:
        """Return the largest document, of values that are hard to keep."""
        return largest(schema, self._known, values=_FANCY)

    def any(self, schema: Schema, depth: int = 0) -> st.SearchStrategy[Any]:
        """Return a strategy of all documents, of limited depth."""
        schema = self._resolved(schema)
        if "anyOf" in schema or "oneOf" in schema:
            choices = schema.get("anyOf", schema.get("oneOf"))
            return st.one_of(*(self.any(one, depth + 1) for one in choices))
        if "enum" in schema or "const" in schema:
            values = schema.get("enum", [schema.get("const")])
            known = st.sampled_from(values)
            return st.one_of(known, _another(values[0])) if self._strange else known
        kind = schema.get("type")
        if kind == "array":
            return st.lists(self.any(schema.get("items", {}), depth + 1), max_size=3)
        if kind == "object":
            return self._objects(schema, depth)
        return _scalars(schema) if kind else JSON

    def _objects(self, schema: Schema, depth: int) -> st.SearchStrategy[Any]:
        properties, needed = schema.get("properties", {}), schema.get("required", ())
        rest = schema.get("additionalProperties")
        if not properties:
            values = self.any(rest, depth + 1) if isinstance(rest, dict) and rest else JSON
            return st.dictionaries(st.text(max_size=8), values, max_size=3)
        members = {name: self.any(one, depth + 1) for name, one in properties.items()}
        known = st.fixed_dictionaries(
            {name: members[name] for name in needed},
            optional={name: one for name, one in members.items() if name not in needed},
        )
        if not self._strange:
            return known
        names = (st.sampled_from(self.unknown_names) | _NEW_NAMES).filter(
            lambda name: name not in properties
        )
        unknown = st.dictionaries(names, JSON, min_size=1, max_size=3)
        return st.builds(lambda more, given: {**more, **given}, unknown, known)

    def _resolved(self, schema: Schema) -> Schema:
        while "$ref" in schema:
            schema = self._known[schema["$ref"].rpartition("/")[2]]
        return schema


def _scalars(schema: Schema) -> st.SearchStrategy[Any]:
    low, high = schema.get("minimum"), schema.get("maximum")
    integers = st.integers(min_value=low, max_value=high)
    match schema["type"], schema.get("format"):
        case "string", "uuid":
            return st.uuids().map(str)
        case "string", "date-time":
            return _MOMENTS
        case "string", "uri":
            return st.text(string.ascii_lowercase, min_size=1).map("https://{}.example/".format)
        case "string", _:
            return st.text(
                min_size=schema.get("minLength", 0), max_size=min(schema.get("maxLength", 20), 20)
            )
        case "integer", _:
            return integers
        case "number", _:
            floats = st.floats(low, high, allow_nan=False, allow_infinity=False)
            return st.one_of(floats, integers)
        case "boolean", _:
            return st.booleans()
        case _:
            return st.none()


def _written(moment: datetime, sign: str, style: str) -> str:
    """Return a moment as servers write it: naive, with Z, with an offset, with a space."""
    if style == "naive":
        return moment.isoformat()
    zone = UTC if style == "Z" else timezone(timedelta(hours=5, minutes=30))
    text = moment.replace(tzinfo=zone).isoformat(sign)
    return text.replace("+00:00", "Z") if style == "Z" else text


JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3)
    ),
    max_leaves=4,
)
_MOMENTS = st.builds(
    _written,
    st.datetimes(datetime.fromisoformat("0002-01-01"), datetime.fromisoformat("9998-12-31")),
    st.sampled_from(["T", " "]),
    st.sampled_from(["naive", "Z", "offset"]),
)
_NEW_NAMES = st.text(string.ascii_lowercase + "_-", min_size=12, max_size=16)


def _another(value: Any) -> st.SearchStrategy[Any]:
    """Return values of the kind of `value`, as a later release may have them in its place."""
    if isinstance(value, bool):
        return st.booleans()
    return st.integers() if isinstance(value, int) else st.text(max_size=20)
