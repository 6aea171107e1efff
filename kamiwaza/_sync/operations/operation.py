# Written by scripts/unasync.py from kamiwaza/_async/operations/operation.py: edit that.
"""The handle of a long job on the platform."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar, cast

from kamiwaza.arguments.guard import guarded
from kamiwaza.concurrency.deadline import within
from kamiwaza.errors import (
    APIConnectionError,
    NotSupportedByServerError,
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    OperationTimeoutError,
    RateLimitError,
    ResourceNotFoundError,
    ServerError,
    UnsupportedByServerError,
    WaitCancelledError,
)
from kamiwaza.operations.state import Judge, OperationState, Pace, Process, Snapshot
from kamiwaza.operations.token import write_token
from kamiwaza.progress.tracker import DownloadTracker

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.clock import Clock
    from kamiwaza.progress.event import ProgressEvent

T = TypeVar("T")

# Even a wait of no time at all gets an answer to its one question.
_LAST_LOOK = 1.0
# Who gives up waiting is heard after this many seconds at most.
_SLICE = 0.25
_TRANSIENT = (ServerError, APIConnectionError, RateLimitError)


class Signal(Protocol):
    """What tells a wait to end: an event, of threads or of tasks."""

    def is_set(self) -> bool:
        """Tell whether it was given."""
        ...


@guarded
class Operation(Generic[T]):
    """A long job: look at it, wait for its result, or cancel it.

    Waiting ends with the result, an OperationFailedError, an OperationCancelledError or, when
    the time is up, an OperationTimeoutError; the job itself goes on after the last one, and
    after Ctrl-C. A few server or connection errors in a row do not end it.
    """

    def __init__(
        self,
        process: Process,
        id: str,
        *,
        clock: Clock,
        poll: Callable[[], Snapshot[T]],
        cancel: Callable[[], None] | None = None,
        initial: Snapshot[T] | None = None,
        key: str = "",
        noted: Mapping[str, object] | None = None,
    ) -> None:
        """Hold the job; `initial` is what is known of it without a request.

        `key` is its kind and `noted` what has to be known besides the id to find it again; both
        go into its token.
        """
        self.id = id
        self._process = process
        self._clock = clock
        self._poll = poll
        self._cancel = cancel
        self._key, self._noted = key, dict(noted or {})
        self._hint: float | None = None if initial is None else initial.hint
        self._judge = Judge(process, started=clock.monotonic())
        self._last: Snapshot[T] = initial or Snapshot(OperationState.PENDING)

    def __repr__(self) -> str:
        """Show the kind of job, its id and its last known state."""
        return f"<{type(self).__name__} {self._process.name} {self.id} {self.state}>"

    @property
    def state(self) -> OperationState:
        """Return the state as of the last poll."""
        return self._last.state

    @property
    def raw_state(self) -> str:
        """Return the platform's own word for the state as of the last poll."""
        return self._last.raw_state

    @property
    def progress(self) -> float | None:
        """Return the fraction done (0 to 1) as of the last poll, None when unknown."""
        return self._last.fraction

    @property
    def token(self) -> str:
        """Return a text from which `client.operation` makes this handle again, anywhere.

        It holds ids, no credentials. Raises OperationError for a job that only this handle knows.
        """
        if not self._key:
            raise OperationError(f"{self._process.name} {self.id} has no token", state=self.state)
        return write_token(self._key, self.id, self._noted)

    @property
    def noted(self) -> Mapping[str, object]:
        """Return what is known of the start besides the id: the `job_id` of an index, say."""
        return {**self._noted}

    @property
    def last(self) -> Snapshot[T]:
        """Return everything the last poll saw."""
        return self._last

    def refresh(self) -> Self:
        """Ask the platform once and return this handle. A finished job is not asked again."""
        if not self.state.is_terminal:
            self._last = self._judge.verdict(self._look(), self._clock.monotonic())
        return self

    def done(self) -> bool:
        """Ask the platform once and tell whether the job is over, well or not."""
        return (self.refresh()).state.is_terminal

    def cancel(self) -> None:
        """Ask the platform to stop the job.

        Nothing happens if it is over. Raises OperationError if this kind cannot be cancelled.
        """
        if self.state.is_terminal:
            return
        if self._cancel is None:
            raise OperationError(
                f"{self._process.name} cannot be cancelled",
                operation_id=self.id,
                state=self.raw_state,
            )
        self._cancel()

    def wait(
        self,
        timeout: float | None = None,
        *,
        poll_interval: float | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        on_progress: Callable[[Snapshot[T]], None] | None = None,
        cancel: Signal | None = None,
    ) -> T:
        """Wait for the end of the job and return its result.

        `timeout` is seconds (default: what is usual for this kind of job), `poll_interval` the
        first pause between polls. `progress` shows a bar (True), feeds a tracker or calls a
        function; `on_progress` is called with what each poll saw. Setting `cancel`, an event,
        ends the waiting with WaitCancelledError; the job goes on, `cancel()` is what ends that.
        Raises OperationFailedError, OperationCancelledError or OperationTimeoutError.
        """
        tracker = self._tracker(progress)
        try:
            self._until_over(timeout, poll_interval, tracker, on_progress, cancel)
        finally:
            if tracker is not None and tracker is not progress:
                tracker.close()
        return self._outcome()

    def _until_over(
        self,
        timeout: float | None,
        poll_interval: float | None,
        tracker: DownloadTracker | None,
        on_progress: Callable[[Snapshot[T]], None] | None,
        cancel: Signal | None,
    ) -> None:
        budget = self._process.timeout if timeout is None else timeout
        deadline = self._clock.monotonic() + budget
        first = self._process.poll_interval if poll_interval is None else poll_interval
        pace = Pace(first, max(first, self._process.max_interval))
        failures = 0
        while not self.state.is_terminal:
            if cancel is not None and cancel.is_set():
                raise self._given_up()
            left = deadline - self._clock.monotonic()
            with within(max(left, _LAST_LOOK)):
                failures = self._try_refresh(failures)
            if not failures:
                self._report(tracker, on_progress)
            if self.state.is_terminal:
                return
            left = deadline - self._clock.monotonic()
            if left <= 0:
                raise self._timed_out(budget)
            pause = pace.after(None if failures else self._last, self._hint)
            self._sleep(min(pause, left), cancel)

    def _sleep(self, seconds: float, cancel: Signal | None) -> None:
        """Let time pass, with an ear for who gives up waiting."""
        while cancel is not None:
            if cancel.is_set():
                raise self._given_up()
            if seconds <= _SLICE:
                break
            self._clock.sleep(_SLICE)
            seconds -= _SLICE
        self._clock.sleep(seconds)

    def _try_refresh(self, failures: int) -> int:
        """Poll once; return the number of polls in a row that failed."""
        try:
            self.refresh()
        except NotSupportedByServerError:
            raise
        except _TRANSIENT as error:
            self._hint = error.retry_after
            if failures >= self._process.transient_errors:
                raise
            return failures + 1
        self._hint = self._last.hint
        return 0

    def _look(self) -> Snapshot[T]:
        try:
            return self._poll()
        except UnsupportedByServerError:
            raise  # no waiting makes the platform newer
        except ResourceNotFoundError:
            if not self._judge.may_be_absent(self._clock.monotonic()):
                raise
            return Snapshot(OperationState.PENDING, "absent")

    def _tracker(
        self, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None
    ) -> DownloadTracker | None:
        if progress is None or progress is False:
            return None
        if isinstance(progress, DownloadTracker):
            return progress
        title = f"{self._process.name} {self.id}"
        if progress is True:
            return DownloadTracker(description=title, clock=self._clock)
        return DownloadTracker(
            description=title, clock=self._clock, display="none", callback=progress
        )

    def _report(
        self,
        tracker: DownloadTracker | None,
        on_progress: Callable[[Snapshot[T]], None] | None,
    ) -> None:
        seen = self._last
        if tracker is not None and seen.fraction is not None:
            tracker.set_total(seen.total or 100, unit="bytes" if seen.total else "percent")
            tracker.advance_to(round(seen.fraction * (seen.total or 100)))
        if on_progress is not None:
            on_progress(seen)

    def _timed_out(self, budget: float) -> OperationTimeoutError:
        return OperationTimeoutError(
            f"{self._process.name} {self.id} is still {self._word()} after {budget:g} s;"
            " it goes on, and wait() can be called again",
            operation_id=self.id,
            state=self.raw_state,
            last=self._last.value,
        )

    def _given_up(self) -> WaitCancelledError:
        return WaitCancelledError(
            f"waiting for {self._process.name} {self.id} was given up while it is {self._word()};"
            " it goes on, and wait() can be called again",
            operation_id=self.id,
            state=self.raw_state,
            last=self._last.value,
        )

    def _outcome(self) -> T:
        seen = self._last
        if seen.state is OperationState.SUCCEEDED:
            return cast("T", seen.value)
        cancelled = seen.state is OperationState.CANCELLED
        kind = OperationCancelledError if cancelled else OperationFailedError
        why = seen.detail or seen.reason or seen.code
        raise kind(
            f"{self._process.name} {self.id} {self._word()}" + (f": {why}" if why else ""),
            operation_id=self.id,
            state=seen.raw_state,
            code=seen.code,
            reason=seen.reason,
            last=seen.value,
        )

    def _word(self) -> str:
        state, raw = self.state.value, self.raw_state
        return state if not raw or raw.lower() == state else f"{state} ({raw})"
