"""Events between threads and tasks."""

from __future__ import annotations

import asyncio
import contextlib
import threading


class AsyncAutoResetEvent:
    """An event that threads set and one task waits for. Waiting resets it."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()

    def set(self) -> None:
        """Wake the waiting task. Any thread may call this."""
        with contextlib.suppress(RuntimeError):  # the loop is closed, so no task waits
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it is set, at most `seconds`, and reset it."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        self._event.clear()


class AutoResetEvent:
    """An event that threads set and one thread waits for. Waiting resets it."""

    def __init__(self) -> None:
        # Locked: not set. A signal handler's exception can turn into a RuntimeError inside
        # threading.Event, but not inside a lock.
        self._unset = threading.Lock()
        self._unset.acquire()

    def set(self) -> None:
        """Wake the waiting thread. Any thread may call this."""
        with contextlib.suppress(RuntimeError):  # it is set already
            self._unset.release()

    def wait(self, seconds: float) -> None:
        """Wait until it is set, at most `seconds`, and reset it."""
        self._unset.acquire(timeout=seconds)


class AsyncOneTimeEvent:
    """An event that is set once, for one waiting task."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None  # of the waiting task

    def set(self) -> None:
        """Wake the waiting task. Any thread may call this."""
        if self._loop is None or asyncio._get_running_loop() is self._loop:
            # The usual case, and much cheaper than a thread-safe call.
            self._event.set()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed, so no task waits
            self._loop.call_soon_threadsafe(self._event.set)

    async def wait(self, seconds: float | None) -> bool:
        """Wait until it is set, at most `seconds`. Return whether it is set."""
        self._loop = asyncio.get_running_loop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        return self._event.is_set()


class OneTimeEvent:
    """An event that is set once, for one waiting thread."""

    def __init__(self) -> None:
        self._event = threading.Event()

    def set(self) -> None:
        """Wake the waiting thread."""
        self._event.set()

    def wait(self, seconds: float | None) -> bool:
        """Wait until it is set, at most `seconds`. Return whether it is set."""
        return self._event.wait(seconds)
