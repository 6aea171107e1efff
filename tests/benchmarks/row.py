"""One line of the table, and how a time is taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`ours` and `against` in the unit that `what` names, of smaller is better.

    The budget is the most the ratio may be or, with a unit, the most that `ours` may be above
    `against`; None where there is none. `paired` is the median of the ratios of single rounds,
    which noise that lasts longer than a round does not touch.
    """

    what: str
    ours: float
    against: float
    budget: float | None
    unit: str = "×"
    paired: float | None = None

    @property
    def ratio(self) -> float:
        """Ours over the other."""
        if self.paired is not None:
            return self.paired
        return self.ours / self.against if self.against else float("nan")

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        found = self.ratio if self.unit == "×" else self.ours - self.against
        return self.budget is None or found <= self.budget


def side_by_side(*subjects: Callable[[], object], rounds: int, repeat: int = 1) -> list[float]:
    """Return the median milliseconds of each subject, their rounds interleaved."""
    taken = _rounds(subjects, rounds, repeat)
    return [statistics.median(wall for wall, _ in times) for times in taken]


def race(
    what: str,
    ours: Callable[[], object],
    theirs: Callable[[], object],
    budget: float | None,
    *,
    rounds: int,
    repeat: int = 1,
) -> list[Row]:
    """Return a row of this thread's CPU time, which a busy machine bends less, and one of wall."""
    first, second = _rounds((ours, theirs), rounds, repeat)
    rows = []
    for place, clock in ((1, "CPU ms"), (0, "wall ms")):
        mine = [taken[place] for taken in first]
        other = [taken[place] for taken in second]
        pairs = statistics.median(a / b for a, b in zip(mine, other, strict=True))
        middle, against = statistics.median(mine), statistics.median(other)
        rows.append(Row(f"{what} ({clock})", middle, against, budget, paired=pairs))
    return rows


def _rounds(
    subjects: tuple[Callable[[], object], ...], rounds: int, repeat: int
) -> list[list[tuple[float, float]]]:
    """Return wall and CPU milliseconds of every round of each subject."""
    times: list[list[tuple[float, float]]] = [[] for _ in subjects]
    for _ in range(rounds):
        for subject, taken in zip(subjects, times, strict=True):
            wall, cpu = time.perf_counter(), time.thread_time()
            for _ in range(repeat):
                subject()
            cpu, wall = time.thread_time() - cpu, time.perf_counter() - wall
            taken.append((wall * 1000 / repeat, cpu * 1000 / repeat))
    return times
