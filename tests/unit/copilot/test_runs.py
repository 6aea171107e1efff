"""Runs that need input: answered by functions, step by step, elsewhere, or never."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import (
    ConflictError,
    OperationCancelledError,
    OperationTimeoutError,
    WaitCancelledError,
)
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.copilot import Run, RunBudgets, RunStatus
from tests.halves import Half

BOTH = "Which one is it? Delete it."


def started_run(half: Half, query: str) -> Any:
    copilot = half.client.copilot
    thread = half.do(copilot.threads.create("Housekeeping"))
    return half.do(copilot.runs.create(query, thread=thread))


def test_wait_answers_with_two_functions(half: Half) -> None:
    seen: list[str] = []
    job = started_run(half, BOTH)

    def on_question(question: Any) -> str:
        seen.append(question.question)
        return "oldest"

    def on_write(write: Any) -> bool:
        seen.append(write.arguments["chosen"])
        return True

    run = half.do(job.wait(on_question=on_question, on_write=on_write))
    assert run.status is RunStatus.SUCCEEDED
    assert seen == ["Which one do you mean?", "oldest"]
    assert run.budgets.questions == 2


def test_a_refused_write_cancels_the_run(half: Half) -> None:
    job = started_run(half, "Delete it.")
    with pytest.raises(OperationCancelledError):
        half.do(job.wait(on_write=lambda write: not write.is_destructive))
    assert job.state is OperationState.CANCELLED


def test_step_by_step(half: Half) -> None:
    job = started_run(half, BOTH)
    assert half.do(job.wait_for_input()).needs_answer
    assert job.raw_state == "waiting_for_user"
    assert not half.do(job.answer("newest")).needs_answer
    assert half.do(job.wait_for_input()).needs_confirmation
    assert half.do(job.confirm()).status is RunStatus.RUNNING
    assert half.do(job.wait_for_input()).is_done
    assert half.do(job.wait_for_input()).is_done


def test_an_answer_may_come_from_another_client(half: Half) -> None:
    job = started_run(half, "Which one is it?")
    run = half.do(job.wait_for_input())
    half.do(half.new_client().copilot.runs.answer(run.id, "newest"))
    assert half.do(job.wait_for_input()).is_done


def test_a_run_without_an_answer_times_out(half: Half) -> None:
    job = started_run(half, "Which one is it?")
    with pytest.raises(OperationTimeoutError, match="waiting_for_user"):
        half.do(job.wait(timeout=100, on_write=lambda write: True))
    with pytest.raises(OperationTimeoutError):
        half.do(started_run(half, "Delete it.").wait(timeout=100, on_question=lambda asked: ""))


def test_the_callers_event_ends_the_wait(half: Half) -> None:
    job = started_run(half, "Which one is it?")

    class Now:
        def is_set(self) -> bool:
            return True

    with pytest.raises(WaitCancelledError, match="was cancelled while"):
        half.do(job.wait(cancel=Now(), on_question=lambda question: "newest"))


def test_a_run_is_watched_from_another_client(half: Half) -> None:
    job = started_run(half, "Count them.")
    run = half.do(half.new_client().operation(job.token).wait())
    assert isinstance(run, Run)
    assert str(run.id) == job.id


def test_a_confirmation_allows_one_write_only(half: Half) -> None:
    job = started_run(half, "Delete it.")
    run = half.do(job.wait_for_input())
    token = run.pending_write.confirmation_token.get_secret_value()
    assert token not in repr(run)
    confirm = half.client.copilot.runs.confirm
    with pytest.raises(ConflictError):
        half.do(confirm(run, confirmation_token="another"))
    assert half.do(confirm(run)).status is RunStatus.RUNNING


def test_budgets() -> None:
    assert not RunBudgets(turns=7, tool_calls=11, elapsed_ms=44_999).exhausted
    assert RunBudgets(turns=8).exhausted
    assert RunBudgets(tool_calls=12).exhausted
    assert RunBudgets(elapsed_ms=45_000).exhausted


def test_unknown_states_are_kept() -> None:
    run = Run.model_validate({"id": "00000000-0000-4000-8000-000000000000", "status": "musing"})
    assert (run.status, run.is_done, run.needs_answer, run.text) == ("musing", False, False, "")
