"""Every change is found once, named with its place, and classified by the table."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any

import pytest

from scripts.contract.diff.compare import compare
from scripts.contract.diff.rules import RULES, Severity, Side, severity, worst
from tests.unit.contract_pipeline import tiny

Document = dict[str, Any]
Change = Callable[[Document], object]

TEXT = {"type": "string"}


def ref(name: str) -> Document:
    return {"$ref": f"#/components/schemas/{name}"}


def document() -> Document:
    """Return a contract with one schema that is asked, one answered, one for errors."""
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

# what is done to a schema, the rule, and where below it
SCHEMA_CHANGES: list[tuple[str, Change, str, str]] = [
    ("a field comes", put("new", TEXT), "field-added", ".new"),
    ("a field goes", lambda s: s["properties"].pop("want"), "field-removed", ".want"),
    ("needed now", required("need", "want"), "field-required", ".want"),
    ("not needed now", required(), "field-optional", ".need"),
    ("may be null", put("want", {"type": ["string", "null"]}), "nullable", ".want"),
    ("not null", put("null", TEXT), "not-nullable", ".null"),
    ("another type", put("want", {"type": "boolean"}), "type-changed", ".want"),
    ("numbers, too", put("number", NUMBER | {"type": "number"}), "type-widened", ".number"),
    ("a second type", put("want", {"type": ["string", "integer"]}), "type-widened", ".want"),
    ("anything", put("want", {}), "type-widened", ".want"),
    ("not anything", put("any", TEXT), "type-narrowed", ".any"),
    ("a format", put("want", TEXT | {"format": "uuid"}), "type-narrowed", ".want"),
    ("no format", put("id", TEXT), "type-widened", ".id"),
    ("another format", put("id", TEXT | {"format": "uri"}), "type-changed", ".id"),
    ("a value", put("word", TEXT | {"enum": ["b", "c", "a"]}), "enum-value-added", ".word"),
    ("no value", put("word", TEXT | {"const": "a"}), "enum-value-removed", ".word"),
    ("any value", put("word", TEXT), "enum-opened", ".word"),
    ("few values", put("want", TEXT | {"enum": ["x"]}), "enum-closed", ".want"),
    ("a word", put("wordy", TEXT | {"pattern": "^(a|b|c)$"}), "enum-value-added", ".wordy"),
    ("no word", put("wordy", TEXT | {"pattern": "^(a)$"}), "enum-value-removed", ".wordy"),
    ("a pattern", put("want", TEXT | {"pattern": "x+"}), "limit-tightened", ".want"),
    ("no pattern", put("wordy", TEXT), "limit-loosened", ".wordy"),
    ("less", put("number", NUMBER | {"maximum": 8}), "limit-tightened", ".number"),
    ("more", put("number", NUMBER | {"maximum": 10}), "limit-loosened", ".number"),
    ("no end", put("number", {"type": "integer", "minimum": 1}), "limit-loosened", ".number"),
    (
        "the end is out",
        put("number", {"type": "integer", "minimum": 1, "exclusiveMaximum": 9}),
        "limit-tightened",
        ".number",
    ),
    ("not empty", put("want", TEXT | {"minLength": 1}), "limit-tightened", ".want"),
    ("items", lambda s: s["properties"]["list"]["items"].update(type="integer"),
     "type-changed", ".list[]"),
    ("more items", lambda s: s["properties"]["list"].update(maxItems=4), "limit-loosened", ".list"),
    ("values of a map", put("map", {"type": "object", "additionalProperties": TEXT}),
     "type-changed", ".map{}"),
    ("closed", lambda s: s.update(additionalProperties=False), "closed", ""),
    ("another schema", put("leaf", {"anyOf": [ref("Twig"), {"type": "null"}]}),
     "reference-moved", ".leaf"),
    ("a third", put("union", {"oneOf": [*UNION, {"type": "object", "required": ["z"]}]}),
     "union-grown", ".union"),
    ("one less", put("union", {"oneOf": [ref("Leaf")]}), "type-narrowed", ".union"),
    ("a default", put("want", TEXT | {"default": "x"}), "default", ".want"),
    ("a null default", put("want", TEXT | {"default": None}), "default", ".want"),
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
    found = {f.rule: f for f in compare(old, new).found if f.owner.name == name}
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
    ("security-removed", operation(lambda o: o.update(security=[])), "note", "", "no credentials"),
    ("security-choice-added", operation(lambda o: o["security"].append({"Key": []})),
     "additive", "", "also takes Key"),
    ("security-choice-removed", operation(lambda o: o.update(security=[{"Key": []}])),
     "breaking", "", "no longer takes Bearer"),
    ("role-raised", operation(lambda o: o.update({"x-auth-role": "admin"})),
     "breaking", "", "viewer → admin"),
    ("role-lowered", operation(lambda o: o.update({"x-auth-exempt": True})),
     "note", "", "viewer → exempt"),
    ("role-documented", operation(lambda o: o.pop("x-auth-role")), "note", "", "→ not said"),
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
     "breaking", "answer 200", "no content"),
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
    found = [f for f in compare(old, new).found if f.rule == rule]
    assert [(f.severity.value, f.place) for f in found] == [
        (kind, f"POST /a, {path}" if path else "POST /a")
    ]
    assert text in found[0].text
    back = {f.rule for f in compare(new, old).found}
    assert back, "what comes must also be seen to go"


def test_security_that_comes_breaks() -> None:
    old = document()
    old["paths"]["/a"]["post"].pop("security")
    assert [f.rule for f in compare(old, document()).found] == ["security-added"]


def test_the_same_in_other_words_is_no_change() -> None:
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
    assert compare(document(), new).found == []


def test_a_schema_written_out_is_the_same() -> None:
    new = document()
    schemas = new["components"]["schemas"]
    for name in ("Ask", "Answer"):
        schemas[name]["properties"]["leaf"]["anyOf"][0] = copy.deepcopy(schemas["Leaf"])
    assert compare(document(), new).found == []
    schemas["Ask"]["properties"]["leaf"]["anyOf"][0]["properties"]["x"] = {"type": "integer"}
    found = compare(document(), new).found
    assert [(f.rule, f.place) for f in found] == [("type-changed", "Ask.leaf.x")]


def test_a_union_with_a_name_is_the_same_as_one_without() -> None:
    new = document()
    new["components"]["schemas"]["Either"] = {"oneOf": UNION}
    new["components"]["schemas"]["Ask"]["properties"]["union"] = {"anyOf": [ref("Either")]}
    assert {f.rule for f in compare(document(), new).found} == {"schema-added"}
    assert {f.rule for f in compare(new, document()).found} == {"schema-removed"}


def test_schemas_that_contain_themselves_end() -> None:
    old = document()
    schemas = old["components"]["schemas"]
    schemas["Leaf"]["properties"]["next"] = {"anyOf": [ref("Twig"), {"type": "null"}]}
    schemas["Twig"]["properties"]["next"] = ref("Leaf")
    schemas["Loop"] = ref("Loop")
    schemas["Ask"]["properties"]["loop"] = {"allOf": [ref("Loop"), ref("Twig")]}
    schemas["Loopy"] = {"anyOf": [ref("Loopy"), TEXT], "allOf": [ref("Loopy")]}
    new = copy.deepcopy(old)
    assert compare(old, new).found == []
    new["components"]["schemas"]["Twig"]["properties"]["y"] = {"type": "integer"}
    assert "Twig.y" in {f.place for f in compare(old, new).found}


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
    assert [(f.rule, f.place) for f in difference.found] == [
        ("schema-renamed", f"{name} → Renamed")
    ]
    assert not difference.is_breaking


def test_another_schema_in_the_same_place_is_not_a_new_name() -> None:
    new = document()
    rename(new, "Ask", "Other")
    new["components"]["schemas"]["Other"] = {"type": "object", "properties": {"z": TEXT}}
    difference = compare(document(), new)
    assert difference.renamed == []
    assert {"schema-added", "schema-removed", "field-removed"} <= {f.rule for f in difference.found}


def test_operations_come_and_go() -> None:
    new = document()
    new["paths"]["/b"] = new["paths"].pop("/a")
    difference = compare(document(), new)
    assert [f.place for f in difference.of("operation-added")] == ["POST /b"]
    assert [f.place for f in difference.of("operation-removed")] == ["POST /a"]
    assert difference.is_breaking


def test_a_change_touches_the_operations_that_lead_to_it() -> None:
    new = document()
    new["components"]["schemas"]["Leaf"]["properties"]["more"] = TEXT
    touched = compare(document(), new).touching()
    assert list(touched) == ["POST /a"]
    assert [f.place for f in touched["POST /a"]] == ["Leaf.more"]
    new = document()
    new["components"]["schemas"]["Alone"]["properties"]["more"] = TEXT
    assert compare(document(), new).touching() == {}


def test_the_table_knows_every_side() -> None:
    assert all(severity(rule, Side.ERROR) is Severity.NOTE for rule in RULES)
    assert worst([Severity.NOTE, Severity.BREAKING, Severity.ADDITIVE]) is Severity.BREAKING
