"""Batches of items: where each one is, and what became of it. No I/O."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Generic, TypeVar

I = TypeVar("I")  # noqa: E741  # an item


@dataclass(slots=True, eq=False)
class Batch(Generic[I]):
    """Items that one call sends, and the state of that call.

    `start` is the position of the first item. `attempt` counts the calls that were begun, `begun`
    and `ended` are the attempts that did begin and end in a worker, and `settled` is the one whose
    outcome was taken. An interrupt between any two lines leaves them consistent.
    """

    start: int
    items: list[I]
    attempt: int = 0
    begun: int = 0
    ended: int = 0
    settled: int = 0
    began: float = 0.0
    results: list[Any] | None = None
    error: BaseException | None = None
    refused: bool = False
    refusals: int = 0
    first_refusal: float | None = None
    handed_out: int = 0

    @property
    def end(self) -> int:
        """The position after the last item."""
        return self.start + len(self.items)

    @property
    def is_running(self) -> bool:
        """Whether a worker makes the call now."""
        return self.begun == self.attempt > self.ended

    @property
    def has_news(self) -> bool:
        """Whether the call has ended and its outcome was not taken yet."""
        return self.ended == self.attempt > self.settled

    @property
    def is_finished(self) -> bool:
        """Whether there is a result for every item."""
        return self.results is not None and self.settled == self.attempt

    def halves(self) -> tuple[Batch[I], Batch[I]]:
        """Return two batches with the items of this one."""
        middle = len(self.items) // 2
        first = Batch(self.start, self.items[:middle])
        return first, Batch(self.start + middle, self.items[middle:])
