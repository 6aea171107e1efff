"""Deploying on the sandbox: what is sent, and how waiting ends."""

from __future__ import annotations

import json
from uuid import UUID, uuid4

import pytest

from kamiwaza.errors import (
    InvalidArgumentError,
    OperationCancelledError,
    OperationFailedError,
    OperationTimeoutError,
    PermissionDeniedError,
    QuantizationError,
    RefusedError,
    ResourceNotFoundError,
    ServerError,
)
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.serving import DeploymentStatus
from tests.halves import GGUF, Q4, Q8, Half


def body_of(half: Half) -> dict[str, object]:
    body: dict[str, object] = json.loads(half.sent("POST", "deploy_model")[-1].request.body)
    return body


def test_deploying_waits_until_the_model_answers(half: Half) -> None:
    model = half.model(Q4)
    operation = half.do(half.client.serving.deploy(model))
    assert (operation.state, operation.raw_state) == (OperationState.PENDING, "")
    deployment = half.do(operation.wait())
    assert deployment.is_ready
    assert not deployment.is_failed
    assert deployment.error is None
    assert str(deployment.id) == operation.id
    assert deployment.m_id == model.id
    assert deployment.created_at is not None
    assert deployment.created_at.tzinfo is not None
    assert deployment.instances[0].is_ready


def test_the_quantization_that_is_there_is_the_one_deployed(half: Half) -> None:
    model = half.model(Q8)
    half.do(half.client.serving.deploy(model))
    file = next(file for file in model.m_files if file.name == Q8)
    assert body_of(half)["m_file_id"] == str(file.id)


def test_of_several_quantizations_the_chosen_one_is_deployed(half: Half) -> None:
    model = half.model(Q4, Q8).remember_choice(Q8)
    half.do(half.client.serving.deploy(model))
    file = next(file for file in model.m_files if file.name == Q8)
    assert body_of(half)["m_file_id"] == str(file.id)


def test_several_quantizations_without_a_choice_are_refused_before_sending(half: Half) -> None:
    model = half.model(Q4, Q8)
    with pytest.raises(
        QuantizationError, match="choose one, such as quantization='q4_k_m'"
    ) as caught:
        half.do(half.client.serving.deploy(GGUF))
    assert {choice.lower() for choice in caught.value.choices} == {"q4_k_m", "q8_0"}
    assert half.sent("POST", "deploy_model") == []
    file = model.choose_file("q4_k_m")
    half.do(half.client.serving.deploy(model, file=file))
    assert file
    assert body_of(half)["m_file_id"] == str(file.id)


def test_a_hub_name_finds_model_configuration_and_file(half: Half) -> None:
    model = half.model(Q4)
    deployment = half.do(half.do(half.client.serving.deploy(GGUF.lower())).wait())
    assert deployment.m_id == model.id
    assert deployment.m_file_id is not None


def test_what_is_given_is_not_asked_for(half: Half) -> None:
    model = half.model(Q4)
    half.do(half.client.serving.deploy(model))
    sent = body_of(half)
    before = len(half.sandbox.requests)
    half.do(
        half.client.serving.deploy(
            str(model.id),
            config=str(sent["m_config_id"]),
            file=str(sent["m_file_id"]),
            min_copies=2,
            force_cpu=True,
            vram_allocation=1e9,
            runtime_env={"A": "1", "B": None},
        )
    )
    assert len(half.sandbox.requests) == before + 1
    assert body_of(half) == {
        "m_id": str(model.id),
        "m_config_id": sent["m_config_id"],
        "m_file_id": sent["m_file_id"],
        "min_copies": 2,
        "force_cpu": True,
        "vram_allocation": 1e9,
        "runtime_env": {"A": "1", "B": None},
    }


def test_an_unknown_model_and_a_wrong_id_are_told_apart(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match="no model 'nobody/nothing'"):
        half.do(half.client.serving.deploy("nobody/nothing"))
    with pytest.raises(ResourceNotFoundError):
        half.do(half.client.serving.deploy(uuid4()))
    with pytest.raises(InvalidArgumentError, match="has no file 'x'"):
        half.do(half.client.serving.deploy(half.model(Q4), file="x"))


def test_running_out_of_memory_is_a_failure_with_its_code(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.fail_deployment("OOM", message="the engine wanted 80 GB")
    operation = half.do(half.client.serving.deploy(model))
    with pytest.raises(OperationFailedError, match="80 GB") as caught:
        half.do(operation.wait())
    assert caught.value.code == "OOM"
    assert caught.value.raw_state == "FAILED"
    assert caught.value.operation_id == operation.id
    assert caught.value.last.is_failed  # type: ignore[attr-defined]  # the last Deployment read


def test_lost_files_end_the_wait(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.lose_file(Q4)
    operation = half.do(half.client.serving.deploy(model))
    with pytest.raises(OperationFailedError) as caught:
        half.do(operation.wait())
    assert (caught.value.raw_state, caught.value.code) == ("MUST_REDOWNLOAD", "MUST_REDOWNLOAD")


def test_being_stopped_by_somebody_else_is_a_failure_at_once(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    half.do(half.client.serving.stop(operation.id))
    before = half.sandbox.clock.time()
    with pytest.raises(OperationFailedError) as caught:
        half.do(operation.wait())
    assert caught.value.raw_state == "STOPPED"
    assert half.sandbox.clock.time() == before


def test_cancelling_stops_the_deployment(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))
    half.do(operation.cancel())
    with pytest.raises(OperationCancelledError):
        half.do(operation.wait())
    assert half.do(half.client.serving.get_status(operation.id)) is DeploymentStatus.STOPPED


def test_a_transient_error_while_polling_does_not_end_the_wait(half: Half) -> None:
    client = half.client.with_options(max_retries=0)
    operation = half.do(client.serving.deploy(half.model(Q4)))
    half.sandbox.fail_next(status=500, count=3, operation="serving.get_deployment")
    assert half.do(operation.wait()).is_ready


def test_a_platform_that_stays_broken_does(half: Half) -> None:
    client = half.client.with_options(max_retries=0)
    operation = half.do(client.serving.deploy(half.model(Q4)))
    half.sandbox.fail_next(status=500, count=9, operation="serving.get_deployment")
    with pytest.raises(ServerError):
        half.do(operation.wait())


def test_a_short_error_is_waited_out(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.fail_deployment("RUNTIME_ERROR", status="ERROR", recovers_after=9.0)
    assert half.do(half.do(half.client.serving.deploy(model)).wait()).is_ready


def test_a_lasting_error_is_a_failure(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.fail_deployment("RUNTIME_ERROR", status="ERROR")
    started = half.sandbox.clock.time()
    with pytest.raises(OperationFailedError) as caught:
        half.do(half.do(half.client.serving.deploy(model)).wait())
    assert (caught.value.raw_state, caught.value.code) == ("ERROR", "RUNTIME_ERROR")
    assert half.sandbox.clock.time() - started < 120


@pytest.mark.parametrize("kind", ["CPU", "GPU"])
def test_an_unverified_native_engine_may_take_its_time(half: Half, kind: str) -> None:
    model = half.model(Q4)
    code = f"NATIVE_{kind}_HEALTH_UNVERIFIED"
    half.sandbox.fail_deployment(code, status="ERROR", recovers_after=90.0)
    assert half.do(half.do(half.client.serving.deploy(model)).wait()).is_ready


def test_an_unknown_state_is_no_end(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.fail_deployment("", status="WARMING_UP", recovers_after=60.0)
    states: list[str] = []
    operation = half.do(half.client.serving.deploy(model))
    seen = half.do(operation.wait(on_progress=lambda snapshot: states.append(snapshot.raw_state)))
    assert seen.is_ready
    assert "WARMING_UP" in states


def test_the_wait_has_an_end_and_can_be_taken_up_again(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.stall_deployment()
    operation = half.do(half.client.serving.deploy(model))
    with pytest.raises(OperationTimeoutError) as caught:
        half.do(operation.wait(timeout=30))
    assert caught.value.raw_state == "INITIALIZING"
    again = half.client.serving.watch(operation.id)
    assert half.do(again.refresh()).raw_state == "INITIALIZING"


def test_ctrl_c_leaves_through_the_caller(half: Half) -> None:
    operation = half.do(half.client.serving.deploy(half.model(Q4)))

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        half.do(operation.wait(on_progress=interrupt))
    assert half.do(operation.wait()).is_ready


@pytest.mark.parametrize("answer", [b"false", b"null"])
def test_false_means_refused(half: Half, answer: bytes) -> None:
    model = half.model(Q4)
    half.sandbox.fail_next(
        status=200,
        body=answer,
        headers={"content-type": "application/json"},
        operation="serving.deploy_model",
    )
    with pytest.raises(RefusedError, match="refused to deploy"):
        half.do(half.client.serving.deploy(model))


def test_an_answer_of_older_servers_is_taken_too(half: Half) -> None:
    model = half.model(Q4)
    answer = uuid4()
    half.sandbox.fail_next(
        status=200,
        body=f'"{answer}"'.encode(),
        headers={"content-type": "application/json"},
        operation="serving.deploy_model",
    )
    assert half.do(half.client.serving.deploy(model)).id == str(answer)


def test_a_deploy_is_not_sent_twice_when_it_may_have_begun(half: Half) -> None:
    model = half.model(Q4)
    half.sandbox.fail_next(status=500, operation="serving.deploy_model")
    with pytest.raises(ServerError):
        half.do(half.client.serving.deploy(model))
    assert len(half.sent("POST", "deploy_model")) == 1


def test_deploying_needs_an_administrator(half: Half) -> None:
    model = half.model(Q4)
    with pytest.raises(PermissionDeniedError):
        half.do(half.new_client(username="user").serving.deploy(model))


def test_the_memory_is_estimated_for_the_same_things(half: Half) -> None:
    estimate = half.do(half.client.serving.estimate_vram(half.model(Q4)))
    assert estimate.amounts["total"] > estimate.amounts["weights"] > 0


def test_stopping_is_waited_for(half: Half) -> None:
    deployment = half.deployed()
    operation = half.do(half.client.serving.stop(deployment, force=True))
    assert half.do(operation.wait()) is None
    assert half.do(half.client.serving.get(deployment.id)).is_stopped
    assert half.sent("DELETE", "/serving/deployment/")[0].request.query == (("force", "true"),)


def test_a_refused_stop_says_so(half: Half) -> None:
    deployment = half.deployed()
    half.do(half.client.serving.stop(deployment))
    with pytest.raises(RefusedError, match=str(deployment.id)):
        half.do(half.client.serving.stop(deployment))


def test_a_deployment_that_is_gone_is_stopped(half: Half) -> None:
    operation = half.do(half.client.serving.stop(half.deployed()))
    half.do(half.client.serving.delete(operation.id))
    assert half.do(operation.wait()) is None
    with pytest.raises(ResourceNotFoundError):
        half.do(half.client.serving.get(UUID(operation.id)))


def test_the_quantization_that_was_downloaded_is_the_one_that_answers(half: Half) -> None:
    half.model(Q4)
    download = half.do(half.client.models.download(GGUF, quantization="q8_0"))
    model = half.do(download.wait())
    deployment = half.do(half.do(half.client.serving.deploy(model)).wait())
    chosen = next(file for file in model.m_files if file.name == Q8)
    assert deployment.m_file_id == chosen.id
    assert half.do(half.client.openai.chat(model.repo_id, "hi")).text
