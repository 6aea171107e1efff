"""The number of connections of a download, chosen by the measured rate."""

from __future__ import annotations

_INTERVAL = 1.0
# A download that is over within this time (seconds) gains nothing from more connections.
_MIN_SECONDS_LEFT = 3.0
# More connections must raise the rate by this factor.
_MIN_GAIN = 1.25
_MAX = 8


class ConnectionCount:
    """Start with one connection and double the number while that raises the rate."""

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
        if self._settled or elapsed < _INTERVAL:
            return self.connections
        rate = (done - self._mark[1]) / elapsed
        self._mark = (now, done)
        if rate <= 0 or (size - done) / rate < _MIN_SECONDS_LEFT:
            return self.connections
        self._settled = rate < self._before * _MIN_GAIN or self.connections >= _MAX
        if not self._settled:
            self._before = rate
            self.connections = min(_MAX, self.connections * 2)
        return self.connections
