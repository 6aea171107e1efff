"""Workers: tasks of the event loop for the asynchronous half, threads otherwise."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import weakref
from collections.abc import Callable, Coroutine
from typing import Any

from kamiwaza.clock import Clock
from kamiwaza.concurrency.background_calls import BackgroundCalls

# Seconds. Without a limit, Ctrl-C would not end the wait on Windows.
_LONGEST_WAIT = 3600.0


class AsyncWorkers:
    """Runs calls in tasks. It belongs to one event loop."""

    def __init__(self) -> None:
        """Start without tasks."""
        self._loop = asyncio.get_running_loop()
        self._event = asyncio.Event()
        self._tasks: set[asyncio.Task[None]] = set()

    def are_foreign(self) -> bool:
        """Return whether they belong to another event loop than the caller."""
        return self._loop is not asyncio.get_running_loop()

    def start(self, function: Callable[..., Coroutine[Any, Any, None]], *args: object) -> None:
        """Start a call, which must not raise."""
        task = self._loop.create_task(function(*args))
        # The loop itself holds only a weak reference to a task.
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    def wake(self) -> None:
        """End the current or the next wait."""
        self._event.set()

    async def wait(self, clock: Clock, seconds: float | None, *, busy: bool) -> None:
        """Wait until `wake` is called, `seconds` at most.

        A clock of the tests is turned only if no call is running (`busy`).
        """
        if seconds is not None and type(clock).asleep is not Clock.asleep:
            if not busy:
                await clock.asleep(seconds)
                return
            seconds = None
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._event.wait()
        self._event.clear()

    async def cancel(self) -> None:
        """Cancel all calls and wait for their end."""
        tasks = [task for task in self._tasks if not task.done()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def aclose(self) -> None:
        """Do nothing: there are no threads to end."""


class Workers:
    """Runs calls in threads, which end with this object."""

    def __init__(self) -> None:
        """Start without threads."""
        # Released to end a wait. An event that Ctrl-C interrupts can stay locked inside.
        self._signal = threading.Lock()
        self._signal.acquire()
        self._calls = self._new_calls()

    def are_foreign(self) -> bool:
        """Return False: threads belong to no event loop."""
        return False

    def start(self, function: Callable[..., None], *args: object) -> None:
        """Start a call, which must not raise. Without a free thread the caller makes it."""
        call = self._calls.start(function, *args)
        if call.run_by_caller:
            call.make()

    def wake(self) -> None:
        """End the current or the next wait. Any thread may call this."""
        with contextlib.suppress(RuntimeError):  # it is released already
            self._signal.release()

    def wait(self, clock: Clock, seconds: float | None, *, busy: bool) -> None:
        """Wait until `wake` is called, `seconds` at most.

        A clock of the tests is turned only if no call is running (`busy`).
        """
        if seconds is not None and type(clock).sleep is not Clock.sleep:
            if not busy:
                clock.sleep(seconds)
                return
            seconds = None
        self._signal.acquire(timeout=_LONGEST_WAIT if seconds is None else seconds)

    def cancel(self) -> None:
        """Do nothing: threads cannot be cancelled, and their results are kept."""

    def close(self) -> None:
        """End the threads after their current calls. Later calls get new threads."""
        self._calls.close()
        self._calls = self._new_calls()

    def _new_calls(self) -> BackgroundCalls:
        calls = BackgroundCalls("kamiwaza-bulk")
        # Idle threads hold no reference to this object and would wait for ever.
        weakref.finalize(self, calls.close)
        return calls
