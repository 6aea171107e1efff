"""The check of exchanges against the contract: its findings and their locations."""

from __future__ import annotations

import json
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest

from kamiwaza import KamiwazaClient
from kamiwaza.sandbox import Answer, Request, Sandbox
from kamiwaza.sandbox.behaviours import BEHAVIOURS
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.traffic_audit import Auditor
from tests.contract.tape import watching

ID = "00000000-0000-4000-8000-000000000001"
JSON = (("content-type", "application/json"),)


@pytest.fixture(scope="module")
def auditor() -> Auditor:
    return Auditor.of(Contract.shipped())


def sent(method: str, path: str, body: object = None, **headers: str) -> Request:
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    given = tuple((name.replace("_", "-"), value) for name, value in headers.items())
    return Request(method, f"/api{path}", (given or JSON) if data else given, data)


def got(status: int, body: Any = None, media: str = "application/json") -> Answer:
    data = body if isinstance(body, bytes) else b"" if body is None else json.dumps(body).encode()
    return Answer(status, (("content-type", media),) if media else (), data)


@pytest.mark.parametrize(
    ("request_", "finding"),
    [
        (sent("GET", "/modles/"), "GET /api/modles/: request path: the contract has no such"),
        (sent("GET", "/models"), "GET /api/models: request path: the contract has no such"),
        (sent("PUT", "/models/"), "PUT /api/models/: request path: the contract has no such"),
        (sent("GET", "/models/x"), 'models.get_model: request path/model_id: "x" is not a "uuid"'),
        (sent("GET", "/models/?a=1"), "models.list_models: request query/a: the contract has no"),
        (sent("GET", "/models/?load_files=5"), 'request query/load_files: "5" is not of type'),
        (sent("GET", "/model_configs/"), "models.list_model_configs: request query/model_id: is "),
        (sent("POST", "/models/search/"), "models.search_models: request body: is required"),
        (sent("POST", "/models/search/", b"{"), "models.search_models: request body: cannot be "),
        (sent("POST", "/models/search/", {}), 'request body: "query" is a required property'),
        (
            sent("POST", "/models/search/", {"query": "q", "limits": 5}),
            "request body: Additional properties are not allowed ('limits' was unexpected)",
        ),
        (
            sent("POST", "/models/search/", {"query": "q", "limit": "many"}),
            'request body/limit: "many" is not of type "integer"',
        ),
        (
            sent("POST", "/models/search/", b"query=q", content_type="text/plain"),
            "request media type: text/plain where the contract has application/json",
        ),
        (
            sent("GET", "/models/", {"a": 1}),
            "request media type: application/json where the contract has no body",
        ),
    ],
)
def test_wrong_requests_are_named(auditor: Auditor, request_: Request, finding: str) -> None:
    (found,) = auditor.request(request_)
    assert finding in str(found)


@pytest.mark.parametrize(
    ("answer", "finding"),
    [
        (got(218, {}), "answer 218 status: the contract has no such answer"),
        (got(200, b"<p>", "text/html"), "answer 200 media type: text/html where the contract has"),
        (got(200, b"[", "application/json"), "answer 200 body: is no JSON"),
        (got(200, {}), "answer 200 body: {} is not of type"),
        (got(200, [{"id": "x", "name": "n"}]), 'answer 200 body/0/id: "x" is not a "uuid"'),
        (got(200, [{"nme": "n"}]), "answer 200 body/0: Additional properties"),
        (got(422, {"detail": [{"msg": 5}]}), "answer 422 body/detail/0"),
    ],
)
def test_wrong_answers_are_named(auditor: Auditor, answer: Answer, finding: str) -> None:
    found = auditor.answer(sent("GET", "/models/"), answer)
    assert [line for line in map(str, found) if f"models.list_models: {finding}" in line], found


@pytest.mark.parametrize("status", [401, 403, 404, 409, 423, 429, 500, 503])
def test_what_every_server_answers_needs_no_declaration(auditor: Auditor, status: int) -> None:
    assert auditor.answer(sent("GET", "/models/"), got(status, {"detail": "no"})) == []


@pytest.mark.parametrize("path", ["/runtime/models/x/v1/models", "/", "/api/openapi.json"])
def test_what_is_not_in_the_document_is_not_judged(auditor: Auditor, path: str) -> None:
    request = Request("GET", path)
    assert auditor.exchange(request, got(200, b"anything", "text/plain")) == []


class _Unmarked:
    node = SimpleNamespace(get_closest_marker=lambda name: None)


def _play(monkeypatch: pytest.MonkeyPatch, act: Callable[[Sandbox], object]) -> str:
    """Return what a test that does `act` would be failed with; empty if nothing."""
    watch = watching.watched(_Unmarked(), monkeypatch)  # type: ignore[arg-type]  # what it needs
    next(watch)
    with Sandbox() as sandbox:
        act(sandbox)
    try:
        next(watch)
    except StopIteration:
        return ""
    except pytest.fail.Exception as failure:
        return str(failure)
    raise AssertionError("the watch did not end")


def test_a_wrong_live_answer_fails_its_test(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BEHAVIOURS, "models.list_models", lambda call: [{"name": 5}])
    reply = _play(monkeypatch, lambda sandbox: sandbox.client().request("GET", "/models/"))
    assert 'models.list_models: answer 200 body/0/name: 5 is not of type "string"' in reply


def test_a_wrong_request_of_our_client_fails_its_test(monkeypatch: pytest.MonkeyPatch) -> None:
    reply = _play(monkeypatch, lambda sandbox: sandbox.client().request("GET", "/models/?a=1"))
    assert "models.list_models: request query/a: the contract has no such parameter" in reply


def test_served_sandboxes_are_watched_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(BEHAVIOURS, "models.list_models", lambda call: [{"name": 5}])

    def act(sandbox: Sandbox) -> None:
        with sandbox.serve() as server, KamiwazaClient(server.url, token=sandbox.token()) as client:
            client.request("GET", "/models/")

    assert "models.list_models: answer 200 body/0/name" in _play(monkeypatch, act)


def test_ordered_faults_and_requests_by_hand_are_let_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    def act(sandbox: Sandbox) -> None:
        sandbox.fail_next(status=218, body={"odd": True}, operation="models.list_models")
        sandbox.client().request("GET", "/models/")
        sandbox.handle(sent("GET", "/models/?a=1"))

    assert _play(monkeypatch, act) == ""
