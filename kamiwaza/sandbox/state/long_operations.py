"""The sandbox's memory of long operations: which are under way, and what they are called now."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS, Script

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kamiwaza.clock import Clock


@dataclass(frozen=True, slots=True)
class Trouble:
    """What goes wrong with one operation.

    It fails half way, or stays as it is: in the word `state` instead of its own, for `seconds`
    (None: for good).
    """

    fails: bool
    state: str | None = None
    code: str = "INTERNAL"
    reason: str = ""
    seconds: float | None = None


@dataclass(slots=True)
class Run:
    """One operation of a kind, under way since `started`."""

    script: Script
    started: float
    trouble: Trouble | None = None
    cancelled: bool = False

    def word(self, now: float) -> str:
        """Return what its state is called."""
        if self.cancelled:
            return self.script.cancelled
        since = now - self.started
        if self.trouble is not None and self.failing(now):
            return self.trouble.state or self.script.failed
        held = self._held(since)
        return held or next(word for at, word in reversed(self.script.words) if at <= since)

    def failing(self, now: float) -> bool:
        """Tell whether it has failed."""
        trouble = self.trouble
        half = self.script.words[-1][0] / 2
        return trouble is not None and trouble.fails and now - self.started >= half

    def done(self, now: float) -> bool:
        """Tell whether it has ended well."""
        since = now - self.started
        over = since >= self.script.words[-1][0] and self._held(since) is None
        return over and not self.failing(now) and not self.cancelled

    def gone(self, now: float) -> bool:
        """Tell whether there is nothing left to look at."""
        if self.cancelled:
            return not self.script.cancelled
        # What is deleted can be seen as such for a while.
        return self.script.goes and self.done(now) and now - self.started > 60

    def _held(self, since: float) -> str | None:
        trouble = self.trouble
        if trouble is None or trouble.fails:
            return None
        if trouble.seconds is not None and since >= trouble.seconds:
            return None
        before = [word for _, word in self.script.words[:-1]] or [self.script.words[0][1]]
        return trouble.state or before[-1]


@dataclass(slots=True)
class Record:
    """One thing of the platform: `number` tells it apart, `runs` are by where their state is."""

    id: str
    number: int
    runs: dict[str, Run] = field(default_factory=dict)

    def latest(self) -> Run:
        """Return what was begun last."""
        return next(reversed(self.runs.values()))


class Processes:
    """Every long operation, and the orders for the next ones."""

    def __init__(self, clock: Clock) -> None:
        """Begin with nothing under way."""
        self._clock = clock
        self._records: dict[tuple[str, str], Record] = {}
        self._orders: dict[str, list[Trouble]] = {}

    def order(self, kind: str, trouble: Trouble) -> None:
        """Let the next operation of `kind` meet trouble. Raises InvalidArgumentError if unknown."""
        if kind not in SCRIPTS:
            raise InvalidArgumentError(f"process: one of {', '.join(sorted(SCRIPTS))}, not {kind}")
        self._orders.setdefault(kind, []).append(trouble)

    def begin(self, kind: str, id: str, *, at_once: bool = False) -> Record:
        """Begin an operation on the thing of this id, which need not have been there.

        What is done `at_once` is over before it is looked at, unless trouble was ordered.
        """
        script = SCRIPTS[kind]
        orders = self._orders.get(kind)
        trouble = orders.pop(0) if orders else None
        key = script.look or kind, id
        record = self._records.setdefault(key, Record(id, len(self._records)))
        record.runs.pop(script.state, None)
        ahead = script.words[-1][0] if at_once and trouble is None else 0.0
        record.runs[script.state] = Run(script, self._clock.time() - ahead, trouble)
        return record

    def find(self, look: str, id: str) -> Record | None:
        """Return the thing that the operation `look` shows, None if there is none."""
        record = self._records.get((look, id))
        now = self._clock.time()
        if record is None or any(run.gone(now) for run in record.runs.values()):
            return None
        return record

    def cancel(self, look: str, id: str) -> Record | None:
        """Put an end to what was begun last with a thing, if there is one."""
        record = self.find(look, id)
        now = self._clock.time()
        if record is not None:
            run = record.latest()
            # What is over is over, unless it is the thing itself that goes.
            run.cancelled = not run.failing(now) and not (run.done(now) and run.script.cancelled)
        return record

    def __iter__(self) -> Iterator[Record]:
        """Return everything there is."""
        return iter(self._records.values())
