"""One line of the table, and how a time is taken."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """`ours` and `against` are milliseconds. The budget is a ratio, or milliseconds above."""

    what: str
    ours: float
    against: float
    budget: float
    unit: str = "×"

    @property
    def ratio(self) -> float:
        """Ours over the other."""
        return self.ours / self.against if self.against else float("nan")

    @property
    def kept(self) -> bool:
        """Whether the budget is kept."""
        found = self.ratio if self.unit == "×" else self.ours - self.against
        return found <= self.budget


def side_by_side(*subjects: Callable[[], object], rounds: int, repeat: int = 1) -> list[float]:
    """Return the median milliseconds of each subject, their rounds interleaved."""
    times: list[list[float]] = [[] for _ in subjects]
    for _ in range(rounds):
        for subject, taken in zip(subjects, times, strict=True):
            started = time.perf_counter()
            for _ in range(repeat):
                subject()
            taken.append((time.perf_counter() - started) * 1000 / repeat)
    return [statistics.median(taken) for taken in times]
