"""Runs that ask back: answered on the way, step by step, by somebody else, or not at all."""

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
from tests.unit.colours import Colour

BOTH = "Which one is it? Delete it."


def begun(colour: Colour, query: str) -> Any:
    copilot = colour.client.copilot
    thread = colour.do(copilot.threads.create("Housekeeping"))
    return colour.do(copilot.runs.create(query, thread=thread))


def test_two_functions_answer_on_the_way(colour: Colour) -> None:
    seen: list[str] = []
    job = begun(colour, BOTH)
    run = colour.do(
        job.wait(
            on_question=lambda question: seen.append(question.question) or "oldest",
            on_write=lambda write: seen.append(write.arguments["chosen"]) or True,
        )
    )
    assert run.status is RunStatus.SUCCEEDED
    assert seen == ["Which one do you mean?", "oldest"]
    assert run.budgets.questions == 2


def test_who_may_not_write_is_cancelled(colour: Colour) -> None:
    job = begun(colour, "Delete it.")
    with pytest.raises(OperationCancelledError):
        colour.do(job.wait(on_write=lambda write: not write.is_destructive))
    assert job.state is OperationState.CANCELLED


def test_step_by_step(colour: Colour) -> None:
    job = begun(colour, BOTH)
    assert colour.do(job.until_asked()).needs_answer
    assert job.raw_state == "waiting_for_user"
    assert not colour.do(job.answer("newest")).needs_answer
    assert colour.do(job.until_asked()).needs_confirmation
    assert colour.do(job.confirm()).status is RunStatus.RUNNING
    assert colour.do(job.until_asked()).is_done
    assert colour.do(job.until_asked()).is_done


def test_somebody_else_may_answer(colour: Colour) -> None:
    job = begun(colour, "Which one is it?")
    run = colour.do(job.until_asked())
    colour.do(colour.new_client().copilot.runs.answer(run.id, "newest"))
    assert colour.do(job.until_asked()).is_done


def test_without_an_answer_time_runs_out(colour: Colour) -> None:
    job = begun(colour, "Which one is it?")
    with pytest.raises(OperationTimeoutError, match="waiting_for_user"):
        colour.do(job.wait(timeout=100, on_write=lambda write: True))
    with pytest.raises(OperationTimeoutError):
        colour.do(begun(colour, "Delete it.").wait(timeout=100, on_question=lambda asked: ""))


def test_who_gives_up_is_heard(colour: Colour) -> None:
    job = begun(colour, "Which one is it?")

    class Now:
        def is_set(self) -> bool:
            return True

    with pytest.raises(WaitCancelledError, match="was cancelled while"):
        colour.do(job.wait(cancel=Now(), on_question=lambda question: "newest"))


def test_a_run_is_followed_elsewhere(colour: Colour) -> None:
    job = begun(colour, "Count them.")
    run = colour.do(colour.new_client().operation(job.token).wait())
    assert isinstance(run, Run)
    assert str(run.id) == job.id


def test_leave_is_for_one_write_only(colour: Colour) -> None:
    job = begun(colour, "Delete it.")
    run = colour.do(job.until_asked())
    token = run.pending_write.confirmation_token.get_secret_value()
    assert token not in repr(run)
    confirm = colour.client.copilot.runs.confirm
    with pytest.raises(ConflictError):
        colour.do(confirm(run, confirmation_token="another"))
    assert colour.do(confirm(run)).status is RunStatus.RUNNING


def test_budgets() -> None:
    assert not RunBudgets(turns=7, tool_calls=11, elapsed_ms=44_999).exhausted
    assert RunBudgets(turns=8).exhausted
    assert RunBudgets(tool_calls=12).exhausted
    assert RunBudgets(elapsed_ms=45_000).exhausted


def test_words_nobody_knows_yet() -> None:
    run = Run.model_validate({"id": "00000000-0000-4000-8000-000000000000", "status": "musing"})
    assert (run.status, run.is_done, run.needs_answer, run.text) == ("musing", False, False, "")
