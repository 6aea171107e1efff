"""Waits that another task or thread can interrupt."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kamiwaza.concurrency.primitives import T


class InterruptedWaitError(Exception):
    """The wait was interrupted."""


class AsyncInterruptible:
    """Run one function at a time, which another task or thread can interrupt."""

    def __init__(self) -> None:
        self._running: tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]] | None = None
        self._interrupted = False

    async def run(self, function: Callable[[], Awaitable[T]]) -> T:
        """Return the result of `function`. Raises InterruptedWaitError if it was interrupted."""
        task = asyncio.current_task()
        if task is None:
            raise InterruptedWaitError
        # This side sets `_running` and then reads `_interrupted`; `interrupt` does the reverse. One
        # of them always sees the other, so no lock is needed.
        self._running = task.get_loop(), task
        try:
            if self._interrupted:
                raise InterruptedWaitError
            return await function()
        except asyncio.CancelledError:
            # A cancellation from elsewhere at the same time must reach the caller.
            if not self._interrupted or task.uncancel() > 0:
                raise
            raise InterruptedWaitError from None
        finally:
            self._running = None

    def interrupt(self, wake: Callable[[], None]) -> bool:
        """Interrupt the current and every later run. Return whether one was running.

        A run that was interrupted cleans up after itself.
        """
        self._interrupted = True
        running = self._running
        if running is None or running[0].is_closed():
            return False
        running[0].call_soon_threadsafe(self._cancel, running)
        return True

    def _cancel(self, running: object) -> None:
        if self._running is not None and self._running is running:
            self._running[1].cancel()


class Interruptible:
    """Run one function at a time, which another thread can interrupt."""

    def __init__(self) -> None:
        self._running: int | None = None
        self._interrupted = False

    def run(self, function: Callable[[], T]) -> T:
        """Return the result of `function`. Raises InterruptedWaitError if it was interrupted."""
        # This side sets `_running` and then reads `_interrupted`; `interrupt` does the reverse. One
        # of them always sees the other, so no lock is needed.
        self._running = threading.get_ident()
        try:
            if self._interrupted:
                raise InterruptedWaitError
            return function()
        except Exception:
            if self._interrupted:
                raise InterruptedWaitError from None
            raise
        finally:
            self._running = None

    def interrupt(self, wake: Callable[[], None]) -> bool:
        """Interrupt the current run with `wake`, and later ones. Return whether one was running."""
        self._interrupted = True
        running = self._running
        if running is None or running == threading.get_ident():
            return False
        wake()
        return True
