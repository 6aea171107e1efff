"""Calls that run beside the caller, for each half: in tasks there, in threads here."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Collection, Generator
from concurrent.futures import Future, wait
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any, Generic, Protocol, Self, TypeVar

T = TypeVar("T")

_CANCEL_TIMEOUT = 2.0


class AsyncBackgroundCall(Generic[T]):
    """A call that was begun ahead of its need."""

    def __init__(self, task: asyncio.Future[T]) -> None:
        """Hold the task that makes the call."""
        self.task = task
        # Nobody may ever ask for the result; then its error is no news.
        task.add_done_callback(_retrieve_exception)

    async def result(self) -> T:
        """Return what the function returns, or raise what it raises."""
        return await asyncio.shield(self.task)


def _retrieve_exception(task: asyncio.Future[Any]) -> None:
    if not task.cancelled():
        task.exception()


class AsyncBackgroundCalls:
    """Runs calls in tasks."""

    def start(self, function: Callable[..., Awaitable[T]], *args: object) -> AsyncBackgroundCall[T]:
        """Begin `function` and return at once."""
        return AsyncBackgroundCall(asyncio.ensure_future(function(*args)))

    async def cancel(self, calls: Collection[AsyncBackgroundCall[Any]]) -> None:
        """Cancel `calls` and wait until they have ended."""
        for call in calls:
            call.task.cancel()
        if calls:
            await asyncio.wait([call.task for call in calls])

    async def aclose(self) -> None:
        """Do nothing: tasks end by themselves."""


class BackgroundCall(Generic[T]):
    """A call that was begun ahead of its need."""

    def __init__(self, call: Callable[[], T]) -> None:
        """Hold the call, to be made by whoever comes first."""
        self.future: Future[T] = Future()
        self.run_by_caller = False
        self._run = copy_context().run
        self._call = call

    def make(self) -> None:
        """Make the call, unless it was given up."""
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._run(self._call))
        except BaseException as error:
            self.future.set_exception(error)

    def result(self) -> T:
        """Return what the function returns, or raise what it raises."""
        if self.run_by_caller:
            self.make()
        return self.future.result()


class BackgroundCalls:
    """Runs calls in threads, which stay for the next calls until the crew is closed."""

    def __init__(self) -> None:
        """Begin without threads."""
        self._calls: SimpleQueue[BackgroundCall[Any] | None] = SimpleQueue()
        self._idle = threading.Semaphore(0)
        self._threads = 0

    def start(self, function: Callable[..., T], *args: object) -> BackgroundCall[T]:
        """Begin `function` and return at once; without a thread to be had, `result` makes it."""
        call = BackgroundCall(lambda: function(*args))
        if not self._idle.acquire(blocking=False):
            thread = threading.Thread(
                target=_run_calls,
                args=(self._calls, self._idle),
                daemon=True,
                name="kamiwaza-pages",
            )
            try:
                thread.start()
            except RuntimeError:
                call.run_by_caller = True
                return call
            self._threads += 1
        self._calls.put(call)
        return call

    def cancel(self, calls: Collection[BackgroundCall[Any]]) -> None:
        """Let no more of `calls` begin, and wait a little for the others: threads do not stop."""
        begun = [call.future for call in calls if not call.future.cancel()]
        wait(begun, timeout=_CANCEL_TIMEOUT)

    def close(self) -> None:
        """Let the threads end when they have nothing more to do."""
        while self._threads:
            self._threads -= 1
            self._calls.put(None)


def _run_calls(calls: SimpleQueue[BackgroundCall[Any] | None], idle: threading.Semaphore) -> None:
    while (call := calls.get()) is not None:
        call.make()
        del call
        idle.release()


class _AsyncOpens(Protocol):
    async def _opened(self) -> Self: ...


class _Opens(Protocol):
    def _opened(self) -> Self: ...


A = TypeVar("A", bound=_AsyncOpens)
S = TypeVar("S", bound=_Opens)


class AsyncOpenOnAwait:
    """What is opened by awaiting it, or by its first use."""

    def __await__(self: A) -> Generator[Any, None, A]:
        """Open it."""
        return self._opened().__await__()

    def _begun(self: A) -> A:
        return self


class OpenOnAwait:
    """What is open from the start."""

    def _begun(self: S) -> S:
        return self._opened()
