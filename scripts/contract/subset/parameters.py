"""Say how an endpoint function takes each parameter and how its value is written."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract.identifiers import identifier
from scripts.contract.subset.members import argument_names
from scripts.contract.subset.variants import kinds_of

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.contract.documents.openapi import JSONObject, Operation

_USUAL = {"query": "form", "path": "simple", "header": "simple"}
_STYLES = {
    "query": ("form", "spaceDelimited", "pipeDelimited", "deepObject"),
    "path": ("simple", "label", "matrix"),
    "header": ("simple",),
}
_SCALARS = {"string", "integer", "number", "boolean", "null"}


def describe(operation: Operation, known: JSONObject) -> list[JSONObject]:
    """Return for each parameter its `argument`, `wire` name, place, and how it is written.

    `literal` is the name as Python writes it. `style` is empty where a scalar is written as it
    is and a list of the query is repeated. `kind` is scalar, array, object or any. Schemas and
    `known` are those of the subset.
    """
    names = argument_names(operation)
    return [
        {
            "argument": names[parameter["in"], parameter["name"]],
            "wire": parameter["name"],
            "literal": repr(parameter["name"]),
            "in": parameter["in"],
            "multi": bool(parameter.get("x-multi-segment")),
            **_manner(parameter, known),
        }
        for parameter in operation.spec.get("parameters", ())
    ]


def _manner(parameter: JSONObject, known: JSONObject) -> JSONObject:
    place, kind = parameter["in"], _kind(parameter["schema"], known)
    style = parameter.get("style", _USUAL[place])
    explode = parameter.get("explode", style == "form")
    if kind == "scalar":
        is_plain = style not in ("label", "matrix")
    elif place == "query":
        is_plain = kind != "object" and explode and style != "deepObject"
    else:
        is_plain = kind == "any" and style == "simple"
    return {"kind": kind, "style": "" if is_plain else style, "explode": explode}


def faults(operation: Operation) -> Iterator[str]:
    """Yield what cannot be written, by the name of the parameter."""
    for parameter in operation.spec.get("parameters", ()):
        place, name = parameter["in"], parameter["name"]
        style = parameter.get("style", _USUAL.get(place))
        if style not in _STYLES.get(place, (style,)):
            yield f"parameter {name} in {place} has the style {style}"
        elif style == "deepObject" and parameter["schema"].get("type") in (*_SCALARS, "array"):
            yield f"parameter {name} has the style deepObject and is no object"


def shown(operation: Operation, facts: list[JSONObject]) -> list[JSONObject]:
    """Return the parameters as the generator sees them: by the names of their arguments.

    Those of headers are the last ones of the query: it refuses most types there.
    """
    each = zip(facts, operation.spec.get("parameters", ()), strict=True)
    return [
        {
            "name": _shown_name(fact),
            "in": "path" if fact["in"] == "path" else "query",
            "required": parameter.get("required", False),
            "schema": parameter["schema"] if _is_shown(fact) else {},
        }
        for fact, parameter in sorted(each, key=lambda pair: pair[0]["in"] == "header")
    ]


def _is_shown(fact: JSONObject) -> bool:
    """Say whether the generator takes the type of a parameter where it stands."""
    kind, place = str(fact["kind"]), str(fact["in"])
    return kind == "scalar" or (kind == "array" and place != "path")


def shown_path(operation: Operation, facts: list[JSONObject]) -> str:
    """Return the path with the names the generator sees."""
    path = operation.path
    for fact in facts:
        if fact["in"] == "path":
            path = path.replace(f"{{{fact['wire']}}}", f"{{{_shown_name(fact)}}}")
    return path


def _shown_name(fact: JSONObject) -> str:
    """Return the published name where it gives the argument its name, else the argument's."""
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
