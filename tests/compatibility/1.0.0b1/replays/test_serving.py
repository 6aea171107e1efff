"""Deployments: start, watch, inspect, stop."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    APIStatusError,
    OperationFailedError,
    PermissionDeniedError,
    QuantizationError,
    RefusedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.external import Discovery
from kamiwaza.schemas.serving import (
    Deployment,
    DeploymentStatus,
    ModelInstance,
    ServingStatus,
    VRAMEstimate,
)
from kamiwaza.schemas.serving_logs import ContainerLog, LogPatterns
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage
from tests.halves import GGUF, Q4


def test_deploy_and_stop(stage: Stage) -> None:
    serving = stage.client.serving
    model = stage.downloaded()
    estimate = stage.do(serving.estimate_vram(model, min_copies=1))
    assert isinstance(estimate, VRAMEstimate)
    job = stage.do(serving.deploy(model, min_copies=1, runtime_env={"A": "1"}))
    deployment = stage.do(job.wait())
    assert isinstance(deployment, Deployment)
    assert deployment.is_ready
    stage.do(stage.do(serving.stop(deployment)).wait())
    assert stage.do(serving.get_status(deployment)) is DeploymentStatus.STOPPED
    with pytest.raises(RefusedError):
        stage.do(serving.stop(deployment))
    assert stage.do(serving.delete(deployment)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(serving.get(deployment.id))


def test_stopping_by_name(stage: Stage) -> None:
    serving = stage.client.serving
    deployment = stage.deployment()
    planned = stage.do(serving.stop_all(model=GGUF, dry_run=True))
    assert [item.id for item in planned.chosen] == [deployment.id]
    report = stage.do(serving.stop_all(model=GGUF))
    assert report.ok
    assert [item.id for item in report.stopped] == [deployment.id]
    assert stage.do(serving.get(GGUF)).is_stopped
    assert stage.do(serving.list(model=GGUF, status="DEPLOYED")) == []
    stage.do(serving.delete(GGUF))


def test_deploying_a_quantization(stage: Stage) -> None:
    stage.downloaded()
    serving = stage.client.serving
    with pytest.raises(QuantizationError, match="q8_0"):
        stage.do(serving.deploy(GGUF, quantization="q8_0"))
    by_quantization = stage.do(stage.do(serving.deploy(GGUF, quantization="q4_k_m")).wait())
    by_name = stage.do(stage.do(serving.deploy(GGUF, file=Q4)).wait())
    assert by_name.m_file_id == by_quantization.m_file_id


def test_reading_deployments(stage: Stage) -> None:
    serving = stage.client.serving
    deployment = stage.deployment()
    assert stage.do(serving.get(deployment.id)).id == deployment.id
    listed = stage.do(serving.list(model=deployment.m_id, capability="chat"))
    assert [item.id for item in listed] == [deployment.id]
    assert isinstance(listed[0], Deployment)
    health = stage.do(serving.health())
    assert str(deployment.id) in [str(item.deployment_id) for item in health]
    assert isinstance(stage.do(serving.get_engine_status()), ServingStatus)
    assert stage.do(serving.list(model=NOBODY)) == []


def test_watching_a_deployment_begun_elsewhere(stage: Stage) -> None:
    serving = stage.client.serving
    job = stage.do(serving.deploy(stage.downloaded()))
    found = stage.do(serving.watch(job.id).wait())
    assert str(found.id) == job.id


def test_instances(stage: Stage) -> None:
    deployment = stage.deployment()
    instances = stage.client.serving.instances
    (instance,) = stage.do(instances.list(deployment=deployment))
    assert isinstance(instance, ModelInstance)
    assert stage.do(instances.get(instance.id)).id == instance.id
    with pytest.raises(ResourceNotFoundError):
        stage.do(instances.get(NOBODY))


def test_logs(stage: Stage) -> None:
    deployment = stage.deployment()
    logs = stage.client.serving.logs
    log = stage.do(logs.get(deployment))
    assert isinstance(log, ContainerLog)
    assert log.logs
    assert isinstance(stage.do(logs.patterns(deployment)), LogPatterns)
    stored = stage.do(logs.list_for_engine(log.engine_type))
    assert str(deployment.id) in [str(item.deployment_id) for item in stored]
    with pytest.raises(ResourceNotFoundError):
        stage.do(logs.get(NOBODY))


def test_following_a_log(stage: Stage) -> None:
    job = stage.do(stage.client.serving.deploy(stage.downloaded()))
    follow = stage.client.serving.logs.follow
    lines = stage.items(follow(job.id, stop_when=lambda line: "is DEPLOYED" in line))
    assert lines
    assert len({*lines}) == len(lines)


def test_a_deployment_that_fails(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_deployment("OOM", message="no memory"))
    job = stage.do(stage.client.serving.deploy(stage.downloaded()))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert (caught.value.raw_state, caught.value.code) == ("FAILED", "OOM")


def test_a_file_that_was_lost(stage: Stage) -> None:
    model = stage.downloaded()
    stage.embedded(lambda sandbox: sandbox.lose_file(Q4))
    job = stage.do(stage.client.serving.deploy(model))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert caught.value.code == "MUST_REDOWNLOAD"


def test_a_running_deployment_is_deleted_by_force_only(stage: Stage) -> None:
    deployment = stage.deployment()
    with pytest.raises(APIStatusError) as caught:
        stage.do(stage.client.serving.delete(deployment))
    assert caught.value.status_code == 409
    stage.do(stage.client.serving.delete(deployment, force=True))


def test_no_such_deployment(stage: Stage) -> None:
    serving = stage.client.serving
    for call in (serving.get, serving.get_status, serving.stop, serving.delete):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))
    with pytest.raises(ResourceNotFoundError):
        stage.do(serving.deploy(NOBODY))


def test_deploying_takes_an_administrator(stage: Stage) -> None:
    model = stage.downloaded()
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.serving.deploy(model))


def test_a_capability_nobody_has(stage: Stage) -> None:
    with pytest.raises(ValidationError):
        stage.do(stage.client.serving.list(capability="flying"))


def test_starting_the_engine(stage: Stage) -> None:
    assert stage.do(stage.client.serving.start_ray(address="auto", options={"a": 1})) is None


def test_discovering_models_elsewhere(stage: Stage) -> None:
    serving = stage.client.serving
    key = f"{PREFIX}api_key-elsewhere"
    found = stage.do(serving.discover_external("https://models.example/v1", api_key=key))
    assert isinstance(found, Discovery)
    assert found.available_models
    with pytest.raises(APIStatusError) as caught:
        stage.do(serving.discover_external("https://nowhere.invalid", api_key=key))
    assert caught.value.code == "network_blocked"
    with pytest.raises(ValidationError):
        stage.do(serving.discover_external("https://models.example/v1"))


def test_a_platform_out_of_breath_is_asked_again(stage: Stage) -> None:
    stage.embedded(
        lambda sandbox: sandbox.fail_next(count=2, retry_after=1.0, operation="serving.get_status")
    )
    assert isinstance(stage.do(stage.client.serving.get_engine_status()), ServingStatus)
