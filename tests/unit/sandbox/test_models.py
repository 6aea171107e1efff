"""The hub and the model registry."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from .journey import FILE, REPO, download

if TYPE_CHECKING:
    import httpx

    from kamiwaza.sandbox import SandboxClock

NOWHERE = "00000000-0000-4000-8000-000000000001"


def found(http: httpx.Client, query: str, **more: object) -> list[str]:
    answer = http.post("/models/search/", json={"query": query, **more}).json()
    assert answer["total_results"] == len(answer["results"])
    return [result["model"]["repo_modelId"] for result in answer["results"]]


def hub_files(http: httpx.Client, repository: str) -> list[str]:
    answer = http.post("/model_files/search/", json={"hub": "HubsHf", "model": repository})
    return [file["name"] for file in answer.json()]


def test_searching_the_hub(http: httpx.Client) -> None:
    assert len(found(http, "qwen3-0.6b")) > 3
    assert found(http, "qwen gguf 72b") == ["Qwen/Qwen2.5-72B-Instruct-GGUF"]
    assert found(http, REPO, exact=True) == [REPO]
    assert found(http, "Qwen3", exact=True) == []
    assert len(found(http, "qwen", limit=2)) == 2


def test_a_search_shows_registered_models(http: httpx.Client, clock: SandboxClock) -> None:
    before = http.post("/models/search/", json={"query": REPO, "exact": True}).json()
    assert before["results"][0]["model"]["id"] is None
    model, _ = download(http, clock)
    after = http.post("/models/search/", json={"query": REPO, "exact": True}).json()
    assert after["results"][0]["model"]["id"] == model


@pytest.mark.parametrize(
    ("repository", "name"),
    [
        (REPO, FILE),
        ("mradermacher/Qwen3-0.6B-GGUF", "Qwen3-0.6B.Q4_K_M.gguf"),
        ("RichardErkhov/Qwen_-_Qwen3-0.6B-gguf", "Qwen3-0.6B_Q4_K_M.gguf"),
        (
            "Qwen/Qwen2.5-72B-Instruct-GGUF",
            "qwen2.5-72b-instruct-q4_k_m-00003-of-00004.gguf",
        ),
        ("meta-llama/Llama-3.1-8B-Instruct", "model-00004-of-00004.safetensors"),
        ("Qwen/Qwen3-0.6B", "model.safetensors"),
    ],
)
def test_hub_files_follow_several_naming_schemes(
    http: httpx.Client, repository: str, name: str
) -> None:
    assert name in hub_files(http, repository)


def test_an_unknown_repository_has_no_files(http: httpx.Client) -> None:
    assert hub_files(http, "nobody/nothing") == []


def test_lists_have_files_only_if_requested(http: httpx.Client, clock: SandboxClock) -> None:
    model, _ = download(http, clock)
    [bare] = http.get("/models/").json()
    [full] = http.get("/models/", params={"load_files": True}).json()
    assert bare["m_files"] == []
    assert [file["name"] for file in full["m_files"]] == hub_files(http, REPO)
    assert http.get(f"/models/{model}").json() == full


def test_sizes_are_bare_numbers(http: httpx.Client, clock: SandboxClock) -> None:
    model, _ = download(http, clock)
    [file] = [f for f in http.get("/model_files/").json() if f["name"] == FILE]
    assert http.get(f"/model_files/{file['id']}/memory_usage").json() == file["size"]
    assert http.get(f"/models/{model}/memory_usage").json() == file["size"]


def test_registering_a_model(http: httpx.Client) -> None:
    body = {
        "name": "elsewhere",
        "default_config": {"config": {"engine_name": "external_chat", "external_endpoint": "{}"}},
    }
    made = http.post("/models/", json=body).json()
    assert (made["hosted"], made["name"]) == ("external", "elsewhere")
    configs = http.get(f"/models/{made['id']}/configs", params={"default": True}).json()
    assert configs[0]["config"]["engine_name"] == "external_chat"
    local = http.post("/models/", json={"name": "here", "m_files": [{"name": "a.gguf"}]}).json()
    assert [file["name"] for file in local["m_files"]] == ["a.gguf"]


def test_a_model_has_one_default_configuration(http: httpx.Client, clock: SandboxClock) -> None:
    model, first = download(http, clock)
    body = {"m_id": model, "default": True, "name": "second", "config": {"a": 1}}
    second = http.post("/model_configs/", json=body).json()["id"]
    assert http.get(f"/model_configs/{first}").json()["default"] is False
    changed = http.put(f"/model_configs/{first}", json=body | {"name": "first"}).json()
    assert (changed["name"], changed["default"]) == ("first", True)
    assert changed["modified_at"] is not None
    assert http.get(f"/model_configs/{second}").json()["default"] is False
    assert http.delete(f"/model_configs/{second}").status_code == 200
    remaining = http.get("/model_configs/", params={"model_id": model}).json()
    assert [config["id"] for config in remaining] == [first]


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/models/{}"),
        ("DELETE", "/models/{}"),
        ("GET", "/models/{}/configs"),
        ("GET", "/models/{}/memory_usage"),
        ("GET", "/models/{}/deployment_info"),
        ("GET", "/model_files/{}"),
        ("DELETE", "/model_files/{}"),
        ("DELETE", "/model_files/{}/download"),
        ("GET", "/model_configs/{}"),
        ("DELETE", "/model_configs/{}"),
        ("GET", "/serving/deployment/{}"),
        ("GET", "/serving/deployment/{}/status"),
        ("DELETE", "/serving/deployment/{}"),
        ("GET", "/serving/deployment/{}/logs"),
        ("GET", "/serving/model_instance/{}"),
    ],
)
def test_unknown_ids_are_not_found(http: httpx.Client, method: str, path: str) -> None:
    answer = http.request(method, path.format(NOWHERE))
    assert answer.status_code == 404
    assert answer.json()["detail"].endswith("not found")


def test_deleting_models_and_files(http: httpx.Client, clock: SandboxClock) -> None:
    model, config = download(http, clock)
    [file] = [f for f in http.get("/model_files/").json() if f["name"] == FILE]
    assert http.delete(f"/model_files/{file['id']}").status_code == 200
    assert http.get(f"/model_files/{file['id']}").status_code == 404
    assert http.delete(f"/models/{model}").status_code == 200
    assert http.get("/model_files/").json() == []
    assert http.get(f"/model_configs/{config}").status_code == 404


def test_a_deployed_model_cannot_be_deleted(http: httpx.Client, deployed: dict[str, str]) -> None:
    path = f"/models/{deployed['m_id']}"
    assert http.delete(path).status_code == 409
    assert http.delete(path, params={"force": True}).status_code == 200
    status = http.get(f"/serving/deployment/{deployed['id']}/status").json()
    assert status == "STOPPED"


def test_a_downloading_file_cannot_be_deleted(http: httpx.Client, clock: SandboxClock) -> None:
    download(http, clock, seconds=2)
    [file] = [f for f in http.get("/model_files/").json() if f["name"] == FILE]
    assert http.delete(f"/model_files/{file['id']}").status_code == 409


def test_the_model_guide(http: httpx.Client) -> None:
    guide = http.get("/guide/").json()
    assert REPO in [entry["base_model_id"] for entry in guide]
    assert http.post("/guide/import", params={"replace": True}).json()["replaced"] is True
    assert http.post("/guide/refresh").json()["count"] == len(guide)
