"""The committed package is complete, and every endpoint function builds a valid request."""

from __future__ import annotations

import hashlib
import importlib
import inspect
import json
import re
import subprocess
import sys
from importlib import resources
from typing import Any

import jsonschema_rs
import pytest

from kamiwaza.contract.documents.openapi import Operation, components, operations
from kamiwaza.contract.documents.text import load_yaml
from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza_api.long_operations import LONG_OPERATIONS, LongOperation
from scripts.contract import lint
from scripts.contract.generator import template_hash
from scripts.contract.identifiers import identifier
from scripts.contract.layout import Layout
from scripts.contract.view import describe
from scripts.contract.yamlio import dump_json

PACKAGED = resources.files("kamiwaza_api").joinpath("contract.json").read_text("utf-8")
CONTRACT: dict[str, Any] = json.loads(PACKAGED)
OPERATIONS = list(operations(CONTRACT))
OVERLAYS: dict[str, dict[str, Any]] = {
    file.stem: load_yaml(file.read_text("utf-8"), file.name)["x-operations"]
    for file in Layout().overlays.iterdir()
}
BLOCKS = {key: block for blocks in OVERLAYS.values() for key, block in blocks.items()}
STUBS: dict[str | None, Any] = {
    "string": "a b/c",
    "integer": 3,
    "number": 2.5,
    "boolean": True,
    "uuid": "00000000-0000-4000-8000-000000000001",
    "date-time": "2026-01-02T03:04:05+00:00",
}


def sample(schema: dict[str, Any]) -> Any:
    """Return a value a parameter takes, from its schema."""
    if "$ref" in schema:
        return sample(components(CONTRACT)[schema["$ref"].rpartition("/")[2]])
    if "anyOf" in schema:
        return sample(next(s for s in schema["anyOf"] if s != {"type": "null"}))
    if "enum" in schema:
        return schema["enum"][0]
    if schema.get("type") == "array":
        return [sample(schema["items"]), sample(schema["items"])]
    if "minimum" in schema:
        return schema["minimum"]
    return STUBS.get(schema.get("format"), STUBS.get(schema.get("type"), "any"))


def endpoint_function(operation: Operation) -> Any:
    service, _, function = operation.spec["operationId"].partition(".")
    return getattr(importlib.import_module(f"kamiwaza_api.api.{service}"), function)


def as_text(value: Any) -> list[str]:
    """Return how a query or header carries a value."""
    items = value if isinstance(value, list) else [value]
    return [str(item).lower() if isinstance(item, bool) else str(item) for item in items]


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    found: dict[str, Any] = load_yaml(Layout().openapi.read_text("utf-8"), "openapi.yaml")
    return found


def test_nothing_of_the_release_is_missing(contract: dict[str, Any]) -> None:
    models = importlib.import_module("kamiwaza_api.models")
    assert len(OPERATIONS) == len({o.spec["operationId"] for o in OPERATIONS}) > 0
    assert {o.key for o in operations(contract)} == {o.key for o in OPERATIONS}
    assert set(components(contract)) <= set(models.__all__)
    services = {o.spec["tags"][0] for o in OPERATIONS}
    assert services == {o.spec["operationId"].partition(".")[0] for o in OPERATIONS}


def test_the_packaged_contract_is_the_reviewed_one(contract: dict[str, Any]) -> None:
    assert dump_json(contract) == PACKAGED
    lint.check(contract)


def test_the_manifest_tells_what_the_package_was_made_of() -> None:
    manifest = json.loads(resources.files("kamiwaza_api").joinpath("MANIFEST.json").read_text())
    assert manifest["contract_sha256"] == hashlib.sha256(PACKAGED.encode()).hexdigest()
    assert manifest["templates_sha256"] == template_hash()
    counted = (len(OPERATIONS), len(components(CONTRACT)))
    assert (manifest["operations"], manifest["schemas"]) == counted


def test_every_schema_can_be_imported() -> None:
    models = importlib.import_module("kamiwaza_api.models")
    assert set(dir(models)) == set(models.__all__)
    for name in components(CONTRACT):
        assert getattr(models, name) is not None
    with pytest.raises(AttributeError, match="Nobody"):
        _ = models.Nobody


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda o: o.spec["operationId"])
def test_every_function_builds_a_valid_request(operation: Operation) -> None:
    function = endpoint_function(operation)
    parameters = operation.spec.get("parameters", [])
    values = {p["name"]: sample(p["schema"]) for p in parameters}
    in_path = re.findall(r"{(\w+)}", operation.path)
    keywords = {identifier(n): v for n, v in values.items() if n not in in_path}
    body = object()
    if "requestBody" in operation.spec:
        keywords["body"] = body
    request = function(*[values[name] for name in in_path], **keywords)

    assert request.endpoint.method == operation.method.upper()
    assert request.endpoint.path == operation.path
    template = re.sub(r"\\{\w+\\}", "[^?#]+", re.escape(operation.path))
    assert re.fullmatch(template, request.path)
    assert request.path.count("/") - operation.path.count("/") == ("{path}" in operation.path)
    for place, sent in (("query", request.query), ("header", request.headers)):
        wanted = [(n, t) for n, v in _placed(parameters, place, values) for t in as_text(v)]
        assert list(sent) == wanted
    if "requestBody" in operation.spec:
        assert request.body is body
    else:
        assert repr(request.body) == "UNSET"


def test_every_signature_says_what_is_needed() -> None:
    for operation in OPERATIONS:
        given = inspect.signature(endpoint_function(operation)).parameters.values()
        parameters = operation.spec.get("parameters", [])
        needed = {identifier(p["name"]) for p in parameters if p.get("required")}
        if operation.spec.get("requestBody", {}).get("required"):
            needed.add("body")
        assert {p.name for p in given if p.default is p.empty} == needed, operation.key
        positional = [p.name for p in given if p.kind is not p.KEYWORD_ONLY]
        in_path = re.findall(r"{(\w+)}", operation.path)
        assert positional == [identifier(name) for name in in_path], operation.key


def test_every_function_says_what_it_does_and_who_may() -> None:
    for operation in OPERATIONS:
        lines = endpoint_function(operation).__doc__.splitlines()
        words = " ".join(line.strip() for line in lines)
        assert words.startswith(operation.spec.get("summary", "Build the request.")), operation.key
        assert f"    {operation.method.upper()} {operation.path}" in lines
        is_admin = operation.spec.get("x-auth-role") == "admin"
        assert ("    Requires the admin role." in lines) is is_admin, operation.key


def test_every_endpoint_carries_the_facts_of_the_contract() -> None:
    for operation in OPERATIONS:
        endpoint = vars(sys.modules[endpoint_function(operation).__module__])["ENDPOINT"]
        facts = describe(operation)
        for name in ("name", "answer", "encoding", "role", "since", "repeat", "deprecated"):
            assert getattr(endpoint, name) == facts[name], operation.key
        paging = facts["paging"] or {}
        assert (endpoint.paging is not None) == bool(paging)
        assert all(getattr(endpoint.paging, name) == value for name, value in paging.items())
        starts, stream = facts["starts"] or {}, facts["stream"] or {}
        assert (endpoint.starts is not None) == bool(starts)
        assert all(getattr(endpoint.starts, name) == value for name, value in starts.items())
        assert (endpoint.stream is not None) == bool(stream)
        last = list(endpoint.stream.last) if endpoint.stream else []
        assert last == stream.get("last", [])


def test_every_kind_of_long_operation_has_a_row_and_its_operations() -> None:
    kinds: dict[str, dict[str, str]] = {}
    for operation in OPERATIONS:
        name = operation.spec["operationId"]
        if "x-starts" in operation.spec:
            kinds.setdefault(operation.spec["x-starts"]["kind"], {})
        for kind in operation.spec.get("x-polls", ()):
            kinds.setdefault(kind, {})[
                "poll" if operation.method == "get" else "poll_with_body"
            ] = name
        for kind in operation.spec.get("x-cancels", ()):
            kinds.setdefault(kind, {})["cancel"] = name
    assert {kind: LongOperation(**parts) for kind, parts in kinds.items()} == LONG_OPERATIONS
    assert OPERATION_KINDS.keys() == LONG_OPERATIONS.keys()


def test_answers_that_are_not_json_are_known() -> None:
    kinds: dict[str, list[str]] = {}
    for operation in OPERATIONS:
        kinds.setdefault(describe(operation)["answer"], []).append(operation.spec["operationId"])
    assert set(kinds) == {"json", "none", "bytes", "sse", "text"}
    other = {o.key for o in OPERATIONS if describe(o)["answer"] not in ("json", "none")}
    assert other >= {key for key, block in BLOCKS.items() if "media" in block}
    paged = {o.key for o in OPERATIONS if "x-paging" in o.spec}
    assert paged == {key for key, block in BLOCKS.items() if "paging" in block}


def test_every_operation_has_one_block_in_the_overlay_of_its_service() -> None:
    names = {o.key: o.spec["operationId"] for o in OPERATIONS}
    found = [key for blocks in OVERLAYS.values() for key in blocks]
    assert sorted(found) == sorted(names)
    for service, blocks in OVERLAYS.items():
        assert {names[key].partition(".")[0] for key in blocks} == {service}
        assert all({"summary", "method", "role", "repeat"} <= b.keys() for b in blocks.values())


def test_defects_of_the_published_document_are_gone() -> None:
    headers = {p["name"].lower() for o in OPERATIONS for p in o.spec.get("parameters", ())}
    assert not headers & {"authorization", "x-forwarded-for", "x-forwarded-host", "x-user-urn"}
    files = [
        schema
        for schema in components(CONTRACT).values()
        if schema.get("properties", {}).get("file", {}).get("format") == "binary"
    ]
    assert files
    assert '"title":"' not in PACKAGED.partition('"paths"')[2]
    assert "contentMediaType" not in PACKAGED


def test_the_contract_is_valid_openapi_schema_by_schema() -> None:
    known = components(CONTRACT).items()
    assert [name for name, schema in known if not jsonschema_rs.meta.is_valid(schema)] == []


def test_one_endpoint_brings_nothing_heavy() -> None:
    code = (
        "import sys; from kamiwaza_api.api.serving import get_deployment;"
        "get_deployment('x');"
        "heavy = {'attrs', 'attr', 'httpx', 'pydantic', 'kamiwaza_api.models'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    where = str(Layout().package.parent)
    done = subprocess.run(
        [sys.executable, "-c", code],
        env={"PYTHONPATH": where},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout == "[]\n"


def _placed(
    parameters: list[dict[str, Any]], place: str, values: dict[str, Any]
) -> list[tuple[str, Any]]:
    return [(p["name"], values[p["name"]]) for p in parameters if p["in"] == place]


def test_importing_one_operation_imports_no_other() -> None:
    code = (
        "import sys; from kamiwaza_api.api.auth import login, logout;"
        "import kamiwaza_api.api.auth.jwks; from kamiwaza_api.api.auth import jwks;"
        "print(*[callable(f) for f in (login, logout, jwks)],"
        " *sorted(m for m in sys.modules if m.startswith('kamiwaza_api.api.auth.')))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    names = [f"kamiwaza_api.api.auth.{name}" for name in ("jwks", "login", "logout")]
    assert done.stdout.split() == ["True"] * 3 + names
