"""Which kinds of JSON a schema allows, and which an annotation in the source takes."""

from __future__ import annotations

import ast
from typing import Any

from scripts.contract.document import SCHEMAS, JSONObject

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
_NO_OBJECTS = frozenset({"Unset", "SecretStr"})
_LITERALS = {str: "string", bool: "boolean", int: "integer"}


def kinds_of_schema(schema: Any, known: JSONObject) -> frozenset[str]:
    """Return the kinds a schema allows: JSON's own, `file`, or `any`."""
    if not isinstance(schema, dict) or not schema:
        return ANY
    if "$ref" in schema:
        return kinds_of_schema(known[schema["$ref"].removeprefix(SCHEMAS)], known)
    for keyword in ("anyOf", "oneOf"):
        if keyword in schema:
            return frozenset().union(*(kinds_of_schema(one, known) for one in schema[keyword]))
    if schema.get("format") == "binary":
        return frozenset({"file"})
    kind = schema.get("type")
    if kind is None:
        return _of_values(schema)
    return frozenset(kind) if isinstance(kind, list) else frozenset({str(kind)})


def kinds_of_annotation(node: ast.expr | None, enums: frozenset[str]) -> frozenset[str]:
    """Return the kinds an annotation takes; classes that are not enums give none."""
    if node is None:
        return ANY
    if isinstance(node, ast.BinOp):
        return kinds_of_annotation(node.left, enums) | kinds_of_annotation(node.right, enums)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return kinds_of_annotation(ast.parse(node.value, mode="eval").body, enums)
    if isinstance(node, ast.Constant):
        return frozenset({"null"}) if node.value is None else frozenset()
    if isinstance(node, ast.Subscript):
        return _of_subscript(node, enums)
    return _of_name(node, enums)


def fits(wanted: frozenset[str], taken: frozenset[str]) -> bool:
    """Tell whether everything a contract allows (but null) can be given."""
    if "any" in taken:
        return True
    accepted = taken | ({"integer"} if "number" in taken else frozenset())
    return (wanted - {"null"}) <= accepted


def takes_object(node: ast.expr | None, enums: frozenset[str]) -> bool:
    """Tell whether an annotation takes objects of a class, beside what it takes otherwise."""
    if isinstance(node, ast.BinOp):
        return takes_object(node.left, enums) or takes_object(node.right, enums)
    is_class = isinstance(node, ast.Name | ast.Attribute) and _last(node) not in _NO_OBJECTS
    return is_class and not kinds_of_annotation(node, enums)


def _of_values(schema: JSONObject) -> frozenset[str]:
    values = schema.get("enum", [schema["const"]] if "const" in schema else [])
    return frozenset(_LITERALS.get(type(value), "any") for value in values) or ANY


def _of_subscript(node: ast.Subscript, enums: frozenset[str]) -> frozenset[str]:
    name = _last(node.value)
    if name in ("Optional", "Annotated", "OpenEnum"):
        inner = node.slice.elts[0] if isinstance(node.slice, ast.Tuple) else node.slice
        extra = frozenset({"string"} if name == "OpenEnum" else {"null"} - {"null"})
        return kinds_of_annotation(inner, enums) | extra
    if name == "Literal":
        values = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
        found = (v.value for v in values if isinstance(v, ast.Constant))
        return frozenset(_LITERALS.get(type(value), "any") for value in found)
    return _of_name(node.value, enums)


def _of_name(node: ast.expr, enums: frozenset[str]) -> frozenset[str]:
    name = _last(node)
    if name in _ARRAYS:
        return frozenset({"array"})
    if name in _OBJECTS:
        return frozenset({"object"})
    kind = "string" if name in enums else _PLAIN.get(name)
    return frozenset() if kind is None else frozenset({kind})


def _last(node: ast.expr) -> str:
    return ast.unparse(node).rpartition(".")[2]
