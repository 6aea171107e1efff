"""The comparison reports every change once, with its location and its severity."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from kamiwaza.contract.diff.compare import compare
from kamiwaza.contract.diff.rules import RULES, Severity, Side, severity, worst
from tests.unit.contract_pipeline import tiny

Document = dict[str, Any]
Change = Callable[[Document], object]

TEXT = {"type": "string"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def document() -> Document:
    """Return a contract with one schema each for requests, answers, errors and no use."""
    return {
        "openapi": "3.1.0",
        "info": {"version": "1"},
        "servers": [{"url": "/api"}],
        "paths": {
            "/a": {
                "post": {
                    "operationId": "a.make",
                    "tags": ["a"],
                    "x-auth-role": "viewer",
                    "security": [{"Bearer": []}],
                    "parameters": [
                        tiny.parameter("query", "limit", {"type": "integer", "maximum": 9}),
                        tiny.parameter("header", "X-Room", TEXT),
                    ],
                    "requestBody": {"content": {tiny.JSON: {"schema": ref("Ask")}}},
                    "responses": {
                        "200": {"content": {tiny.JSON: {"schema": ref("Answer")}}},
                        "422": {"content": {tiny.JSON: {"schema": ref("Fault")}}},
                    },
                }
            }
        },
        "components": {
            "schemas": {
                "Ask": shape(),
                "Answer": shape(),
                "Fault": shape(),
                "Alone": shape(),
                "Leaf": {"type": "object", "properties": {"x": TEXT}},
                "Twig": {"type": "object", "properties": {"y": TEXT}},
            },
            "securitySchemes": {},
        },
    }


def shape() -> Document:
    return {
        "type": "object",
        "required": ["need"],
        "properties": {
            "need": dict(TEXT),
            "want": dict(TEXT),
            "null": {"anyOf": [TEXT, {"type": "null"}]},
            "number": {"type": "integer", "minimum": 1, "maximum": 9},
            "id": {"type": "string", "format": "uuid"},
            "word": {"enum": ["a", "b"], "type": "string"},
            "wordy": {"type": "string", "pattern": "^(a|b)$"},
            "list": {"type": "array", "items": dict(TEXT), "maxItems": 3},
            "map": {"type": "object", "additionalProperties": {"type": "integer"}},
            "any": {},
            "leaf": {"anyOf": [ref("Leaf"), {"type": "null"}]},
            "union": {"oneOf": [ref("Leaf"), ref("Twig")]},
            "all": {"allOf": [ref("Leaf")], "default": {}},
        },
    }


def put(name: str, schema: object) -> Change:
    return lambda s: s["properties"].__setitem__(name, schema)


def required(*names: str) -> Change:
    return lambda s: s.__setitem__("required", list(names))


NUMBER = {"type": "integer", "minimum": 1, "maximum": 9}
UNION = [ref("Leaf"), ref("Twig")]

# test id, change of a schema, expected rule, expected path below the schema
SCHEMA_CHANGES: list[tuple[str, Change, str, str]] = [
    ("new field", put("new", TEXT), "field-added", ".new"),
    ("removed field", lambda s: s["properties"].pop("want"), "field-removed", ".want"),
    ("required field", required("need", "want"), "field-required", ".want"),
    ("optional field", required(), "field-optional", ".need"),
    ("nullable", put("want", {"type": ["string", "null"]}), "nullable", ".want"),
    ("not nullable", put("null", TEXT), "not-nullable", ".null"),
    ("another type", put("want", {"type": "boolean"}), "type-changed", ".want"),
    ("integer to number", put("number", NUMBER | {"type": "number"}), "type-widened", ".number"),
    ("second type", put("want", {"type": ["string", "integer"]}), "type-widened", ".want"),
    ("any type", put("want", {}), "type-widened", ".want"),
    ("any type to string", put("any", TEXT), "type-narrowed", ".any"),
    ("new format", put("want", TEXT | {"format": "uuid"}), "type-narrowed", ".want"),
    ("removed format", put("id", TEXT), "type-widened", ".id"),
    ("another format", put("id", TEXT | {"format": "uri"}), "type-changed", ".id"),
    ("new enum value", put("word", TEXT | {"enum": ["b", "c", "a"]}), "enum-value-added", ".word"),
    ("removed enum value", put("word", TEXT | {"const": "a"}), "enum-value-removed", ".word"),
    ("removed enum", put("word", TEXT), "enum-opened", ".word"),
    ("new enum", put("want", TEXT | {"enum": ["x"]}), "enum-closed", ".want"),
    ("pattern value", put("wordy", TEXT | {"pattern": "^(a|b|c)$"}), "enum-value-added", ".wordy"),
    ("fewer patterns", put("wordy", TEXT | {"pattern": "^(a)$"}), "enum-value-removed", ".wordy"),
    ("new pattern", put("want", TEXT | {"pattern": "x+"}), "limit-tightened", ".want"),
    ("removed pattern", put("wordy", TEXT), "limit-loosened", ".wordy"),
    ("lower maximum", put("number", NUMBER | {"maximum": 8}), "limit-tightened", ".number"),
    ("higher maximum", put("number", NUMBER | {"maximum": 10}), "limit-loosened", ".number"),
    ("no maximum", put("number", {"type": "integer", "minimum": 1}), "limit-loosened", ".number"),
    (
        "exclusive maximum",
        put("number", {"type": "integer", "minimum": 1, "exclusiveMaximum": 9}),
        "limit-tightened",
        ".number",
    ),
    ("minimum length", put("want", TEXT | {"minLength": 1}), "limit-tightened", ".want"),
    ("type of items", lambda s: s["properties"]["list"]["items"].update(type="integer"),
     "type-changed", ".list[]"),
    ("more items", lambda s: s["properties"]["list"].update(maxItems=4), "limit-loosened", ".list"),
    ("type of map values", put("map", {"type": "object", "additionalProperties": TEXT}),
     "type-changed", ".map{}"),
    ("closed object", lambda s: s.update(additionalProperties=False), "closed", ""),
    ("another schema", put("leaf", {"anyOf": [ref("Twig"), {"type": "null"}]}),
     "reference-moved", ".leaf"),
    ("third alternative", put("union", {"oneOf": [*UNION, {"type": "object", "required": ["z"]}]}),
     "union-grown", ".union"),
    ("removed alternative", put("union", {"oneOf": [ref("Leaf")]}), "type-narrowed", ".union"),
    ("new default", put("want", TEXT | {"default": "x"}), "default", ".want"),
    ("null default", put("want", TEXT | {"default": None}), "default", ".want"),
    ("deprecated", put("want", TEXT | {"deprecated": True}), "annotation", ".want"),
    ("not", put("want", TEXT | {"not": {"const": ""}}), "keyword-changed", ".want"),
]  # fmt: skip

SIDES = [
    ("Ask", Side.REQUEST), ("Answer", Side.ANSWER), ("Fault", Side.ERROR), ("Alone", Side.UNUSED),
]  # fmt: skip


@pytest.mark.parametrize(("name", "side"), SIDES)
@pytest.mark.parametrize(
    ("change", "rule", "path"),
    [row[1:] for row in SCHEMA_CHANGES],
    ids=[row[0] for row in SCHEMA_CHANGES],
)
def test_changes_of_schemas(name: str, side: Side, change: Change, rule: str, path: str) -> None:
    old, new = document(), document()
    change(new["components"]["schemas"][name])
    found = {f.rule: f for f in compare(old, new).changes if f.owner.name == name}
    assert rule in found
    assert (found[rule].place, found[rule].sides) == (f"{name}{path}", (side,))
    if rule != "reference-moved":
        assert len(found) == 1
    expected = {Side.REQUEST: RULES[rule][0], Side.ANSWER: RULES[rule][1]}
    assert found[rule].severity is expected.get(side, Severity.NOTE)


def operation(change: Change) -> Change:
    return lambda d: change(d["paths"]["/a"]["post"])


def parameters(*given: Document) -> Change:
    limit, room = document()["paths"]["/a"]["post"]["parameters"]
    return operation(lambda o: o.__setitem__("parameters", [*given] or [limit, room]))


LIMIT, ROOM = document()["paths"]["/a"]["post"]["parameters"]
JSON = tiny.JSON

OPERATION_CHANGES: list[tuple[str, Change, str, str, str]] = [
    ("operation-id", operation(lambda o: o.update(operationId="b")), "note", "", "a.make → b"),
    ("tag-moved", operation(lambda o: o.update(tags=["b"])), "note", "", "tag a → b"),
    ("deprecated", operation(lambda o: o.update(deprecated=True)), "note", "", "deprecated now"),
    ("security-removed", operation(lambda o: o.update(security=[])), "note", "", "no longer needs"),
    ("security-choice-added", operation(lambda o: o["security"].append({"Key": []})),
     "additive", "", "also accepts Key"),
    ("security-choice-removed", operation(lambda o: o.update(security=[{"Key": []}])),
     "breaking", "", "no longer accepts Bearer"),
    ("role-raised", operation(lambda o: o.update({"x-auth-role": "admin"})),
     "breaking", "", "viewer → admin"),
    ("role-lowered", operation(lambda o: o.update({"x-auth-exempt": True})),
     "note", "", "viewer → exempt"),
    ("role-documented", operation(lambda o: o.pop("x-auth-role")), "note", "", "→ not documented"),
    ("parameter-removed", parameters(LIMIT), "breaking", "header X-Room", "removed"),
    ("parameter-added", parameters(LIMIT, ROOM, tiny.parameter("query", "q", TEXT)),
     "additive", "query q", "string, optional"),
    ("parameter-added-required",
     parameters(LIMIT, ROOM, tiny.parameter("query", "q", TEXT) | {"required": True}),
     "breaking", "query q", "string, required"),
    ("parameter-required", parameters(LIMIT | {"required": True}, ROOM),
     "breaking", "query limit", "required now"),
    ("parameter-style", parameters(LIMIT | {"explode": False}, ROOM),
     "breaking", "query limit", "joined"),
    ("limit-tightened", parameters(LIMIT | {"schema": {"type": "integer", "maximum": 5}}, ROOM),
     "breaking", "query limit", "maximum 9 → 5"),
    ("type-changed", parameters(LIMIT, ROOM | {"schema": {"type": "boolean"}}),
     "breaking", "header X-Room", "string → boolean"),
    ("default", parameters(LIMIT | {"schema": LIMIT["schema"] | {"default": 5}}, ROOM),
     "note", "query limit", "none → 5"),
    ("body-removed", operation(lambda o: o.pop("requestBody")), "breaking", "body", "removed"),
    ("body-required", operation(lambda o: o["requestBody"].update(required=True)),
     "breaking", "body", "required now"),
    ("media-removed", operation(lambda o: o["requestBody"].update(content={"text/csv": {}})),
     "breaking", "body", "application/json removed"),
    ("media-added", operation(lambda o: o["requestBody"]["content"].update({"text/csv": {}})),
     "additive", "body", "text/csv added"),
    ("status-changed", operation(lambda o: o["responses"].update(
        {"202": o["responses"].pop("200")})), "breaking", "answer 202", "202 instead of 200"),
    ("status-added", operation(lambda o: o["responses"].update({"202": {}})),
     "additive", "answer 202", "added"),
    ("answer-emptied", operation(lambda o: o["responses"]["200"].pop("content")),
     "breaking", "answer 200", "no longer has content"),
    ("error-added", operation(lambda o: o["responses"].update({"409": {}})),
     "note", "answer 409", "documented now"),
    ("error-removed", operation(lambda o: o["responses"].pop("422")),
     "note", "answer 422", "no longer documented"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "change", "kind", "path", "text"),
    OPERATION_CHANGES,
    ids=[row[0] for row in OPERATION_CHANGES],
)
def test_changes_of_operations(rule: str, change: Change, kind: str, path: str, text: str) -> None:
    old, new = document(), document()
    change(new)
    found = [f for f in compare(old, new).changes if f.rule == rule]
    assert [(f.severity.value, f.place) for f in found] == [
        (kind, f"POST /a, {path}" if path else "POST /a")
    ]
    assert text in found[0].text
    back = {f.rule for f in compare(new, old).changes}
    assert back, "the reverse change must be reported, too"


def test_new_security_is_breaking() -> None:
    old = document()
    old["paths"]["/a"]["post"].pop("security")
    assert [f.rule for f in compare(old, document()).changes] == ["security-added"]


def test_equivalent_schemas_are_equal() -> None:
    new = document()
    ask = new["components"]["schemas"]["Ask"]
    fields = ask["properties"]
    fields["null"] = {"type": ["null", "string"], "title": "Prose"}
    fields["word"] = {"type": "string", "enum": ["b", "a"], "description": "prose"}
    fields["union"] = {"anyOf": [ref("Twig"), ref("Leaf")]}
    fields["any"] = True
    fields["all"] = ref("Leaf") | {"default": {}}
    fields["leaf"] = {"oneOf": [{"type": "null"}, ref("Leaf")]}
    fields["need"]["minLength"] = 0
    ask["additionalProperties"] = True
    ask["properties"] = dict(reversed(fields.items()))
    new["paths"]["/a"]["post"]["parameters"].reverse()
    room = new["paths"]["/a"]["post"]["parameters"][0]
    new["paths"]["/a"]["post"]["parameters"][0] = room | {"name": "x-room", "style": "simple"}
    assert compare(document(), new).changes == []


def test_an_inline_copy_equals_a_reference() -> None:
    new = document()
    schemas = new["components"]["schemas"]
    for name in ("Ask", "Answer"):
        schemas[name]["properties"]["leaf"]["anyOf"][0] = copy.deepcopy(schemas["Leaf"])
    assert compare(document(), new).changes == []
    schemas["Ask"]["properties"]["leaf"]["anyOf"][0]["properties"]["x"] = {"type": "integer"}
    found = compare(document(), new).changes
    assert [(f.rule, f.place) for f in found] == [("type-changed", "Ask.leaf.x")]


def test_a_named_union_equals_an_inline_union() -> None:
    new = document()
    new["components"]["schemas"]["Either"] = {"oneOf": UNION}
    new["components"]["schemas"]["Ask"]["properties"]["union"] = {"anyOf": [ref("Either")]}
    assert {f.rule for f in compare(document(), new).changes} == {"schema-added"}
    assert {f.rule for f in compare(new, document()).changes} == {"schema-removed"}


def test_recursive_schemas_are_compared() -> None:
    old = document()
    schemas = old["components"]["schemas"]
    schemas["Leaf"]["properties"]["next"] = {"anyOf": [ref("Twig"), {"type": "null"}]}
    schemas["Twig"]["properties"]["next"] = ref("Leaf")
    schemas["Loop"] = ref("Loop")
    schemas["Ask"]["properties"]["loop"] = {"allOf": [ref("Loop"), ref("Twig")]}
    schemas["Loopy"] = {"anyOf": [ref("Loopy"), TEXT], "allOf": [ref("Loopy")]}
    new = copy.deepcopy(old)
    assert compare(old, new).changes == []
    new["components"]["schemas"]["Twig"]["properties"]["y"] = {"type": "integer"}
    assert "Twig.y" in {f.place for f in compare(old, new).changes}


def rename(document: Document, old: str, new: str) -> None:
    schemas = document["components"]["schemas"]
    schemas[new] = schemas.pop(old)
    text = str(document).replace(f"schemas/{old}'", f"schemas/{new}'")
    document.clear()
    document.update(eval(text))


@pytest.mark.parametrize("name", ["Ask", "Answer", "Fault", "Alone", "Leaf"])
def test_a_renamed_schema_is_a_note(name: str) -> None:
    new = document()
    rename(new, name, "Renamed")
    difference = compare(document(), new)
    assert [(f.rule, f.place) for f in difference.changes] == [
        ("schema-renamed", f"{name} → Renamed")
    ]
    assert not difference.is_breaking


def test_an_unrelated_schema_at_the_same_location_is_not_a_rename() -> None:
    new = document()
    rename(new, "Ask", "Other")
    new["components"]["schemas"]["Other"] = {"type": "object", "properties": {"z": TEXT}}
    difference = compare(document(), new)
    assert difference.renamed == []
    assert {"schema-added", "schema-removed", "field-removed"} <= {
        f.rule for f in difference.changes
    }


def test_new_and_removed_operations_are_reported() -> None:
    new = document()
    new["paths"]["/b"] = new["paths"].pop("/a")
    difference = compare(document(), new)
    assert [f.place for f in difference.with_rules("operation-added")] == ["POST /b"]
    assert [f.place for f in difference.with_rules("operation-removed")] == ["POST /a"]
    assert difference.is_breaking


def test_a_schema_change_is_listed_for_every_operation_that_uses_it() -> None:
    new = document()
    new["components"]["schemas"]["Leaf"]["properties"]["more"] = TEXT
    touched = compare(document(), new).changes_by_operation()
    assert list(touched) == ["POST /a"]
    assert [f.place for f in touched["POST /a"]] == ["Leaf.more"]
    new = document()
    new["components"]["schemas"]["Alone"]["properties"]["more"] = TEXT
    assert compare(document(), new).changes_by_operation() == {}


def test_error_answers_are_notes_and_the_worst_severity_counts() -> None:
    assert all(severity(rule, Side.ERROR) is Severity.NOTE for rule in RULES)
    assert worst([Severity.NOTE, Severity.BREAKING, Severity.ADDITIVE]) is Severity.BREAKING
