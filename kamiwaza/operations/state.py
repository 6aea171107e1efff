"""What a long operation is: its states, its pace and when it counts as over. No I/O."""

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

_GROWTH = 1.5
_JITTER = 0.2


class OperationState(StrEnum):
    """The state of any long operation, whatever word its service uses."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    CANCELLED = "cancelled"
    UNKNOWN = "unknown"

    @property
    def is_terminal(self) -> bool:
        """True when the operation will not go on by itself."""
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
    """Return the table from a service's own words, separated by spaces, to states."""
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
class Process:
    """One kind of long operation as data.

    `soft` words mean failure only once they lasted `grace` seconds. For `absent` seconds after
    the start a 404 means "not there yet". `transient_errors` polls in a row may fail before
    waiting gives up. All durations are seconds.
    """

    name: str
    states: Mapping[str, OperationState]
    poll_interval: float = 1.0
    max_interval: float = 15.0
    timeout: float = 3600.0
    soft: frozenset[str] = frozenset()
    grace: float = 0.0
    absent: float = 0.0
    transient_errors: int = 3

    def state_of(self, raw: str | None) -> OperationState:
        """Return the state a service's word stands for; UNKNOWN for a word never seen before."""
        return self.states.get((raw or "").strip().lower(), OperationState.UNKNOWN)


@dataclass(frozen=True, slots=True)
class Snapshot(Generic[T_co]):
    """What one poll saw.

    `fraction` runs from 0 to 1, `total` is bytes; both None when unknown. `value` is the result,
    or the last object seen. `code`, `reason` and `detail` say why a failed operation failed.
    `hint` is the seconds the platform wants to be left alone.
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
class Pace:
    """The seconds between polls: growing while nothing moves, short again when something does."""

    first: float
    last: float
    rng: random.Random = field(default_factory=random.Random)
    _next: float = 0.0
    _seen: tuple[str, float | None] | None = None

    def after(self, snapshot: Snapshot[object] | None, hint: float | None = None) -> float:
        """Return how long to sleep after a poll (None: the poll itself failed), with jitter.

        It is never less than the platform's hint.
        """
        seen = None if snapshot is None else (snapshot.raw_state, snapshot.fraction)
        moved = seen is not None and seen != self._seen
        self._seen = seen or self._seen
        grown = min(self._next * _GROWTH, self.last)
        self._next = self.first if moved or not self._next else max(grown, self.first)
        return max(self._next * self.rng.uniform(1 - _JITTER, 1 + _JITTER), hint or 0.0)


@dataclass(slots=True)
class Judge:
    """Decides what a snapshot means, given what was seen before it."""

    process: Process
    started: float
    _soft_since: float | None = None

    def verdict(self, seen: Snapshot[T], now: float) -> Snapshot[T]:
        """Return the snapshot, a failure still within its grace turned into RUNNING."""
        if seen.raw_state.strip().lower() not in self.process.soft:
            self._soft_since = None
            return seen
        if self._soft_since is None:
            self._soft_since = now
        if now - self._soft_since >= self.process.grace:
            return seen
        return replace(seen, state=OperationState.RUNNING)

    def may_be_absent(self, now: float) -> bool:
        """Tell whether a 404 can still mean that the platform has not caught up."""
        return now - self.started < self.process.absent
