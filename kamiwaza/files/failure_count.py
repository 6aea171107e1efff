"""Deciding whether a broken download continues or fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.errors import APIConnectionError
from kamiwaza.http.retry import RetryBudget

if TYPE_CHECKING:
    from kamiwaza.clock import Clock
    from kamiwaza.http.retry import RetryPolicy

# A failure after this many new bytes gives its retry back to the budget.
_PROGRESS = 2**23


class FailureCount:
    """Count failures in a row. New bytes reset the count."""

    def __init__(
        self, policy: RetryPolicy, budget: RetryBudget, clock: Clock, *, method: str, repeat: str
    ) -> None:
        self._policy, self._budget, self._clock = policy, budget, clock
        self._method, self._repeat = method, repeat
        self._in_a_row = 0
        self._best = 0
        self._not_before: float | None = None

    def reset(self, done: int) -> None:
        """Reset the count, with `done` bytes received so far."""
        self._best, self._in_a_row = done, 0

    def failed(self, error: Exception, *, done: int, left: float | None) -> None:
        """Count a failure. Raise it if the download must not continue.

        Args:
            error: the failure.
            done: the bytes received so far.
            left: seconds until the deadline; None: no deadline.
        """
        if not isinstance(error, APIConnectionError):
            raise error
        # Over a bad connection a long download may break often and still make progress.
        if done > self._best:
            if done - self._best >= _PROGRESS:
                self._budget.refund(RetryBudget.COST)
            self._best, self._in_a_row = done, 0
        self._in_a_row += 1
        pause = self._policy.pause(self._in_a_row, error.retry_after)
        allowed = self._policy.allows(error, method=self._method, repeat=self._repeat)
        if not allowed or self._in_a_row > self._policy.max_retries:
            raise error
        # The pause would outlast the deadline, so the caller gets the actual failure now.
        if left is not None and left <= pause:
            raise error
        if not self._budget.spend():
            error.retry_withheld = True
            raise error
        self._not_before = self._clock.monotonic() + pause

    def pause(self) -> float:
        """Return the seconds to wait before the next attempt."""
        if self._not_before is None:
            return 0.0
        return max(0.0, self._not_before - self._clock.monotonic())

    def waited(self) -> None:
        """End the pause."""
        self._not_before = None
