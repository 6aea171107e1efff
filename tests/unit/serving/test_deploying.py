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
from tests.unit.colours import GGUF, Q4, Q8, Colour


def body_of(colour: Colour) -> dict[str, object]:
    body: dict[str, object] = json.loads(colour.sent("POST", "deploy_model")[-1].request.body)
    return body


def test_deploying_waits_until_the_model_answers(colour: Colour) -> None:
    model = colour.model(Q4)
    operation = colour.do(colour.client.serving.deploy(model))
    assert (operation.state, operation.raw_state) == (OperationState.PENDING, "")
    deployment = colour.do(operation.wait())
    assert deployment.is_ready
    assert not deployment.is_failed
    assert deployment.error is None
    assert str(deployment.id) == operation.id
    assert deployment.m_id == model.id
    assert deployment.created_at is not None
    assert deployment.created_at.tzinfo is not None
    assert deployment.instances[0].is_ready


def test_the_quantization_that_is_there_is_the_one_deployed(colour: Colour) -> None:
    model = colour.model(Q8)
    colour.do(colour.client.serving.deploy(model))
    file = next(file for file in model.m_files if file.name == Q8)
    assert body_of(colour)["m_file_id"] == str(file.id)


def test_of_several_quantizations_the_chosen_one_is_deployed(colour: Colour) -> None:
    model = colour.model(Q4, Q8).remember_choice(Q8)
    colour.do(colour.client.serving.deploy(model))
    file = next(file for file in model.m_files if file.name == Q8)
    assert body_of(colour)["m_file_id"] == str(file.id)


def test_several_quantizations_without_a_choice_are_refused_before_sending(colour: Colour) -> None:
    colour.model(Q4, Q8)
    with pytest.raises(QuantizationError) as caught:
        colour.do(colour.client.serving.deploy(GGUF))
    assert {choice.lower() for choice in caught.value.choices} == {"q4_k_m", "q8_0"}
    assert colour.sent("POST", "deploy_model") == []


def test_a_hub_name_finds_model_configuration_and_file(colour: Colour) -> None:
    model = colour.model(Q4)
    deployment = colour.do(colour.do(colour.client.serving.deploy(GGUF.lower())).wait())
    assert deployment.m_id == model.id
    assert deployment.m_file_id is not None


def test_what_is_given_is_not_asked_for(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.do(colour.client.serving.deploy(model))
    sent = body_of(colour)
    before = len(colour.sandbox.requests)
    colour.do(
        colour.client.serving.deploy(
            str(model.id),
            config=str(sent["m_config_id"]),
            file=str(sent["m_file_id"]),
            min_copies=2,
            force_cpu=True,
            vram_allocation=1e9,
            runtime_env={"A": "1", "B": None},
        )
    )
    assert len(colour.sandbox.requests) == before + 1
    assert body_of(colour) == {
        "m_id": str(model.id),
        "m_config_id": sent["m_config_id"],
        "m_file_id": sent["m_file_id"],
        "min_copies": 2,
        "force_cpu": True,
        "vram_allocation": 1e9,
        "runtime_env": {"A": "1", "B": None},
    }


def test_an_unknown_model_and_a_wrong_id_are_told_apart(colour: Colour) -> None:
    with pytest.raises(InvalidArgumentError, match="no model 'nobody/nothing'"):
        colour.do(colour.client.serving.deploy("nobody/nothing"))
    with pytest.raises(ResourceNotFoundError):
        colour.do(colour.client.serving.deploy(uuid4()))
    with pytest.raises(InvalidArgumentError, match="file: 'x'"):
        colour.do(colour.client.serving.deploy(colour.model(Q4), file="x"))


def test_running_out_of_memory_is_a_failure_with_its_code(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.fail_deployment("OOM", message="the engine wanted 80 GB")
    operation = colour.do(colour.client.serving.deploy(model))
    with pytest.raises(OperationFailedError, match="80 GB") as caught:
        colour.do(operation.wait())
    assert caught.value.code == "OOM"
    assert caught.value.raw_state == "FAILED"
    assert caught.value.operation_id == operation.id
    assert caught.value.last.is_failed  # type: ignore[attr-defined]  # the last Deployment read


def test_lost_files_end_the_wait(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.lose_file(Q4)
    operation = colour.do(colour.client.serving.deploy(model))
    with pytest.raises(OperationFailedError) as caught:
        colour.do(operation.wait())
    assert (caught.value.raw_state, caught.value.code) == ("MUST_REDOWNLOAD", "MUST_REDOWNLOAD")


def test_being_stopped_by_somebody_else_is_a_failure_at_once(colour: Colour) -> None:
    operation = colour.do(colour.client.serving.deploy(colour.model(Q4)))
    colour.do(colour.client.serving.stop(operation.id))
    before = colour.sandbox.clock.time()
    with pytest.raises(OperationFailedError) as caught:
        colour.do(operation.wait())
    assert caught.value.raw_state == "STOPPED"
    assert colour.sandbox.clock.time() == before


def test_cancelling_stops_the_deployment(colour: Colour) -> None:
    operation = colour.do(colour.client.serving.deploy(colour.model(Q4)))
    colour.do(operation.cancel())
    with pytest.raises(OperationCancelledError):
        colour.do(operation.wait())
    assert colour.do(colour.client.serving.get_status(operation.id)) is DeploymentStatus.STOPPED


def test_a_transient_error_while_polling_does_not_end_the_wait(colour: Colour) -> None:
    client = colour.client.with_options(max_retries=0)
    operation = colour.do(client.serving.deploy(colour.model(Q4)))
    colour.sandbox.fail_next(status=500, count=3, operation="serving.get_deployment")
    assert colour.do(operation.wait()).is_ready


def test_a_platform_that_stays_broken_does(colour: Colour) -> None:
    client = colour.client.with_options(max_retries=0)
    operation = colour.do(client.serving.deploy(colour.model(Q4)))
    colour.sandbox.fail_next(status=500, count=9, operation="serving.get_deployment")
    with pytest.raises(ServerError):
        colour.do(operation.wait())


def test_a_short_error_is_waited_out(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.fail_deployment("RUNTIME_ERROR", status="ERROR", recovers_after=9.0)
    assert colour.do(colour.do(colour.client.serving.deploy(model)).wait()).is_ready


def test_a_lasting_error_is_a_failure(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.fail_deployment("RUNTIME_ERROR", status="ERROR")
    started = colour.sandbox.clock.time()
    with pytest.raises(OperationFailedError) as caught:
        colour.do(colour.do(colour.client.serving.deploy(model)).wait())
    assert (caught.value.raw_state, caught.value.code) == ("ERROR", "RUNTIME_ERROR")
    assert colour.sandbox.clock.time() - started < 120


@pytest.mark.parametrize("kind", ["CPU", "GPU"])
def test_an_unverified_native_engine_may_take_its_time(colour: Colour, kind: str) -> None:
    model = colour.model(Q4)
    code = f"NATIVE_{kind}_HEALTH_UNVERIFIED"
    colour.sandbox.fail_deployment(code, status="ERROR", recovers_after=90.0)
    assert colour.do(colour.do(colour.client.serving.deploy(model)).wait()).is_ready


def test_an_unknown_state_is_no_end(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.fail_deployment("", status="WARMING_UP", recovers_after=60.0)
    states: list[str] = []
    operation = colour.do(colour.client.serving.deploy(model))
    seen = colour.do(operation.wait(on_progress=lambda snapshot: states.append(snapshot.raw_state)))
    assert seen.is_ready
    assert "WARMING_UP" in states


def test_the_wait_has_an_end_and_can_be_taken_up_again(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.stall_deployment()
    operation = colour.do(colour.client.serving.deploy(model))
    with pytest.raises(OperationTimeoutError) as caught:
        colour.do(operation.wait(timeout=30))
    assert caught.value.raw_state == "INITIALIZING"
    again = colour.client.serving.watch(operation.id)
    assert colour.do(again.refresh()).raw_state == "INITIALIZING"


def test_ctrl_c_leaves_through_the_caller(colour: Colour) -> None:
    operation = colour.do(colour.client.serving.deploy(colour.model(Q4)))

    def interrupt(_: object) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        colour.do(operation.wait(on_progress=interrupt))
    assert colour.do(operation.wait()).is_ready


@pytest.mark.parametrize("answer", [b"false", b"null"])
def test_false_means_refused(colour: Colour, answer: bytes) -> None:
    model = colour.model(Q4)
    colour.sandbox.fail_next(
        status=200,
        body=answer,
        headers={"content-type": "application/json"},
        operation="serving.deploy_model",
    )
    with pytest.raises(RefusedError, match="refused to deploy"):
        colour.do(colour.client.serving.deploy(model))


def test_an_answer_of_older_servers_is_taken_too(colour: Colour) -> None:
    model = colour.model(Q4)
    answer = uuid4()
    colour.sandbox.fail_next(
        status=200,
        body=f'"{answer}"'.encode(),
        headers={"content-type": "application/json"},
        operation="serving.deploy_model",
    )
    assert colour.do(colour.client.serving.deploy(model)).id == str(answer)


def test_a_deploy_is_not_sent_twice_when_it_may_have_begun(colour: Colour) -> None:
    model = colour.model(Q4)
    colour.sandbox.fail_next(status=500, operation="serving.deploy_model")
    with pytest.raises(ServerError):
        colour.do(colour.client.serving.deploy(model))
    assert len(colour.sent("POST", "deploy_model")) == 1


def test_deploying_needs_an_administrator(colour: Colour) -> None:
    model = colour.model(Q4)
    with pytest.raises(PermissionDeniedError):
        colour.do(colour.new_client(username="user").serving.deploy(model))


def test_the_memory_is_estimated_for_the_same_things(colour: Colour) -> None:
    estimate = colour.do(colour.client.serving.estimate_vram(colour.model(Q4)))
    assert estimate.amounts["total"] > estimate.amounts["weights"] > 0


def test_stopping_is_waited_for(colour: Colour) -> None:
    deployment = colour.deployed()
    operation = colour.do(colour.client.serving.stop(deployment, force=True))
    assert colour.do(operation.wait()) is None
    assert colour.do(colour.client.serving.get(deployment.id)).is_stopped
    assert colour.sent("DELETE", "/serving/deployment/")[0].request.query == (("force", "true"),)


def test_a_refused_stop_says_so(colour: Colour) -> None:
    deployment = colour.deployed()
    colour.do(colour.client.serving.stop(deployment))
    with pytest.raises(RefusedError, match=str(deployment.id)):
        colour.do(colour.client.serving.stop(deployment))


def test_a_deployment_that_is_gone_is_stopped(colour: Colour) -> None:
    operation = colour.do(colour.client.serving.stop(colour.deployed()))
    colour.do(colour.client.serving.delete(operation.id))
    assert colour.do(operation.wait()) is None
    with pytest.raises(ResourceNotFoundError):
        colour.do(colour.client.serving.get(UUID(operation.id)))


def test_the_quantization_that_was_downloaded_is_the_one_that_answers(colour: Colour) -> None:
    colour.model(Q4)
    download = colour.do(colour.client.models.download(GGUF, quantization="q8_0"))
    model = colour.do(download.wait())
    deployment = colour.do(colour.do(colour.client.serving.deploy(model)).wait())
    chosen = next(file for file in model.m_files if file.name == Q8)
    assert deployment.m_file_id == chosen.id
    assert colour.do(colour.client.openai.chat(model.repo_id, "hi")).text
