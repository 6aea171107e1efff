"""The JSON types that a schema allows, and those that an annotation in the source accepts."""

from __future__ import annotations

import ast
from typing import Any

from kamiwaza.contract.documents.openapi import SCHEMAS, JSONObject

ANY = frozenset({"any"})

_PLAIN = {
    "str": "string",
    "UUID": "string",
    "datetime": "string",
    "Path": "file",
    "bytes": "file",
    "int": "integer",
    "float": "number",
    "bool": "boolean",
    "None": "null",
    "object": "any",
    "Any": "any",
    "JsonValue": "any",
    "Open": "any",
    "JsonObject": "object",
}
_ARRAYS = frozenset({"list", "tuple", "set", "frozenset", "Sequence", "Iterable", "Collection"})
_OBJECTS = frozenset({"dict", "Mapping"})
_NOT_OBJECTS = frozenset({"Unset", "SecretStr"})
_LITERALS = {str: "string", bool: "boolean", int: "integer"}


def json_types_of_schema(schema: Any, components: JSONObject) -> frozenset[str]:
    """Return the JSON types that a schema allows, or `file` or `any`."""
    if not isinstance(schema, dict) or not schema:
        return ANY
    if "$ref" in schema:
        return json_types_of_schema(components[schema["$ref"].removeprefix(SCHEMAS)], components)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return frozenset().union(
                *(json_types_of_schema(choice, components) for choice in schema[keyword])
            )
    if schema.get("format") == "binary":
        return frozenset({"file"})
    json_type = schema.get("type")
    if json_type is None:
        return _types_of_values(schema)
    return frozenset(json_type) if isinstance(json_type, list) else frozenset({str(json_type)})


def json_types_of_annotation(node: ast.expr | None, enums: frozenset[str]) -> frozenset[str]:
    """Return the JSON types that an annotation accepts. A class counts only if it is an enum."""
    if node is None:
        return ANY
    if isinstance(node, ast.BinOp):
        return json_types_of_annotation(node.left, enums) | json_types_of_annotation(
            node.right, enums
        )
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return json_types_of_annotation(ast.parse(node.value, mode="eval").body, enums)
    if isinstance(node, ast.Constant):
        return frozenset({"null"}) if node.value is None else frozenset()
    if isinstance(node, ast.Subscript):
        return _types_of_subscript(node, enums)
    return _types_of_name(node, enums)


def accepts_all(allowed: frozenset[str], accepted: frozenset[str]) -> bool:
    """Return True if every allowed type except null is accepted."""
    if "any" in accepted:
        return True
    with_integers = accepted | ({"integer"} if "number" in accepted else frozenset())
    return (allowed - {"null"}) <= with_integers


def accepts_object(node: ast.expr | None, enums: frozenset[str]) -> bool:
    """Return True if an annotation accepts objects of a class."""
    if isinstance(node, ast.BinOp):
        return accepts_object(node.left, enums) or accepts_object(node.right, enums)
    is_class = isinstance(node, ast.Name | ast.Attribute) and _last_name(node) not in _NOT_OBJECTS
    return is_class and not json_types_of_annotation(node, enums)


def _types_of_values(schema: JSONObject) -> frozenset[str]:
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return frozenset(_LITERALS.get(type(value), "any") for value in values) or ANY


def _types_of_subscript(node: ast.Subscript, enums: frozenset[str]) -> frozenset[str]:
    name = _last_name(node.value)
    if name in ("Optional", "Annotated", "OpenEnum"):
        inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
        extra = frozenset({"string"} if name == "OpenEnum" else {"null"} - {"null"})
        return json_types_of_annotation(inner, enums) | extra
    if name == "Literal":
        values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        constants = (v.value for v in values if isinstance(v, ast.Constant))
        return frozenset(_LITERALS.get(type(value), "any") for value in constants)
    return _types_of_name(node.value, enums)


def _types_of_name(node: ast.expr, enums: frozenset[str]) -> frozenset[str]:
    name = _last_name(node)
    if name in _ARRAYS:
        return frozenset({"array"})
    if name in _OBJECTS:
        return frozenset({"object"})
    json_type = "string" if name in enums else _PLAIN.get(name)
    return frozenset() if json_type is None else frozenset({json_type})


def _last_name(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2]
