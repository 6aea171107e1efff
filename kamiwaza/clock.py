"""The clock of a client. Tests and the embedded platform pass their own."""

from __future__ import annotations

import time

import anyio


class Clock:
    """The system's clock. Pass a subclass to a client to control its time and its waiting."""

    def time(self) -> float:
        """Return the seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds that never go backwards. Only differences have a meaning."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread.

        Args:
            seconds: how long.
        """
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Suspend the task.

        Args:
            seconds: how long.
        """
        await anyio.sleep(seconds)
