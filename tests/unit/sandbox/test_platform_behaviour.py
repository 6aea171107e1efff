"""Platform behaviour that callers rely on."""

from __future__ import annotations

import io
import zipfile
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from kamiwaza.errors import InvalidArgumentError, ServerError
from kamiwaza.sandbox import RunningClock, Sandbox

if TYPE_CHECKING:
    from collections.abc import Callable

    from kamiwaza.sandbox import SandboxClock

GLOBAL = "ffffffff-ffff-ffff-ffff-ffffffffffff"
ROOM = "22222222-2222-4222-8222-222222222222"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
SERVICE = {"name": "web", "image": "board:1.0"}


def test_the_catalogue_status_lists_missing_templates(http: httpx.Client) -> None:
    status = http.get("/apps/garden/status").json()
    assert (status["garden_apps_available"], status["total_garden_apps"]) == (True, 3)
    assert (status["imported_apps"], status["missing_count"]) == (1, 2)
    assert status["missing_apps"] == ["chat-board", "chart-maker"]
    assert http.get("/tool/garden/status").json()["missing_tool_servers"] == ["calculator"]
    for path in ("/apps/remote/status", "/tool/remote/status"):
        assert http.get(path).json()["cache_status"] == "fresh"


def test_an_app_needs_a_known_template(http: httpx.Client) -> None:
    body = {"name": "mine", "template_id": ROOM, "min_copies": 1, "starting_copies": 1}
    answer = http.post("/apps/deploy_app", json=body)
    assert (answer.status_code, ROOM in answer.json()["detail"]) == (400, True)


def test_an_extension_keeps_its_name(http: httpx.Client, clock: SandboxClock) -> None:
    body = {"name": "board", "type": "app", "version": "1.0", "services": [SERVICE]}
    names = [http.post("/extensions", json=body).json()["name"] for _ in range(2)]
    assert names[0] == "board"
    assert names[1].startswith("board-")
    http.delete("/extensions/board")
    clock.advance(60)
    assert http.post("/extensions", json=body).json()["name"] == "board"


def test_workrooms_are_archived_and_deleted_at_once(http: httpx.Client) -> None:
    room = http.post("/workrooms/", json={"name": "one", "type": "ephemeral"}).json()["id"]
    assert http.post(f"/workrooms/{room}/archive").json()["status"] == "archived"
    assert http.post(f"/workrooms/{room}/restore").json()["status"] == "active"
    assert http.delete(f"/workrooms/{room}").json()["status"] == "deleted"
    assert http.get(f"/workrooms/{room}").status_code == 404


def test_the_manifest_of_a_new_workroom_has_its_metadata(http: httpx.Client) -> None:
    room = http.post("/workrooms/", json={"name": "one", "type": "ephemeral"}).json()["id"]
    (item,) = http.get(f"/workrooms/{room}/export/manifest").json()["items"]
    assert (item["type"], item["name"], item["exportable"]) == ("metadata", "one", True)


def test_the_global_workroom(http: httpx.Client) -> None:
    assert http.get(f"/workrooms/{GLOBAL}").json()["name"] == "Global Workroom"
    assert http.delete(f"/workrooms/{GLOBAL}").status_code == 403


def created(http: httpx.Client, **headers: str) -> httpx.Response:
    body = {"name": "shelf", "engine": "milvus"}
    return http.post("/context/vectordbs", json=body, headers=headers)


def test_a_vector_database_belongs_to_a_workroom(http: httpx.Client) -> None:
    refused = created(http)
    assert (refused.status_code, refused.json()["detail"]["code"]) == (
        400,
        "workroom_scope_required",
    )
    assert created(http, **{"x-workroom-id": GLOBAL}).status_code == 403
    made = created(http, **{"x-workroom-id": ROOM}).json()
    assert made["workroom_id"] == ROOM
    body = {"config": {"a": "1"}, "replicas": 1}
    assert http.put(f"/context/vectordbs/{made['id']}", json=body).json()["config"] == {"a": "1"}
    assert http.get(f"/context/vectordbs/{made['id']}").json()["config"] == {"a": "1"}


def test_a_vector_database_belongs_to_the_entered_workroom(
    http: httpx.Client, connect: Callable[..., httpx.Client]
) -> None:
    room = http.post("/workrooms/", json={"name": "one", "type": "ephemeral"}).json()["id"]
    token = http.post(f"/workrooms/{room}/enter").json()["access_token"]
    assert created(connect(token=token)).json()["workroom_id"] == room


@pytest.mark.parametrize(("release", "status"), [("0.13", 200), ("1.0.0", 403), (None, 403)])
def test_before_1_0_the_global_workroom_is_writable(release: str | None, status: int) -> None:
    sandbox = Sandbox(release=release)
    headers = {"authorization": f"Bearer {sandbox.token()}", "x-workroom-id": GLOBAL}
    with httpx.Client(
        transport=sandbox.transport, base_url=sandbox.base_url, headers=headers
    ) as client:
        answer = created(client)
        assert answer.status_code == status
        del client.headers["x-workroom-id"]
        homeless = created(client)
    if release == "0.13":
        assert answer.json()["workroom_id"] == homeless.json()["workroom_id"] == GLOBAL
    else:
        assert homeless.status_code == 400


def test_consent_is_always_accepted(connect: Callable[..., httpx.Client]) -> None:
    assert connect(None).post("/security/consent/accept").json()["accepted"] is True


def test_services_return_a_banner(http: httpx.Client) -> None:
    assert http.get("/catalog/").json()["service"] == "Kamiwaza Catalog Service"
    assert http.get("/catalog/health").json()["status"] == "ok"
    assert http.get("/embedding/health").json() == {"status": "healthy", "service": "embedding"}


def test_the_embed_script(connect: Callable[..., httpx.Client]) -> None:
    answer = connect(None).get("/security/embed.js")
    assert answer.headers["content-type"].startswith("text/javascript")
    assert "/security/public/config" in answer.text


@pytest.mark.parametrize("path", ["/auth/validate", "/auth/forward/validate"])
@pytest.mark.parametrize("method", METHODS)
def test_forward_authentication_returns_identity_headers(
    connect: Callable[..., httpx.Client], method: str, path: str
) -> None:
    answer = connect("user").request(method, path, headers={"x-workroom-id": ROOM})
    assert answer.status_code == 200
    assert answer.headers["x-user-name"] == "user"
    assert (answer.headers["x-user-roles"], answer.headers["x-workroom-id"]) == ("user", ROOM)
    assert answer.headers["x-user-id"]
    assert connect(None).request(method, path).status_code == 401


def test_identity_headers_quote_non_ascii_names(sandbox: Sandbox, http: httpx.Client) -> None:
    sandbox.state.identity.add_user("größe", "x", roles=("user",))
    with sandbox.serve() as server:
        headers = {"authorization": f"Bearer {sandbox.token('größe')}"}
        answer = httpx.get(f"{server.url}/auth/validate", headers=headers, trust_env=False)
    assert answer.headers["x-user-name"] == "gr%C3%B6%C3%9Fe"


@pytest.mark.parametrize("path", ["/apps/sessions/heartbeat", "/apps/sessions/end"])
def test_app_sessions_require_their_token(http: httpx.Client, path: str) -> None:
    answer = http.post(path, json={})
    assert (answer.status_code, answer.json()["detail"]) == (401, "Invalid session token")


def packed(**files: str) -> dict[str, Any]:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for name, text in files.items():
            archive.writestr(f"summarise/{name.replace('_md', '.md')}", text)
    return {"file": ("summarise.zip", content.getvalue(), "application/zip")}


FRONT = """---
name: summarise-texts
description: >
  Makes long texts
  short.
metadata:
  kamiwaza:
    category: export  # where it is listed
    tags:
      - integration
      - "pdf"
---

# Summarise
"""
FLAT = "---\r\ncategory: 'writing'\r\ntags: [short, \"long\"]\r\n---\r\nText"


def test_front_matter_describes_a_skill(http: httpx.Client) -> None:
    made = http.post("/skills/import", files=packed(SKILL_md=FRONT)).json()
    assert (made["name"], made["category"]) == ("summarise-texts", "export")
    assert made["tags"] == ["integration", "pdf"]
    assert made["description"] == "Makes long texts short."
    found = http.get("/skills", params={"tag": "pdf", "category": "export"}).json()
    assert [item["id"] for item in found["items"]] == [made["id"]]


def test_front_matter_that_is_flat_broken_or_missing(http: httpx.Client) -> None:
    flat = http.post("/skills/import", files=packed(SKILL_md=FLAT)).json()
    assert (flat["name"], flat["category"], flat["tags"]) == (
        "summarise",
        "writing",
        ["short", "long"],
    )
    for text in ("", "no front matter", "---\nname: never closed", "---\n- :\n\t: x\n---\n"):
        made = http.post("/skills/import", files=packed(SKILL_md=text)).json()
        assert (made["name"], made["category"], made["tags"]) == ("summarise", "general", [])
    refused = http.post("/skills/import", files=packed(readme_md="no skill"))
    assert (refused.status_code, "SKILL.md" in refused.json()["detail"]) == (400, True)


@pytest.mark.parametrize("name", ["kamiwaza", "canonical_model_id", "m_name"])
def test_engines_accept_several_names_of_their_model(
    http: httpx.Client, deployed: dict[str, Any], name: str
) -> None:
    url = f"https://kamiwaza.test/runtime/models/{deployed['id']}/v1/chat/completions"
    messages = [{"role": "user", "content": "Why?"}]
    answer = http.post(url, json={"model": deployed.get(name, name), "messages": messages})
    assert answer.json()["model"] == deployed["canonical_model_id"]
    assert http.post(url, json={"model": "other", "messages": messages}).status_code == 404


def test_tokens_expire_in_real_time() -> None:
    with Sandbox(clock=RunningClock(1e6)) as sandbox:
        before = sandbox.state.now
        client = sandbox.client()
        client.whoami()
        while sandbox.state.now - before < sandbox.state.identity.refresh_lifetime:
            client.ping()
        client.whoami()
        assert [seen.operation for seen in sandbox.requests].count("auth.login") == 1


@pytest.mark.parametrize("urn", ["", " "])
@pytest.mark.parametrize("kind", ["datasets", "containers", "secrets"])
def test_an_empty_urn_is_not_found(http: httpx.Client, kind: str, urn: str) -> None:
    for method in ("GET", "DELETE"):
        answer = http.request(method, f"/catalog/{kind}/by-urn", params={"urn": urn})
        assert answer.status_code == 404


@pytest.mark.parametrize("room", ["nonsense", "", "1"])
@pytest.mark.parametrize("path", ["/context/vectordbs", "/extensions", "/models/", "/ping"])
def test_a_workroom_header_must_be_an_id(http: httpx.Client, path: str, room: str) -> None:
    answer = http.get(path, headers={"x-workroom-id": room})
    assert answer.status_code in (404, 422)
    if answer.status_code == 422:
        assert answer.json()["detail"][0]["loc"] == ["header", "X-Workroom-ID"]


def test_workroom_ids_have_several_spellings(http: httpx.Client) -> None:
    created(http, **{"x-workroom-id": ROOM.upper()})
    (listed,) = http.get("/context/vectordbs", headers={"x-workroom-id": ROOM}).json()
    found = http.get(f"/context/vectordbs/{listed['id'].upper()}").json()
    assert found["id"] == listed["id"]


@pytest.mark.parametrize(
    "body", [b'{"name": "\\ud800"}', b'{"name": NaN}', b'{"\\udfff": 1}', b'{"name": "\xff"}']
)
def test_bodies_that_no_answer_can_repeat_are_refused(http: httpx.Client, body: bytes) -> None:
    answer = http.post("/models/", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 422
    assert isinstance(answer.json()["detail"], list)


def test_bodies_nested_too_deeply_are_refused(http: httpx.Client) -> None:
    body = b"[" * 100_000
    answer = http.post("/models/", content=body, headers={"content-type": "application/json"})
    assert answer.status_code == 400


def test_a_token_needs_a_known_user(sandbox: Sandbox) -> None:
    with pytest.raises(InvalidArgumentError, match="nobody"):
        sandbox.token("nobody")


@pytest.mark.breaks_contract("the sandbox is broken on purpose")
def test_an_exception_in_the_sandbox_is_a_500(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken() -> None:
        raise KeyError("a bug")

    sandbox = Sandbox()
    monkeypatch.setattr(sandbox.state.downloads, "settle", broken)
    with pytest.raises(ServerError) as failed:
        sandbox.client(max_retries=0).models.list()
    assert failed.value.status_code == 500
