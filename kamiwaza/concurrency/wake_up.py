"""A wait with a time limit that costs less than `asyncio.timeout`."""

from __future__ import annotations

import asyncio


class AsyncWakeUp:
    """Let one task at a time wait until `wake` is called.

    All waits share one timer. It is kept when a wait ends, and moved when it fires too early.
    """

    __slots__ = ("_due", "_loop", "_timer", "_waiter")

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._waiter: asyncio.Future[None] | None = None
        self._timer: asyncio.TimerHandle | None = None
        self._due: float | None = None

    async def wait(self, seconds: float | None) -> None:
        """Wait until `wake` is called. Raises TimeoutError after `seconds`."""
        waiter = self._waiter = self._loop.create_future()
        try:
            if seconds is not None:
                self._set_timer(self._loop.time() + seconds)
            await waiter
        finally:
            self._waiter = self._due = None

    def wake(self) -> None:
        """End the wait, if there is one."""
        waiter = self._waiter
        if waiter is not None and not waiter.done():
            waiter.set_result(None)

    def close(self) -> None:
        """End the wait and the timer."""
        self.wake()
        timer, self._timer = self._timer, None
        if timer is not None:
            timer.cancel()

    def _set_timer(self, due: float) -> None:
        self._due = due
        if self._timer is not None:
            if self._timer.when() <= due:
                return
            self._timer.cancel()
        self._timer = self._loop.call_at(due, self._fire)

    def _fire(self) -> None:
        self._timer = None
        waiter, due = self._waiter, self._due
        if waiter is None or due is None or waiter.done():
            return
        if self._loop.time() < due:
            self._set_timer(due)
        else:
            waiter.set_exception(TimeoutError())
