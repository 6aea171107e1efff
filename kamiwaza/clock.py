"""Time as a value, so that tests and the embedded platform can turn it."""

from __future__ import annotations

import time

import anyio


class Clock:
    """The system's clock. Pass another to a client to decide what waiting means."""

    def time(self) -> float:
        """Return the seconds since 1970."""
        return time.time()

    def monotonic(self) -> float:
        """Return seconds that never go backwards; only differences mean something."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Block the thread for `seconds`."""
        time.sleep(seconds)

    async def asleep(self, seconds: float) -> None:
        """Suspend the task for `seconds`."""
        await anyio.sleep(seconds)
