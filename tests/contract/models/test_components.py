"""Every domain model equals its component, or the table has a reason for the difference."""

from __future__ import annotations

import copy
from collections.abc import Callable
from typing import Any, ClassVar, Literal
from uuid import UUID

import pytest

from kamiwaza.contract.documents.openapi import JSONObject, components
from kamiwaza.schemas._base import JsonObject, OpenEnum, Payload, Schema, Timestamp
from kamiwaza.schemas.model_files import StorageType
from kamiwaza.schemas.serving import RouteMode
from scripts.ledger.contract import read_contract
from scripts.ledger.models import (
    RULES,
    KnownDifferences,
    component_of,
    differences,
    domain_models,
    findings,
)
from scripts.ledger.models import read_table as read

CONTRACT = read_contract()
EMPTY = KnownDifferences({}, {})


def changed_contract(change: Callable[[JSONObject], object]) -> JSONObject:
    """Return a changed copy of the contract."""
    changed = copy.deepcopy(CONTRACT)
    change(components(changed))
    return changed


def test_every_model_equals_its_component() -> None:
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
CHANGES = {
    "removed member": (
        drop("ModelFile", "checksum"),
        "ModelFile.checksum: extra: the contract has no such member",
    ),
    "new member": (
        put("PAT", "last_used_at", type="string", format="date-time"),
        "PAT.last_used_at: missing: the contract has it, as date-time",
    ),
    "other type": (
        put("Model", "name", type="integer"),
        "Model.name: type: the contract says integer, the class string",
    ),
    "id to text": (
        put("ModelConfig", "m_id", type="string"),
        "ModelConfig.m_id: type: the contract says string, the class uuid",
    ),
    "time to number": (
        put("Model", "created_timestamp", anyOf=[{"type": "number"}, NULL]),
        "Model.created_timestamp: type: the contract says number, the class date-time",
    ),
    "null allowed": (
        put("ModelSearchResponse", "total_results", anyOf=[{"type": "integer"}, NULL]),
        "ModelSearchResponse.total_results: nullable: the contract allows null, the class",
    ),
    "id not nullable": (
        put("ModelConfig", "m_file_id", type="string", format="uuid"),
        "ModelConfig.m_file_id: nullable: the class allows null, the contract does not",
    ),
    "null in a body not allowed": (
        put("UpdateOmniParseGlobalSettings", "force_insecure_model_ssl", type="boolean"),
        "UpdateOmniParseGlobalSettings.force_insecure_model_ssl: nullable: the class allows null",
    ),
    "new enum value": (
        lambda known: known["StorageType"]["enum"].append("tape"),
        "ModelFile.storage_type: enum: the class lacks the values tape",
    ),
    "removed enum value": (
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
    "new required member of a body": (
        lambda known: known["CreateModelFile"]["required"].append("size"),
        "CreateModelFile.size: required: required by the contract, optional in the class",
    ),
    "optional identity of an answer": (
        lambda known: known["PAT"]["required"].remove("jti"),
        "PAT.jti: required: required by the class, optional in the contract",
    ),
    "removed component": (
        lambda known: known.pop("PATTTLPolicy") and known["PATConfigResponse"]["properties"].pop(
            "ttl"),
        "PATLifetime: component: there is no component PATTTLPolicy",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("change", "words"), CHANGES.values(), ids=CHANGES.keys())
def test_a_change_of_the_contract_is_reported(
    change: Callable[[JSONObject], object], words: str
) -> None:
    found = findings(changed_contract(change), domain_models(), read())
    named = [line for line in found if line.startswith(words)]
    assert named, found
    assert "kamiwaza/schemas/" in named[0]
    assert "openapi.yaml" in named[0]


ALLOWED = {
    "an optional member of an answer": put("Model", "author", type="string"),
    "known values of an open text": put("Model", "hosted", type="string"),
}


@pytest.mark.parametrize("change", ALLOWED.values(), ids=ALLOWED.keys())
def test_differences_that_a_rule_allows_need_no_reason(
    change: Callable[[JSONObject], object],
) -> None:
    changed = changed_contract(change)
    assert findings(changed, domain_models(), read()) == findings(CONTRACT, domain_models(), read())
    assert {one.key for model in domain_models() for one in differences(changed, model)} > {
        one.key for model in domain_models() for one in differences(CONTRACT, model)
    }


def test_every_rule_is_used() -> None:
    found = {
        f"{one.aspect}: {one.text}"
        for model in domain_models()
        for one in differences(CONTRACT, model)
    }
    assert found >= RULES.keys()


def test_every_member_of_every_component_is_compared() -> None:
    """A member that becomes an array of arrays is reported with its place."""
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
    """A model with many differences."""

    component: ClassVar[str | None] = "ModelRoutingDetails"

    route_mode: RouteMode | None = None
    target_kind: Literal["ray_serve", "k8s_service"] = "ray_serve"
    target_ref: int
    invented: str = ""


def test_every_difference_of_a_model_is_reported() -> None:
    found = {one.key for one in differences(CONTRACT, Wrong)}
    assert found == {
        "Wrong.route_mode: closed: refuses values of newer servers; use OpenEnum",
        "Wrong.route_mode: nullable: the class allows null, the contract does not",
        "Wrong.target_kind: closed: refuses values of newer servers; use OpenEnum",
        "Wrong.target_ref: type: the contract says string, the class integer",
        "Wrong.invented: extra: the contract has no such member",
    }


class Fine(Payload):
    """A body that equals its component, with other annotations."""

    component: ClassVar[str | None] = "CreateModelFile"

    name: str
    size: int | None = None
    storage_type: OpenEnum[StorageType] | None = None
    storage_host: str | None = None
    storage_location: str | None = None


class WithoutComponent(Schema):
    """A model without a component."""

    at: Timestamp | None = None
    details: JsonObject | None = None
    id: UUID | None = None


def test_a_model_without_a_component_is_reported_and_a_correct_one_is_not() -> None:
    assert findings(CONTRACT, [Fine], EMPTY) == []
    [words] = findings(CONTRACT, [WithoutComponent], EMPTY)
    assert words.startswith(
        "WithoutComponent (tests/contract/models/test_components.py): it has no"
    )
    explained = KnownDifferences({"WithoutComponent": {"operation": "GET /ping"}}, {})
    assert findings(CONTRACT, [WithoutComponent], explained) == []


def test_entries_that_are_not_needed_are_reported() -> None:
    table = KnownDifferences(
        {"WithoutComponent": {"operation": "GET /auth/pats"}, "Gone": {"base": "x"}},
        {"Fine.size: type: no": "once"},
    )
    found = findings(CONTRACT, [Fine, WithoutComponent], table)
    assert [line.partition(":")[0] for line in found] == [
        "Gone",
        "WithoutComponent",
        "scripts/ledger/models.yaml has an entry that is not needed",
    ]
    assert "PATListResponse" in found[1]
