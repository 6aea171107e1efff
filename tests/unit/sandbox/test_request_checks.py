"""Request checks: requests that do not fit the contract are refused as FastAPI refuses them."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import httpx
import pytest

from kamiwaza.sandbox.contract.form_bodies import Upload, multipart

ID = "00000000-0000-4000-8000-000000000001"
DEPLOY = {"m_id": ID, "m_config_id": ID}


def finding(answer: httpx.Response) -> dict[str, Any]:
    assert answer.status_code == 422, answer.text
    [entry] = answer.json()["detail"]
    assert isinstance(entry, dict)
    return entry


@pytest.mark.parametrize(
    ("change", "kind", "loc", "value"),
    [
        ({"m_id": "x"}, "uuid_parsing", ["body", "m_id"], "x"),
        ({"m_id": 5}, "string_type", ["body", "m_id"], 5),
        ({"m_id": None}, "string_type", ["body", "m_id"], None),
        ({"lb_port": "x"}, "int_parsing", ["body", "lb_port"], "x"),
        ({"lb_port": [1]}, "int_type", ["body", "lb_port"], [1]),
        ({"force_cpu": {}}, "bool_type", ["body", "force_cpu"], {}),
        ({"gpu_allocation": -1}, "greater_than_equal", ["body", "gpu_allocation"], -1),
        ({"runtime_env": {"A": 1}}, "string_type", ["body", "runtime_env", "A"], 1),
        ({"runtime_env": "x"}, "dict_type", ["body", "runtime_env"], "x"),
    ],
)
def test_invalid_members_are_refused(
    http: httpx.Client, change: dict[str, object], kind: str, loc: list[str], value: object
) -> None:
    entry = finding(http.post("/serving/deploy_model", json=DEPLOY | change))
    assert (entry["type"], entry["loc"], entry["input"]) == (kind, loc, value)
    assert entry["msg"]


def test_a_missing_member_is_reported_with_the_body(http: httpx.Client) -> None:
    entry = finding(http.post("/serving/deploy_model", json={"m_id": ID}))
    assert entry == {
        "type": "missing",
        "loc": ["body", "m_config_id"],
        "msg": "Field required",
        "input": {"m_id": ID},
    }


def test_every_error_is_reported(http: httpx.Client) -> None:
    answer = http.post("/serving/deploy_model", json={"lb_port": "x"})
    places = [entry["loc"][-1] for entry in answer.json()["detail"]]
    assert sorted(places) == ["lb_port", "m_config_id", "m_id"]


def test_unknown_members_are_refused_only_by_closed_schemas(
    http: httpx.Client,
) -> None:
    assert http.post("/models/search/", json={"query": "q", "more": 1}).status_code == 200
    body = {"provider": "openrouter", "name": "n", "credential_ref": "cred_1", "model": "m"}
    answer = http.post("/model-providers/connections", json=body | {"more": 1})
    entry = finding(answer)
    assert (entry["type"], entry["loc"], entry["input"]) == ("extra_forbidden", ["body", "more"], 1)


@pytest.mark.parametrize(
    ("change", "kind", "ctx"),
    [
        ({"provider": "other"}, "enum", None),
        ({"name": ""}, "string_too_short", {"min_length": 1}),
        ({"name": "n" * 129}, "string_too_long", {"max_length": 128}),
        ({"credential_ref": "x"}, "string_pattern_mismatch", {"pattern": "^cred_[A-Za-z0-9_-]+$"}),
    ],
)
def test_limits_are_reported(
    http: httpx.Client, change: dict[str, object], kind: str, ctx: dict[str, object] | None
) -> None:
    body = {"provider": "openrouter", "name": "n", "credential_ref": "cred_1", "model": "m"}
    entry = finding(http.post("/model-providers/connections", json=body | change))
    assert entry["type"] == kind
    assert ctx is None or entry["ctx"] == ctx


def test_truncated_json_is_refused(http: httpx.Client) -> None:
    headers = {"content-type": "application/json"}
    answer = http.post("/serving/deploy_model", content=b'{"m_id": ', headers=headers)
    assert finding(answer) == {
        "type": "json_invalid",
        "loc": ["body", 9],
        "msg": "JSON decode error",
        "input": {},
        "ctx": {"error": "Expecting value"},
    }


def test_missing_bodies_and_other_content_types_are_refused(http: httpx.Client) -> None:
    entry = finding(http.post("/serving/deploy_model"))
    assert (entry["type"], entry["loc"], entry["input"]) == ("missing", ["body"], None)
    headers = {"content-type": "text/plain"}
    entry = finding(http.post("/serving/deploy_model", content=b"m_id=1", headers=headers))
    assert (entry["type"], entry["input"]) == ("model_attributes_type", "m_id=1")


def test_a_form_sent_as_json_has_no_fields(http: httpx.Client) -> None:
    answer = http.post("/auth/token", json={"username": "admin", "password": "kamiwaza"})
    places = [entry["loc"] for entry in answer.json()["detail"]]
    assert sorted(places) == [["body", "password"], ["body", "username"]]


def test_path_values_are_checked(http: httpx.Client) -> None:
    entry = finding(http.get("/models/nonsense"))
    assert (entry["type"], entry["loc"]) == ("uuid_parsing", ["path", "model_id"])


@pytest.mark.parametrize(
    ("path", "kind", "name"),
    [
        ("/models/?load_files=maybe", "bool_parsing", "load_files"),
        ("/skills?page=0", "greater_than_equal", "page"),
        ("/skills?page=x", "int_parsing", "page"),
        ("/skills?page_size=101", "less_than_equal", "page_size"),
        ("/model_configs/", "missing", "model_id"),
        ("/model_configs/?model_id=x", "uuid_parsing", "model_id"),
    ],
)
def test_query_values_are_checked(http: httpx.Client, path: str, kind: str, name: str) -> None:
    entry = finding(http.get(path))
    assert (entry["type"], entry["loc"]) == (kind, ["query", name])


@pytest.mark.parametrize("value", ["true", "1", "YES", "on"])
def test_booleans_have_several_spellings(http: httpx.Client, value: str) -> None:
    assert http.get("/models/", params={"load_files": value}).status_code == 200


def test_a_query_parameter_may_repeat(http: httpx.Client) -> None:
    answer = http.get("/serving/deployments?capability=chat&capability=vision")
    assert answer.json() == []
    refused = http.get("/serving/deployments?capability=chat&capability=singing")
    assert refused.status_code == 422
    assert "singing" in refused.text


def test_an_id_may_be_written_without_dashes(http: httpx.Client) -> None:
    answer = http.get(f"/models/{UUID(ID).hex}")
    assert answer.status_code == 404


def test_multipart_forms_are_read_by_the_standard_library() -> None:
    request = httpx.Request(
        "POST",
        "https://kamiwaza.test/",
        data={"logical_path": "a/ü"},
        files={"file": ("naïve.txt", b"\r\n--x\x00", "text/plain")},
    )
    fields = multipart(request.read(), request.headers["content-type"])
    assert fields["logical_path"] == "a/ü"
    assert fields["file"] == Upload("naïve.txt", "text/plain", b"\r\n--x\x00")


def test_a_missing_form_file_is_reported(http: httpx.Client) -> None:
    entry = finding(http.post("/skills/import", files={"other": ("x", b"x")}))
    assert (entry["type"], entry["loc"]) == ("missing", ["body", "file"])
    assert http.post("/context/upload/", files={"file": ("x", b"x")}).status_code == 201


def test_a_whole_number_with_a_decimal_point_is_an_integer(http: httpx.Client) -> None:
    body = {"name": "ext", "type": "app", "version": "1", "workroom_id": ID}
    service = {"name": "web", "image": "board:1.0", "replicas": 2.0}
    answer = http.post("/extensions", json={**body, "services": [service]})
    assert answer.status_code in (200, 201), answer.text
    assert answer.json()["services"][0]["replicas"] == 2
    [entry] = http.get("/extensions").json()
    assert entry["services"][0]["replicas"] == 2


@pytest.mark.parametrize("path", ["/context/search/simple", "/context/search/retrieve"])
def test_counts_with_a_decimal_point_limit_a_search(http: httpx.Client, path: str) -> None:
    answer = http.post(path, json={"query": "Ada", "top_k": 1.0})
    assert answer.status_code == 200, answer.text
