"""How often a broken download is taken up again, and after what pause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import APIConnectionError
from kamiwaza.http.retry import RetryBudget

if TYPE_CHECKING:
    from kamiwaza.clock import Clock
    from kamiwaza.http.retry import RetryPolicy

# So many bytes between two failures and the first one costs the budget nothing.
_PROGRESS = 2**23


class Patience:
    """Counts failures in a row; bytes that were never there before begin a new row."""

    def __init__(
        self, policy: RetryPolicy, budget: RetryBudget, clock: Clock, *, method: str, repeat: str
    ) -> None:
        self._policy, self._budget, self._clock = policy, budget, clock
        self._method, self._repeat = method, repeat
        self._failures = 0
        self._best = 0
        self._not_before: float | None = None

    def reset(self, done: int) -> None:
        """Begin to count, `done` bytes being there."""
        self._best, self._failures = done, 0

    def failed(self, error: Exception, *, done: int, left: float | None) -> None:
        """Note the failure; raise it if it is not to be tried again.

        `done` is the bytes that are there now, `left` the seconds there are in all.
        """
        if not isinstance(error, APIConnectionError):
            raise error
        if done > self._best:
            if done - self._best >= _PROGRESS:
                self._budget.earn(RetryBudget.COST)
            self._best, self._failures = done, 0
        self._failures += 1
        pause = self._policy.pause(self._failures, error.retry_after)
        allowed = self._policy.allows(error, method=self._method, repeat=self._repeat)
        if not allowed or self._failures > self._policy.max_retries:
            raise error
        if left is not None and left <= pause:
            raise error
        if not self._budget.pay():
            error.retry_withheld = True
            raise error
        self._not_before = self._clock.monotonic() + pause

    def pause(self) -> float:
        """Return the seconds to wait before the next try."""
        if self._not_before is None:
            return 0.0
        return max(0.0, self._not_before - self._clock.monotonic())

    def waited(self) -> None:
        """Note that the pause is over."""
        self._not_before = None
