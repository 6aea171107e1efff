"""Enums the generator can write: texts or integers, each with a name of its own."""

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
    """Return the schema of everything that is of the type of a JSON value."""
    name = _KINDS.get(type(value))
    return {} if name is None else {"type": name}


def simplify(schema: JSONObject) -> JSONObject:
    """Return an enum of one kind of values, or the kinds if there are several.

    Null among the values makes a union of null and the enum of the others.
    """
    values = _unique(schema["enum"])
    others = [value for value in values if value is not None]
    kinds = _unique([kind_of(value) for value in others])
    if kinds in ([{"type": "string"}], [{"type": "integer"}]):
        enum = _named({"type": kinds[0]["type"], "enum": others})
        if not all(is_written(value) for value in others):
            enum = {"type": "string", "x-values": others}
        return {"oneOf": [{"type": "null"}, enum]} if len(others) < len(values) else enum
    if {} in kinds or not values:
        return {}
    if len(others) < len(values):
        kinds.append({"type": "null"})
    return kinds[0] if len(kinds) == 1 else {"anyOf": kinds}


def is_written(value: Any) -> bool:
    """Say whether the generator writes a value as it is: it drops what cannot be printed."""
    return not isinstance(value, str) or value.isprintable()


def _unique(values: list[Any]) -> list[Any]:
    """Return each value once; 1, 1.0 and true are three."""
    found: list[Any] = []
    for value in values:
        if not any(type(value) is type(other) and value == other for other in found):
            found.append(value)
    return found


def _named(schema: JSONObject) -> JSONObject:
    """Give names to the values where those the generator makes are no names or not unique."""
    values = schema["enum"]
    if schema["type"] == "integer":
        return schema
    names = [_usual(place, value) for place, value in enumerate(values)]
    if len(set(names)) == len(names) and all(name.isidentifier() for name in names):
        return schema
    taken: set[str] = set()
    for place, name in enumerate(names):
        names[place] = _free(name if name.isidentifier() else f"VALUE_{place}", taken)
        taken.add(names[place])
    return {**schema, "x-enum-varnames": names}


def _usual(place: int, value: str) -> str:
    """Return the name the generator makes of a value."""
    key = value.upper() if value[:1].isalpha() else f"VALUE_{place}"
    return snake_case(key).upper()


def _free(name: str, taken: set[str]) -> str:
    number = 1
    found = name
    while found in taken:
        number += 1
        found = f"{name}_{number}"
    return found
