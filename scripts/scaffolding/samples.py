"""Sample values of a schema: the smallest one, and one with every member."""

from __future__ import annotations

from typing import Any

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject

MAX_DEPTH = 8
"""Below this depth the samples of recursive components are the smallest ones."""

TEXTS = {
    "uuid": "0b1e5c1e-7f0a-4d52-9d2e-3f6a5b4c3d2e",
    "date-time": "2024-12-27T23:53:37.224340Z",
    "uri": "https://models.example/v1",
    "binary": "bytes",
}
SMALLEST: JSONObject = {
    "string": "",
    "integer": 0,
    "number": 0.5,
    "boolean": False,
    "null": None,
    "object": {},
    "array": [],
}
LARGEST: JSONObject = {
    "string": "text",
    "integer": 3,
    "number": 2.5,
    "boolean": True,
    "null": None,
    "object": {"key": "value"},
    "array": ["item"],
}


def smallest(schema: JSONObject, known: JSONObject) -> Any:
    """Return the smallest value: only required members, and null where it is allowed."""
    schema = _resolved(schema, known)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        return smallest(min(choices, key=lambda one: one.get("type") != "null"), known)
    if "enum" in schema or "const" in schema:
        return schema.get("enum", [schema.get("const")])[0]
    if "properties" in schema:
        required = schema.get("required", ())
        return {name: smallest(schema["properties"][name], known) for name in required}
    return _plain(schema, SMALLEST)


def largest(
    schema: JSONObject, known: JSONObject, *, values: JSONObject = LARGEST, depth: int = 0
) -> Any:
    """Return a value with every member, without null, with two items in every array."""
    if depth > MAX_DEPTH:
        return smallest(schema, known)
    schema = _resolved(schema, known)
    choices = schema.get("anyOf") or schema.get("oneOf")
    if choices:
        chosen = max(choices, key=lambda one: one.get("type") != "null")
        return largest(chosen, known, values=values, depth=depth + 1)
    if "enum" in schema or "const" in schema:
        return schema.get("enum", [schema.get("const")])[-1]
    if schema.get("type") == "array" and schema.get("items"):
        item = largest(schema["items"], known, values=values, depth=depth + 1)
        return [item, item]
    additional = schema.get("additionalProperties")
    members = dict(schema.get("properties", {}))
    if isinstance(additional, dict) and additional:
        members |= {"a": additional, "ä b": additional}
    result = {n: largest(s, known, values=values, depth=depth + 1) for n, s in members.items()}
    return result or _plain(schema, values)


def _plain(schema: JSONObject, values: JSONObject) -> Any:
    kind = schema.get("type", "object")
    if isinstance(kind, list):
        return _plain({**schema, "type": kind[0]}, values)
    if schema.get("format") in TEXTS:
        return TEXTS[schema["format"]]
    value = values[kind]
    if isinstance(value, str):
        return value[: schema.get("maxLength", len(value))].ljust(schema.get("minLength", 0), "x")
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        low, high = schema.get("minimum", value), schema.get("maximum", value)
        return min(max(value, low), high)
    return value


def _resolved(schema: JSONObject, known: JSONObject) -> JSONObject:
    while "$ref" in schema:
        schema = known[schema["$ref"].removeprefix(SCHEMAS)]
    return schema
