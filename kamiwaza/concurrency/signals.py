"""Wake-up signals between threads and tasks."""

from __future__ import annotations

import asyncio
import contextlib
import threading


class AsyncAutoResetEvent:
    """Rung by threads, waited for by one task."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def set(self) -> None:
        """Wake the task; any thread may."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it was rung since the last time, `seconds` at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        self._event.clear()


class AutoResetEvent:
    """Rung by threads, waited for by one."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Wake the one who waits; any thread may."""
        self._event.set()

    def wait(self, seconds: float) -> None:
        """Wait until it was rung since the last time, `seconds` at most."""
        self._event.wait(seconds)
        self._event.clear()


class AsyncOneTimeEvent:
    """Comes once, for the one task that waits for it."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None  # of the one who waits

    def set(self) -> None:
        """Let the one who waits go on; any thread may."""
        if self._loop is None or asyncio._get_running_loop() is self._loop:
            self._event.set()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float | None) -> bool:
        """Wait for it, `seconds` at most; tell whether it came."""
        self._loop = asyncio.get_running_loop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        return self._event.is_set()


class OneTimeEvent:
    """Comes once, for the one thread that waits for it."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Let the one who waits go on."""
        self._event.set()

    def wait(self, seconds: float | None) -> bool:
        """Wait for it, `seconds` at most; tell whether it came."""
        return self._event.wait(seconds)
