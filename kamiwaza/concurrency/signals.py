"""Wake-up signals between threads and tasks."""

from __future__ import annotations

import asyncio
import contextlib
import threading


class AsyncBell:
    """Rung by threads, waited for by one task."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake the task; any thread may."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._rung.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it was rung since the last time, `seconds` at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        self._rung.clear()


class Bell:
    """Rung by threads, waited for by one."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake the one who waits; any thread may."""
        self._rung.set()

    def wait(self, seconds: float) -> None:
        """Wait until it was rung since the last time, `seconds` at most."""
        self._rung.wait(seconds)
        self._rung.clear()


class AsyncTurn:
    """Comes once, for the one task that waits for it."""

    def __init__(self) -> None:
        self._come = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None  # of the one who waits

    def come(self) -> None:
        """Let the one who waits go on; any thread may."""
        if self._loop is None or asyncio._get_running_loop() is self._loop:
            self._come.set()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._come.set)

    async def wait(self, seconds: float | None) -> bool:
        """Wait for it, `seconds` at most; tell whether it came."""
        self._loop = asyncio.get_running_loop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._come.wait()
        return self._come.is_set()


class Turn:
    """Comes once, for the one thread that waits for it."""

    def __init__(self) -> None:
        self._come = threading.Event()

    def come(self) -> None:
        """Let the one who waits go on."""
        self._come.set()

    def wait(self, seconds: float | None) -> bool:
        """Wait for it, `seconds` at most; tell whether it came."""
        return self._come.wait(seconds)
