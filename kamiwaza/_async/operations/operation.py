"""The handle of a long operation on the platform."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar, cast

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
from kamiwaza.observability.otel import wait_span
from kamiwaza.operations.state import (
    GracePeriods,
    Lifecycle,
    OperationState,
    PollInterval,
    Snapshot,
)
from kamiwaza.operations.token import write_token
from kamiwaza.presentation.object_table import object_html
from kamiwaza.progress.event import ProgressEvent
from kamiwaza.progress.tracker import DownloadTracker
from kamiwaza.serialization.not_picklable import NotPicklable

if TYPE_CHECKING:
    from collections.abc import Awaitable, Mapping

    from kamiwaza._async.operations.shared_polling import AsyncSharedPolling
    from kamiwaza.clock import Clock

T = TypeVar("T")

# Seconds for one poll if less time is left. A wait with a timeout of 0 still polls once.
_LAST_POLL = 1.0
# Seconds between two checks of `cancel` during a pause.
_SLICE = 0.25
_TRANSIENT = (ServerError, APIConnectionError, RateLimitError)


class CancelEvent(Protocol):
    """An event that ends a wait: `threading.Event`, `asyncio.Event` or `anyio.Event`."""

    def is_set(self) -> bool:
        """Return whether the event is set."""
        ...


@guarded
class AsyncOperation(NotPicklable, Generic[T]):
    """A long operation: poll it, wait for its result, or cancel it.

    `wait` ends with the result, an OperationFailedError, an OperationCancelledError or, after
    the timeout, an OperationTimeoutError. After a timeout and after Ctrl-C the operation itself
    continues. Up to three server or connection errors in a row do not end the wait.
    """

    def __init__(
        self,
        lifecycle: Lifecycle,
        id: str,
        *,
        clock: Clock,
        poll: Callable[[], Awaitable[Snapshot[T]]],
        cancel: Callable[[], Awaitable[None]] | None = None,
        initial: Snapshot[T] | None = None,
        key: str = "",
        start_values: Mapping[str, object] | None = None,
        shared: AsyncSharedPolling | None = None,
    ) -> None:
        """Prepare the handle without sending anything.

        Args:
            lifecycle: the states and the poll interval of this kind of operation.
            id: the id of the operation on the platform.
            clock: measures and passes the time.
            poll: requests the state once.
            cancel: asks the platform to stop the operation. Default: it cannot be cancelled.
            initial: the first snapshot. Default: pending.
            key: the kind of the operation, for its token. Default: it has no token.
            start_values: members of the answer to the start that go into the token.
            shared: reads the state from a list of the platform. Default: it is in no list.
        """
        self._shared = shared
        self.id = id
        self._lifecycle = lifecycle
        self._clock = clock
        self._poll = poll
        self._cancel = cancel
        self._key, self._start_values = key, dict(start_values or {})
        self._hint: float | None = None if initial is None else initial.hint
        self._began = clock.monotonic()
        self._grace = GracePeriods(lifecycle, started=self._began)
        self._last: Snapshot[T] = initial or Snapshot(OperationState.PENDING)

    def __repr__(self) -> str:
        """Return the kind of operation, its id and its last known state."""
        return f"<{type(self).__name__} {self._name()} {self.state}>"

    def __str__(self) -> str:
        """Return the operation, its state, its progress and the seconds since the start."""
        return "  ".join((self._name(), *self._display_texts().values()))

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        return object_html(self._name(), self._display_texts())

    def _display_texts(self) -> dict[str, str]:
        """Return the texts for `print` and notebooks, by name."""
        progress, elapsed = self.progress, self._clock.monotonic() - self._began
        return {
            "state": self._described_state(),
            **({} if progress is None else {"progress": f"{progress:.0%}"}),
            "elapsed": f"{elapsed:.0f} s",
        }

    def _pickling_advice(self) -> str:
        if not self._key:
            return "wait for it in this process; it has no token"
        return "send its .token, and call client.operation(token) in the other process"

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
        """Return a text from which `client.operation` recreates this handle in any process.

        It holds ids and no credentials.

        Raises:
            OperationError: this operation has no token.
        """
        if not self._key:
            raise OperationError(f"{self._name()} has no token", raw_state=self.raw_state)
        return write_token(self._key, self.id, self._start_values)

    @property
    def start_values(self) -> Mapping[str, object]:
        """Return the kept members of the answer to the start, such as the `job_id` of an index."""
        return {**self._start_values}

    @property
    def last(self) -> Snapshot[T]:
        """Return the snapshot of the last poll."""
        return self._last

    async def refresh(self) -> Self:
        """Poll once and return this handle. A finished operation is not polled again."""
        # A finished operation may already be removed from the platform.
        if not self.state.is_terminal:
            self._observe(await self._poll_once())
        return self

    def _observe(self, snapshot: Snapshot[T]) -> None:
        self._last = self._grace.apply(snapshot, self._clock.monotonic())

    async def done(self) -> bool:
        """Poll once and return whether the operation has ended, with or without success."""
        return (await self.refresh()).state.is_terminal

    async def cancel(self) -> None:
        """Ask the platform to stop the operation. A finished operation is not changed.

        Raises:
            OperationError: this kind of operation cannot be cancelled.
        """
        if self.state.is_terminal:
            return
        if self._cancel is None:
            raise OperationError(
                f"{self._lifecycle.name} cannot be cancelled",
                operation_id=self.id,
                raw_state=self.raw_state,
            )
        await self._cancel()

    async def wait(
        self,
        timeout: float | None = None,
        *,
        poll_interval: float | None = None,
        progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None = None,
        on_progress: Callable[[Snapshot[T]], None] | None = None,
        cancel: CancelEvent | None = None,
    ) -> T:
        """Wait for the end of the operation and return its result.

        Args:
            timeout: seconds to wait. Default: the usual time for this kind of operation.
            poll_interval: seconds before the second poll; later pauses grow. Default: the usual
                interval for this kind of operation.
            progress: True shows a bar on a terminal; a function is called with each
                `ProgressEvent`; a `DownloadTracker` is updated. Default: no progress.
            on_progress: a function that is called with the `Snapshot` of each poll.
            cancel: an event that ends the wait when it is set. The operation itself continues;
                `operation.cancel()` stops it.

        Raises:
            OperationFailedError: the operation failed.
            OperationCancelledError: the operation was cancelled.
            OperationTimeoutError: the timeout passed; the operation continues.
            WaitCancelledError: `cancel` was set; the operation continues.
        """
        tracker = self._tracker(progress)
        try:
            with wait_span(self._lifecycle.name, self.id):
                await self._poll_until_done(timeout, poll_interval, tracker, on_progress, cancel)
        finally:
            # A tracker that the caller passed stays open: it may show several operations.
            if tracker is not None and tracker is not progress:
                tracker.close()
        return self._outcome()

    async def _poll_until_done(
        self,
        timeout: float | None,
        poll_interval: float | None,
        tracker: DownloadTracker | None,
        on_progress: Callable[[Snapshot[T]], None] | None,
        cancel: CancelEvent | None,
    ) -> None:
        budget = self._lifecycle.timeout if timeout is None else timeout
        deadline = self._clock.monotonic() + budget
        first_interval = self._lifecycle.poll_interval if poll_interval is None else poll_interval
        interval = PollInterval(first_interval, max(first_interval, self._lifecycle.max_interval))
        failures = 0
        while not self.state.is_terminal:
            if cancel is not None and cancel.is_set():
                raise self._wait_cancelled()
            remaining = deadline - self._clock.monotonic()
            # The retries of one poll must not exceed the deadline of the wait.
            with within(max(remaining, _LAST_POLL)):
                failures = await self._try_refresh(failures)
            # A failed poll has no new state to report.
            if not failures:
                self._report(tracker, on_progress)
            if self.state.is_terminal:
                return
            remaining = deadline - self._clock.monotonic()
            if remaining <= 0:
                raise self._timed_out(budget)
            # After a failure the interval grows, as if nothing had changed.
            pause = interval.after(None if failures else self._last, self._hint)
            await self._sleep(min(pause, remaining), cancel)

    async def _sleep(self, seconds: float, cancel: CancelEvent | None) -> None:
        """Sleep, returning early with WaitCancelledError if `cancel` is set."""
        while cancel is not None:
            if cancel.is_set():
                raise self._wait_cancelled()
            # Polled, because the kinds of events have no common way to wait for them.
            if seconds <= _SLICE:
                break
            await self._clock.asleep(_SLICE)
            seconds -= _SLICE
        await self._clock.asleep(seconds)

    async def _try_refresh(self, failures: int) -> int:
        """Poll once and return the number of failed polls in a row."""
        try:
            await self.refresh()
        # A 501 is a ServerError, but it is permanent.
        except NotSupportedByServerError:
            raise
        except _TRANSIENT as error:
            self._hint = error.retry_after
            # A restart of the platform during a long wait must not end the wait.
            if failures >= self._lifecycle.transient_errors:
                raise
            return failures + 1
        self._hint = self._last.hint
        return 0

    async def _poll_once(self) -> Snapshot[T]:
        try:
            return await self._poll()
        except UnsupportedByServerError:
            raise  # this release never has the operation
        except ResourceNotFoundError:
            # A new operation may be unknown to reads for some seconds after its start.
            if not self._grace.allows_absence(self._clock.monotonic()):
                raise
            return Snapshot(OperationState.PENDING, "absent")

    def _tracker(
        self, progress: bool | Callable[[ProgressEvent], None] | DownloadTracker | None
    ) -> DownloadTracker | None:
        if progress is None or progress is False:
            return None
        if isinstance(progress, DownloadTracker):
            return progress
        title = self._name()
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
        snapshot = self._last
        if tracker is not None and snapshot.fraction is not None:
            tracker.set_total(snapshot.total or 100, unit="bytes" if snapshot.total else "percent")
            tracker.advance_to(round(snapshot.fraction * (snapshot.total or 100)))
        if on_progress is not None:
            on_progress(snapshot)

    def _timed_out(self, budget: float) -> OperationTimeoutError:
        return OperationTimeoutError(
            f"{self._name()} is still {self._described_state()} after {budget:g} s;"
            " it continues, and you can call wait() again",
            operation_id=self.id,
            raw_state=self.raw_state,
            last=self._last.value,
        )

    def _wait_cancelled(self) -> WaitCancelledError:
        return WaitCancelledError(
            f"the wait for {self._name()} was cancelled while it is {self._described_state()};"
            " it continues, and you can call wait() again",
            operation_id=self.id,
            raw_state=self.raw_state,
            last=self._last.value,
        )

    def _outcome(self) -> T:
        snapshot = self._last
        if snapshot.state is OperationState.SUCCEEDED:
            return cast("T", snapshot.value)
        cancelled = snapshot.state is OperationState.CANCELLED
        kind = OperationCancelledError if cancelled else OperationFailedError
        reason = snapshot.detail or snapshot.reason or snapshot.code
        raise kind(
            f"{self._name()} {self._described_state()}" + (f": {reason}" if reason else ""),
            operation_id=self.id,
            raw_state=snapshot.raw_state,
            code=snapshot.code,
            reason=snapshot.reason,
            last=snapshot.value,
        )

    def _name(self) -> str:
        return f"{self._lifecycle.name} {self.id}"

    def _described_state(self) -> str:
        state, raw = self.state.value, self.raw_state
        return state if not raw or raw.lower() == state else f"{state} ({raw})"
