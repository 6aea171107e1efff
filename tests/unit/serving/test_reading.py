"""What can be read of deployments: lists, instances, logs, health."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kamiwaza.errors import APIStatusError, ResourceNotFoundError, ValidationError
from tests.halves import Q4, Half


def test_the_list_can_be_narrowed(half: Half) -> None:
    deployment = half.deployed()
    serving = half.client.serving
    assert [item.id for item in half.do(serving.list())] == [deployment.id]
    assert half.do(serving.list(model=uuid4())) == []
    assert len(half.do(serving.list(model=deployment.m_id, capability="chat"))) == 1
    assert half.do(serving.list(capability=["chat", "embedding"])) == []
    with pytest.raises(ValidationError):
        half.do(serving.list(capability="flying"))


def test_the_instances_of_a_deployment(half: Half) -> None:
    deployment = half.deployed()
    (instance,) = half.do(half.client.serving.instances.list(deployment=deployment))
    assert instance.is_ready
    assert instance == half.do(half.client.serving.instances.get(instance.id))
    with pytest.raises(ResourceNotFoundError):
        half.do(half.client.serving.instances.get(uuid4()))


def test_the_engine_and_its_health(half: Half) -> None:
    deployment = half.deployed()
    assert half.do(half.client.serving.get_engine_status()).is_running
    (health,) = half.do(half.client.serving.health())
    assert (health.deployment_id, health.status) == (str(deployment.id), "DEPLOYED")
    assert half.do(half.client.serving.start_ray(address="auto", options={"a": 1})) is None


def test_logs_and_their_patterns(half: Half) -> None:
    half.sandbox.fail_deployment("OOM", message="no memory")
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    half.advance(60)
    logs = half.client.serving.logs
    log = half.do(logs.get(operation.id))
    assert "OOM: no memory" in log.text
    assert (log.compressed, log.dropped) == (False, 0)
    patterns = half.do(logs.patterns(operation.id))
    assert patterns.detected == ["oom"]
    assert "no memory" in (patterns.failure_lines[0].line or "")
    stored = half.do(logs.list_for_engine(log.engine_type or ""))
    assert [item.deployment_id for item in stored] == [operation.id]


def test_following_a_log_gives_every_line_once(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    lines = half.items(
        half.client.serving.logs.follow(operation.id, stop_when=lambda line: "is DEPLOYED" in line)
    )
    whole = half.do(half.client.serving.logs.get(operation.id)).logs
    assert lines == whole[: len(lines)]
    assert "is DEPLOYED" in lines[-1]


def test_following_ends_when_nothing_writes_any_more(half: Half) -> None:
    deployment = half.deployed()
    half.do(half.client.serving.stop(deployment))
    lines = half.items(half.client.serving.logs.follow(deployment))
    assert "is STOPPED" in lines[-1]


def test_following_says_what_was_dropped(half: Half) -> None:
    deployment = half.deployed()
    half.advance(10_000)
    half.do(half.client.serving.stop(deployment))
    log = half.do(half.client.serving.logs.get(deployment))
    lines = half.items(half.client.serving.logs.follow(deployment))
    assert log.compressed
    assert lines == [f"[... {log.dropped} lines dropped ...]", *log.logs]


def test_models_elsewhere_are_discovered(half: Half) -> None:
    serving = half.client.serving
    found = half.do(
        serving.discover_external("https://api.example.test/v1", api_key="sk-secret-key")
    )
    assert "all-minilm-l6-v2" in [model.id for model in found.for_purpose("embedding")]
    sent = half.sent("POST", "discover")[0].request.body
    assert b"sk-secret-key" in sent
    with pytest.raises(APIStatusError) as caught:
        half.do(serving.discover_external("https://nowhere.invalid", api_key="k"))
    assert caught.value.code == "network_blocked"


def test_a_deployment_that_is_not_there(half: Half) -> None:
    with pytest.raises(ResourceNotFoundError):
        half.do(half.client.serving.get(uuid4()))
