"""States, lifecycles, snapshots and poll intervals of long operations. No I/O."""

from __future__ import annotations

import random
from dataclasses import dataclass, field, replace
from enum import StrEnum
from types import MappingProxyType
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Mapping

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)

_GROWTH = 1.5  # the factor between two pauses without a change
_JITTER = 0.2  # the largest random part of a pause


class OperationState(StrEnum):
    """The state of a long operation, the same for all services."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    @property
    def is_terminal(self) -> bool:
        """True if the operation is over."""
        return self in _TERMINAL


_TERMINAL = frozenset({
    OperationState.SUCCEEDED, OperationState.FAILED, OperationState.CANCELLED,
})  # fmt: skip


def states(
    *,
    pending: str = "",
    running: str = "",
    succeeded: str = "",
    failed: str = "",
    cancelled: str = "",
) -> Mapping[str, OperationState]:
    """Return the mapping from a service's own words, separated by spaces, to states."""
    rows = zip(
        (OperationState.PENDING, OperationState.RUNNING, OperationState.SUCCEEDED,
         OperationState.FAILED, OperationState.CANCELLED),
        (pending, running, succeeded, failed, cancelled),
        strict=True,
    )  # fmt: skip
    return MappingProxyType(
        {word.lower(): state for state, words in rows for word in words.split()}
    )


@dataclass(frozen=True, slots=True)
class Lifecycle:
    """The lifecycle of one kind of long operation. All durations are seconds.

    `poll_interval` and `max_interval` are the shortest and the longest pause between polls, and
    `timeout` is the default of `wait`. `recoverable` words mean failure only after they lasted
    for `grace`. For `absence_grace` after the start a 404 means "does not exist yet".
    `transient_errors` is the number of polls in a row that may fail.
    """

    name: str
    states: Mapping[str, OperationState]
    poll_interval: float = 1.0
    max_interval: float = 15.0
    timeout: float = 3600.0
    recoverable: frozenset[str] = frozenset()
    grace: float = 0.0
    absence_grace: float = 0.0
    transient_errors: int = 3

    def state_of(self, raw: str | None) -> OperationState:
        """Return the state for a service's word, UNKNOWN for an unknown word."""
        return self.states.get((raw or "").strip().lower(), OperationState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Snapshot(Generic[T_co]):
    """The result of one poll.

    `state` is the state, `raw_state` the service's own word for it. `value` is the result, or the
    latest object of the operation. `fraction` is from 0 to 1 and `total` is in bytes; both are
    None when unknown. `code`, `reason` and `detail` describe a failure. `hint` is the pause in
    seconds that the platform asks for.
    """

    state: OperationState
    raw_state: str = ""
    value: T_co | None = None
    fraction: float | None = None
    total: int | None = None
    code: str | None = None
    reason: str | None = None
    detail: str | None = None
    hint: float | None = None


@dataclass(slots=True)
class PollInterval:
    """The seconds between polls. They grow while the state is the same and restart on a change."""

    first: float
    maximum: float
    rng: random.Random = field(default_factory=random.Random)
    _next: float = 0.0
    _previous: tuple[str, float | None] | None = None

    def after(self, snapshot: Snapshot[object] | None, hint: float | None = None) -> float:
        """Return the seconds to sleep after a poll, with jitter, and at least `hint`.

        Args:
            snapshot: the result of the poll; None if the poll failed.
            hint: the pause in seconds that the platform asks for.
        """
        current = None if snapshot is None else (snapshot.raw_state, snapshot.fraction)
        has_changed = current is not None and current != self._previous
        # A failed poll does not count as a change, so the last known state is kept.
        self._previous = current or self._previous
        longer = min(self._next * _GROWTH, self.maximum)
        self._next = self.first if has_changed or not self._next else max(longer, self.first)
        # Jitter, so that many clients that started together do not poll together.
        return max(self._next * self.rng.uniform(1 - _JITTER, 1 + _JITTER), hint or 0.0)


@dataclass(slots=True)
class GracePeriods:
    """Apply the grace periods of a lifecycle to the snapshots of one operation."""

    lifecycle: Lifecycle
    started: float
    _failing_since: float | None = None

    def apply(self, snapshot: Snapshot[T], now: float) -> Snapshot[T]:
        """Return the snapshot; a failure within its grace period becomes RUNNING."""
        if snapshot.raw_state.strip().lower() not in self.lifecycle.recoverable:
            self._failing_since = None
            return snapshot
        if self._failing_since is None:
            # Each series of failures has its own grace period.
            self._failing_since = now
        if now - self._failing_since >= self.lifecycle.grace:
            return snapshot
        return replace(snapshot, state=OperationState.RUNNING)

    def allows_absence(self, now: float) -> bool:
        """Return whether a 404 still means that the operation does not exist yet."""
        return now - self.started < self.lifecycle.absence_grace
