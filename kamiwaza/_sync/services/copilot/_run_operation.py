# Written by scripts/unasync.py from kamiwaza/_async/services/copilot/_run_operation.py: edit that.
"""The handle of a run: an operation that may ask the caller before it continues."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from kamiwaza._sync.operations.operation import CancelEvent, Operation
from kamiwaza.errors import WaitCancelledError
from kamiwaza.operations.lifecycles import DURABLE_OPERATION
from kamiwaza.operations.state import Snapshot
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.schemas.copilot import PendingQuestion, PendingWrite, Run

if TYPE_CHECKING:
    from uuid import UUID

    from kamiwaza.clock import Clock


def run_snapshot(run: Run) -> Snapshot[Run]:
    """Return a run as the snapshot of an operation."""
    raw, error = str(run.status or ""), run.error or {}
    code, reason = (error.get(name) for name in ("code", "message"))
    state = DURABLE_OPERATION.state_of(raw)
    return Snapshot(state, raw, run, code=code, reason=reason or error.get("detail"))


class RunOperation(Operation[Run]):
    """A run in progress. You can wait for its end and answer its questions.

    `wait(on_question=..., on_write=...)` answers with your two functions. `wait_for_input`,
    `answer` and `confirm` are the single steps.
    """

    def __init__(
        self,
        run_id: UUID | str,
        *,
        clock: Clock,
        get: Callable[[], Run],
        answer: Callable[[str], Run],
        confirm: Callable[[Run | None], Run],
        cancel: Callable[[], Run],
        initial: Run | None = None,
    ) -> None:
        """Prepare the handle without sending anything.

        Args:
            run_id: the id of the run.
            clock: measures and passes the time.
            get: requests the run.
            answer: sends an answer to the question of the run.
            confirm: allows the write of the run, which is given as it was last seen.
            cancel: cancels the run.
            initial: the run as its creation returned it. Default: unknown.
        """
        self._get_run, self._answer_run = get, answer
        self._confirm_run, self._cancel_run = confirm, cancel
        super().__init__(
            DURABLE_OPERATION,
            str(run_id),
            clock=clock,
            poll=self._poll_run,
            cancel=self._cancel_and_keep,
            initial=None if initial is None else run_snapshot(initial),
            key="copilot.run",
        )

    def answer(self, value: str) -> Run:
        """Answer the question of the run and return the run, which continues.

        Args:
            value: the `value` of one of the question's options, or any text of up to 500
                characters.

        Raises:
            ConflictError: the run has no open question.
        """
        return self._keep(self._answer_run(value))

    def confirm(self) -> Run:
        """Allow the write that the run last announced, and return the run.

        Raises:
            ConflictError: the run does not wait for a confirmation.
            InvalidArgumentError: no announced write is known; call `refresh` first.
        """
        return self._keep(self._confirm_run(self._last.value))

    def wait_for_input(self, timeout: float | None = None) -> Run:
        """Wait until the run is over, asks a question or announces a write, and return it.

        Args:
            timeout: seconds to wait. Default: 1800.

        Raises:
            OperationFailedError: the run failed.
            OperationCancelledError: the run was cancelled.
            OperationTimeoutError: the timeout passed; the run continues.
        """
        signal = self._input_signal(lambda run: run.needs_answer or run.needs_confirmation, None)
        try:
            return super().wait(timeout, cancel=signal)
        except WaitCancelledError:
            run = self._last.value
            if run is None:
                raise
            return run

    def wait(
        self,
        timeout: float | None = None,
        *,
        poll_interval: float | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        on_progress: Callable[[Snapshot[Run]], None] | None = None,
        cancel: CancelEvent | None = None,
        on_question: Callable[[PendingQuestion], str] | None = None,
        on_write: Callable[[PendingWrite], bool] | None = None,
    ) -> Run:
        """Wait for the end of the run and return it; answer its questions on the way.

        Without `on_question` or `on_write` a run that asks waits until it is answered elsewhere.

        Args:
            timeout: seconds to wait in all. Default: 1800.
            poll_interval: seconds before the second poll; later pauses grow. Default: the usual
                interval for this kind of operation.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.
            on_progress: called with the `Snapshot` of each poll.
            cancel: an event that ends the wait when it is set. The run itself continues.
            on_question: called with each question; returns the answer.
            on_write: called with each announced write; returns True to allow it and False to
                cancel the run.

        Raises:
            OperationFailedError: the run failed.
            OperationCancelledError: the run was cancelled, also by `on_write`.
            OperationTimeoutError: the timeout passed; the run continues.
            WaitCancelledError: `cancel` was set; the run continues.
        """

        def needs_input(run: Run) -> bool:
            question = on_question is not None and run.needs_answer and run.question is not None
            write = on_write is not None and run.needs_confirmation and bool(run.pending_write)
            return question or write

        budget = self._lifecycle.timeout if timeout is None else timeout
        end = self._clock.monotonic() + budget
        while True:
            signal = self._input_signal(needs_input, cancel)
            try:
                return super().wait(
                    max(end - self._clock.monotonic(), 0.0),
                    poll_interval=poll_interval,
                    progress=progress,
                    on_progress=on_progress,
                    cancel=signal,
                )
            except WaitCancelledError:
                if not signal.needs_input():
                    raise
            self._respond(on_question, on_write)

    def _input_signal(
        self, needs_input: Callable[[Run], bool], other: CancelEvent | None
    ) -> _InputSignal:
        signal = _InputSignal(self, needs_input, other)
        # The question of the last poll may have been answered elsewhere since.
        if signal.needs_input():
            self.refresh()
        return signal

    def _respond(
        self,
        on_question: Callable[[PendingQuestion], str] | None,
        on_write: Callable[[PendingWrite], bool] | None,
    ) -> None:
        run = self._last.value
        if run is not None and run.needs_answer and run.question and on_question is not None:
            self.answer(on_question(run.question))
        elif run is not None and run.pending_write and on_write is not None:
            if on_write(run.pending_write):
                self.confirm()
            else:
                self.cancel()

    def _poll_run(self) -> Snapshot[Run]:
        return run_snapshot(self._get_run())

    def _cancel_and_keep(self) -> None:
        self._keep(self._cancel_run())

    def _keep(self, run: Run) -> Run:
        self._last = run_snapshot(run)
        return run


class _InputSignal:
    """Ends a wait when the run needs input, or when the caller's own event is set."""

    def __init__(
        self,
        operation: RunOperation,
        needs_input: Callable[[Run], bool],
        other: CancelEvent | None,
    ) -> None:
        self._operation, self._needs_input, self._other = operation, needs_input, other

    def needs_input(self) -> bool:
        run = self._operation.last.value
        return run is not None and self._needs_input(run)

    def is_set(self) -> bool:
        return self.needs_input() or (self._other is not None and self._other.is_set())
