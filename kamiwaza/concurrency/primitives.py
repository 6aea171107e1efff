"""Pairs of primitives for the two clients. scripts/unasync.py renames `async_x` to `x`."""

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

    Raises TimeoutError after `seconds`. None waits without a limit.
    """
    async with asyncio.timeout(seconds):
        # Shielded: other callers wait for the same future, so cancelling one must not cancel it.
        return await asyncio.shield(asyncio.wrap_future(future))


def wait(future: Future[T], seconds: float | None = None) -> T:
    """Return the result of `future`, which any thread or loop may set.

    Raises TimeoutError after `seconds`. None waits without a limit.
    """
    return future.result(seconds)


async def async_run_blocking(function: Callable[..., T], *args: object) -> T:
    """Call `function` in a worker thread, which keeps the loop free."""
    return await anyio.to_thread.run_sync(lambda: function(*args))


def run_blocking(function: Callable[..., T], *args: object) -> T:
    """Call `function` in this thread."""
    return function(*args)


async def async_run_abandonable(function: Callable[[], T], unwanted: Callable[[T], None]) -> T:
    """Call `function` in a worker thread. A cancelled caller does not wait for it.

    Its result is then passed to `unwanted`, which releases it.
    """
    lock = threading.Lock()
    late: list[T] = []
    given_up = False

    def run() -> T:
        result = function()
        with lock:
            late.append(result)
            if given_up:
                unwanted(result)
        return result

    try:
        return await anyio.to_thread.run_sync(run, abandon_on_cancel=True)
    except asyncio.CancelledError:
        with lock:
            # The function may end at this moment. The lock decides who releases its result.
            given_up = True
            for result in late:
                unwanted(result)
        raise


async def async_run_interruptible(function: Callable[[], T], interrupt: Callable[[], None]) -> T:
    """Call `function` in a worker thread. Cancelling calls `interrupt` and waits for its end."""
    work = asyncio.ensure_future(async_run_blocking(function))
    try:
        return await asyncio.shield(work)
    except asyncio.CancelledError:
        interrupt()
        await _ended(work)
        raise


async def _ended(work: asyncio.Future[Any]) -> None:
    """Wait for `work`, also if the wait is cancelled again. Its result is dropped."""
    # The thread still uses the caller's objects, so it must end before the caller continues.
    while not work.done():
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.wait([work])
    if not work.cancelled():
        work.exception()


async def async_run_to_completion(function: Callable[..., T], *args: object) -> T:
    """Call `function` in a worker thread. Cancelling the caller waits for its end."""
    return await async_run_interruptible(lambda: function(*args), lambda: None)


def run_to_completion(function: Callable[..., T], *args: object) -> T:
    """Call `function` in this thread."""
    return function(*args)


async def async_pause(clock: Clock, seconds: float, ended: threading.Event) -> None:
    """Wait `seconds` on `clock`."""
    await clock.asleep(seconds)


def pause(clock: Clock, seconds: float, ended: threading.Event) -> None:
    """Wait `seconds` on `clock`. On the system's clock, `ended` ends the wait early."""
    # A clock of the tests has its own time and must decide when the wait ends.
    if type(clock).sleep is Clock.sleep:
        ended.wait(seconds)
    else:
        clock.sleep(seconds)


def async_shield() -> contextlib.AbstractContextManager[object]:
    """Return a context in which the caller cannot be cancelled."""
    return anyio.CancelScope(shield=True)


def shield() -> contextlib.AbstractContextManager[object]:
    """Return a context without effect: threads are not cancelled."""
    return contextlib.nullcontext()


def async_spawn(
    function: Callable[..., Coroutine[Any, Any, None]], *args: object, ended: Callable[[], None]
) -> None:
    """Start `function` in a background task. It must not raise.

    `ended` is called afterwards, also if the loop stopped before the task started.
    """
    task = asyncio.get_running_loop().create_task(function(*args))
    # The loop itself holds only a weak reference to a task.
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)
    task.add_done_callback(lambda _: ended())


def spawn(function: Callable[..., None], *args: object, ended: Callable[[], None]) -> None:
    """Start `function` in a background thread. It must not raise.

    `ended` is called afterwards, also if no thread can be started.
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
