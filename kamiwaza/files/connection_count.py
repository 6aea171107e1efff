"""The number of connections of a download, chosen by the measured rate."""

from __future__ import annotations

# Seconds of the first measurement. Short, so that files of a second gain from more connections.
_FIRST_INTERVAL = 0.09
# New connections need some time to become fast.
_INTERVAL = 0.25
# A download that is over within this time (seconds) gains nothing from more connections.
_MIN_SECONDS_LEFT = 0.5
# More connections must raise the rate by this factor.
_MIN_GAIN = 1.25
_MAX = 8
_FACTOR = 4


class ConnectionCount:
    """Start with one connection and add more while that raises the rate: one, four, eight."""

    def __init__(self) -> None:
        self.connections: int = 1
        self._mark: tuple[float, int] | None = None
        self._before = 0.0
        self._settled = False

    def update(self, now: float, done: int, size: int) -> int:
        """Measure the rate and return the number of connections to use.

        Args:
            now: seconds of a monotonic clock.
            done: bytes transferred so far.
            size: bytes of the file.
        """
        if self._mark is None or done < self._mark[1]:
            self._mark = (now, done)
        elapsed = now - self._mark[0]
        if self._settled or elapsed < (_INTERVAL if self._before else _FIRST_INTERVAL):
            return self.connections
        rate = (done - self._mark[1]) / elapsed
        self._mark = (now, done)
        if rate <= 0 or (size - done) / rate < _MIN_SECONDS_LEFT:
            return self.connections
        self._settled = rate < self._before * _MIN_GAIN or self.connections >= _MAX
        if not self._settled:
            self._before = rate
            self.connections = min(_MAX, self.connections * _FACTOR)
        return self.connections
