"""Long operations: those that were begun, and planned failures of the next ones."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS, Script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.clock import Clock


@dataclass(frozen=True, slots=True)
class OperationFailure:
    """A planned failure or stall of one operation.

    With `fails` it fails half way in `state` (None: the usual one). Otherwise it stays in `state`
    for
    `seconds` (None: for ever).
    """

    fails: bool
    state: str | None = None
    code: str = "INTERNAL"
    reason: str = ""
    seconds: float | None = None


@dataclass(slots=True)
class Run:
    """One run of a kind of operation since `started`."""

    script: Script
    started: float
    failure: OperationFailure | None = None
    cancelled: bool = False

    def state(self, now: float) -> str:
        """Return the state at `now`."""
        if self.cancelled:
            return self.script.cancelled_state
        since = now - self.started
        if self.failure is not None and self.has_failed(now):
            return self.failure.state or self.script.failed_state
        stalled = self._stalled_state(since)
        return stalled or next(state for at, state in reversed(self.script.states) if at <= since)

    def has_failed(self, now: float) -> bool:
        """Return whether the run has failed."""
        failure = self.failure
        half = self.script.states[-1][0] / 2
        return failure is not None and failure.fails and now - self.started >= half

    def has_succeeded(self, now: float) -> bool:
        """Return whether the run has succeeded."""
        since = now - self.started
        is_over = since >= self.script.states[-1][0] and self._stalled_state(since) is None
        return is_over and not self.has_failed(now) and not self.cancelled

    def is_gone(self, now: float) -> bool:
        """Return whether the record is no longer visible."""
        if self.cancelled:
            return not self.script.cancelled_state
        # A deleted resource remains visible for a minute.
        return self.script.is_deletion and self.has_succeeded(now) and now - self.started > 60

    def _stalled_state(self, since: float) -> str | None:
        failure = self.failure
        if failure is None or failure.fails:
            return None
        if failure.seconds is not None and since >= failure.seconds:
            return None
        before = [state for _, state in self.script.states[:-1]] or [self.script.states[0][1]]
        return failure.state or before[-1]


@dataclass(slots=True)
class OperationRecord:
    """One resource with its runs, by the member that holds their state."""

    id: str
    number: int
    runs: dict[str, Run] = field(default_factory=dict)

    def latest(self) -> Run:
        """Return the latest run."""
        return next(reversed(self.runs.values()))


class LongOperations:
    """All long operations, and the planned failures by kind."""

    def __init__(self, clock: Clock) -> None:
        """Begin without operations."""
        self._clock = clock
        self._records: dict[tuple[str, str], OperationRecord] = {}
        self._planned_failures: dict[str, list[OperationFailure]] = {}

    def plan_failure(self, kind: str, failure: OperationFailure) -> None:
        """Make the next operation of a kind fail or stall.

        Raises:
            InvalidArgumentError: the kind is unknown or cannot do this; the text says what can.
        """
        _check_plan(kind, failure)
        self._planned_failures.setdefault(kind, []).append(failure)

    def begin(self, kind: str, id: str, *, at_once: bool = False) -> OperationRecord:
        """Begin an operation on the resource with this id.

        With `at_once` it has succeeded before it is polled, unless a failure was planned.
        """
        script = SCRIPTS[kind]
        planned = self._planned_failures.get(kind)
        failure = planned.pop(0) if planned else None
        key = script.status_operation or kind, id
        record = self._records.setdefault(key, OperationRecord(id, len(self._records)))
        record.runs.pop(script.state_member, None)
        elapsed = script.states[-1][0] if at_once and failure is None else 0.0
        record.runs[script.state_member] = Run(script, self._clock.time() - elapsed, failure)
        return record

    def find(self, status_operation: str, id: str) -> OperationRecord | None:
        """Return the record that `status_operation` shows, or None."""
        record = self._records.get((status_operation, id))
        now = self._clock.time()
        if record is None or any(run.is_gone(now) for run in record.runs.values()):
            return None
        return record

    def cancel(self, status_operation: str, id: str) -> OperationRecord | None:
        """Cancel the latest run of a resource and return its record, or None."""
        record = self.find(status_operation, id)
        now = self._clock.time()
        if record is not None:
            run = record.latest()
            # A run that has ended is not changed, unless the resource itself is deleted.
            run.cancelled = not run.has_failed(now) and not (
                run.has_succeeded(now) and run.script.cancelled_state
            )
        return record

    def __iter__(self) -> Iterator[OperationRecord]:
        """Iterate over the records."""
        return iter(self._records.values())


# Kinds of the client without a script: how they are made to fail or stall.
_ALTERNATIVES = {
    "serving.deployment": "use fail_deployment() or stall_deployment()",
    "models.download": "use fail_download()",
}


def _check_plan(kind: str, failure: OperationFailure) -> None:
    """Raise InvalidArgumentError if the outcome of a kind cannot be planned."""
    script = SCRIPTS.get(kind)
    if script is None:
        raise InvalidArgumentError(f"kind: {_why_no_script(kind)}")
    if not script.status_operation and not failure.fails:
        raise InvalidArgumentError(
            f"kind: {kind} is over when its request is answered, so it cannot stall; use "
            f"fail_operation({kind!r}), or fail_next(status=504, operation={script.start[0]!r})"
        )


def _why_no_script(kind: str) -> str:
    if kind in _ALTERNATIVES:
        return f"{kind} has methods of its own; {_ALTERNATIVES[kind]}"
    if kind in OPERATION_KINDS:
        poll = OPERATION_KINDS[kind].poll
        return f"the outcome of {kind} cannot be planned; use fail_next(operation={poll!r})"
    near = get_close_matches(kind, sorted(SCRIPTS), n=3)
    hint = f"did you mean {' or '.join(near)}?" if near else f"use one of {', '.join(SCRIPTS)}"
    return f"no operation is of the kind {kind!r}; {hint}"
