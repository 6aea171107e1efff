"""Calls in the background: in tasks for the asynchronous client, in threads for the other."""

from __future__ import annotations

import asyncio
import threading
from abc import ABC, abstractmethod
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Generator
from concurrent.futures import Future, wait
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any, Generic, Protocol, Self, TypeVar, overload

T = TypeVar("T")

# Seconds. A thread cannot be stopped, and one that hangs must not delay the caller for long.
_CANCEL_TIMEOUT = 2.0


class AsyncBackgroundCall(Generic[T]):
    """A call that runs in the background."""

    def __init__(self, task: asyncio.Future[T]) -> None:
        """Hold the task of the call."""
        self.task = task
        # If the result is never read, asyncio would log the error as never retrieved.
        task.add_done_callback(_retrieve_exception)

    async def result(self) -> T:
        """Return the result of the function, or raise its exception."""
        # Cancelling one reader must not cancel a page that a later reader may still request.
        return await asyncio.shield(self.task)


def _retrieve_exception(task: asyncio.Future[Any]) -> None:
    if not task.cancelled():
        task.exception()


class AsyncBackgroundCalls:
    """Start calls in tasks."""

    def start(self, function: Callable[..., Awaitable[T]], *args: object) -> AsyncBackgroundCall[T]:
        """Start a call of `function` with `args`, without waiting for it."""
        return AsyncBackgroundCall(asyncio.ensure_future(function(*args)))

    async def cancel(self, calls: Collection[AsyncBackgroundCall[Any]]) -> None:
        """Cancel `calls` and wait until they have ended."""
        for call in calls:
            call.task.cancel()
        if calls:
            await asyncio.wait([call.task for call in calls])

    async def aclose(self) -> None:
        """Do nothing: there are no threads to end."""


class BackgroundCall(Generic[T]):
    """A call that runs in the background."""

    def __init__(self, call: Callable[[], T]) -> None:
        """Hold the call. It runs in the context variables of the caller."""
        self.future: Future[T] = Future()
        self.run_by_caller = False
        # The deadline of the caller is a context variable.
        self._run = copy_context().run
        self._call = call

    def make(self) -> None:
        """Make the call, unless it was cancelled."""
        if not self.future.set_running_or_notify_cancel():
            return
        try:
            self.future.set_result(self._run(self._call))
        except BaseException as error:
            self.future.set_exception(error)

    def result(self) -> T:
        """Return the result of the function, or raise its exception."""
        if self.run_by_caller:
            self.make()
        return self.future.result()


class BackgroundCalls:
    """Start calls in threads. The threads are reused until `close`."""

    def __init__(self, name: str = "kamiwaza-pages") -> None:
        """Start without threads, which will have this name."""
        self._name = name
        self._calls: SimpleQueue[BackgroundCall[Any] | None] = SimpleQueue()
        # One entry for each idle thread. A semaphore that Ctrl-C interrupts can stay locked.
        self._idle: deque[None] = deque()
        self._threads = 0

    def start(self, function: Callable[..., T], *args: object) -> BackgroundCall[T]:
        """Start a call of `function` with `args`, without waiting for it.

        If no thread can be started, `result` makes the call.
        """
        call = BackgroundCall(lambda: function(*args))
        # A new thread is started only if there is no idle one.
        try:
            self._idle.pop()
        except IndexError:
            thread = threading.Thread(
                target=_run_calls,
                args=(self._calls, self._idle),
                daemon=True,
                name=self._name,
            )
            try:
                thread.start()
            except RuntimeError:
                # The limit of threads is reached, or the interpreter is shutting down.
                call.run_by_caller = True
                return call
            self._threads += 1
        self._calls.put(call)
        return call

    def cancel(self, calls: Collection[BackgroundCall[Any]]) -> None:
        """Cancel the calls that have not started, and wait up to two seconds for the others."""
        running = [call.future for call in calls if not call.future.cancel()]
        wait(running, timeout=_CANCEL_TIMEOUT)

    def close(self) -> None:
        """End the threads after their current calls."""
        while self._threads:
            self._threads -= 1
            self._calls.put(None)  # each thread takes one and ends


def _run_calls(calls: SimpleQueue[BackgroundCall[Any] | None], idle: deque[None]) -> None:
    while (call := calls.get()) is not None:
        call.make()
        # `get` blocks next. A reference kept here would keep the answer in memory.
        del call
        idle.append(None)


class _AsyncOpens(Protocol):
    async def _opened(self) -> Self: ...


class _Opens(Protocol):
    def _opened(self) -> Self: ...


A = TypeVar("A", bound=_AsyncOpens)
S = TypeVar("S", bound=_Opens)


class AsyncLazyList(ABC, Generic[T]):
    """Base of lazy lists that `await` makes."""

    @abstractmethod
    async def collect(self) -> list[T]:
        """Make the list and return it."""

    def __await__(self) -> Generator[Any, None, list[T]]:
        """Make the list and return it."""
        return self.collect().__await__()


class LazyList(ABC, Generic[T]):
    """Base of lazy lists that are made when they are used as lists."""

    @abstractmethod
    def collect(self) -> list[T]:
        """Make the list and return it."""

    def __len__(self) -> int:
        """Make the list and return its length."""
        return len(self.collect())

    @overload
    def __getitem__(self, index: int) -> T: ...
    @overload
    def __getitem__(self, index: slice) -> list[T]: ...
    def __getitem__(self, index: int | slice) -> T | list[T]:
        """Make the list and return one item, or some."""
        return self.collect()[index]


class AsyncOpenOnAwait:
    """Base of objects that are opened by `await`."""

    def __await__(self: A) -> Generator[Any, None, A]:
        """Open the object and return it."""
        return self._opened().__await__()

    def _ready_to_use(self: A) -> A:
        return self  # the caller awaits it


class OpenOnAwait:
    """Base of objects that are opened when they are created."""

    def _ready_to_use(self: S) -> S:
        return self._opened()
