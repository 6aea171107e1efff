"""How many connections a download is worth, judged by what each more of them brings."""

from __future__ import annotations

_INTERVAL = 1.0
_WORTH_SECONDS = 3.0
_WORTH_GAIN = 1.25
_MOST = 8


class Pace:
    """Begins with one connection and doubles them as long as that makes it faster."""

    def __init__(self) -> None:
        self.connections: int = 1
        self._mark: tuple[float, int] | None = None
        self._before = 0.0
        self._settled = False

    def look(self, now: float, done: int, size: int) -> int:
        """Return how many connections to have; `now` is seconds, the others are bytes."""
        if self._mark is None or done < self._mark[1]:
            self._mark = (now, done)
        elapsed = now - self._mark[0]
        if self._settled or elapsed < _INTERVAL:
            return self.connections
        rate = (done - self._mark[1]) / elapsed
        self._mark = (now, done)
        if rate <= 0 or (size - done) / rate < _WORTH_SECONDS:
            return self.connections
        self._settled = rate < self._before * _WORTH_GAIN or self.connections >= _MOST
        if not self._settled:
            self._before = rate
            self.connections = min(_MOST, self.connections * 2)
        return self.connections
