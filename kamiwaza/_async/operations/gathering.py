"""Waiting for many long operations at once, with few requests."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.concurrency.deadline import within
from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    KamiwazaError,
    NotSupportedByServerError,
    RateLimitError,
    ServerError,
)
from kamiwaza.operations.report import OperationOutcome
from kamiwaza.operations.state import PollInterval

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza._async.operations.operation import AsyncOperation, CancelEvent
    from kamiwaza._async.operations.shared_polling import AsyncSharedPolling
    from kamiwaza.clock import Clock
    from kamiwaza.operations.state import Snapshot
    from kamiwaza.progress.tracker import DownloadTracker

_TRANSIENT = (ServerError, APIConnectionError, RateLimitError)
# Seconds between two looks at `cancel` during a pause.
_SLICE = 0.25
_LAST_POLL = 1.0
_PER_PAGE = 0.5
_LONGEST = 15.0
# Rounding may end a pause a little early.
_ROUNDING = 1e-6


class AsyncWaiting:
    """One operation that is waited for."""

    def __init__(
        self, operation: AsyncOperation[Any], position: int, now: float, timeout: float | None
    ) -> None:
        """Start to wait for an operation, at most `timeout` seconds from `now`."""
        self.operation: AsyncOperation[Any] = operation
        self.position: int = position
        self.budget: float = operation._lifecycle.timeout if timeout is None else timeout
        self.deadline: float = now + self.budget
        self.failures: int = 0
        self.error: KamiwazaError | None = None

    @property
    def is_over(self) -> bool:
        """Whether there is nothing left to wait for."""
        return self.error is not None or self.operation.state.is_terminal

    def observe(self, snapshot: Snapshot[Any]) -> None:
        """Take the state from a list."""
        self.failures = 0
        self.operation._observe(snapshot)

    def failed(self, error: KamiwazaError) -> None:
        """Count a failed poll. Up to three server or connection errors in a row are passed over."""
        is_transient = isinstance(error, _TRANSIENT)
        # A 501 does not go away, although it is a ServerError.
        if is_transient and not isinstance(error, NotSupportedByServerError):
            self.failures += 1
            if self.failures <= self.operation._lifecycle.transient_errors:
                return
        self.error = error

    async def poll(self) -> None:
        """Poll the operation itself."""
        try:
            await self.operation.refresh()
            self.failures = 0
        except KamiwazaError as error:
            self.failed(error)

    def outcome(self) -> OperationOutcome[Any]:
        """Return what became of the operation."""
        operation, result = self.operation, None
        if self.error is None:
            try:
                result = operation._outcome()
            except KamiwazaError as error:
                self.error = error
        kind = operation._lifecycle.name
        return OperationOutcome(operation.id, kind, operation.state, result, self.error)


class AsyncOperationGroup:
    """Operations that one list of the platform reports, or that are polled one by one."""

    def __init__(
        self, shared: AsyncSharedPolling | None, first: float, last: float, clock: Clock
    ) -> None:
        """Start without operations, with the shortest and the longest pause between polls."""
        self._shared = shared
        self._clock = clock
        self._interval = PollInterval(first, last)
        self.members: list[AsyncWaiting] = []
        self.due: float = clock.monotonic()

    async def refresh(self) -> list[AsyncWaiting]:
        """Read the list, and return the members that must be polled one by one."""
        self.members = [member for member in self.members if not member.is_over]
        single = self.members
        if self._shared is not None and len(self.members) > 1:
            single = await self._read_list(self._shared)
        return single

    async def _read_list(self, shared: AsyncSharedPolling) -> list[AsyncWaiting]:
        by_id = {member.operation.id.lower(): member for member in self.members}
        try:
            rows = await shared.rows(by_id)
        except _TRANSIENT as error:
            for member in self.members:
                member.failed(error)
            return []
        except APIError:
            # The list may need a role that the operations themselves do not need.
            self._shared = None
            return self.members
        single = []
        for member in self.members:
            row = rows.get(member.operation.id.lower())
            if row is None:
                single.append(member)
                continue
            try:
                # Each operation reads its own rows, because it may wait for a certain revision.
                polling = member.operation._shared or shared
                member.observe(polling.snapshot(row))
            except KamiwazaError as error:
                member.failed(error)
        return single

    def schedule(self) -> None:
        """Set the time of the next poll. The pauses grow, also while operations end."""
        hints = [member.operation._last.hint or 0.0 for member in self.members]
        # A list costs the same for one change as for many, so a change does not shorten the pause.
        pause = self._interval.after(None, max(hints, default=0.0))
        pages = 1 if self._shared is None else self._shared.pages
        # Two pages a second on average, so that very long lists do not keep both sides busy.
        self.due = self._clock.monotonic() + max(pause, min(pages * _PER_PAGE, _LONGEST))


class AsyncGathering:
    """Waits for many operations."""

    def __init__(
        self,
        operations: Sequence[AsyncOperation[Any]],
        clock: Clock,
        *,
        timeout: float | None,
        poll_interval: float | None,
    ) -> None:
        """Prepare to wait for `operations`, each at most `timeout` seconds."""
        now = clock.monotonic()
        self._clock = clock
        self._waiting = [
            AsyncWaiting(operation, position, now, timeout)
            for position, operation in enumerate(operations)
        ]
        self._groups: dict[object, AsyncOperationGroup] = {}
        for waiting in self._waiting:
            self._group_of(waiting.operation, poll_interval).members.append(waiting)

    def _group_of(
        self, operation: AsyncOperation[Any], poll_interval: float | None
    ) -> AsyncOperationGroup:
        lifecycle = operation._lifecycle
        shared = operation._shared
        key = None if shared is None else shared.key
        group = self._groups.get((key, lifecycle.name))
        if group is None:
            first = lifecycle.poll_interval if poll_interval is None else poll_interval
            last = max(first, lifecycle.max_interval)
            group = AsyncOperationGroup(shared if key else None, first, last, self._clock)
            self._groups[(key, lifecycle.name)] = group
        return group

    async def due_groups(self) -> list[AsyncWaiting]:
        """Read the lists that are due. Return the operations to be polled one by one."""
        single: list[AsyncWaiting] = []
        for group in self._open_groups():
            if group.due <= self._clock.monotonic() + _ROUNDING:
                left = max(member.deadline for member in group.members) - self._clock.monotonic()
                with within(max(left, _LAST_POLL)):
                    single += await group.refresh()
                group.schedule()
        return single

    def finish(self, tracker: DownloadTracker | None) -> bool:
        """End what is late, report the progress, and return whether all is over."""
        now = self._clock.monotonic() + _ROUNDING
        for waiting in self._waiting:
            if not waiting.is_over and waiting.deadline <= now:
                waiting.error = waiting.operation._timed_out(waiting.budget)
        done = sum(waiting.is_over for waiting in self._waiting)
        if tracker is not None:
            tracker.set_total(len(self._waiting), unit="items")
            tracker.advance_to(done)
        return done == len(self._waiting)

    async def pause(self, cancel: CancelEvent | None) -> None:
        """Wait until the next poll is due. Setting `cancel` ends the wait for all operations."""
        until = min([group.due for group in self._open_groups()] + [self._next_deadline()])
        while (left := until - self._clock.monotonic()) > _ROUNDING:
            if cancel is not None and cancel.is_set():
                self._cancel()
                return
            # `cancel` may be any kind of event, so it cannot be waited for; it is polled.
            await self._clock.asleep(left if cancel is None else min(left, _SLICE))

    def _cancel(self) -> None:
        for waiting in self._waiting:
            if not waiting.is_over:
                waiting.error = waiting.operation._wait_cancelled()

    def _open_groups(self) -> list[AsyncOperationGroup]:
        groups = self._groups.values()
        return [group for group in groups if any(not one.is_over for one in group.members)]

    def _next_deadline(self) -> float:
        return min(waiting.deadline for waiting in self._waiting if not waiting.is_over)

    def outcomes(self) -> list[OperationOutcome[Any]]:
        """Return what became of the operations, in their order."""
        return [waiting.outcome() for waiting in self._waiting]
