"""`contract probe`: nothing on a platform of this release, and every planted drift."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.http.server import SandboxServer
from kamiwaza.sandbox.message import Answer, Request, json_answer, text_answer
from tests.unit.contract_commands.conftest import Run

NO_LIMIT = ("--rate", "0", "--format", "json")
DATASETS, MODELS, JSON = "/catalog/datasets/", "/models/", "application/json"


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        sandbox.add_deployment("Qwen/Qwen3-0.6B-GGUF", quantization="q4_k_m")
        for number in range(5):
            sandbox.add_workroom(f"room {number}")
            sandbox.add_dataset(f"data {number}", [{"a": number}])
        yield sandbox


@pytest.fixture
def credentials(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")


def change_first(change: Callable[[Any], None]) -> Callable[[Answer], Answer]:
    """Return a change of the first item of a list."""

    def changed(answer: Answer) -> Answer:
        assert isinstance(answer.body, bytes)
        value = json.loads(answer.body)
        change((value if isinstance(value, list) else value["sections"])[0])
        return replace(answer, body=json.dumps(value).encode())

    return changed


def without(name: str) -> Callable[[Answer], Answer]:
    return change_first(lambda item: item.pop(name))


def having(name: str, value: Any) -> Callable[[Answer], Answer]:
    return change_first(lambda item: item.update({name: value}))


def cut(answer: Answer) -> Answer:
    assert isinstance(answer.body, bytes)
    return replace(answer, body=answer.body[:-1])


def media(answer: Answer) -> Answer:
    return Answer(answer.status, (("content-type", "text/plain"),), answer.body)


@dataclass(frozen=True)
class Drift:
    """One planted drift: the path, the change of its answers, and the rule that names it."""

    path: str
    change: Callable[[Answer], Answer]
    rule: str


DRIFTS = {
    "missing member": Drift(MODELS, without("name"), "answer-member-missing"),
    "wrong type": Drift(MODELS, having("name", 7), "answer-type"),
    "null for a text": Drift(DATASETS, having("name", None), "answer-type"),
    "no date": Drift("/serving/deployments", having("requested_at", "soon"), "answer-type"),
    "new word": Drift("/platform/readiness", having("key", "dreams"), "answer-new-word"),
    "wrong status": Drift(MODELS, lambda a: replace(a, status=203), "answer-status"),
    "server error": Drift(
        MODELS, lambda a: json_answer(500, {"detail": "broken"}), "answer-status"
    ),
    "wrong media type": Drift(MODELS, media, "answer-media-type"),
    "HTML": Drift(
        MODELS, lambda a: text_answer(200, "<html></html>", "text/html"), "answer-media-type"
    ),
    "cut JSON": Drift(MODELS, cut, "answer-not-json"),
    "204 with body": Drift(
        MODELS, lambda a: Answer(204, (("content-type", JSON),), b"[]"), "answer-status"
    ),
    "operation gone": Drift(
        MODELS, lambda a: json_answer(404, {"detail": "Not Found"}), "operation-missing"
    ),
    "an error as a web page": Drift(
        "/workrooms/00000000-0000-4000-8000-00000000dead",
        lambda a: text_answer(404, "<html></html>", "text/html"),
        "error-form",
    ),
    "model cannot be read": Drift("/serving/deployments", without("id"), "answer-model"),
}  # fmt: skip


def drifting(sandbox: Sandbox, drift: Drift) -> SandboxServer:
    def handle(request: Request) -> Answer:
        answer = sandbox.handle(request)
        path = request.path.removeprefix("/api")
        is_here = request.method == "GET" and path == drift.path
        return drift.change(answer) if is_here else answer

    return SandboxServer(handle, host="127.0.0.1", port=0).start()


def probe(run: Run, url: str, *more: str) -> tuple[int, list[dict[str, Any]]]:
    code, out, _ = run("probe", "--server", url, *NO_LIMIT, *more)
    return code, json.loads(out)["findings"]


@pytest.mark.usefixtures("credentials")
def test_nothing_is_found_on_the_clean_platform_and_nothing_is_written(
    run: Run, sandbox: Sandbox
) -> None:
    before = len(sandbox.requests)
    code, out, err = run("probe", "--server", sandbox.serve().url, *NO_LIMIT)
    assert json.loads(out)["findings"] == []
    assert code == 0
    sent = sandbox.requests[before:]
    assert {r.method for r in sent if "/auth/" not in r.path} == {"GET"}
    assert int(err.split(" operations probed")[0]) > 140


@pytest.mark.parametrize("name", DRIFTS)
@pytest.mark.usefixtures("credentials")
def test_every_planted_drift_is_found(run: Run, sandbox: Sandbox, name: str) -> None:
    drift = DRIFTS[name]
    with drifting(sandbox, drift) as server:
        _, findings = probe(run, server.url)
    assert drift.rule in {finding["rule"] for finding in findings}
    service = drift.path.split("/")[1]
    assert all(finding["place"].startswith(f"GET /{service}") for finding in findings)


@pytest.mark.usefixtures("credentials")
def test_pages_that_repeat_are_found(run: Run, sandbox: Sandbox) -> None:
    def handle(request: Request) -> Answer:
        first = dict(request.query)
        if request.path.endswith("/admin/workrooms/") and "skip" in first:
            return sandbox.handle(replace(request, target=f"{request.path}?limit=2"))
        return sandbox.handle(request)

    with SandboxServer(handle, host="127.0.0.1", port=0).start() as server:
        code, findings = probe(run, server.url)
    assert code == 3
    assert [(f["place"], f["rule"]) for f in findings] == [("GET /admin/workrooms/", "paging")]


@pytest.mark.usefixtures("credentials")
def test_a_probe_in_several_runs_finds_the_same(run: Run, sandbox: Sandbox, tmp_path: Path) -> None:
    state = str(tmp_path / "state.json")
    with drifting(sandbox, DRIFTS["wrong type"]) as server:
        _, whole = probe(run, server.url)
        options = ("--state", state, "--max-requests", "60")
        for _ in range(10):
            before = len(sandbox.requests)
            _, parts = probe(run, server.url, *options)
            sent = [r for r in sandbox.requests[before:] if "/auth/token" not in r.path]
            assert len(sent) <= 60
    assert whole
    assert parts == whole


def test_a_probe_that_cannot_be_made_is_never_green(
    run: Run, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code, out, err = run("probe", "--server", "http://127.0.0.1:9", "--fail-on", "never")
    assert (code, out, err.count("\n")) == (5, "", 1)
    broken = tmp_path / "state.json"
    broken.write_text("{}")
    code, out, err = run("probe", "--server", sandbox.serve().url, "--state", str(broken))
    assert (code, out, err.count("\n")) == (6, "", 1)
    monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "not-it")
    code, out, err = run("probe", "--server", sandbox.serve().url, "--fail-on", "never")
    assert (code, out, err.count("\n")) == (4, "", 1)
    assert "not-it" not in err


@pytest.mark.usefixtures("credentials")
def test_a_probe_that_its_limit_ended_is_not_green(run: Run, sandbox: Sandbox) -> None:
    url = sandbox.serve().url
    for level in ("breaking", "never"):
        code, _, err = run("probe", "--server", url, "--max-requests", "9", "--fail-on", level)
        assert code == 7
        assert "stopped after 9 requests" in err


@pytest.mark.usefixtures("credentials")
def test_a_platform_that_answers_nothing_is_not_green(run: Run) -> None:
    def handle(request: Request) -> Answer:
        if request.path.endswith("/auth/token"):
            return json_answer(
                200, {"access_token": "x", "expires_in": 900, "token_type": "bearer"}
            )
        return json_answer(403, {"detail": "not for you"})

    with SandboxServer(handle, host="127.0.0.1", port=0).start() as server:
        code, out, _ = run("probe", "--server", server.url, *NO_LIMIT, "--fail-on", "never")
    assert (code, out) == (6, "")


@pytest.mark.parametrize(
    "wrong",
    [("--rate", "-1"), ("--rate", "nan"), ("--max-requests", "0"), ("--server", "nonsense")],
)
def test_wrong_options_of_a_probe(run: Run, wrong: tuple[str, str]) -> None:
    code, out, err = run("probe", *wrong)
    assert (code, out) == (2, "")
    assert "Traceback" not in err
