"""Rewrite enums in a form that the generator supports: strings or integers with unique names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openapi_python_client.strings import snake_case

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject

_KINDS: dict[type, str] = {
    bool: "boolean",
    int: "integer",
    float: "number",
    str: "string",
    type(None): "null",
}


def kind_of(value: Any) -> JSONObject:
    """Return a schema with the type of a JSON value."""
    name = _KINDS.get(type(value))
    return {} if name is None else {"type": name}


def simplify(schema: JSONObject) -> JSONObject:
    """Return an enum if all values have one type, and otherwise a union of the types.

    If null is one of the values, the result is a union of null and the other values.
    """
    values = _unique(schema["enum"])
    others = [value for value in values if value is not None]
    kinds = _unique([kind_of(value) for value in others])
    if kinds in ([{"type": "string"}], [{"type": "integer"}]):
        enum = _named({"type": kinds[0]["type"], "enum": others})
        if not all(is_writable(value) for value in others):
            enum = {"type": "string", "x-values": others}
        return {"oneOf": [{"type": "null"}, enum]} if len(others) < len(values) else enum
    if {} in kinds or not values:
        return {}
    if len(others) < len(values):
        kinds.append({"type": "null"})
    return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}


def is_writable(value: Any) -> bool:
    """Return True if the generator writes a value unchanged. It drops unprintable characters."""
    return not isinstance(value, str) or value.isprintable()


def _unique(values: list[Any]) -> list[Any]:
    """Return each value once. 1, 1.0 and true are three different values."""
    unique: list[Any] = []
    for value in values:
        if not any(type(value) is type(other) and value == other for other in unique):
            unique.append(value)
    return unique


def _named(schema: JSONObject) -> JSONObject:
    """Add names for the values if those of the generator are invalid or not unique."""
    values = schema["enum"]
    if schema["type"] == "integer":
        return schema
    names = [_default_name(index, value) for index, value in enumerate(values)]
    if len(set(names)) == len(names) and all(name.isidentifier() for name in names):
        return schema
    used: set[str] = set()
    for index, name in enumerate(names):
        names[index] = _unused_name(name if name.isidentifier() else f"VALUE_{index}", used)
        used.add(names[index])
    return {**schema, "x-enum-varnames": names}


def _default_name(index: int, value: str) -> str:
    """Return the name that the generator gives to a value."""
    key = value.upper() if value[:1].isalpha() else f"VALUE_{index}"
    return snake_case(key).upper()


def _unused_name(name: str, used: set[str]) -> str:
    number = 1
    candidate = name
    while candidate in used:
        number += 1
        candidate = f"{name}_{number}"
    return candidate
