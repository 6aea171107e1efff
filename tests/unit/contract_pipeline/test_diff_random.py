"""Any single change of the real contract is reported with its location and severity."""

from __future__ import annotations

import copy
import json
import random
from collections.abc import Callable, Iterator
from importlib import resources
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kamiwaza.contract.diff.compare import compare
from kamiwaza.contract.documents.openapi import components, operations, reachable, roots

CONTRACT: dict[str, Any] = json.loads(
    resources.files("kamiwaza_api").joinpath("contract.json").read_text("utf-8")
)
OPERATIONS = sorted(operation.key for operation in operations(CONTRACT))
FEW_EXAMPLES = settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck))


def used(side: str) -> set[str]:
    """Return the components that requests or success answers use."""
    found: set[str] = set()
    for operation in operations(CONTRACT):
        spec = operation.spec
        success = {operation.success: spec["responses"][operation.success]}
        kept = {
            "requestBody": spec.get("requestBody", {}),
            "parameters": spec.get("parameters", []),
        }
        part = kept | {"responses": {}} if side == "request" else {"responses": success}
        start = roots(type(operation)(operation.method, operation.path, part))
        found |= reachable(CONTRACT, start)
    return found


IN_REQUESTS, IN_ANSWERS = used("request"), used("answer")


def fields() -> Iterator[tuple[str, str]]:
    """Yield the members of type string of all components."""
    for name, schema in components(CONTRACT).items():
        for member, kind in schema.get("properties", {}).items():
            if kind == {"type": "string"}:
                yield name, member


FIELDS = list(fields())


def spec(document: dict[str, Any], key: str) -> Any:
    method, _, path = key.partition(" ")
    return document["paths"][path][method.lower()]


def expected(name: str, in_request: str, in_answer: str) -> str:
    """Return the worst severity over the sides that use a component."""
    kinds = [in_request] * (name in IN_REQUESTS) + [in_answer] * (name in IN_ANSWERS) + ["note"]
    return min(kinds, key=["breaking", "additive", "note"].index)


def toggle_required(schema: Any, member: str) -> tuple[str, str, str]:
    needed = schema.setdefault("required", [])
    if member in needed:
        needed.remove(member)
        return "field-optional", "note", "breaking"
    needed.append(member)
    return "field-required", "breaking", "note"


def replace(value: Any, rule: str, *kinds: str) -> Callable[[Any, str], tuple[str, str, str]]:
    def act(schema: Any, member: str) -> tuple[str, str, str]:
        schema["properties"][member] = value
        return rule, kinds[0], kinds[1]

    return act


def remove(schema: Any, member: str) -> tuple[str, str, str]:
    del schema["properties"][member]
    schema["required"] = [name for name in schema.get("required", []) if name != member]
    return "field-removed", "breaking", "breaking"


FIELD_CHANGES = [
    toggle_required,
    remove,
    replace({"type": "integer"}, "type-changed", "breaking", "breaking"),
    replace({"type": ["null", "string"]}, "nullable", "additive", "breaking"),
    replace({"type": "string", "enum": ["x"]}, "enum-closed", "breaking", "note"),
    replace({"type": "string", "maxLength": 5}, "limit-tightened", "breaking", "note"),
    replace({"type": "string", "default": "x"}, "default", "note", "note"),
]


@pytest.mark.parametrize("change", FIELD_CHANGES)
@FEW_EXAMPLES
@given(field=st.sampled_from(FIELDS))
def test_changed_fields_are_reported(
    change: Callable[[Any, str], tuple[str, str, str]], field: tuple[str, str]
) -> None:
    name, member = field
    new = copy.deepcopy(CONTRACT)
    rule, *kinds = change(components(new)[name], member)
    found = compare(CONTRACT, new).changes
    assert [(f.rule, f.place) for f in found] == [(rule, f"{name}.{member}")]
    assert found[0].severity.value == expected(name, *kinds)


@FEW_EXAMPLES
@given(name=st.sampled_from(sorted({name for name, _ in FIELDS})), is_required=st.booleans())
def test_new_fields_are_reported(name: str, is_required: bool) -> None:
    new = copy.deepcopy(CONTRACT)
    schema = components(new)[name]
    schema["properties"]["brand_new"] = {"type": "string"}
    schema.setdefault("required", []).extend(["brand_new"] * is_required)
    forward, backward = compare(CONTRACT, new).changes, compare(new, CONTRACT).changes
    assert [f.place for f in forward] == [f.place for f in backward] == [f"{name}.brand_new"]
    assert backward[0].rule == "field-removed"
    in_request = "breaking" if is_required else "additive"
    assert forward[0].severity.value == expected(name, in_request, "additive")


OPERATION_CHANGES: list[tuple[str, str, Callable[[Any], object]]] = [
    ("operation-id", "note", lambda o: o.update(operationId="x.y")),
    ("tag-moved", "note", lambda o: o.update(tags=["elsewhere"])),
    ("parameter-added", "additive", lambda o: o.setdefault("parameters", []).append(
        {"in": "query", "name": "brand_new", "schema": {}})),
    ("parameter-added-required", "breaking", lambda o: o.setdefault("parameters", []).append(
        {"in": "query", "name": "brand_new", "schema": {}, "required": True})),
    ("error-added", "note", lambda o: o["responses"].update({"418": {}})),
    ("status-changed", "breaking", lambda o: o["responses"].update(
        {"299": o["responses"].pop(min(s for s in o["responses"] if s.startswith("2")))})),
]  # fmt: skip
ONE_SUCCESS = [
    k for k in OPERATIONS
    if sum(s.startswith("2") for s in spec(CONTRACT, k)["responses"]) == 1
]  # fmt: skip


@pytest.mark.parametrize(
    ("rule", "kind", "change"), OPERATION_CHANGES, ids=[row[0] for row in OPERATION_CHANGES]
)
@FEW_EXAMPLES
@given(key=st.sampled_from(ONE_SUCCESS))
def test_changed_operations_are_reported(
    rule: str, kind: str, change: Callable[[Any], object], key: str
) -> None:
    new = copy.deepcopy(CONTRACT)
    change(spec(new, key))
    found = compare(CONTRACT, new).changes
    assert [(f.rule, f.severity.value) for f in found] == [(rule, kind)]
    assert found[0].place.startswith(key)


@FEW_EXAMPLES
@given(key=st.sampled_from(OPERATIONS))
def test_removed_operations_are_reported_in_both_directions(key: str) -> None:
    new = copy.deepcopy(CONTRACT)
    method, _, path = key.partition(" ")
    del new["paths"][path][method.lower()]
    forward, backward = compare(CONTRACT, new).changes, compare(new, CONTRACT).changes
    assert [(f.rule, f.owner.name) for f in forward] == [("operation-removed", key)]
    assert [(f.rule, f.owner.name) for f in backward] == [("operation-added", key)]


@FEW_EXAMPLES
@given(seed=st.integers(0, 1000))
def test_the_order_of_members_does_not_matter(seed: int) -> None:
    chance = random.Random(seed)

    def shuffled(value: Any) -> Any:
        if isinstance(value, dict):
            members = list(value.items())
            chance.shuffle(members)
            return {name: shuffled(item) for name, item in members}
        return [shuffled(item) for item in value] if isinstance(value, list) else value

    assert compare(CONTRACT, shuffled(CONTRACT)).changes == []
