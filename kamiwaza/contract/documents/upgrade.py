"""Say an OpenAPI 3.0 document in the words of 3.1: early releases of the platform wrote 3.0."""

from __future__ import annotations

from typing import Any

_LIMITS = (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum"))
# The members below these names are named by the document; they are not keywords.
_MAPS = frozenset({"properties", "patternProperties", "schemas", "responses", "parameters"})
_DATA = frozenset({"enum", "const", "default", "example", "examples"})


def upgraded(document: Any) -> Any:
    """Return a 3.0 document as 3.1 has it, any other one as it is; the given one stays."""
    if not isinstance(document, dict) or not str(document.get("openapi", "")).startswith("3.0."):
        return document
    upgraded = _value(document)
    upgraded["openapi"] = "3.1.0"
    return upgraded


def _value(value: Any) -> Any:
    if isinstance(value, list):
        return [_value(item) for item in value]
    if not isinstance(value, dict):
        return value
    upgraded = {
        name: inner if name in _DATA else _named(inner) if name in _MAPS else _value(inner)
        for name, inner in value.items()
    }
    return _schema(upgraded)


def _named(value: Any) -> Any:
    """Return the members below names; a member may be called `nullable`."""
    if isinstance(value, dict):
        return {name: _value(inner) for name, inner in value.items()}
    return _value(value)


def _schema(schema: dict[str, Any]) -> dict[str, Any]:
    for flag, limit in _LIMITS:
        is_exclusive = schema.pop(flag) if isinstance(schema.get(flag), bool) else False
        if is_exclusive and limit in schema:
            schema[flag] = schema.pop(limit)
    if isinstance(schema.get("nullable"), bool) and schema.pop("nullable"):
        return _nullable(schema)
    return schema


def _nullable(schema: dict[str, Any]) -> dict[str, Any]:
    """Return a schema that null fits too, in the way FastAPI writes it for 3.1."""
    if schema.get("anyOf") and "type" not in schema and "$ref" not in schema:
        if {"type": "null"} not in schema["anyOf"]:
            schema["anyOf"] = [*schema["anyOf"], {"type": "null"}]
        return schema
    beside: dict[str, Any] = {
        k: schema.pop(k) for k in ("title", "description", "default") if k in schema
    }
    if isinstance(schema.get("enum"), list):
        schema["enum"] = [value for value in schema["enum"] if value is not None]
    whole = schema.get("allOf")
    only = whole[0] if isinstance(whole, list) and len(whole) == 1 and len(schema) == 1 else schema
    return {"anyOf": [only, {"type": "null"}], **beside}
