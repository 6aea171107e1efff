"""A limit of concurrent calls that follows what a server accepts. No I/O."""

from __future__ import annotations

# Measured against a server that refuses above 24 calls; tests/benchmarks/limiter.py repeats it.
_INCREASE = 1.0
_DECREASE = 0.8
# Near the limit at which the server last refused, the increase is slower.
_CAREFUL_INCREASE = 0.1
_NEAR = (0.9, 1.1)


class AdaptiveLimit:
    """A limit that grows by addition while calls succeed, and shrinks by a factor on a refusal.

    It starts at its maximum. The calls that were running when it shrank do not shrink it again,
    because the server refused them for the same reason.
    """

    def __init__(self, maximum: int) -> None:
        """Start at the maximum.

        Args:
            maximum: the largest number of calls at a time, at least 1.
        """
        self.maximum = maximum
        self._limit = float(maximum)
        self._refused_at: float | None = None
        self._shrunk_at: float | None = None

    @property
    def current(self) -> int:
        """The number of calls that may run now, at least 1."""
        return int(self._limit)

    def succeeded(self) -> None:
        """Count a call that the server answered."""
        # Divided by the limit: a whole round of calls adds the increase once.
        self._limit = min(self.maximum, self._limit + self._increase() / self._limit)

    def refused(self, began: float, now: float) -> None:
        """Count a call that the server refused because it has too many.

        Args:
            began: the time at which the call began, on a monotonic clock.
            now: the time of the refusal, on the same clock.
        """
        if self._shrunk_at is not None and began <= self._shrunk_at:
            return
        self._shrunk_at, self._refused_at = now, self._limit
        self._limit = max(1.0, self._limit * _DECREASE)

    def _increase(self) -> float:
        if self._refused_at is None:
            return _INCREASE
        low, high = (share * self._refused_at for share in _NEAR)
        return _CAREFUL_INCREASE if low <= self._limit <= high else _INCREASE
