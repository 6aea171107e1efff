"""Pairs of primitives, one for each half: the rewriter turns `async_x` into `x`."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

import anyio
import anyio.abc
import anyio.to_thread

from kamiwaza.clock import Clock

T = TypeVar("T")

_tasks: set[asyncio.Task[Any]] = set()


async def async_wait(future: Future[T], seconds: float | None = None) -> T:
    """Return the result of `future`, which any thread or loop may set.

    Raises TimeoutError if it is not there in so many `seconds`; None waits for ever.
    """
    async with asyncio.timeout(seconds):
        return await asyncio.shield(asyncio.wrap_future(future))


def wait(future: Future[T], seconds: float | None = None) -> T:
    """Return the result of `future`, which any thread or loop may set.

    Raises TimeoutError if it is not there in so many `seconds`; None waits for ever.
    """
    return future.result(seconds)


async def async_run_blocking(function: Callable[..., T], *args: object) -> T:
    """Call `function` in a worker thread, so that the loop goes on."""
    return await anyio.to_thread.run_sync(lambda: function(*args))


def run_blocking(function: Callable[..., T], *args: object) -> T:
    """Call `function` here."""
    return function(*args)


async def async_run_abandonable(function: Callable[[], T], unwanted: Callable[[T], None]) -> T:
    """Call `function` in a thread; who is cancelled does not wait for it.

    What it returns after that is given to `unwanted`.
    """
    lock = threading.Lock()
    late: list[T] = []
    given_up = False

    def run() -> T:
        found = function()
        with lock:
            late.append(found)
            if given_up:
                unwanted(found)
        return found

    try:
        return await anyio.to_thread.run_sync(run, abandon_on_cancel=True)
    except asyncio.CancelledError:
        with lock:
            given_up = True
            for found in late:
                unwanted(found)
        raise


async def async_run_interruptible(function: Callable[[], T], interrupt: Callable[[], None]) -> T:
    """Call `function` in a thread; who is cancelled calls `interrupt` and sees it end."""
    work = asyncio.ensure_future(async_run_blocking(function))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        interrupt()
        await _ended(work)
        raise


async def _ended(work: asyncio.Future[Any]) -> None:
    """Wait for `work` however often the waiting is cancelled; its result is not wanted."""
    while not work.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait([work])
    if not work.cancelled():
        work.exception()


async def async_run_to_completion(function: Callable[..., T], *args: object) -> T:
    """Call `function` in a thread to its end, even if the caller is cancelled meanwhile."""
    return await async_run_interruptible(lambda: function(*args), lambda: None)


def run_to_completion(function: Callable[..., T], *args: object) -> T:
    """Call `function` here."""
    return function(*args)


async def async_pause(clock: Clock, seconds: float, ended: threading.Event) -> None:
    """Let `seconds` of `clock` pass."""
    await clock.asleep(seconds)


def pause(clock: Clock, seconds: float, ended: threading.Event) -> None:
    """Let `seconds` of `clock` pass, on the system's clock no longer than until `ended` is set."""
    if type(clock).sleep is Clock.sleep:
        ended.wait(seconds)
    else:
        clock.sleep(seconds)


def async_shield() -> contextlib.AbstractContextManager[object]:
    """Return a context that is seen through to its end though the caller is cancelled."""
    return anyio.CancelScope(shield=True)


def shield() -> contextlib.AbstractContextManager[object]:
    """Return a context that changes nothing: threads are not cancelled."""
    return contextlib.nullcontext()


def async_spawn(
    function: Callable[..., Coroutine[Any, Any, None]], *args: object, ended: Callable[[], None]
) -> None:
    """Start `function` beside the caller; it must not raise.

    `ended` is called afterwards, also if the loop stopped before the function began.
    """
    task = asyncio.get_running_loop().create_task(function(*args))
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
    task.add_done_callback(lambda _: ended())


def spawn(function: Callable[..., None], *args: object, ended: Callable[[], None]) -> None:
    """Start `function` beside the caller; it must not raise.

    `ended` is called afterwards, also if there is no thread to be had.
    """

    def run() -> None:
        try:
            function(*args)
        finally:
            ended()

    try:
        threading.Thread(target=run, daemon=True, name="kamiwaza").start()
    except RuntimeError:
        ended()
