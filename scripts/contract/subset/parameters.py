"""Describe the arguments of endpoint functions and the serialization of their values."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract.identifiers import identifier
from scripts.contract.subset.members import argument_names
from scripts.contract.subset.variants import kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject, Operation

_DEFAULT_STYLES = {"query": "form", "path": "simple", "header": "simple"}
_STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
}
_SCALARS = {"string", "integer", "number", "boolean", "null"}


def describe(operation: Operation, known: JSONObject) -> list[JSONObject]:
    """Return the `argument`, `wire` name, location and serialization of each parameter.

    `literal` is the Python literal of the name. `style` is empty if a scalar is written unchanged
    and a list in the query repeats its name. `kind` is scalar, array, object or any. The schemas
    and `known` are those of the subset.
    """
    names = argument_names(operation)
    return [
        {
            "argument": names[parameter["in"], parameter["name"]],
            "wire": parameter["name"],
            "literal": repr(parameter["name"]),
            "in": parameter["in"],
            "multi": bool(parameter.get("x-multi-segment")),
            **_serialization(parameter, known),
        }
        for parameter in operation.spec.get("parameters", ())
    ]


def _serialization(parameter: JSONObject, known: JSONObject) -> JSONObject:
    location, kind = parameter["in"], _kind(parameter["schema"], known)
    style = parameter.get("style", _DEFAULT_STYLES[location])
    explode = parameter.get("explode", style == "form")
    if kind == "scalar":
        is_plain = style not in ("label", "matrix")
    elif location == "query":
        is_plain = kind != "object" and explode and style != "deepObject"
    else:
        is_plain = kind == "any" and style == "simple"
    return {"kind": kind, "style": "" if is_plain else style, "explode": explode}


def faults(operation: Operation) -> Iterator[str]:
    """Yield a message for each parameter that cannot be serialized."""
    for parameter in operation.spec.get("parameters", ()):
        location, name = parameter["in"], parameter["name"]
        style = parameter.get("style", _DEFAULT_STYLES.get(location))
        if style not in _STYLES.get(location, (style,)):
            yield f"parameter {name} in {location} has the style {style}"
        elif style == "deepObject" and parameter["schema"].get("type") in (*_SCALARS, "array"):
            yield f"parameter {name} has the style deepObject but is not an object"


def generator_parameters(operation: Operation, facts: list[JSONObject]) -> list[JSONObject]:
    """Return the parameters for the generator, with names that give the expected arguments.

    Header parameters are listed last, as query parameters: the generator refuses most types in
    headers.
    """
    pairs = zip(facts, operation.spec.get("parameters", ()), strict=True)
    return [
        {
            "name": _generator_name(fact),
            "in": "path" if fact["in"] == "path" else "query",
            "required": parameter.get("required", False),
            "schema": parameter["schema"] if _is_supported(fact) else {},
        }
        for fact, parameter in sorted(pairs, key=lambda pair: pair[0]["in"] == "header")
    ]


def _is_supported(fact: JSONObject) -> bool:
    """Return True if the generator supports the type of a parameter in its location."""
    kind, location = str(fact["kind"]), str(fact["in"])
    return kind == "scalar" or (kind == "array" and location != "path")


def generator_path(operation: Operation, facts: list[JSONObject]) -> str:
    """Return the path with the parameter names that are given to the generator."""
    path = operation.path
    for fact in facts:
        if fact["in"] == "path":
            path = path.replace(f"{{{fact['wire']}}}", f"{{{_generator_name(fact)}}}")
    return path


def _generator_name(fact: JSONObject) -> str:
    """Return the published name if the generator makes the argument of it, else the argument."""
    wire: str = fact["wire"]
    return wire if identifier(wire) == fact["argument"] else fact["argument"]


def _kind(schema: JSONObject, known: JSONObject) -> str:
    kinds = kinds_of(schema, known)
    if kinds is None:
        return "any"
    if kinds <= _SCALARS:
        return "scalar"
    if kinds - {"null"} == {"object"}:
        return "object"
    return "array" if kinds <= {*_SCALARS, "array"} else "any"
