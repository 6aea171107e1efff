"""Deployments move with the clock, fail as planned, and write a log."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from kamiwaza.sandbox import Request, Sandbox, SandboxClock

from .journey import FILE, download

OTHER = "Qwen3-0.6B-Q8_0.gguf"


def deploy(http: httpx.Client, clock: SandboxClock, **more: object) -> str:
    model, config = download(http, clock)
    answer = http.post("/serving/deploy_model", json={"m_id": model, "m_config_id": config, **more})
    assert answer.status_code == 202
    identifier: str = answer.json()
    return identifier


def status(http: httpx.Client, deployment: str) -> str:
    text: str = http.get(f"/serving/deployment/{deployment}/status").json()
    return text


def get(http: httpx.Client, deployment: str) -> dict[str, Any]:
    answer: dict[str, Any] = http.get(f"/serving/deployment/{deployment}").json()
    return answer


def test_a_deployment_starts_and_stops(http: httpx.Client, clock: SandboxClock) -> None:
    deployment = deploy(http, clock)
    seen = [status(http, deployment)]
    for _ in range(16):
        clock.advance(1)
        seen.append(status(http, deployment))
    assert list(dict.fromkeys(seen)) == ["REQUESTED", "DEPLOYING", "INITIALIZING", "DEPLOYED"]
    up = get(http, deployment)
    assert up["access_path"] == f"/runtime/models/{deployment}"
    assert up["canonical_model_id"] not in (None, up["m_name"])
    assert [instance["status"] for instance in up["instances"]] == ["DEPLOYED"]
    instance = up["instances"][0]
    assert http.get(f"/serving/model_instance/{instance['id']}").json() == instance
    assert http.get("/serving/model_instances").json() == [instance]
    assert http.get(f"/models/{up['m_id']}/deployment_info").json()["deployed"] is True
    assert http.delete(f"/serving/deployment/{deployment}").json() is True
    assert status(http, deployment) == "STOPPED"
    assert http.delete(f"/serving/deployment/{deployment}").json() is False
    assert http.get(f"/models/{up['m_id']}/deployment_info").json() == {"deployed": False}


def test_the_requested_file_is_deployed(http: httpx.Client, clock: SandboxClock) -> None:
    model, config = download(http, clock, FILE, OTHER)
    files = {f["name"]: f["id"] for f in http.get("/model_files/").json()}
    body = {"m_id": model, "m_config_id": config, "m_file_id": files[OTHER]}
    made = get(http, http.post("/serving/deploy_model", json=body).json())
    assert made["m_file_id"] == files[OTHER]
    assert get(http, deploy(http, clock))["m_file_id"] == files[FILE]


def test_requested_settings_are_returned(http: httpx.Client, clock: SandboxClock) -> None:
    made = get(http, deploy(http, clock, duration=30, runtime_env={"A": None}, min_copies=2))
    assert (made["duration"], made["runtime_env"], made["min_copies"]) == (30, {"A": None}, 2)


def test_an_engine_runs_out_of_memory(
    sandbox: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    sandbox.fail_deployment("OOM", message="no room")
    deployment = deploy(http, clock)
    assert get(http, deployment)["last_error_code"] is None
    clock.advance(20)
    failed = get(http, deployment)
    assert (failed["status"], failed["last_error_code"]) == ("FAILED", "OOM")
    assert (failed["last_error_message"], failed["deployed_at"]) == ("no room", None)
    patterns = http.get(f"/serving/deployment/{deployment}/logs/patterns").json()
    assert patterns["patterns_detected"]["oom"] is True
    assert patterns["failure_lines"]
    clock.advance(1000)
    assert status(http, deploy(http, clock)) == "REQUESTED"


def test_a_deployment_may_recover_from_an_error(
    sandbox: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    sandbox.fail_deployment("NATIVE_CPU_HEALTH_UNVERIFIED", status="ERROR", recovers_after=10)
    deployment = deploy(http, clock)
    clock.advance(20)
    assert status(http, deployment) == "ERROR"
    clock.advance(10)
    assert status(http, deployment) == "DEPLOYED"


def test_a_deployment_may_stall(sandbox: Sandbox, http: httpx.Client, clock: SandboxClock) -> None:
    sandbox.stall_deployment()
    deployment = deploy(http, clock)
    clock.advance(100_000)
    assert status(http, deployment) == "INITIALIZING"
    assert http.delete(f"/serving/deployment/{deployment}").json() is True


def test_a_lost_file_must_be_downloaded_again(
    sandbox: Sandbox, http: httpx.Client, clock: SandboxClock
) -> None:
    model, config = download(http, clock)
    sandbox.lose_file(FILE)
    made = http.post("/serving/deploy_model", json={"m_id": model, "m_config_id": config}).json()
    clock.advance(5)
    assert get(http, made)["status"] == "MUST_REDOWNLOAD"
    assert get(http, made)["last_error_code"] == "MUST_REDOWNLOAD"
    download(http, clock)
    again = http.post("/serving/deploy_model", json={"m_id": model, "m_config_id": config}).json()
    clock.advance(20)
    assert status(http, again) == "DEPLOYED"


def test_an_external_model_needs_no_files(http: httpx.Client, clock: SandboxClock) -> None:
    settings = {"config": {"engine_name": "external_chat", "external_endpoint": "{}"}}
    model = http.post("/models/", json={"name": "e", "default_config": settings}).json()["id"]
    [config] = http.get(f"/models/{model}/configs").json()
    body = {"m_id": model, "m_config_id": config["id"]}
    made = http.post("/serving/deploy_model", json=body).json()
    clock.advance(20)
    up = get(http, made)
    assert (up["status"], up["engine_name"]) == ("DEPLOYED", "external_chat")


@pytest.mark.parametrize("member", ["m_id", "m_config_id", "m_file_id"])
def test_unknown_models_and_configurations_are_not_found(
    http: httpx.Client, clock: SandboxClock, member: str
) -> None:
    model, config = download(http, clock)
    body = {"m_id": model, "m_config_id": config}
    body[member] = "00000000-0000-4000-8000-000000000001"
    assert http.post("/serving/deploy_model", json=body).status_code == 404


def test_memory_is_estimated_in_bytes(http: httpx.Client, clock: SandboxClock) -> None:
    model, config = download(http, clock)
    body = {"m_id": model, "m_config_id": config}
    estimate = http.post("/serving/estimate_model_vram", json=body).json()
    assert estimate["total"] > estimate["weights"] > 100e6


def test_the_log_grows_and_loses_its_middle(
    http: httpx.Client, clock: SandboxClock, deployed: dict[str, Any]
) -> None:
    path = f"/serving/deployment/{deployed['id']}/logs"
    first = http.get(path).json()
    assert first["total_lines_seen"] == len(first["logs"]) == first["current_lines_stored"]
    assert (first["compressed"], first["capture_active"]) == (False, True)
    clock.advance(100)
    second = http.get(path).json()
    assert second["logs"][: len(first["logs"])] == first["logs"]
    assert second["total_lines_seen"] == first["total_lines_seen"] + 10
    clock.advance(100_000)
    third = http.get(path).json()
    assert third["compressed"] is True
    assert third["total_lines_seen"] > third["current_lines_stored"] == len(third["logs"]) == 400
    http.delete(f"/serving/deployment/{deployed['id']}")
    assert http.get(path).json()["capture_active"] is False
    listed = http.get("/serving/logs/llamacpp").json()["logs"]
    assert [entry["deployment_id"] for entry in listed] == [deployed["id"]]


def test_lists_are_filtered(http: httpx.Client, deployed: dict[str, Any]) -> None:
    def count(**query: str) -> int:
        return len(http.get("/serving/deployments", params=query).json())

    assert count() == count(model_id=deployed["m_id"]) == count(capability="chat") == 1
    assert count(model_id=deployed["id"]) == count(capability="embedding") == 0
    instances = http.get("/serving/model_instances", params={"deployment_id": deployed["m_id"]})
    assert instances.json() == []


def test_deleting_a_deployment(http: httpx.Client, deployed: dict[str, Any]) -> None:
    path = f"/serving/deployment/{deployed['id']}/delete"
    assert http.delete(path).status_code == 409
    assert http.delete(path, params={"force": True}).json() is True
    assert http.get("/serving/deployments").json() == []


def test_older_releases_answer_a_deployment_with_200() -> None:
    statuses = []
    for release in ("0.13.0", "1.0.0"):
        sandbox = Sandbox(release=release)
        http = httpx.Client(
            transport=sandbox.transport,
            base_url=sandbox.base_url,
            headers={"authorization": f"Bearer {sandbox.token()}"},
        )
        settings = {"config": {"external_endpoint": "{}"}}
        model = http.post("/models/", json={"name": "e", "default_config": settings}).json()["id"]
        [config] = http.get(f"/models/{model}/configs").json()
        body = {"m_id": model, "m_config_id": config["id"]}
        statuses.append(http.post("/serving/deploy_model", json=body).status_code)
        http.close()
    assert statuses == [200, 202]


def test_discovering_an_external_endpoint(http: httpx.Client) -> None:
    path = "/serving/external-endpoints/discover"
    body = {"base_url": "https://models.example/v1", "api_key": "k"}
    models = http.post(path, json=body).json()["available_models"]
    assert models
    assert http.post(path, json=body | {"base_url": "https://x.invalid/"}).status_code == 502
    refused = http.post(path, json={"base_url": "https://models.example/v1"})
    assert (refused.status_code, refused.json()["error"]) == (422, "invalid_credentials")


def test_ray_is_always_running(http: httpx.Client, deployed: dict[str, Any]) -> None:
    assert http.get("/serving/status").json() == {"status": "running"}
    assert http.post("/serving/start", params={"address": "auto"}, json={}).status_code == 200
    [entry] = http.get("/serving/health").json()
    assert entry == {"deployment_id": deployed["id"], "status": "DEPLOYED"}


def test_gateway_routes_require_its_token(sandbox: Sandbox) -> None:
    headers = (("authorization", f"Bearer {sandbox.token()}"),)
    path = "/api/serving/routes/greymatter/r1"
    assert sandbox.handle(Request("DELETE", path, headers)).status == 403
