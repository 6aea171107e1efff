"""Deployments by name and by state, and stopping several of them."""

from __future__ import annotations

from uuid import uuid4

import pytest

from kamiwaza import DeploymentStatus, InvalidArgumentError, RefusedError, StopReport
from tests.halves import GGUF, Half

OTHER = "unsloth/Qwen3-0.6B-GGUF"


@pytest.mark.parametrize("name", [GGUF, GGUF.upper(), "Qwen3-0.6B-GGUF"])
def test_a_deployment_is_known_by_its_model(half: Half, name: str) -> None:
    deployment = half.deployed()
    serving = half.client.serving
    assert half.do(serving.get(name)).id == deployment.id
    assert half.do(serving.get_status(name)) is DeploymentStatus.DEPLOYED
    assert half.do(serving.logs.get(name)).logs
    assert [one.deployment_id for one in half.do(serving.instances.list(deployment=name))] == [
        deployment.id
    ]
    assert [one.id for one in half.do(serving.list(model=name))] == [deployment.id]
    half.do(half.do(serving.stop(name)).wait())
    assert half.do(serving.get(name)).is_stopped
    half.do(serving.delete(name))
    assert half.do(serving.list()) == []


def test_a_record_of_an_earlier_deployment_does_not_make_a_name_ambiguous(half: Half) -> None:
    first = half.deployed()
    half.do(half.do(half.client.serving.stop(first)).wait())
    second = half.deployed()
    assert half.do(half.client.serving.get(GGUF)).id == second.id
    with pytest.raises(InvalidArgumentError, match="more than one deployment") as error:
        half.do(half.client.serving.delete(GGUF))
    assert str(first.id) in str(error.value)
    assert half.do(half.client.serving.stop(GGUF)).id == str(second.id)


def test_two_running_deployments_are_named_and_none_is_stopped(half: Half) -> None:
    both = [half.deployed(), half.deployed()]
    with pytest.raises(InvalidArgumentError, match="more than one deployment") as error:
        half.do(half.client.serving.stop(GGUF))
    assert all(str(item.id) in str(error.value) for item in both)
    assert half.sent("DELETE", "/serving/deployment/") == []


def test_the_model_of_another_owner_is_not_stopped(half: Half) -> None:
    half.sandbox.add_deployment(OTHER, quantization="q8_0")
    for call in (half.client.serving.stop, half.client.serving.delete):
        with pytest.raises(InvalidArgumentError, match=f"is one of '{OTHER}'"):
            half.do(call(GGUF))
    assert half.sent("DELETE", "/serving/deployment/") == []
    half.do(half.client.serving.stop(OTHER))


def test_an_id_is_stopped_with_one_request(half: Half) -> None:
    deployment = half.deployed()
    before = len(half.sandbox.requests)
    half.do(half.client.serving.stop(str(deployment.id)))
    assert len(half.sandbox.requests) == before + 1


def test_deployments_are_listed_by_state(half: Half) -> None:
    stopped = half.deployed()
    half.do(half.do(half.client.serving.stop(stopped)).wait())
    running = half.deployed()
    listed = half.client.serving.list
    assert [d.id for d in half.do(listed(status=DeploymentStatus.DEPLOYED))] == [running.id]
    assert [d.id for d in half.do(listed(status="stopped", model=GGUF))] == [stopped.id]
    assert half.do(listed(status=["FAILED", DeploymentStatus.ERROR])) == []
    assert len(half.do(listed(status=("STOPPED", "DEPLOYED")))) == 2
    with pytest.raises(InvalidArgumentError, match=r"'RUNNING' is no state .* DEPLOYED"):
        half.do(listed(status="running"))


def test_all_deployments_are_stopped(half: Half) -> None:
    items = [half.deployed(), half.deployed()]
    half.sandbox.add_deployment("org/other-GGUF", quantization="q8_0")
    dry = half.do(half.client.serving.stop_all(model=GGUF, dry_run=True))
    assert {item.id for item in dry.chosen} == {item.id for item in items}
    assert dry.stopped == dry.failed == ()
    assert str(dry).startswith("would stop 2 deployments: ")
    assert half.sent("DELETE", "/serving/deployment/") == []
    report = half.do(half.client.serving.stop_all(model=GGUF))
    assert isinstance(report, StopReport)
    assert report.ok
    assert {item.id for item in report.stopped} == {item.id for item in items}
    assert str(report) == "stopped 2 of 2 deployments"
    assert len(half.do(half.client.serving.list(status="DEPLOYED"))) == 1
    assert len(half.do(half.client.serving.stop_all()).stopped) == 1
    assert half.do(half.client.serving.stop_all()).chosen == ()


def test_a_deployment_that_cannot_be_stopped_does_not_hide_the_others(half: Half) -> None:
    items = [half.deployed() for _ in range(3)]
    half.sandbox.fail_next(status=200, body=b"false", headers={"content-type": "application/json"},
                           operation="serving.stop_deployment")  # fmt: skip
    report = half.do(half.client.serving.stop_all())
    assert len(report.chosen) == 3
    assert len(report.stopped) == 2
    (failed,) = report.failed
    assert not report.ok
    assert isinstance(failed.error, RefusedError)
    assert failed.deployment.id in {item.id for item in items}
    assert str(failed.deployment.id) in str(report)
    assert str(failed.deployment.id) in report._repr_html_()


def test_all_deployments_of_an_unknown_model_are_none(half: Half) -> None:
    half.deployed()
    with pytest.raises(InvalidArgumentError, match="no model 'nobody/nothing'"):
        half.do(half.client.serving.stop_all(model="nobody/nothing"))
    assert half.do(half.client.serving.stop_all(model=uuid4(), dry_run=True)).chosen == ()
