"""Downloading a model and deploying it, as one operation."""

from __future__ import annotations

import pickle
from typing import Any

import pytest

from kamiwaza import (
    InvalidArgumentError,
    NotPicklableError,
    OperationCancelledError,
    OperationFailedError,
    OperationState,
    QuantizationError,
)
from kamiwaza.operations.token import read_token, write_token
from tests.halves import GGUF, Q4, Half


def begin(half: Half, **options: Any) -> Any:
    return half.do(half.client.models.download_and_deploy(GGUF, quantization="q4_k_m", **options))


def test_the_result_is_the_deployment(half: Half) -> None:
    operation = begin(half, min_copies=2)
    assert operation.state is OperationState.PENDING
    assert half.do(half.client.serving.list()) == []
    deployment = half.do(operation.wait())
    assert deployment.is_ready
    model = half.do(half.client.models.get(GGUF))
    assert [file.name for file in model.files if file.download] == [Q4]
    assert [one.id for one in half.do(half.client.serving.list())] == [deployment.id]
    [sent] = half.sent("POST", "/serving/deploy_model")
    assert b'"min_copies":2' in sent.request.body


def test_progress_goes_through_both_steps(half: Half) -> None:
    operation, states = begin(half), []
    while not operation.state.is_terminal:
        half.advance(0.2)
        half.do(operation.refresh())
        states.append(operation.raw_state.lower())
    assert states[-1] == "deployed"
    assert states.index("downloading") < states.index("initializing")


def test_a_model_that_is_there_is_deployed_at_once(half: Half) -> None:
    half.model(Q4)
    half.do(begin(half).wait())
    assert len(half.sent("POST", "/models/download/")) == 1  # that of `half.model`


def test_another_process_continues(half: Half) -> None:
    token = begin(half, min_copies=2).token
    deployment = half.do(half.new_client().operation(token).wait())
    assert deployment.is_ready
    # A second process takes the same deployment, instead of starting another one.
    assert half.do(half.new_client().operation(token).wait()).id == deployment.id
    assert len(half.sent("POST", "/serving/deploy_model")) == 1


def test_a_token_that_was_changed_is_refused(half: Half) -> None:
    parts = read_token(begin(half).token)
    values = {name: value for name, value in parts.start_values.items() if name != "deploy"}
    with pytest.raises(InvalidArgumentError, match="not the token"):
        half.client.operation(write_token(parts.key, parts.id, values))


def test_a_deployment_that_runs_already_is_taken_after_a_crash(half: Half) -> None:
    operation = begin(half)
    half.advance(100_000)
    other = half.do(half.client.serving.deploy(GGUF))  # as the lost request did
    half.sandbox.fail_next(status=503, operation="serving.deploy_model", count=10)
    half.do(half.client.serving.list())
    assert half.do(half.client.operation(operation.token).wait()).id == half.do(other.wait()).id


def test_a_failed_download_is_the_error(half: Half) -> None:
    half.sandbox.fail_download()
    operation = begin(half)
    with pytest.raises(OperationFailedError):
        half.do(operation.wait())
    assert half.do(half.client.serving.list()) == []


def test_a_failed_deployment_leaves_the_files(half: Half) -> None:
    operation = begin(half)
    half.sandbox.fail_deployment()
    with pytest.raises(OperationFailedError):
        half.do(operation.wait())
    model = half.do(half.client.models.get(GGUF))
    assert [file.name for file in model.files if file.download] == [Q4]


def test_cancelling_stops_the_step_that_runs(half: Half) -> None:
    operation = begin(half)
    half.do(operation.cancel())
    with pytest.raises(OperationCancelledError):
        half.do(operation.wait())
    assert half.do(half.client.serving.list()) == []


def test_wrong_input_is_refused_before_anything_starts(half: Half) -> None:
    with pytest.raises(QuantizationError):
        half.do(half.client.models.download_and_deploy(GGUF, quantization="q9"))
    with pytest.raises(InvalidArgumentError):
        half.do(half.client.models.download_and_deploy(GGUF, quantization="q4_k_m", files=[Q4]))
    assert not half.sent("POST", "/models/download/")


def test_the_operation_names_its_token_when_it_is_pickled(half: Half) -> None:
    with pytest.raises(NotPicklableError, match="token"):
        pickle.dumps(begin(half))
