"""`contract probe --writes`: what it creates is checked, and nothing of it is ever left."""

from __future__ import annotations

import json
import os
import re
import signal
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import jsonschema_rs
import pytest

from kamiwaza.contract.documents.openapi import operations
from kamiwaza.contract.probing.request_values import smallest
from kamiwaza.contract.probing.resources import candidates, resources, skipped
from kamiwaza.contract.sources.resolve import shipped
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.http.server import SandboxServer
from kamiwaza.sandbox.message import Answer, Request, json_answer, text_answer
from tests.unit.contract_commands.conftest import Run

WRITES = ("--rate", "0", "--format", "json", "--writes")
NAME = re.compile(r"kamiwaza-probe-[0-9a-f]{12}")
CONTRACT = shipped()
CYCLES = resources(CONTRACT)
Handle = Callable[[Request], Answer]


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        sandbox.add_model("Qwen/Qwen3-0.6B-GGUF", quantization="q4_k_m")
        sandbox.add_workroom("kamiwaza-probe-of-somebody")
        sandbox.add_dataset("kamiwaza-probe", [{"a": 1}])
        yield sandbox


@pytest.fixture(autouse=True)
def credentials(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")


@pytest.fixture
def state(run: Run, tmp_path: Path) -> str:
    """The progress of a probe that has read everything, so that a run only writes."""
    path = tmp_path / "state.json"
    done = [operation.key for operation in operations(CONTRACT)]
    content = {"done": done, "ids": {}, "findings": [], "denied": []}
    path.write_text(json.dumps(content))
    return str(path)


def contents(sandbox: Sandbox) -> dict[str, Any]:
    """Return everything in the lists of all resources, besides the lists of single models."""
    found = {}
    client = sandbox.client()
    for collection, resource in CYCLES.items():
        if resource.list is not None and not resource.list_query:
            found[collection] = client.request("GET", collection)
    return found


def serving(handle: Handle) -> SandboxServer:
    return SandboxServer(handle, host="127.0.0.1", port=0).start()


def written(run: Run, url: str, state: str, *more: str) -> tuple[int, list[dict[str, Any]], str]:
    code, out, err = run("probe", "--server", url, *WRITES, "--state", state, *more)
    return code, json.loads(out)["findings"] if out else [], err


def test_nothing_is_found_on_the_clean_platform_and_nothing_is_left(
    run: Run, sandbox: Sandbox
) -> None:
    before, sent = contents(sandbox), len(sandbox.requests)
    code, out, err = run("probe", "--server", sandbox.serve().url, *WRITES)
    assert (code, json.loads(out)["findings"]) == (0, [])
    writes = [
        r for r in sandbox.requests[sent:] if r.method != "GET" and "/auth/token" not in r.path
    ]
    assert contents(sandbox) == before
    assert f"{len(CYCLES)} resources created and deleted" in err
    created = [r for r in writes if r.method == "POST"]
    assert {r.path.removeprefix("/api") for r in created} == set(CYCLES)
    assert all(NAME.search(r.request.body.decode()) for r in created)
    assert sum(r.method == "DELETE" for r in writes) == len(created)
    assert sum(r.method in ("PUT", "PATCH") for r in writes) == sum(
        bool(resource.changes) for resource in CYCLES.values()
    )


def test_the_table_has_every_resource() -> None:
    """A new one of a later release is created, or has a reason."""
    assert set(CYCLES) | set(skipped()) == set(candidates(CONTRACT))
    assert not set(CYCLES) & set(skipped())


def changed(**members: Any) -> Callable[[Answer], Answer]:
    """Return a change of members of an object; None removes one."""

    def change(answer: Answer) -> Answer:
        value = answer.json()
        assert isinstance(value, dict)
        value = {k: v for k, v in {**value, **members}.items() if v is not None}
        return json_answer(answer.status, value)

    return change


def failing(status: int) -> Callable[[Answer], Answer]:
    return lambda answer: json_answer(status, {"detail": "broken"})


@dataclass(frozen=True)
class Drift:
    """A planted drift: the requests, the change of their answers, and rule and place named."""

    method: str
    path: str
    change: Callable[[Answer], Answer]
    rule: str
    place: str


ROOM, ITEM = "/workrooms/", "/workrooms/{workroom_id}"
DRIFTS = {
    "created without a member": Drift(
        "POST", ROOM, changed(created_at=None), "answer-member-missing", f"POST {ROOM}"
    ),
    "created of another type": Drift("POST", ROOM, changed(name=7), "answer-type", f"POST {ROOM}"),
    "created, unreadable": Drift("POST", ROOM, changed(id=None), "answer-model", f"POST {ROOM}"),
    "created without an id": Drift(
        "POST", ROOM, changed(id=None), "write-without-id", f"POST {ROOM}"
    ),
    "created with another status": Drift(
        "POST", ROOM, lambda a: replace(a, status=202), "answer-status", f"POST {ROOM}"
    ),
    "created as a page": Drift(
        "POST", ROOM, lambda a: text_answer(201, "<html>", "text/html"), "answer-media-type",
        f"POST {ROOM}",
    ),
    "refused": Drift("POST", ROOM, failing(422), "write-refused", f"POST {ROOM}"),
    "failed": Drift("POST", ROOM, failing(500), "write-refused", f"POST {ROOM}"),
    "read with another name": Drift("GET", ROOM, changed(name="x"), "write-lost", f"GET {ITEM}"),
    "not found": Drift("GET", ROOM, failing(404), "write-lost", f"GET {ITEM}"),
    "change is lost": Drift("GET", ROOM, changed(description="x"), "write-lost", f"GET {ITEM}"),
    "change is answered wrongly": Drift(
        "PATCH", ROOM, changed(id=None), "answer-member-missing", f"PATCH {ITEM}"
    ),
    "change is refused": Drift("PATCH", ROOM, failing(409), "write-refused", f"PATCH {ITEM}"),
    "deletion with a body of another type": Drift(
        "DELETE", ROOM, changed(success="x", message=1, id=2), "answer-type", f"DELETE {ITEM}"
    ),
    "not in the list": Drift(
        "GET", "/catalog/containers/$", lambda a: json_answer(200, []), "write-not-listed",
        "GET /catalog/containers/",
    ),
    "deleted with another status": Drift(
        "DELETE", "/catalog/containers/", lambda a: json_answer(202, {}), "answer-status",
        "DELETE /catalog/containers/{container_urn}",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", DRIFTS)
@pytest.mark.breaks_contract("answers are spoiled on purpose")
def test_every_planted_drift_is_found(run: Run, sandbox: Sandbox, state: str, name: str) -> None:
    drift, before = DRIFTS[name], contents(sandbox)

    def handle(request: Request) -> Answer:
        is_here = request.method == drift.method and re.match(f"/api{drift.path}", request.path)
        if is_here and name == "refused":
            return drift.change(Answer(201))
        answer = sandbox.handle(request)
        return drift.change(answer) if is_here and answer.status < 300 else answer

    with serving(handle) as server:
        code, findings, _ = written(run, server.url, state)
    assert (drift.rule, drift.place) in {(f["rule"], f["place"]) for f in findings}, findings
    assert code in (1, 3) or all(f["severity"] == "additive" for f in findings)
    assert contents(sandbox) == before


@pytest.mark.breaks_contract("deletions are not carried out")
def test_a_deletion_that_deletes_nothing_is_found(
    run: Run, sandbox: Sandbox, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    waits: list[float] = []
    monkeypatch.setattr("kamiwaza.contract.probing.cycles.time.sleep", waits.append)

    def handle(request: Request) -> Answer:
        if request.method == "DELETE" and "/authz/groups/" in request.path:
            return Answer(204)
        return sandbox.handle(request)

    with serving(handle) as server:
        code, findings, _ = written(run, server.url, state)
    assert [(f["rule"], f["place"]) for f in findings] == [
        ("write-not-deleted", "GET /authz/groups/{group_id}")
    ]
    assert code == 3
    assert waits


POINTS = [
    ("POST", "/workrooms/"), ("POST", "/model_configs/"), ("PATCH", "/workrooms/"),
    ("GET", "/workrooms/.+"), ("DELETE", "/workrooms/"), ("POST", "/oauth-broker/policies/"),
]  # fmt: skip


@pytest.mark.parametrize(("method", "path"), POINTS)
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("after", [True, False])
def test_an_interrupt_leaves_nothing(
    run: Run, sandbox: Sandbox, state: str, method: str, path: str, number: int, after: bool
) -> None:
    """Before and after the platform carries out the request that is under way."""
    before = contents(sandbox)
    seen: list[Request] = []

    def handle(request: Request) -> Answer:
        answer = sandbox.handle(request) if after else None
        if not seen and request.method == method and re.match(f"/api{path}", request.path):
            seen.append(request)
            os.kill(os.getpid(), number)
        return answer or sandbox.handle(request)

    with serving(handle) as server:
        code, _, _ = written(run, server.url, state)
    assert (code, len(seen)) == (130, 1)
    assert contents(sandbox) == before
    assert signal.getsignal(signal.SIGTERM) == signal.SIG_DFL


def test_a_lost_connection_leaves_nothing(run: Run, sandbox: Sandbox, state: str) -> None:
    before = contents(sandbox)
    seen: list[Request] = []

    def handle(request: Request) -> Answer:
        answer = sandbox.handle(request)
        if not seen and request.method == "POST" and "/workrooms/" in request.path:
            seen.append(request)

            def cut() -> Iterator[bytes]:
                yield b"{"
                raise ConnectionError

            return replace(answer, body=cut())
        return answer

    with serving(handle) as server:
        _, findings, _ = written(run, server.url, state)
    assert ("answer-broken", "POST /workrooms/") in {(f["rule"], f["place"]) for f in findings}
    assert contents(sandbox) == before


def test_the_limit_of_requests_leaves_nothing(run: Run, sandbox: Sandbox, state: str) -> None:
    before = contents(sandbox)
    url = sandbox.serve().url
    for limit in (3, 5, 20, 48):
        sent = len(sandbox.requests)
        code, _, err = written(run, url, state, "--max-requests", str(limit))
        assert code == 7
        assert f"stopped writing after {limit} requests" in err
        assert len(sandbox.requests) - sent <= limit + 12
    assert contents(sandbox) == before


def test_what_could_not_be_deleted_is_named_and_deleted_later(
    run: Run, sandbox: Sandbox, state: str
) -> None:
    before = contents(sandbox)
    client = sandbox.client()

    def handle(request: Request) -> Answer:
        return failing(503)(Answer(503)) if request.method == "DELETE" else sandbox.handle(request)

    with serving(handle) as server:
        code, findings, err = written(run, server.url, state, "--prefix", "ci-probe")
    assert code == 3
    assert {f["rule"] for f in findings} >= {"write-refused"}
    left = set(re.findall("ci-probe-[0-9a-f]{12}", err.split("left on the platform")[1]))
    assert len(left) == len(CYCLES) + 2
    others = ["ci-probe-0123456789abc", "ci-probe-xyz", "ci-probe", "Ci-probe-0123456789ab"]
    rooms = [client.workrooms.create(name, type="ephemeral") for name in others]
    url = sandbox.serve().url
    code, _, err = run("probe", "--server", url, "--clean-up", "--prefix", "ci-prob")
    assert (code, "deleted: nothing" in err) == (0, True)
    code, _, err = run("probe", "--server", url, "--clean-up", "--prefix", "ci-probe")
    assert (code, left - set(re.findall("ci-probe-[0-9a-f]{12}", err))) == (0, set())
    assert {room.name for room in client.workrooms.list()} >= set(others)
    for room in rooms:
        client.workrooms.delete(room)
    assert contents(sandbox) == before


def test_a_user_without_rights_is_told_what_was_not_tried(
    run: Run, sandbox: Sandbox, state: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = contents(sandbox)
    monkeypatch.setenv("KAMIWAZA_USERNAME", "user")
    code, findings, err = written(run, sandbox.serve().url, state)
    assert (code, findings) == (0, [])
    assert "POST /authz/groups/ answered with 403" in err
    assert "/context/vectordbs starts a workload" in err
    assert contents(sandbox) == before


@pytest.mark.parametrize("prefix", ["", "a", "Probe-x", "probe_x", "x" * 50, "*", "-probe"])
def test_a_wrong_prefix_is_refused(run: Run, prefix: str) -> None:
    code, out, err = run("probe", "--clean-up", f"--prefix={prefix}")
    assert (code, out) == (2, "")
    assert "4 to 40" in err


def test_the_smallest_values_are_valid() -> None:
    registry = jsonschema_rs.Registry([("urn:x", CONTRACT)])
    tried = 0
    for operation in operations(CONTRACT):
        content = operation.spec.get("requestBody", {}).get("content", {})
        for media in content.values():
            if '"pattern"' in json.dumps(media["schema"]):
                continue
            wanted = json.loads(json.dumps(media["schema"]).replace("#/", "urn:x#/"))
            check = jsonschema_rs.Draft202012Validator(wanted, registry=registry)
            value = smallest(CONTRACT, media["schema"])
            wrong = [e for e in check.iter_errors(value) if e.schema_path[-1] != "pattern"]
            assert not wrong, (operation.key, value, wrong)
            tried += 1
    assert tried > 190
