"""Waits that another task or thread can end."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from kamiwaza.concurrency.primitives import T


class InterruptedWaitError(Exception):
    """Somebody else ended the waiting."""


class AsyncInterruptible:
    """Runs one thing at a time, until another task or thread puts an end to it."""

    def __init__(self) -> None:
        self._running: tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]] | None = None
        self._interrupted = False

    async def run(self, function: Callable[[], Awaitable[T]]) -> T:
        """Return what `function` returns. Raises InterruptedWaitError if it was interrupted."""
        task = asyncio.current_task()
        if task is None:
            raise InterruptedWaitError
        # First said, then asked, the other side the other way round: no lock is needed.
        self._running = task.get_loop(), task
        try:
            if self._interrupted:
                raise InterruptedWaitError
            return await function()
        except asyncio.CancelledError:
            # Who was cancelled by somebody else as well has to see it.
            if not self._interrupted or task.uncancel() > 0:
                raise
            raise InterruptedWaitError from None
        finally:
            self._running = None

    def interrupt(self, wake: Callable[[], None]) -> bool:
        """End what runs, now and later; tell whether something ran, which cleans up itself."""
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
    """Runs one thing at a time, until another thread puts an end to it."""

    def __init__(self) -> None:
        self._running: int | None = None
        self._interrupted = False

    def run(self, function: Callable[[], T]) -> T:
        """Return what `function` returns. Raises InterruptedWaitError if it was interrupted."""
        # First said, then asked, the other side the other way round: no lock is needed.
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
        """End what runs by `wake`, now and later; tell whether something ran."""
        self._interrupted = True
        running = self._running
        if running is None or running == threading.get_ident():
            return False
        wake()
        return True
