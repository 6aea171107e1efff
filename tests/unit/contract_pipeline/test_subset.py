"""Schemas in the subset of forms that the generator reads, and their names."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from kamiwaza.contract.documents import normalise
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import Operation
from scripts.contract import media, names, view
from scripts.contract.subset import cycles, members, variants
from scripts.contract.subset.classes import Classes
from scripts.contract.subset.schemas import simplify
from tests.unit.contract_pipeline import tiny

PATCH = "application/merge-patch+json"
TEXT, NUMBER, NULL = {"type": "string"}, {"type": "integer"}, {"type": "null"}
KNOWN: dict[str, dict[str, Any]] = {
    "Cat": {"type": "object", "properties": {"name": TEXT}, "required": ["name"]},
    "Dog": {"type": "object", "properties": {"age": NUMBER}},
    "Loop": {"allOf": [tiny.ref("Loop"), {"properties": {"a": TEXT}}]},
}


@pytest.mark.parametrize(
    ("schema", "simple"),
    [
        (True, {}),
        (False, {}),
        ({"description": "anything"}, {}),
        ({"type": "array"}, {"type": "array", "items": {}}),
        ({"type": "array", "items": True}, {"type": "array", "items": {}}),
        (
            {"type": "array", "prefixItems": [TEXT, NUMBER], "items": False},
            {"type": "array", "items": {"anyOf": [TEXT, NUMBER]}},
        ),
        (
            {"type": "array", "prefixItems": [TEXT]},
            {"type": "array", "items": {"anyOf": [TEXT, {}]}},
        ),
        ({"enum": ["a", "b", "a"]}, {"type": "string", "enum": ["a", "b"]}),
        ({"enum": [1, "1bc"]}, {"anyOf": [NUMBER, TEXT]}),
        ({"enum": [None]}, NULL),
        ({"enum": [True, False]}, {"type": "boolean"}),
        ({"enum": [{"a": 1}]}, {}),
        ({"enum": ["a\n"]}, {"type": "string", "x-values": ["a\n"]}),
        ({"enum": ["a", None]}, {"oneOf": [NULL, {"type": "string", "enum": ["a"]}]}),
        ({"const": None}, NULL),
        ({"const": 0.5}, {"type": "number"}),
        ({"const": ["a"]}, {}),
        ({"type": ["string", "null"]}, {"anyOf": [TEXT, NULL]}),
        ({"anyOf": [TEXT, False]}, {"anyOf": [TEXT]}),
        ({"allOf": [tiny.ref("Cat")], "description": "a cat"}, tiny.ref("Cat")),
        ({"allOf": [tiny.ref("Cat"), {"required": ["name"]}]}, tiny.ref("Cat")),
        (
            {"allOf": [tiny.ref("Cat"), tiny.ref("Dog")]},
            {
                "type": "object",
                "properties": {"age": NUMBER, "name": TEXT},
                "required": ["name"],
            },
        ),
        ({"allOf": [{"type": ["string", "null"]}, TEXT]}, TEXT),
        ({"allOf": [{"type": "number"}, NUMBER]}, NUMBER),
        ({"allOf": [TEXT, NUMBER]}, {}),
        ({"allOf": [TEXT, {"enum": ["a"]}]}, {"type": "string", "enum": ["a"]}),
        (tiny.ref("Loop"), tiny.ref("Loop")),
        (KNOWN["Loop"], {}),
        ({"anyOf": [TEXT], "oneOf": [NUMBER]}, {}),
    ],
)
def test_every_form_becomes_one_that_is_read_rightly(schema: Any, simple: Any) -> None:
    before = copy.deepcopy(schema)
    assert simplify(schema, KNOWN) == simple
    assert schema == before


def test_values_of_an_enum_that_become_one_name_keep_apart() -> None:
    found = simplify({"enum": ["up", "UP", "a-b", "a.b", "é", "%"]}, {})
    assert found["enum"] == ["up", "UP", "a-b", "a.b", "é", "%"]
    assert found["x-enum-varnames"] == ["UP", "UP_2", "A_B", "A_B_2", "É", "VALUE_5"]


def test_members_that_become_one_name_keep_apart() -> None:
    schema: dict[str, Any] = {
        "properties": dict.fromkeys(["a-b", "a.b", "a_b", "A-B", "to_dict", "x", "\n"], TEXT),
        "required": ["a.b", "x"],
    }
    members.rename_members(schema)
    assert list(schema["properties"]) == [
        "a_b_3",
        "a_b_4",
        "a_b",
        "a_b_2",
        "to_dict_2",
        "x",
        "field_2",
    ]
    assert schema["x-wire"]["a_b_4"] == "'a.b'"
    assert schema["x-wire"]["field_2"] == r"'\n'"
    assert "x" not in schema["x-wire"]
    assert schema["required"] == ["a_b_4", "x"]


def test_arguments_of_one_name_say_where_they_go() -> None:
    places = [
        ("id", "query"),
        ("id", "path"),
        ("id", "header"),
        ("body", "query"),
        ("pairs", "query"),
    ]
    listed = [{"name": name, "in": place} for name, place in places]
    found = members.argument_names(Operation("get", "/{id}", {"parameters": listed}))
    assert found["path", "id"] == "id"
    assert found["query", "id"] == "id_query"
    assert found["header", "id"] == "id_header"
    assert found["query", "body"] == "body_query"
    assert found["query", "pairs"] == "pairs_query"


def test_a_class_inside_of_a_taken_name_gets_a_number() -> None:
    inner = {"type": "object", "properties": {"a": TEXT}}
    known: dict[str, Any] = {
        "Thing": {"type": "object", "properties": {"inner": inner}},
        "ThingInner": {"type": "object"},
    }
    Classes(known).extract_from_components()
    assert known["Thing"]["properties"]["inner"] == tiny.ref("ThingInner2")
    assert known["ThingInner2"] == inner


def test_a_list_of_itself_is_opened() -> None:
    known: dict[str, Any] = {
        "A": {"type": "array", "items": {"anyOf": [tiny.ref("B"), NUMBER]}},
        "B": {"type": "array", "items": tiny.ref("A")},
        "C": {"type": "object", "properties": {"c": {"type": "array", "items": tiny.ref("C")}}},
    }
    cycles.break_cycles(known)
    assert known["A"]["items"]["anyOf"][0] == tiny.ref("B")
    assert known["B"]["items"] == {}
    assert known["C"]["properties"]["c"]["items"] == tiny.ref("C")


def test_a_discriminator_says_which_class_is_meant() -> None:
    union: dict[str, Any] = {
        "oneOf": [tiny.ref("Cat"), tiny.ref("Dog")],
        "discriminator": {
            "propertyName": "kind",
            "mapping": {"cat": "#/components/schemas/Cat", "kitten": "#/components/schemas/Cat"},
        },
    }
    variants.describe(union, copy.deepcopy(KNOWN))
    assert union["description"].splitlines() == [
        "Cat fixed={'kind': ('cat', 'kitten')}",
        "Dog fixed={'kind': ('Dog',)}",
    ]


def test_a_name_that_stands_for_a_value_survives_its_new_name() -> None:
    document = tiny.document()
    schemas = document["components"]["schemas"]
    schemas["some__module__Cat"] = dict(KNOWN["Cat"])
    schemas["Holder"] = {
        "oneOf": [tiny.ref("some__module__Cat"), tiny.ref("Part")],
        "discriminator": {"propertyName": "kind", "mapping": {"part": "Part"}},
    }
    contract = normalise.normalise(document)
    names.apply(contract, tiny.lock())
    assert contract["components"]["schemas"]["Holder"]["discriminator"]["mapping"] == {
        "part": "#/components/schemas/Part",
        "some__module__Cat": "#/components/schemas/Cat",
    }


def test_a_reference_that_leads_nowhere_is_refused_by_its_place() -> None:
    document = tiny.document()
    document["paths"]["/things/"]["post"]["requestBody"]["content"][tiny.JSON] = {
        "schema": {"items": tiny.ref("Nobody")}
    }
    with pytest.raises(ContractError, match=r"POST /things/: reference '.*Nobody' has no target"):
        names.apply(normalise.normalise(document), tiny.lock())


def test_cookies_are_dropped_and_nullable_is_said_as_today() -> None:
    document = tiny.document()
    listed = document["paths"]["/things/"]["get"]["parameters"]
    listed.append(tiny.parameter("cookie", "session", {"type": "string"}))
    listed.append(tiny.parameter("query", "old", {"type": "string", "nullable": True}))
    contract = normalise.normalise(document)
    found = {p["name"]: p for p in contract["paths"]["/things/"]["get"]["parameters"]}
    assert "session" not in found
    assert found["old"]["schema"] == {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("content", "sent", "encoding", "declared"),
    [
        (["text/plain", "application/json"], "application/json", "json", ""),
        ([PATCH], PATCH, "json", PATCH),
        (["image/png", "text/csv"], "text/csv", "text", "text/csv"),
        (["*/*"], "*/*", "bytes", "application/octet-stream"),
        (["multipart/form-data"], "multipart/form-data", "multipart", ""),
    ],
)
def test_the_media_type_says_how_a_body_is_sent(
    content: list[str], sent: str, encoding: str, declared: str
) -> None:
    found = media.of_body({"content": {key: {} for key in content}})
    assert found == sent
    assert (media.encoding(sent), media.declared(found)) == (encoding, declared)


def test_answers_that_differ_are_read_by_their_status(contract: dict[str, Any]) -> None:
    changed = copy.deepcopy(contract)
    answers = changed["paths"]["/things/{thing_id}"]["get"]["responses"]
    answers["202"] = {"content": {tiny.JSON: {"schema": tiny.ref("Room")}}}
    answers["203"] = copy.deepcopy(answers["200"])
    answers["204"] = {"description": "nothing"}
    shown = view.build(changed)["paths"]["/things/{thing_id}"]["get"]["responses"]
    assert shown["200"]["x-endpoint"]["others"] == {"202": "json", "204": "none"}
    assert set(shown) == {"200", "202", "204"}
