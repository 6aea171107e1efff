# Written by scripts/unasync.py from kamiwaza/_async/services/copilot/run_operation.py: edit that.
"""The handle of a run: an operation that may ask back."""

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

    from kamiwaza._sync.services.copilot.runs import CopilotRunsService
    from kamiwaza.clock import Clock


def run_seen(run: Run) -> Snapshot[Run]:
    """Return what one look at a run says."""
    raw, error = str(run.status or ""), run.error or {}
    code, reason = (error.get(name) for name in ("code", "message"))
    state = DURABLE_OPERATION.state_of(raw)
    return Snapshot(state, raw, run, code=code, reason=reason or error.get("detail"))


class RunOperation(Operation[Run]):
    """A run under way. Besides waiting for its end one can answer what it asks.

    `wait(on_question=..., on_write=...)` does so with two functions; `until_asked`, `answer` and
    `confirm` are the steps one by one.
    """

    def __init__(
        self,
        service: CopilotRunsService,
        run_id: UUID | str,
        *,
        clock: Clock,
        initial: Snapshot[Run] | None = None,
    ) -> None:
        """Hold the run; `initial` is what its creation said."""
        self._runs, self._run_id = service, run_id
        super().__init__(
            DURABLE_OPERATION,
            str(run_id),
            clock=clock,
            poll=self._looked,
            cancel=self._ended,
            initial=initial,
            key="copilot.run",
        )

    def answer(self, value: str) -> Run:
        """Answer the question of the run, which goes on; see `client.copilot.runs.answer`."""
        return self._told(self._runs.answer(self._run_id, value))

    def confirm(self) -> Run:
        """Let the run write what it said last that it would, and return it."""
        return self._told(self._runs.confirm(self._last.value or self._run_id))

    def until_asked(self, timeout: float | None = None) -> Run:
        """Wait until the run is over or wants to be answered or confirmed, and return it then.

        `timeout` is seconds. Raises as `wait` does if it ends badly or takes longer.
        """
        return self._until(timeout, lambda run: run.needs_answer or run.needs_confirmation)

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
        """Wait for the end of the run and return it, answering on the way.

        `on_question` returns the answer to a question, `on_write` whether the run may write;
        False cancels it. Without them somebody else has to answer. For the rest see
        `Operation.wait`.
        """

        def asked(run: Run) -> bool:
            question = on_question is not None and run.needs_answer and run.question is not None
            write = on_write is not None and run.needs_confirmation and bool(run.pending_write)
            return question or write

        budget = self._lifecycle.timeout if timeout is None else timeout
        end = self._clock.monotonic() + budget
        while True:
            signal = self._listening(asked, cancel)
            try:
                return super().wait(
                    max(end - self._clock.monotonic(), 0.0),
                    poll_interval=poll_interval,
                    progress=progress,
                    on_progress=on_progress,
                    cancel=signal,
                )
            except WaitCancelledError:
                if not signal.is_asked():
                    raise
            self._served(on_question, on_write)

    def _until(self, timeout: float | None, asked: Callable[[Run], bool]) -> Run:
        signal = self._listening(asked, None)
        try:
            return super().wait(timeout, cancel=signal)
        except WaitCancelledError:
            run = self._last.value
            if run is None:
                raise
            return run

    def _listening(self, asked: Callable[[Run], bool], other: CancelEvent | None) -> _Either:
        signal = _Either(self, asked, other)
        # What was asked when it was last looked at may have been answered since, by anybody.
        if signal.is_asked():
            self.refresh()
        return signal

    def _served(
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

    def _looked(self) -> Snapshot[Run]:
        return run_seen(self._runs.get(self._run_id))

    def _ended(self) -> None:
        self._told(self._runs.cancel(self._run_id))

    def _told(self, run: Run) -> Run:
        self._last = run_seen(run)
        return run


class _Either:
    """Tells a wait to end: the run asks something, or who waits gives up."""

    def __init__(
        self, operation: RunOperation, asked: Callable[[Run], bool], other: CancelEvent | None
    ) -> None:
        self._operation, self._asked, self._other = operation, asked, other

    def is_asked(self) -> bool:
        run = self._operation.last.value
        return run is not None and self._asked(run)

    def is_set(self) -> bool:
        return self.is_asked() or (self._other is not None and self._other.is_set())
