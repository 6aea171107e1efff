"""Every behaviour is driven once and gives a success the contract knows."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING, Any
from uuid import UUID

from kamiwaza.job_answers import id_in
from kamiwaza.jobs import JOBS
from kamiwaza.sandbox.behaviours import BEHAVIOURS
from kamiwaza.sandbox.contract import Contract
from kamiwaza.sandbox.routing import Match, Router
from kamiwaza.sandbox.scripts import SCRIPTS
from tests.contract.tape.checks import tapes
from tests.unit.processes.rows import begin

from .journey import FILE, REPO, download

if TYPE_CHECKING:
    import httpx

    from kamiwaza.sandbox import SandboxClock

    from .conftest import Watch

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"


def test_every_behaviour_belongs_to_an_operation(watch: Watch) -> None:
    assert set(BEHAVIOURS) <= set(watch.operations)


def test_every_behaviour_answers_as_the_contract_says(
    http: httpx.Client, watch: Watch, clock: SandboxClock
) -> None:
    _ask_who_is_there(http)
    _handle_models(http, clock)
    _handle_deployments(http, clock)
    _read_lists(http)
    _run_processes(http)
    _read_streams(http)
    _bring_packages(http)
    assert set(BEHAVIOURS) - watch.succeeded - _recorded() == set()


def _recorded() -> set[str]:
    """Return what cassettes of the sandbox show to succeed; they are held to the contract too."""
    router = Router(Contract.shipped().operations)
    found = set()
    for tape in tapes(CASSETTES):
        for request, answer in (
            tape.exchanges if tape.metadata["recorded_from"] == "sandbox" else ()
        ):
            match = router.find(request.method, request.path.removeprefix("/api"))
            if isinstance(match, Match) and answer.status == match.operation.status:
                found.add(match.operation.name)
    return found


def _ask_who_is_there(http: httpx.Client) -> None:
    for path in ("/ping", "/whoami", "/auth/", "/auth/health", "/auth/jwks", "/auth/users/me"):
        http.get(path)
    form = {"username": "user", "password": "kamiwaza"}
    tokens = http.post("/auth/token", data=form).json()
    http.post("/auth/refresh", params={"refresh_token": tokens["refresh_token"]})
    http.post("/auth/logout", headers={"authorization": f"Bearer {tokens['access_token']}"})
    http.get("/auth/pat-config")
    jti = http.post("/auth/pats", json={}).json()["pat"]["jti"]
    http.get("/auth/pats")
    http.delete(f"/auth/pats/{jti}")


def _bring_packages(http: httpx.Client) -> None:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr("skill/SKILL.md", "A skill")
    found = http.post("/skills/import", files={"file": ("s.zip", content.getvalue())}).json()
    http.get(f"/skills/{found['id']}/package")


def _handle_models(http: httpx.Client, clock: SandboxClock) -> None:
    http.post("/models/search/", json={"query": "qwen"})
    http.post("/model_files/search/", json={"hub": "HubsHf", "model": REPO})
    for path in ("/guide/import", "/guide/refresh", "/models/cleanup_stale_deployments"):
        http.post(path)
    for path in ("/guide/", "/models/pending_deployments"):
        http.get(path)
    download(http, clock, seconds=1)
    [file] = [file["id"] for file in http.get("/model_files/").json() if file["name"] == FILE]
    http.get("/model_files/download_status/")
    http.delete(f"/model_files/{file}/download")
    http.delete("/model_files/downloads/cancel_all")
    http.post("/models/download_and_deploy", json={"model": REPO, "files_to_download": [FILE]})
    http.post("/models/deploy_after_download/Qwen%2FQwen3-0.6B-GGUF")
    for path in ("", "/memory_usage"):
        http.get(f"/model_files/{file}{path}")
    spare = http.post("/model_files/", json={"name": "spare", "size": 1}).json()["id"]
    http.delete(f"/model_files/{spare}")
    model = http.post("/models/", json={"name": "by hand"}).json()["id"]
    for path in ("", "/memory_usage", "/deployment_info", "/configs"):
        http.get(f"/models/{model}{path}")
    body = {"m_id": model, "default": True}
    config = http.post("/model_configs/", json=body).json()["id"]
    http.put(f"/model_configs/{config}", json=body)
    http.get(f"/model_configs/{config}")
    http.delete(f"/model_configs/{config}")
    http.delete(f"/models/{model}")


def _handle_deployments(http: httpx.Client, clock: SandboxClock) -> None:
    model, config = download(http, clock)
    body = {"m_id": model, "m_config_id": config}
    http.post("/serving/estimate_model_vram", json=body)
    http.post("/serving/start")
    deployment = http.post("/serving/deploy_model", json=body).json()
    clock.advance(60)
    path = f"/serving/deployment/{deployment}"
    for tail in ("", "/status", "/logs", "/logs/patterns"):
        http.get(path + tail)
    instance = http.get("/serving/model_instances").json()[0]["id"]
    http.get(f"/serving/model_instance/{instance}")
    for place in ("status", "health", "deployments", "logs/llamacpp"):
        http.get(f"/serving/{place}")
    elsewhere = {"base_url": "https://models.example/v1", "api_key": "k"}
    http.post("/serving/external-endpoints/discover", json=elsewhere)
    http.delete(path)
    http.delete(f"{path}/delete")


def _read_lists(http: httpx.Client) -> None:
    room = f"/workrooms/{UUID(int=1, version=4)}"
    surface = f"/connectors/surfaces{room}/{UUID(int=2, version=4)}"
    http.get("/authz/access/resources", params={"namespace": "dataset"})
    http.get("/authz/resources/dataset/access", params={"object_id": "x"})
    http.get("/catalog/containers/by-urn", params={"urn": "urn:x"})
    http.get("/dde/documents/", params={"source_id": str(UUID(int=1, version=4))})
    http.get(f"{surface}/browse", params={"surface": "files"})
    http.get(f"{surface}/search", params={"surface": "files", "q": "x"})
    for path in (
        *("/catalog/containers/v2/urn:x", "/catalog/containers/urn:x"),
        *("/catalog/containers/registered-sources", "/auth/audit/decisions/export"),
        *("/cluster/clusters", "/cluster/hardware", "/cluster/locations", "/cluster/nodes"),
        *("/cluster/federations", "/cluster/jobs/", "/context/pipelines/", "/context/storage/raw"),
        *("/dde/connectors/", "/notifications", "/operations", "/retrieval/jobs", "/skills"),
        *("/admin/workrooms/", f"{room}/events", f"{room}/role-history"),
        *(f"{room}/threads/main/messages", f"{room}/threads/main/turns"),
    ):
        http.get(path)


def _run_processes(http: httpx.Client) -> None:
    """Begin every long operation in every way, look at it, and cancel it."""
    for kind, script in SCRIPTS.items():
        for start in script.start:
            request = begin(start)
            answer = _sent(http, request)
            known = kind in JOBS and id_in(JOBS[kind].starts[start], request, answer.json())
            for operation in [script.look, *script.cancel] if known else []:
                if operation:
                    _sent(http, begin(operation, id=str(known)))
    _sent(http, begin("workrooms.archive_workroom"))
    _sent(http, begin("connectors.connect_account"))
    _sent(http, begin("connectors.poll_device_connection"))


def _sent(http: httpx.Client, request: Any) -> httpx.Response:
    body = request.body if isinstance(request.body, dict) else None
    return http.request(request.endpoint.method, request.path, json=body)


def _read_streams(http: httpx.Client) -> None:
    room = http.post("/workrooms/", json={"name": "Research", "type": "persistent"}).json()["id"]
    for path in (f"/workrooms/{room}/events/stream", f"/workrooms/{room}/presence/stream"):
        with http.stream("GET", path) as answer:
            assert next(answer.iter_raw())
