"""Seeding a sandbox, and reading its requests."""

from __future__ import annotations

import pytest

from kamiwaza.errors import InvalidArgumentError, QuantizationError, ResourceNotFoundError
from kamiwaza.sandbox import Sandbox

QWEN = "Qwen/Qwen3-0.6B-GGUF"


def test_what_is_seeded_is_there_and_leaves_no_requests(sandbox: Sandbox) -> None:
    deployment = sandbox.add_deployment(QWEN, quantization="q8_0")
    added = sandbox.add_model("example/Tiny-1B")
    dataset = sandbox.add_dataset("orders", [{"id": 1, "ok": True}, {"id": 2, "ok": None}])
    room = sandbox.add_workroom("Notes")
    job = sandbox.add_file("ada.txt", "Ada wrote the first program.", workroom=room)
    sandbox.add_vectors(
        "numbers", [[1.0] * 32, [1.0, -1.0] * 16], workroom=room, metadata=[{"n": 1}, {"n": 2}]
    )
    assert list(sandbox.requests) == []

    client = sandbox.client()
    assert deployment.is_ready
    assert client.openai.chat(deployment, "Hello").text
    assert {model.id for model in client.models.list()} == {added.id, deployment.m_id}
    assert client.retrieval.rows(dataset).to_list() == [
        {"id": 1, "ok": True},
        {"id": 2, "ok": None},
    ]
    assert job.ok
    here = client.workroom(room)
    assert any(
        "Ada" in hit.model_dump_json()
        for hit in here.context.search("first program", collection="default")
    )
    database = here.context.vectordbs.list()[0]
    found = here.context.vectordbs.query(
        database, collection="numbers", vectors=[0.9, -1.0] * 16, limit=1, output_fields=["n"]
    )
    assert [hit.metadata for hit in found] == [{"n": 2}]


def test_wrong_seeds_are_refused(sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError):
        sandbox.add_model("no repository")
    with pytest.raises(QuantizationError):
        sandbox.add_model(QWEN, quantization="q1")
    with pytest.raises(InvalidArgumentError, match="at least one vector"):
        sandbox.add_vectors("empty", [], workroom=sandbox.add_workroom("Room"))


@pytest.mark.breaks_contract("asks for a path that no release has")
def test_the_requests_read_as_a_story_without_secrets(sandbox: Sandbox) -> None:
    client = sandbox.client()
    client.models.search("qwen3", limit=2)
    client.auth.users.create("eve", password="correct-horse-battery")
    sandbox.fail_next(status=404)
    with pytest.raises(ResourceNotFoundError):
        client.request("POST", "/nowhere?token=abc123def", json=[1, {"a": 2}])
    lines = str(sandbox.requests).splitlines()
    assert lines[0].startswith("1. POST /api/auth/token 200 auth.login")
    assert "models.search_models query=qwen3" in lines[1]
    for text in (str(sandbox.requests), repr(sandbox.requests)):
        for secret in ("correct-horse", "password=kamiwaza", "Bearer", "abc123def"):
            assert secret not in text
    assert "404 (injected)" in lines[-1]
    assert "body=[2 items]" in lines[-1]
    assert str(Sandbox().requests) == "no requests"
