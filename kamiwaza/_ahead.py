"""Calls that run beside the caller, for each half: a task there, a thread here."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable, Generator
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

    async def aclose(self) -> None:
        """Cancel the call and wait until it has ended."""
        self._task.cancel()
        await asyncio.wait([self._task])


def _heard(task: asyncio.Future[Any]) -> None:
    if not task.cancelled():
        task.exception()


class Ahead(Generic[T]):
    """A call that was begun ahead of its need."""

    def __init__(self, function: Callable[..., T], *args: object) -> None:
        """Begin `function` in a thread; without a thread to be had, in `result`."""
        self._future: Future[T] = Future()
        self._call: Callable[[], T] | None = lambda: function(*args)
        run = copy_context().run
        thread = threading.Thread(target=run, args=(self._run,), daemon=True, name="kamiwaza-page")
        try:
            thread.start()
        except RuntimeError:
            self._started = False
        else:
            self._started = True

    def _run(self) -> None:
        call, self._call = self._call, None
        if call is None or not self._future.set_running_or_notify_cancel():
            return
        try:
            self._future.set_result(call())
        except BaseException as error:
            self._future.set_exception(error)

    def result(self) -> T:
        """Return what the function returns, or raise what it raises."""
        if not self._started:
            self._run()
        return self._future.result()

    def close(self) -> None:
        """Let nothing begin any more; wait a little for what has begun: threads cannot be ended."""
        if self._started and not self._future.cancel():
            wait([self._future], timeout=_PATIENCE)


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
