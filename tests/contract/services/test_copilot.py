"""The copilot: threads, runs, questions and results."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    ConflictError,
    InvalidArgumentError,
    OperationCancelledError,
    OperationFailedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.copilot import (
    Action,
    ActionEffect,
    CopilotResult,
    CopilotThread,
    Run,
    RunStatus,
)
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage


def thread(stage: Stage) -> CopilotThread:
    """Return a new thread."""
    found: CopilotThread = stage.do(stage.client.copilot.threads.create("Housekeeping"))
    return found


def test_threads_and_actions(stage: Stage) -> None:
    copilot = stage.client.copilot
    made = thread(stage)
    assert isinstance(made, CopilotThread)
    assert made.title == "Housekeeping"
    assert made.id in [one.id for one in stage.do(copilot.threads.list())]
    assert stage.do(copilot.threads.list_runs(made)) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(copilot.threads.list_runs(NOBODY))
    actions = stage.do(copilot.list_actions())
    assert all(isinstance(one, Action) for one in actions)
    assert ActionEffect.READ in {one.effect for one in actions}


def test_a_run_and_what_it_found(stage: Stage) -> None:
    copilot = stage.client.copilot
    made = thread(stage)
    job = stage.do(copilot.runs.create("How many models are there?", thread=made))
    run = stage.do(job.wait())
    assert isinstance(run, Run)
    assert (run.status, run.thread_id, run.is_done) == (RunStatus.SUCCEEDED, made.id, True)
    assert run.text
    result = stage.do(copilot.get_result(run.result_refs[0]))
    assert isinstance(result, CopilotResult)
    assert result.run_id == run.id
    assert [one.id for one in stage.do(copilot.threads.list_runs(made))] == [run.id]
    assert stage.do(copilot.runs.get(run)).answer == run.answer
    for call in (copilot.runs.get, copilot.runs.cancel, copilot.get_result):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))


def test_a_run_that_asks(stage: Stage) -> None:
    runs = stage.client.copilot.runs
    job = stage.do(runs.create("Which deployment is it? Delete it.", thread=thread(stage)))
    run = stage.do(job.wait_for_input())
    assert run.needs_answer
    assert [one.value for one in run.question.options]
    with pytest.raises(ConflictError):
        stage.do(runs.confirm(run, confirmation_token=f"{PREFIX}token-none"))
    stage.do(runs.answer(run, run.question.options[0].value))
    run = stage.do(runs.watch(run).wait_for_input())
    assert run.needs_confirmation
    assert run.pending_write.is_destructive
    with pytest.raises(ConflictError):
        stage.do(runs.answer(run, "newest"))
    with pytest.raises(InvalidArgumentError):
        stage.do(runs.confirm(run.id))
    stage.do(runs.confirm(run))
    assert stage.do(job.wait()).is_done


def test_a_run_that_is_cancelled(stage: Stage) -> None:
    runs = stage.client.copilot.runs
    job = stage.do(runs.create("Count them", thread=thread(stage)))
    assert str(stage.do(runs.cancel(job.id)).id) == job.id
    with pytest.raises(OperationCancelledError):
        stage.do(job.wait())


def test_a_run_that_fails(stage: Stage) -> None:
    stage.embedded(
        lambda sandbox: sandbox.fail_operation("copilot.run", "budget", reason="too many turns")
    )
    job = stage.do(stage.client.copilot.runs.create("Count them", thread=thread(stage)))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait())
    assert (caught.value.code, caught.value.reason) == ("budget", "too many turns")
