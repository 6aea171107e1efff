"""Make the smallest valid value of a schema."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from kamiwaza.contract.probing.resources import resolved

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

_FORMATS = {
    "uuid": "00000000-0000-4000-8000-000000000000",
    "date-time": "2026-01-01T00:00:00Z",
    "date": "2026-01-01",
    "email": "probe@example.com",
    "uri": "https://example.com",
}
_TEXT = "probe"


def smallest(contract: JSONObject, schema: JSONObject) -> Any:
    """Return the smallest value that a schema accepts: required members, the first word.

    Args:
        contract: the document that references point into.
        schema: the schema. Patterns are not looked at.
    """
    schema = resolved(contract, schema)
    for given in ("default", "const"):
        if given in schema:
            return schema[given]
    if "enum" in schema:
        return schema["enum"][0]
    options = schema.get("anyOf") or schema.get("oneOf") or ()
    alternatives = [one for one in options if one.get("type") != "null"]
    if alternatives:
        return smallest(contract, alternatives[0])
    return _of_type(contract, schema)


def _of_type(contract: JSONObject, schema: JSONObject) -> Any:
    kind = schema.get("type", "object")
    if kind == "string":
        text = _FORMATS.get(schema.get("format", ""), _TEXT)
        return text.ljust(schema.get("minLength", 0), "x")[: schema.get("maxLength")]
    if kind in ("integer", "number"):
        return math.ceil(schema.get("minimum", 1))
    if kind == "boolean":
        return False
    if kind == "array":
        item = schema.get("items", {})
        return [smallest(contract, item) for _ in range(schema.get("minItems", 0))]
    members = schema.get("properties", {})
    return {name: smallest(contract, members[name]) for name in schema.get("required", ())}
