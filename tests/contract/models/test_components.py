"""Every domain model is as its component says, or the table of reasons says why not."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, ClassVar, Literal
from uuid import UUID

import pytest

from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.model_files import StorageType
from kamiwaza.schemas.serving import RouteMode
from scripts.contract.document import JSONObject, components
from scripts.ledger.contract import read_contract
from scripts.ledger.models import (
    RULES,
    Table,
    component_of,
    differences,
    domain_models,
    findings,
)
from scripts.ledger.models import read_table as read

CONTRACT = read_contract()
EMPTY = Table({}, {})


def in_a_copy(change: Callable[[JSONObject], object]) -> JSONObject:
    """Return the contract with one thing changed, as a newer release might have it."""
    changed = copy.deepcopy(CONTRACT)
    change(components(changed))
    return changed


def test_every_model_is_as_its_component() -> None:
    assert findings(CONTRACT, domain_models(), read()) == []


def test_all_models_are_found() -> None:
    names = {model.__name__ for model in domain_models()}
    assert {"Model", "Deployment", "PAT", "ContainerLog", "WhoAmI", "CreateModel"} <= names
    assert len(names) >= 65
    assert sum(component_of(model) is not None for model in domain_models()) >= 33


def drop(component: str, member: str) -> Callable[[JSONObject], object]:
    return lambda known: known[component]["properties"].pop(member)


def put(component: str, member: str, **schema: Any) -> Callable[[JSONObject], object]:
    return lambda known: known[component]["properties"].update({member: schema})


NULL = {"type": "null"}
MUTATIONS = {
    "a member is gone": (
        drop("ModelFile", "checksum"),
        "ModelFile.checksum: extra: the contract has no such member",
    ),
    "a member is new": (
        put("PAT", "last_used_at", type="string", format="date-time"),
        "PAT.last_used_at: missing: the contract has it, as date-time",
    ),
    "another type": (
        put("Model", "name", type="integer"),
        "Model.name: type: the contract says integer, the class string",
    ),
    "an id becomes a text": (
        put("ModelConfig", "m_id", type="string"),
        "ModelConfig.m_id: type: the contract says string, the class uuid",
    ),
    "a moment becomes a number": (
        put("Model", "created_timestamp", anyOf=[{"type": "number"}, NULL]),
        "Model.created_timestamp: type: the contract says number, the class date-time",
    ),
    "null is new": (
        put("ModelSearchResponse", "total_results", anyOf=[{"type": "integer"}, NULL]),
        "ModelSearchResponse.total_results: nullable: the contract allows null, the class",
    ),
    "an id is never null": (
        put("ModelConfig", "m_file_id", type="string", format="uuid"),
        "ModelConfig.m_file_id: nullable: the class allows null, the contract does not",
    ),
    "null in a body is gone": (
        put("UpdateOmniParseGlobalSettings", "force_insecure_model_ssl", type="boolean"),
        "UpdateOmniParseGlobalSettings.force_insecure_model_ssl: nullable: the class allows null",
    ),
    "an enumeration grew": (
        lambda known: known["StorageType"]["enum"].append("tape"),
        "ModelFile.storage_type: enum: the class lacks the values tape",
    ),
    "an enumeration shrank": (
        put("Model", "hosted", type="string", enum=["local"]),
        "Model.hosted: enum: the contract lacks the values external",
    ),
    "items of another type": (
        put("UserInfo", "roles", type="array", items={"type": "integer"}),
        "UserInfo.roles: type: of its items: the contract says integer, the class string",
    ),
    "items of another component": (
        put("PATListResponse", "pats", type="array", items={"$ref": "#/components/schemas/Model"}),
        "PATList.pats: type: of its items: the contract says Model, the class stands for PAT",
    ),
    "values of a map": (
        put("PATConfigResponse", "scope_labels", additionalProperties={"type": "integer"},
            type="object"),
        "PATConfig.scope_labels: type: of its members: the contract says integer, the class string",
    ),
    "a body needs more": (
        lambda known: known["CreateModelFile"]["required"].append("size"),
        "CreateModelFile.size: required: the contract needs it, in the class it is optional",
    ),
    "an answer may lack its identity": (
        lambda known: known["PAT"]["required"].remove("jti"),
        "PAT.jti: required: the class needs it, in the contract it is optional",
    ),
    "a component is gone": (
        lambda known: known.pop("PATTTLPolicy") and known["PATConfigResponse"]["properties"].pop(
            "ttl"),
        "PATLifetime: component: there is no component PATTTLPolicy",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "words"), MUTATIONS.values(), ids=MUTATIONS.keys())
def test_one_change_of_the_contract_is_named(
    change: Callable[[JSONObject], object], words: str
) -> None:
    found = findings(in_a_copy(change), domain_models(), read())
    named = [line for line in found if line.startswith(words)]
    assert named, found
    assert "kamiwaza/schemas/" in named[0]
    assert "openapi.yaml" in named[0]


UNNAMED = {
    "an answer may be without what does not identify it": put("Model", "author", type="string"),
    "an open text may have known words": put("Model", "hosted", type="string"),
}


@pytest.mark.parametrize("change", UNNAMED.values(), ids=UNNAMED.keys())
def test_what_every_class_may_do_needs_no_reason(change: Callable[[JSONObject], object]) -> None:
    changed = in_a_copy(change)
    assert findings(changed, domain_models(), read()) == findings(CONTRACT, domain_models(), read())
    assert {one.key for model in domain_models() for one in differences(changed, model)} > {
        one.key for model in domain_models() for one in differences(CONTRACT, model)
    }


def test_what_every_class_may_do_is_done_by_some() -> None:
    found = {
        f"{one.aspect}: {one.text}"
        for model in domain_models()
        for one in differences(CONTRACT, model)
    }
    assert found >= RULES.keys()


def test_every_member_of_every_component_is_watched() -> None:
    """Whatever becomes an array of arrays anywhere is found, and named by its place."""
    nonsense = {"type": "array", "items": {"type": "array", "items": {"type": "null"}}}
    changed = copy.deepcopy(CONTRACT)
    models = [model for model in domain_models() if component_of(model)]
    expected = set()
    for model in models:
        properties = components(changed)[str(component_of(model))]["properties"]
        for member in properties:
            properties[member] = nonsense
            expected.add(f"{model.__name__}.{member}")
    found = {one.place for model in models for one in differences(changed, model)}
    assert found >= expected


class Wrong(Schema):
    """A model that does nearly everything wrong."""

    component: ClassVar[str | None] = "ModelRoutingDetails"

    route_mode: RouteMode | None = None
    target_kind: Literal["ray_serve", "k8s_service"] = "ray_serve"
    target_ref: int
    invented: str = ""


def test_a_broken_model_is_named_member_by_member() -> None:
    found = {one.key for one in differences(CONTRACT, Wrong)}
    assert found == {
        "Wrong.route_mode: closed: values a newer server adds are refused; use OpenEnum",
        "Wrong.route_mode: nullable: the class allows null, the contract does not",
        "Wrong.target_kind: closed: values a newer server adds are refused; use OpenEnum",
        "Wrong.target_ref: type: the contract says string, the class integer",
        "Wrong.invented: extra: the contract has no such member",
    }


class Fine(Payload):
    """A body that is as its component says, written in other ways."""

    component: ClassVar[str | None] = "CreateModelFile"

    name: str
    size: int | None = None
    storage_type: OpenEnum[StorageType] | None = None
    storage_host: str | None = None
    storage_location: str | None = None


class Nameless(Schema):
    """A model that names nothing."""

    at: Timestamp | None = None
    details: JsonObject | None = None
    id: UUID | None = None


def test_a_correct_model_gives_nothing_and_a_nameless_one_is_asked_for_its_component() -> None:
    assert findings(CONTRACT, [Fine], EMPTY) == []
    [words] = findings(CONTRACT, [Nameless], EMPTY)
    assert words.startswith("Nameless (tests/contract/models/test_components.py): it names no")
    explained = Table({"Nameless": {"operation": "GET /ping"}}, {})
    assert findings(CONTRACT, [Nameless], explained) == []


def test_reasons_that_ended_are_named() -> None:
    table = Table(
        {"Nameless": {"operation": "GET /auth/pats"}, "Gone": {"base": "x"}},
        {"Fine.size: type: no": "once"},
    )
    found = findings(CONTRACT, [Fine, Nameless], table)
    assert [line.partition(":")[0] for line in found] == [
        "Gone",
        "Nameless",
        "scripts/ledger/models.yaml explains what is not so, or what every class may do",
    ]
    assert "PATListResponse" in found[1]
