"""Calls that run beside the caller, for each half: a task there, a thread here."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Collection, Generator
from concurrent.futures import Future, wait
from contextvars import copy_context
from typing import Any, Generic, Protocol, Self, TypeVar

T = TypeVar("T")

_PATIENCE = 2.0


class AsyncAhead(Generic[T]):
    """A call that was begun ahead of its need."""

    def __init__(self, function: Callable[..., Awaitable[T]], *args: object) -> None:
        """Begin `function` in a task."""
        self._task = asyncio.ensure_future(function(*args))
        # Nobody may ever ask for the result; then its error is no news.
        self._task.add_done_callback(_heard)

    async def result(self) -> T:
        """Return what the function returns, or raise what it raises."""
        return await asyncio.shield(self._task)

    @staticmethod
    async def give_up(calls: Collection[AsyncAhead[Any]]) -> None:
        """Cancel `calls` and wait until they have ended."""
        tasks = [call._task for call in calls]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)


def _heard(task: asyncio.Future[Any]) -> None:
    if not task.cancelled():
        task.exception()


class Ahead(Generic[T]):
    """A call that was begun ahead of its need."""

    def __init__(self, function: Callable[..., T], *args: object) -> None:
        """Begin `function` in a thread; without a thread to be had, in `result`."""
        self._future: Future[T] = Future()
        self._call: Callable[[], T] = lambda: function(*args)
        run = copy_context().run
        thread = threading.Thread(target=run, args=(self._run,), daemon=True, name="kamiwaza-page")
        try:
            thread.start()
        except RuntimeError:
            self._started = False
        else:
            self._started = True

    def _run(self) -> None:
        if not self._future.set_running_or_notify_cancel():
            return
        try:
            self._future.set_result(self._call())
        except BaseException as error:
            self._future.set_exception(error)

    def result(self) -> T:
        """Return what the function returns, or raise what it raises."""
        if not self._started:
            self._run()
        return self._future.result()

    @staticmethod
    def give_up(calls: Collection[Ahead[Any]]) -> None:
        """Let no more of `calls` begin, and wait a little for the others: threads do not end."""
        begun = [call._future for call in calls if not call._future.cancel()]
        wait(begun, timeout=_PATIENCE)


class _AsyncOpens(Protocol):
    async def _opened(self) -> Self: ...


class _Opens(Protocol):
    def _opened(self) -> Self: ...


A = TypeVar("A", bound=_AsyncOpens)
S = TypeVar("S", bound=_Opens)


class AsyncOpening:
    """What is opened by awaiting it, or by its first use."""

    def __await__(self: A) -> Generator[Any, None, A]:
        """Open it."""
        return self._opened().__await__()

    def _begun(self: A) -> A:
        return self


class Opening:
    """What is open from the start."""

    def _begun(self: S) -> S:
        return self._opened()
