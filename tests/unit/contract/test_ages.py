"""The embedded platform plays other releases, and the client gets along with all of them."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import InvalidArgumentError, ResourceNotFoundError, ServiceUnavailableError
from kamiwaza.contract.release_index import ReleaseIndex
from kamiwaza.sandbox import Answer, Request, Sandbox
from kamiwaza.sandbox.__main__ import main
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.future_release import ADDED_MEMBERS, UNKNOWN_WORD, FutureRelease
from kamiwaza.sandbox.message import json_answer
from kamiwaza_api.api.models import list_models, search_models
from kamiwaza_api.api.serving import list_deployments
from tests.halves import GGUF, Q4
from tests.unit.contract.conftest import Make

pytestmark = pytest.mark.breaks_contract("platforms of other releases answer otherwise")

ROOT = Path(__file__).resolve().parents[3]
AGES: list[dict[str, Any]] = [
    *({"release": str(release)} for release in ReleaseIndex.shipped().releases),
    *({"newer": True, "seed": seed} for seed in range(5)),
]


def _name(age: dict[str, Any]) -> str:
    return age.get("release") or f"newer {age['seed']}"


@pytest.mark.parametrize("age", AGES, ids=_name)
def test_the_main_job_is_done_on_every_release(on: Make, age: dict[str, Any]) -> None:
    platform = on(**age)
    client, do = platform.client, platform.do
    assert do(client.ping()).ok
    assert do(client.whoami()).is_admin
    job = do(client.models.download(GGUF, files=[Q4]))
    model = do(job.wait())
    assert model.repo_id == GGUF
    deployment = do(do(client.serving.deploy(model)).wait())
    assert deployment.status == "DEPLOYED"
    assert do(client.openai.chat(deployment, "Why is the sky blue?")).text
    assert "".join(map(str, platform.items(client.openai.stream(deployment, "Why?"))))
    do(do(client.serving.stop(deployment)).wait())
    with pytest.raises(ResourceNotFoundError):
        do(client.models.get("00000000-0000-4000-8000-000000000000"))


def test_a_deployment_was_accepted_otherwise_before_1_0() -> None:
    statuses = {
        release: Contract.shipped(release=release).document["paths"]["/serving/deploy_model"]
        for release in ("0.13", "1.0", "1.2.0")
    }
    found = {release: min(item["post"]["responses"]) for release, item in statuses.items()}
    assert found == {"0.13": "200", "1.0": "202", "1.2.0": "202"}


@pytest.mark.parametrize("release", ["0.13", "0.13.0"])
def test_releases_may_be_named_in_short(release: str) -> None:
    with Sandbox(release=release) as sandbox:
        later, then = (
            sandbox.handle(Request("GET", path)).status
            for path in ("/api/cluster/jobs/", "/api/context/global-settings")
        )
    assert (later, then) == (404, 401)


@pytest.mark.parametrize("release", ["0.11", "9.9", "new", "", "1"])
def test_a_release_nobody_knows_is_refused(
    release: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(InvalidArgumentError, match=r"release"):
        Sandbox(release=release)
    with pytest.raises(SystemExit):
        main(["--release", release])
    assert "--release" in capsys.readouterr().err


def test_a_release_nobody_knows_is_told_with_those_there_are() -> None:
    with pytest.raises(InvalidArgumentError, match=r"there are 0\.9\.2, .* 1\.2\.0"):
        Sandbox(release="1.1")


def test_a_platform_is_not_older_and_newer(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(InvalidArgumentError, match="not both"):
        Sandbox(release="1.0", newer=True)
    with pytest.raises(SystemExit):
        main(["--release", "1.0", "--newer"])
    assert "not allowed with" in capsys.readouterr().err


def _grown(value: Any) -> bool:
    """Tell whether every object in `value` has members nobody knows."""
    if isinstance(value, list):
        return all(_grown(item) for item in value)
    if not isinstance(value, dict):
        return True
    own = [member for name, member in value.items() if name not in ADDED_MEMBERS]
    return ADDED_MEMBERS.keys() <= value.keys() and _grown(own)


def test_every_object_of_an_answer_has_members_nobody_knows() -> None:
    newer, answers = FutureRelease(Contract.shipped()), []
    with Sandbox() as sandbox:
        client = sandbox.client()
        client.models.download(GGUF, files=[Q4]).wait()
        headers = (("authorization", f"Bearer {sandbox.token()}"),)
        for path in ("/api/ping", "/api/models/?load_files=true", "/api/model_files/"):
            answer = sandbox.handle(Request("GET", path, headers))
            name = sandbox.requests[-1].operation
            answers.append(newer.answer(name, answer))
        client.close()
    assert all(_grown(answer.json()) for answer in answers[:1])
    for answer in answers:
        assert answer.status in (201, 202)
        for row in _rows(answer.json()):
            assert ADDED_MEMBERS.keys() <= row.keys()
    assert all(_grown(model["m_files"]) for model in _rows(answers[1].json()))


def _json(answer: Answer) -> Any:
    return answer.json()


def _rows(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _answered(name: str, value: object, status: int = 200, *, seed: int = 0) -> Answer:
    return FutureRelease(Contract.shipped(), seed=seed).answer(name, json_answer(status, value))


def test_maps_and_stored_objects_keep_their_names() -> None:
    value: Any = _answered("models.create_model_config", {"config": {"n": {"m": 1}}}).json()
    assert value["config"] == {"n": {"m": 1}}
    assert ADDED_MEMBERS.keys() <= value.keys()
    value = _answered("serving.health", [{"deployment_id": "d"}]).json()
    assert value == [{"deployment_id": "d"}]


def test_words_of_enumerations_are_replaced_sometimes_and_by_the_seed_alone() -> None:
    row = {"name": "f", "storage_type": "file", "hub": "hf"}
    answers = [_answered("models.list_model_files", [row] * 200, seed=s) for s in (1, 1, 2)]
    runs = [_json(answer) for answer in answers]
    words = [[item["storage_type"] for item in rows] for rows in runs]
    assert words[0] == words[1] != words[2]
    assert set(words[0]) == {"file", UNKNOWN_WORD}
    assert {item["hub"] for item in runs[0]} == {"hf"}


def test_errors_keep_status_and_words() -> None:
    refusal = {"error": "network_blocked", "detail": "no"}
    answer = _answered("serving.discover_external_endpoint_route", refusal, 502)
    assert (answer.status, answer.json()) == (502, {**ADDED_MEMBERS, **refusal})


def test_what_has_no_body_and_what_is_no_operation_stays() -> None:
    newer = FutureRelease(Contract.shipped())
    for answer in (Answer(204), Answer(200), Answer(304, (("etag", "x"),))):
        assert newer.answer("auth.revoke_pat", answer) == answer
    page = Answer(404, (("content-type", "application/json"),), b'{"detail":"Not Found"}')
    assert newer.answer(None, page) is page


def test_events_grow_too() -> None:
    pieces = iter([b": comment\n\n", b'data: {"a":{}}\n\n', b"data: [DONE]\n\n"])
    answer = Answer(200, (("content-type", "text/event-stream"),), pieces)
    changed = FutureRelease(Contract.shipped()).answer("inference.chat", answer)
    assert not isinstance(changed.body, bytes)
    first, event, last = changed.body
    assert (first, last) == (b": comment\n\n", b"data: [DONE]\n\n")
    assert b"introducedLater" in event
    assert event.count(b"later_hint") == 2


def test_ordered_faults_come_as_they_were_ordered(on: Make) -> None:
    platform = on(newer=True)
    platform.sandbox.fail_next(status=503, body={"detail": "later"})
    with pytest.raises(ServiceUnavailableError) as caught:
        platform.do(platform.client.with_options(max_retries=0).ping())
    assert caught.value.body == '{"detail": "later"}'


def test_members_nobody_knows_can_be_read(on: Make) -> None:
    platform = on(newer=True)
    pong = platform.do(platform.client.ping())
    assert pong.introducedLater == ADDED_MEMBERS["introducedLater"]


@pytest.mark.parametrize("seed", range(8))
def test_the_raw_layer_reads_what_it_does_not_know(on: Make, seed: int) -> None:
    platform = on(newer=True, seed=seed)
    platform.deployed()
    send = platform.client.raw.send
    (model,) = platform.do(send(list_models(load_files=True)))
    assert model.additional_properties["later_hint"] is None
    assert str(model.m_files[0].storage_type) in ("file", UNKNOWN_WORD)
    (deployment,) = platform.do(send(list_deployments()))
    assert deployment.status == "DEPLOYED"
    assert platform.do(send(search_models(body={"query": "qwen"}))).results


def test_the_contract_tests_pass_on_a_newer_platform() -> None:
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "--live", "newer", "tests/contract/services"],
        cwd=ROOT,
        env=dict(os.environ),
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert run.returncode == 0, run.stdout[-5_000:]
    assert " passed" in run.stdout
