"""Time in the sandbox: a clock that tests turn, and one that runs."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import anyio.lowlevel

from kamiwaza.clock import Clock
from kamiwaza.concurrency.locks import new_lock

# Where the sandbox's time begins unless told: Monday, 5 January 2026, 09:00 UTC.
START_TIME = datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp()


class SandboxClock(Clock):
    """A clock that stands still until it is turned; sleeping on it turns it.

    A client that has this clock waits in no time, and everything the sandbox does by the hour
    (downloads, deployments, tokens) has moved on by as much as the client meant to wait.
    """

    def __init__(self, start: float = START_TIME) -> None:
        """Stand at `start`, in seconds since 1970."""
        self._now = start
        self._begin = start
        self._lock = new_lock()

    def time(self) -> float:
        """Return the seconds since 1970 as the sandbox sees them."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds this clock was turned."""
        return self._now - self._begin

    def advance(self, seconds: float) -> None:
        """Turn the clock. Raises ValueError for negative `seconds`."""
        if seconds < 0:
            raise ValueError("a clock is only turned forwards")
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Turn the clock instead of sleeping."""
        self.advance(max(0.0, seconds))

    async def asleep(self, seconds: float) -> None:
        """Turn the clock instead of sleeping; other tasks get their turn once."""
        self.advance(max(0.0, seconds))
        await anyio.lowlevel.checkpoint()


class RunningClock(Clock):
    """A clock that runs by itself, `speed` times as fast as the real one."""

    def __init__(self, speed: float = 1.0, *, start: float | None = None) -> None:
        """Start at `start` (default: now). Raises ValueError if `speed` is not positive."""
        if speed <= 0:
            raise ValueError("a clock needs a positive speed")
        self._speed = speed
        self._begin = time.monotonic()
        self._start = time.time() if start is None else start

    def time(self) -> float:
        """Return the seconds since 1970 as the sandbox sees them."""
        return self._start + self.monotonic()

    def monotonic(self) -> float:
        """Return the sandbox's seconds since the clock was made."""
        return (time.monotonic() - self._begin) * self._speed

    @property
    def real_time(self) -> RunningClock:
        """Return a clock that began with this one and runs as fast as the real one."""
        slow = RunningClock(start=self._start)
        slow._begin = self._begin
        return slow

    def sleep(self, seconds: float) -> None:
        """Block until `seconds` have passed in the sandbox."""
        time.sleep(max(0.0, seconds) / self._speed)

    async def asleep(self, seconds: float) -> None:
        """Suspend the task until `seconds` have passed in the sandbox."""
        await anyio.sleep(max(0.0, seconds) / self._speed)


def stamp(moment: float) -> str:
    """Return a moment as the platform writes it: UTC, to the microsecond, with a `Z`."""
    return datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")


def stamp_or_none(moment: float | None) -> str | None:
    """Return `stamp(moment)`, or None for None."""
    return None if moment is None else stamp(moment)
