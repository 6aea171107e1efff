"""Instances of JSON schemas: valid, the same each time, and bounded."""

from __future__ import annotations

from typing import Any

import jsonschema_rs
import pytest

from kamiwaza.sandbox.hosts.engines.schema_instances import SchemaError, instance_of

TREE = {
    "$ref": "#/$defs/tree",
    "$defs": {
        "tree": {
            "type": "object",
            "properties": {
                "value": {"type": "integer", "minimum": 3, "maximum": 5},
                "left": {"anyOf": [{"$ref": "#/$defs/tree"}, {"type": "null"}]},
                "others": {"type": "array", "items": {"$ref": "#/$defs/tree"}},
            },
            "required": ["value", "left", "others"],
        }
    },
}
SCHEMAS: list[Any] = [
    True, {}, TREE, {"const": None}, {"enum": [None, 1]}, {"type": "integer", "enum": ["a", 2]},
    {"type": ["null", "string"]}, {"type": "string", "minLength": 30}, {"maxLength": 2},
    {"type": "string", "pattern": "^[A-Z]{3}-\\d+(a|b)?$", "minLength": 9},
    {"type": "string", "pattern": "^(?=.*\\d)[a-z\\d]{4}$"}, {"type": "string", "format": "uuid"},
    {"type": "string", "pattern": "^\\p{L}+$"}, {"type": "string", "not": {"enum": ["answer"]}},
    {"type": "integer", "minimum": -5, "maximum": -3}, {"type": "integer", "maximum": -3},
    {"type": "integer", "exclusiveMinimum": 2, "exclusiveMaximum": 4},
    {"type": "number", "exclusiveMinimum": 0, "exclusiveMaximum": 1},
    {"type": "number", "multipleOf": 0.01, "exclusiveMinimum": 0, "maximum": 0.02},
    {"oneOf": [{"type": "number"}, {"type": "integer"}]},
    {"oneOf": [{"type": "integer"}, {"type": "number", "minimum": 5}]},
    {"type": "array", "items": {"type": "integer", "minimum": 1, "maximum": 3}, "minItems": 3,
     "uniqueItems": True},
    {"type": "array", "prefixItems": [{"type": "string"}, {"type": "null"}], "items": False,
     "minItems": 2},
    {"type": "array", "contains": {"const": "z"}, "minItems": 2, "items": {"type": "string"}},
    {"type": "array", "items": {"type": "boolean"}, "maxItems": 0},
    {"allOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]},
               {"properties": {"b": {"type": "string"}}, "required": ["b"]}], "type": "object"},
    {"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "type": "object"},
    {"type": "object", "additionalProperties": {"type": "integer"}, "minProperties": 3},
    {"type": "object", "patternProperties": {"^x-[a-z]{3}$": {"type": "integer"}},
     "additionalProperties": False, "minProperties": 2},
    {"type": "object", "propertyNames": {"pattern": "^k[0-9]+$"}, "minProperties": 2},
    {"type": "object", "properties": {"a": {}, "b": {}}, "maxProperties": 1},
    {"if": {"properties": {"a": {"const": 1}}}, "then": {"required": ["b"]}, "type": "object"},
    {"$defs": {"a": {"$anchor": "q", "type": "object", "properties": {"z": {"$ref": "#q"}}}},
     "$ref": "#q"},
    {"type": "object", "properties": {"again": {"$ref": "#"}}},
]  # fmt: skip


@pytest.mark.parametrize("schema", SCHEMAS, ids=str)
def test_an_instance_is_valid_and_always_the_same(schema: Any) -> None:
    value = instance_of(schema)
    assert jsonschema_rs.is_valid(schema, value), value
    assert value == instance_of(schema)


def test_all_declared_members_are_filled() -> None:
    assert instance_of(TREE) == {"value": 3, "left": None, "others": []}
    members = {"a": {"type": "string"}, "b": {"type": "boolean"}}
    assert instance_of({"type": "object", "properties": members}) == {"a": "a", "b": True}


def _nested(depth: int) -> dict[str, Any]:
    """Return a schema whose only instance has 2**depth values."""
    steps = {
        f"s{number}": {
            "type": "object",
            "properties": {side: {"$ref": f"#/$defs/s{number + 1}"} for side in "ab"},
            "required": ["a", "b"],
        }
        for number in range(depth)
    }
    return {"$ref": "#/$defs/s0", "$defs": {**steps, f"s{depth}": {"type": "integer"}}}


@pytest.mark.parametrize(
    "schema",
    [
        False, {"type": "odd"}, {"properties": 3}, {"$ref": "#"}, {"$ref": "#/nowhere"},
        {"$ref": "https://example.invalid/schema"}, {"$ref": "file:///etc/passwd"},
        {"$schema": "https://example.invalid/"}, {"type": "string", "minLength": 10**9},
        {"type": "array", "minItems": 10**7}, {"type": "integer", "minimum": 5, "maximum": 3},
        {"type": "object", "properties": {"a": {"$ref": "#"}}, "required": ["a"]}, _nested(40),
        {"type": "string", "pattern": "^(a{9999}){9999}$"},
        {"minProperties": 10**9, "type": "object"},
    ],
    ids=lambda schema: str(schema)[:40],
)  # fmt: skip
def test_schemas_without_an_instance_are_refused(schema: Any) -> None:
    with pytest.raises(SchemaError, match="schema"):
        instance_of(schema)
