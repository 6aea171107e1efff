"""Clocks of the sandbox: one that tests advance, and one that runs."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import anyio.lowlevel

from kamiwaza.clock import Clock
from kamiwaza.concurrency.locks import new_lock

# Default start of the sandbox's time: Monday, 5 January 2026, 09:00 UTC.
START_TIME = datetime(2026, 1, 5, 9, tzinfo=UTC).timestamp()


class SandboxClock(Clock):
    """A clock that only moves when you advance it or sleep on it.

    A client with this clock waits without delay. Downloads, deployments and tokens of the sandbox
    have then moved on by the time the client meant to wait.
    """

    def __init__(self, start: float = START_TIME) -> None:
        """Make a clock.

        Args:
            start: its first time, in seconds since 1970. Default: 5 January 2026, 09:00 UTC.
        """
        self._now = start
        self._begin = start
        self._lock = new_lock()

    def time(self) -> float:
        """Return the time of the sandbox in seconds since 1970."""
        return self._now

    def monotonic(self) -> float:
        """Return the seconds by which the clock was advanced."""
        return self._now - self._begin

    def advance(self, seconds: float) -> None:
        """Advance the clock.

        Args:
            seconds: how far.

        Raises:
            ValueError: `seconds` is negative.
        """
        if seconds < 0:
            raise ValueError("a clock cannot be turned back: seconds must not be negative")
        with self._lock:
            self._now += seconds

    def sleep(self, seconds: float) -> None:
        """Advance the clock instead of sleeping.

        Args:
            seconds: how far. Negative values do nothing.
        """
        self.advance(max(0.0, seconds))

    async def asleep(self, seconds: float) -> None:
        """Advance the clock instead of sleeping, and yield once to other tasks.

        Args:
            seconds: how far. Negative values do nothing.
        """
        self.advance(max(0.0, seconds))
        await anyio.lowlevel.checkpoint()


class RunningClock(SandboxClock):
    """A clock that runs by itself, `speed` times as fast as real time, and can be advanced."""

    def __init__(self, speed: float = 1.0, *, start: float | None = None) -> None:
        """Make a clock.

        Args:
            speed: seconds of the sandbox per real second.
            start: its first time, in seconds since 1970. Default: now.

        Raises:
            ValueError: `speed` is not positive.
        """
        if speed <= 0:
            raise ValueError("a clock needs a positive speed")
        super().__init__(time.time() if start is None else start)
        self._speed = speed
        self._started = time.monotonic()
        self._real_time: RunningClock | None = None

    def time(self) -> float:
        """Return the time of the sandbox in seconds since 1970."""
        return super().time() + self._elapsed

    def monotonic(self) -> float:
        """Return the seconds of the sandbox since the clock was made."""
        return super().monotonic() + self._elapsed

    @property
    def _elapsed(self) -> float:
        return (time.monotonic() - self._started) * self._speed

    @property
    def real_time(self) -> RunningClock:
        """Return a clock that runs in real time, and is advanced with this one."""
        if self._real_time is None:
            self._real_time = RunningClock(start=self._begin)
            self._real_time._started = self._started
            self._real_time.advance(super().monotonic())
        return self._real_time

    def advance(self, seconds: float) -> None:
        """Advance the clock.

        Args:
            seconds: how far, in seconds of the sandbox.
        """
        super().advance(seconds)
        if self._real_time is not None:
            self._real_time.advance(seconds)

    def sleep(self, seconds: float) -> None:
        """Block for a time of the sandbox.

        Args:
            seconds: seconds of the sandbox's time.
        """
        time.sleep(max(0.0, seconds) / self._speed)

    async def asleep(self, seconds: float) -> None:
        """Suspend the task for a time of the sandbox.

        Args:
            seconds: seconds of the sandbox's time.
        """
        await anyio.sleep(max(0.0, seconds) / self._speed)


def stamp(moment: float) -> str:
    """Return a time as the platform writes it: UTC, to the microsecond, with a `Z`.

    Args:
        moment: the time in seconds since 1970.
    """
    return datetime.fromtimestamp(moment, UTC).isoformat().replace("+00:00", "Z")


def stamp_or_none(moment: float | None) -> str | None:
    """Return `stamp(moment)`, or None for None.

    Args:
        moment: the time in seconds since 1970, or None.
    """
    return None if moment is None else stamp(moment)
