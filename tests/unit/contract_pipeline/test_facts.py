"""Blocks of facts become members of operations, and a change of a block reaches the contract."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from scripts.contract import long_operations, overlay
from scripts.contract.refresh import refreshed

HEAD = "overlay: 1.0.0\nx-operations:\n"
GET = "  GET /a:\n    repeat: safe\n"


def document(**members: Any) -> dict[str, Any]:
    content: dict[str, Any] = {"application/json": {"schema": {}}}
    get = {"responses": {"200": {"content": content}}, "operationId": "a.get", **members}
    return {"paths": {"/a": {"get": get}}, "components": {"schemas": {}}}


def applied(text: str, **members: Any) -> tuple[dict[str, Any], overlay.Outcome]:
    changed = document(**members)
    outcome = overlay.apply(changed, overlay.parse(HEAD + text, "a.yaml"))
    return changed["paths"]["/a"]["get"], outcome


def test_a_block_writes_its_facts() -> None:
    spec, _ = applied(f"{GET}    method: a.get\n    since: 1.0.0\n    role: admin\n")
    wanted = {"x-repeat": "safe", "x-method": "a.get", "x-since": "1.0.0", "x-auth-role": "admin"}
    assert spec.items() >= wanted.items()


def test_the_document_keeps_the_role_it_states() -> None:
    spec, outcome = applied(f"{GET}    role: exempt\n", **{"x-auth-role": "viewer"})
    assert (spec["x-auth-role"], "x-auth-exempt" in spec) == ("viewer", False)
    assert outcome.kept == [
        "GET /a: the document says x-auth-role 'viewer', a.yaml GET /a None",
    ]


@pytest.mark.parametrize(
    ("media", "schema"),
    [
        ("text/event-stream", {"type": "string"}),
        ("application/zip", {"type": "string", "format": "binary"}),
    ],
)
def test_a_media_type_replaces_json(media: str, schema: dict[str, str]) -> None:
    spec, _ = applied(f"{GET}    media: {media}\n")
    assert spec["responses"]["200"]["content"] == {media: {"schema": schema}}


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("  GET /a:\n    colour: red\n", "a.yaml GET /a: unknown member colour"),
        ("  GET /a: yes\n", r"a.yaml GET /a: unknown member \(no object\)"),
        ("  FETCH /a:\n    repeat: safe\n", "'FETCH /a' is not `METHOD /path`"),
        ("  - GET /a\n", "x-operations must map"),
    ],
)
def test_blocks_at_fault_are_refused_by_name(block: str, words: str) -> None:
    with pytest.raises(ContractError, match=words):
        overlay.parse(HEAD + block, "a.yaml")


def test_an_edited_block_reaches_the_contract() -> None:
    before = document(**{"x-repeat": "safe", "x-left-out": "internal", "x-auth-role": "admin"})
    before["x-absent-operations"] = {"/b": {"get": {"x-method": "b.old"}}}
    text = f"{GET}    method: a.get\n  GET /b:\n    method: b.new\n  GET /c:\n    method: c.get\n"
    after = refreshed(before, overlay.parse(HEAD + text, "a.yaml"))
    get = after["paths"]["/a"]["get"]
    assert (get["x-method"], get["x-auth-role"], "x-left-out" in get) == ("a.get", "admin", False)
    assert after["x-absent-operations"] == {"/b": {"get": {"x-method": "b.new"}}}
    assert after["paths"].keys() == {"/a"}
    assert before["paths"]["/a"]["get"]["x-left-out"] == "internal"


def test_one_operation_polls_a_kind(tmp_path: Path) -> None:
    contract = document(**{"x-polls": ["a.run"]})
    contract["paths"]["/b"] = {"get": {"operationId": "a.other", "x-polls": ["a.run"]}}
    with pytest.raises(ContractError, match=r"GET /b: a\.run has a poll operation already"):
        long_operations.write(contract, tmp_path)
