"""Pairs of primitives, one for each half: the rewriter turns `async_x` into `x`."""

from __future__ import annotations

import asyncio
import contextlib
import os
import threading
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import Future
from typing import Any, TypeVar

import anyio
import anyio.abc
import anyio.to_thread

from kamiwaza.clock import Clock
from kamiwaza.errors import ConfigurationError
from kamiwaza.network.early_answer import AnswerKeepingStream

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


async def async_see_through(function: Callable[..., T], *args: object) -> T:
    """Call `function` in a thread to its end, even if the caller is cancelled meanwhile."""
    return await async_run_interruptible(lambda: function(*args), lambda: None)


def see_through(function: Callable[..., T], *args: object) -> T:
    """Call `function` here."""
    return function(*args)


class AsyncBell:
    """Rung by threads, waited for by one task."""

    def __init__(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._rung = asyncio.Event()

    def ring(self) -> None:
        """Wake the task; any thread may."""
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._rung.set)

    async def wait(self, seconds: float) -> None:
        """Wait until it was rung since the last time, `seconds` at most."""
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        self._rung.clear()


class Bell:
    """Rung by threads, waited for by one."""

    def __init__(self) -> None:
        self._rung = threading.Event()

    def ring(self) -> None:
        """Wake the one who waits; any thread may."""
        self._rung.set()

    def wait(self, seconds: float) -> None:
        """Wait until it was rung since the last time, `seconds` at most."""
        self._rung.wait(seconds)
        self._rung.clear()


class AsyncTurn:
    """Comes once, for the one task that waits for it."""

    def __init__(self) -> None:
        self._come = asyncio.Event()
        self._loop: asyncio.AbstractEventLoop | None = None  # of the one who waits

    def come(self) -> None:
        """Let the one who waits go on; any thread may."""
        if self._loop is None or asyncio._get_running_loop() is self._loop:
            self._come.set()
            return
        with contextlib.suppress(RuntimeError):  # the loop is closed: nobody waits
            self._loop.call_soon_threadsafe(self._come.set)

    async def wait(self, seconds: float | None) -> bool:
        """Wait for it, `seconds` at most; tell whether it came."""
        self._loop = asyncio.get_running_loop()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(seconds):
                await self._come.wait()
        return self._come.is_set()


class Turn:
    """Comes once, for the one thread that waits for it."""

    def __init__(self) -> None:
        self._come = threading.Event()

    def come(self) -> None:
        """Let the one who waits go on."""
        self._come.set()

    def wait(self, seconds: float | None) -> bool:
        """Wait for it, `seconds` at most; tell whether it came."""
        return self._come.wait(seconds)


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


def async_read_aside(request: Any) -> None:
    """Let threads read the files of `request`, so that the loop goes on."""
    from kamiwaza.http import ThreadedUpload

    request.stream = ThreadedUpload(request.stream)


def read_aside(request: Any) -> None:
    """Leave the files of `request` to whoever sends it."""


def async_keep_answers(connection: Any) -> Callable[[], bool]:
    """Let the last answer on a new connection be read though it breaks while sending.

    What is returned tells whether that has happened: then nothing more is to be sent.
    """
    # httpcore's stream has anyio's below it, on which TLS will be put.
    below = getattr(connection, "_stream", None)
    if not isinstance(below, anyio.abc.ByteStream):
        return bool
    kept = connection._stream = AnswerKeepingStream(below)
    return lambda: kept.answered


def keep_answers(connection: Any) -> Callable[[], bool]:
    """Leave a blocking connection as it is: what has arrived can be read in any case."""
    return bool


def async_transfers(pool: Any) -> Any:
    """Return connections for large bodies: blocking ones, so that a thread can empty them."""
    from kamiwaza._sync.pool import Connections
    from kamiwaza.concurrency.deadline import time_left, within
    from kamiwaza.http import ThreadedTransport

    def bounds() -> Callable[[], contextlib.AbstractContextManager[None]]:
        left = time_left()
        return contextlib.nullcontext if left is None else lambda: within(left)

    return ThreadedTransport(Connections(pool.config), bounds)


def transfers(pool: Any) -> Any:
    """Return connections for large bodies: the pool's own."""
    return pool.connections()


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


def async_owner() -> tuple[int, object]:
    """Return what open connections belong to: the running event loop of this process.

    Raises ConfigurationError if there is none, or one that is not asyncio's.
    """
    try:
        return os.getpid(), asyncio.get_running_loop()
    except RuntimeError:
        raise ConfigurationError(
            "AsyncKamiwazaClient needs an event loop of asyncio (asyncio.run, anyio with asyncio,"
            " uvloop); elsewhere, as under trio, use KamiwazaClient in a thread"
        ) from None


def owner() -> tuple[int, object]:
    """Return what open connections belong to: this process."""
    return os.getpid(), None


def async_abandoned(owner: tuple[int, object]) -> bool:
    """Tell whether what `owner` owned is lost: its loop is closed, or this process was forked."""
    pid, loop = owner
    return pid != os.getpid() or (isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed())


def abandoned(owner: tuple[int, object]) -> bool:
    """Tell whether what `owner` owned is lost: this process was forked."""
    return owner[0] != os.getpid()
