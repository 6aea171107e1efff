"""Routing, and answers without an operation."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from kamiwaza.sandbox import Request, Sandbox
from kamiwaza.sandbox.behaviours._generic_lists import PagedList
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.routing import Match, Router

if TYPE_CHECKING:
    from collections.abc import Callable

    import httpx


@pytest.fixture(scope="module")
def router() -> Router:
    return Router(Contract.shipped().operations)


@pytest.mark.parametrize(
    ("method", "path", "name"),
    [
        ("GET", "/models/pending_deployments", "models.get_pending_deployments"),
        ("GET", "/models/x", "models.get_model"),
        ("DELETE", "/models/pending_deployments", "models.delete_model"),
        ("GET", "/auth/users/me", "auth.get_current_user"),
        ("GET", "/auth/users/x", "auth.get_user_detail"),
        ("GET", "/auth/users/", "auth.list_users"),
        ("DELETE", "/model_files/downloads/cancel_all", "models.cancel_all_downloads"),
    ],
)
def test_fixed_segments_come_before_parameters(
    router: Router, method: str, path: str, name: str
) -> None:
    found = router.find(method, path)
    assert isinstance(found, Match)
    assert found.operation.name == name


def test_every_operation_is_found_by_its_own_path(router: Router) -> None:
    lost = []
    for operation in Contract.shipped().operations:
        path = operation.path.replace("{", "").replace("}", "")
        found = router.find(operation.method, path)
        if not isinstance(found, Match) or found.operation is not operation:
            lost.append(operation.name)
    assert lost == []


def test_values_are_decoded_after_the_match(router: Router) -> None:
    found = router.find("POST", "/models/deploy_after_download/Qwen%2FQwen3%20x")
    assert isinstance(found, Match)
    assert found.values == {"model_key": "Qwen/Qwen3 x"}


def test_urns_may_span_segments(router: Router) -> None:
    found = router.find("GET", "/catalog/datasets/v2/urn:li:(s3,a/b,PROD)/objects")
    assert isinstance(found, Match)
    assert found.values == {"dataset_urn": "urn:li:(s3,a/b,PROD)"}


@pytest.mark.parametrize(
    ("wrong", "right"),
    [("/models?load_files=true", "/models/?load_files=true"), ("/ping/", "/ping")],
)
def test_a_wrong_trailing_slash_is_redirected(http: httpx.Client, wrong: str, right: str) -> None:
    answer = http.get(wrong)
    assert answer.status_code == 307
    assert answer.headers["location"] == f"https://kamiwaza.test/api{right}"


def test_other_methods_are_refused_with_the_allowed_ones(http: httpx.Client) -> None:
    answer = http.put("/models/")
    assert answer.status_code == 405
    assert answer.headers["allow"] == "GET, POST"
    assert answer.json() == {"detail": "Method Not Allowed"}
    assert http.head("/models/").status_code == 405


@pytest.mark.parametrize("path", ["/nothing", "/models/a/b/c", "/models//", "/"])
def test_unknown_routes_are_not_found(http: httpx.Client, path: str) -> None:
    answer = http.get(path)
    assert (answer.status_code, answer.json()) == (404, {"detail": "Not Found"})


@pytest.mark.parametrize(("path", "status"), [("/", 200), ("/models/", 404), ("/api", 404)])
def test_outside_the_api_the_web_interface_answers(
    http: httpx.Client, path: str, status: int
) -> None:
    answer = http.get(f"https://kamiwaza.test{path}")
    assert answer.status_code == status
    assert answer.headers["content-type"].startswith("text/html")
    assert answer.text.startswith("<!doctype html>")


def test_an_operation_without_a_behaviour_answers_501() -> None:
    document = {**Contract.shipped().document}
    added = {"operationId": "system.brand_new", "responses": {"200": {}}, "x-auth-exempt": True}
    document["paths"] = {**document["paths"], "/brand-new": {"get": added}}
    sandbox = Sandbox(contract=Contract(document))
    answer = sandbox.handle(Request("GET", "/api/brand-new"))
    assert answer.status == 501
    assert b"GET /brand-new" in answer.body


def test_the_request_id_is_returned(http: httpx.Client) -> None:
    assert http.get("/ping", headers={"x-request-id": "r-1"}).headers["x-request-id"] == "r-1"
    assert http.get("/ping").headers["x-request-id"]


def test_the_platform_publishes_its_contract(http: httpx.Client) -> None:
    answer = http.get("/openapi.json")
    assert "/models/" in answer.json()["paths"]
    assert answer.json()["info"]["version"] == "0.1.0"
    again = http.get("/openapi.json", headers={"if-none-match": answer.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_an_older_release_lacks_later_operations() -> None:
    path = "/api/platform/readiness"
    assert Sandbox().handle(Request("GET", path)).status == 401
    old = Sandbox(release="1.0.1")
    assert old.handle(Request("GET", path)).status == 404
    assert old.handle(Request("GET", "/api/context/readiness")).status == 401


def test_requests_are_recorded(
    sandbox: Sandbox, connect: Callable[..., httpx.Client], http: httpx.Client
) -> None:
    http.get("/models/", params={"load_files": "true"})
    connect(None).get("/nothing")
    known, unknown = sandbox.requests
    assert (known.operation, known.method, known.status) == ("models.list_models", "GET", 200)
    assert known.request.query == (("load_files", "true"),)
    assert (unknown.operation, unknown.path, unknown.status) == (None, "/api/nothing", 404)


def _with_statuses(name: str, *statuses: str) -> Contract:
    """Return the contract with other success statuses of one operation."""
    document = copy.deepcopy(dict(Contract.shipped().document))
    for item in document["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict) and operation.get("operationId") == name:
                responses = operation["responses"]
                old = [responses.pop(code) for code in list(responses) if code[0] == "2"]
                response = old[0] if "204" not in statuses else {"description": "No Content"}
                responses.update(dict.fromkeys(statuses, response))
    return Contract(document)


@pytest.mark.parametrize("status", ["201", "202", "203"])
def test_a_list_may_be_declared_with_another_success_status(status: str) -> None:
    contract = _with_statuses("skills.list_skills", status)
    paths = contract.document["paths"].values()
    source = next(o for i in paths for o in i.values() if o["operationId"] == "skills.list_skills")
    assert PagedList(contract, source).name == "skills.list_skills"
    with Sandbox(contract=contract, items=3) as sandbox:
        answer = _call(sandbox, "GET", "/skills")
    assert (answer.status, len(answer.json()["items"])) == (int(status), 3)


def test_a_deletion_may_be_declared_with_an_answer() -> None:
    statuses = {}
    for status in ("200", "202"):
        with Sandbox(contract=_with_statuses("context.delete_collection", status)) as sandbox:
            assert _call(sandbox, "POST", "/context/collections/", COLLECTION).status == 201
            statuses[status] = _call(sandbox, "DELETE", "/context/collections/mine").status
    assert statuses == {"200": 200, "202": 202}


def test_an_answer_may_be_declared_without_content() -> None:
    with Sandbox(contract=_with_statuses("models.list_models", "204")) as sandbox:
        answer = _call(sandbox, "GET", "/models/")
    assert (answer.status, answer.body) == (204, b"")


def test_an_answer_may_be_declared_as_a_stream() -> None:
    document = copy.deepcopy(dict(Contract.shipped().document))
    operations = (o for item in document["paths"].values() for o in item.values())
    listing = next(o for o in operations if o["operationId"] == "models.list_models")
    listing["responses"]["200"]["content"] = {"text/event-stream": {"schema": {}}}
    with Sandbox(contract=Contract(document)) as sandbox:
        answer = _call(sandbox, "GET", "/models/")
    assert ("content-type", "text/event-stream") in answer.headers
    (event,) = answer.body
    assert isinstance(json.loads(event.removeprefix(b"data: ")), list)


COLLECTION = {"name": "mine", "dimension": 32}


def _call(sandbox: Sandbox, method: str, path: str, body: object = None) -> Any:
    token = sandbox.token()
    headers = (("authorization", f"Bearer {token}"), ("content-type", "application/json"))
    content = b"" if body is None else json.dumps(body).encode()
    return sandbox.handle(Request(method, f"/api{path}", headers, content))
