"""What can be read of deployments: lists, instances, logs, health."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kamiwaza.errors import APIStatusError, ResourceNotFoundError, ValidationError
from tests.unit.colours import Q4, Colour


def test_the_list_can_be_narrowed(colour: Colour) -> None:
    deployment = colour.deployed()
    serving = colour.client.serving
    assert [item.id for item in colour.do(serving.list())] == [deployment.id]
    assert colour.do(serving.list(model=uuid4())) == []
    assert len(colour.do(serving.list(model=deployment.m_id, capability="chat"))) == 1
    assert colour.do(serving.list(capability=["chat", "embedding"])) == []
    with pytest.raises(ValidationError):
        colour.do(serving.list(capability="flying"))


def test_the_instances_of_a_deployment(colour: Colour) -> None:
    deployment = colour.deployed()
    (instance,) = colour.do(colour.client.serving.instances.list(deployment=deployment))
    assert instance.is_ready
    assert instance == colour.do(colour.client.serving.instances.get(instance.id))
    with pytest.raises(ResourceNotFoundError):
        colour.do(colour.client.serving.instances.get(uuid4()))


def test_the_engine_and_its_health(colour: Colour) -> None:
    deployment = colour.deployed()
    assert colour.do(colour.client.serving.get_engine_status()).is_running
    (health,) = colour.do(colour.client.serving.health())
    assert (health.deployment_id, health.status) == (str(deployment.id), "DEPLOYED")
    assert colour.do(colour.client.serving.start_ray(address="auto", options={"a": 1})) is None


def test_logs_and_their_patterns(colour: Colour) -> None:
    colour.sandbox.fail_deployment("OOM", message="no memory")
    operation = colour.do(colour.client.serving.deploy(colour.model(Q4)))
    colour.advance(60)
    logs = colour.client.serving.logs
    log = colour.do(logs.get(operation.id))
    assert "OOM: no memory" in log.text
    assert (log.compressed, log.dropped) == (False, 0)
    patterns = colour.do(logs.patterns(operation.id))
    assert patterns.detected == ["oom"]
    assert "no memory" in (patterns.failure_lines[0].line or "")
    stored = colour.do(logs.list_for_engine(log.engine_type or ""))
    assert [item.deployment_id for item in stored] == [operation.id]


def test_following_a_log_gives_every_line_once(colour: Colour) -> None:
    operation = colour.do(colour.client.serving.deploy(colour.model(Q4)))
    lines = colour.items(
        colour.client.serving.logs.follow(
            operation.id, stop_when=lambda line: "is DEPLOYED" in line
        )
    )
    whole = colour.do(colour.client.serving.logs.get(operation.id)).logs
    assert lines == whole[: len(lines)]
    assert "is DEPLOYED" in lines[-1]


def test_following_ends_when_nothing_writes_any_more(colour: Colour) -> None:
    deployment = colour.deployed()
    colour.do(colour.client.serving.stop(deployment))
    lines = colour.items(colour.client.serving.logs.follow(deployment))
    assert "is STOPPED" in lines[-1]


def test_following_says_what_was_dropped(colour: Colour) -> None:
    deployment = colour.deployed()
    colour.advance(10_000)
    colour.do(colour.client.serving.stop(deployment))
    log = colour.do(colour.client.serving.logs.get(deployment))
    lines = colour.items(colour.client.serving.logs.follow(deployment))
    assert log.compressed
    assert lines == [f"[... {log.dropped} lines dropped ...]", *log.logs]


def test_models_elsewhere_are_discovered(colour: Colour) -> None:
    serving = colour.client.serving
    found = colour.do(
        serving.discover_external("https://api.example.test/v1", api_key="sk-secret-key")
    )
    assert "all-minilm-l6-v2" in [model.id for model in found.for_purpose("embedding")]
    sent = colour.sent("POST", "discover")[0].request.body
    assert b"sk-secret-key" in sent
    with pytest.raises(APIStatusError) as caught:
        colour.do(serving.discover_external("https://nowhere.invalid", api_key="k"))
    assert caught.value.code == "network_blocked"


def test_a_deployment_that_is_not_there(colour: Colour) -> None:
    with pytest.raises(ResourceNotFoundError):
        colour.do(colour.client.serving.get(uuid4()))
