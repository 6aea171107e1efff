"""Ctrl-C, exceptions of signal handlers and cancellation lose no connection and no file."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import hashlib
import itertools
import random
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path
from types import FrameType
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza_api.api.models import list_models
from kamiwaza_api.api.skills import get_skill_package
from kamiwaza_api.api.workrooms import stream_workroom_events
from tests.reliability.fault_server import FaultServer, Received, answer, head, raw, serve
from tests.reliability.file_host import FileHost
from tests.reliability.halves import KEY
from tests.reliability.interrupts import Interrupt, Moment
from tests.reliability.token_platform import PASSWORD, TokenPlatform

PLACES = 2
CALLS = 1_000
ROOM = "5a921187-19c7-4df4-8f4f-f31e78de5857"
EVENT = b'id: 1\ndata: {"a":1}\n\n'
EVENTS = head(200, [("Content-Type", "text/event-stream"), ("Content-Length", str(len(EVENT)))])

# What an interrupt tore off is closed by the collector of garbage, which says so.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]


class Together:
    """Answers `/together` only when as many calls as there are places are under way at once."""

    def __init__(self) -> None:
        self._all_there = threading.Barrier(PLACES)

    def script(self, request: Received) -> Any:
        if request.target.endswith("/together"):
            self._all_there.wait(10)
        if ROOM in request.target:
            return raw(EVENTS, EVENT, then="open")
        return answer(200, [])


@pytest.fixture
def server() -> Iterator[FaultServer]:
    with serve(script=Together().script) as found:
        yield found
    gc.collect()  # here and not at the end of the session


OPTIONS: dict[str, Any] = {
    "max_connections": PLACES, "max_streams": PLACES, "max_retries": 0, "deadline": 10.0,
}  # fmt: skip


def call(client: Any) -> Any:
    return client.request("GET", "/quick")


def read_through(client: Any) -> None:
    with client.raw.stream(list_models()) as found:
        for _ in found.iter_bytes():
            pass


def first_event(client: Any) -> None:
    with client.raw.events(stream_workroom_events(workroom_id=ROOM), reconnect=False) as events:
        next(events)


def every_place_is_there(client: KamiwazaClient) -> None:
    """Make as many calls, and open as many streams, at once as there are places."""
    with ThreadPoolExecutor(PLACES) as pool:
        calls = [pool.submit(client.request, "GET", "/together") for _ in range(PLACES)]
        assert [made.result() for made in calls] == [[]] * PLACES
    with contextlib.ExitStack() as streams:
        for _ in range(PLACES):
            streams.enter_context(client.raw.stream(list_models()))
        assert call(client) == []


def _moments(work: Callable[[], Any]) -> int:
    """Return how many moments there are in `work`."""
    uninterrupted = Moment(sys.maxsize, "call", "c_return")
    uninterrupted.run(work)
    return uninterrupted.seen


@pytest.mark.parametrize("fresh", [True, False], ids=["new connection", "kept connection"])
@pytest.mark.parametrize("work", [call, read_through, first_event])
def test_an_interrupt_at_any_moment(
    server: FaultServer, work: Callable[[Any], Any], fresh: bool
) -> None:
    """Interrupt every fifth moment of a call, until a call ends before its moment comes.

    The exceptions are kept, and with them the objects that their frames refer to.
    """
    kept: list[Interrupt] = []
    with KamiwazaClient(server.url, KEY, **OPTIONS) as client:
        work(client)
        for number in itertools.count(0, 5):
            moment = Moment(number, "call", "c_return")
            if not fresh:
                call(client)
            try:
                moment.run(lambda: work(client))
            except Interrupt as error:
                if not _before_exit(error):
                    kept.append(error)
            if not moment.came:
                break
        assert len(kept) > 50
        every_place_is_there(client)


def _before_exit(error: Interrupt) -> bool:
    """Return whether it came before the first line of `__exit__`, which then does not run."""
    trace = error.__traceback__
    while trace is not None and trace.tb_frame.f_code not in (
        read_through.__code__, first_event.__code__,
    ):  # fmt: skip
        trace = trace.tb_next
    inner = None if trace is None else trace.tb_next
    return (
        inner is not None
        and inner.tb_frame.f_code.co_name == "__exit__"
        and (inner.tb_next is None or inner.tb_next.tb_frame.f_code.co_name == "_look")
    )


def test_an_interrupt_while_a_token_is_renewed() -> None:
    """Nobody waits for ever for a renewal that lost its leader."""
    with TokenPlatform() as platform:
        options = {**OPTIONS, "username": "admin", "password": PASSWORD}
        with KamiwazaClient(platform.url, **options) as client:
            call(client)
            platform.valid = set()
            last = _moments(lambda: call(client))
            for number in range(0, last, max(1, last // 150)):
                platform.valid = set()
                with contextlib.suppress(Interrupt):
                    Moment(number, "call", "c_return").run(lambda: call(client))
                assert call(client)
    gc.collect()


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="needs signals with a timer")
def test_a_thousand_signals(server: FaultServer) -> None:
    def handler(number: int, frame: FrameType | None) -> None:
        raise Interrupt

    before = signal.signal(signal.SIGALRM, handler)
    interrupted = 0
    try:
        with KamiwazaClient(server.url, KEY, **OPTIONS) as client:
            call(client)
            for number in range(CALLS):
                try:
                    signal.setitimer(signal.ITIMER_REAL, 1e-5 + 7e-7 * number)
                    call(client)
                    signal.setitimer(signal.ITIMER_REAL, 0)
                except Interrupt:
                    interrupted += 1
                finally:
                    signal.setitimer(signal.ITIMER_REAL, 0)
            every_place_is_there(client)
    finally:
        signal.signal(signal.SIGALRM, before)
    assert interrupted > CALLS // 4


class InTheLibrary(Moment):
    """Moments of the library and of what it calls, but not of the event loop."""

    def _look(self, frame: FrameType, event: str, argument: Any) -> None:
        if frame.f_globals.get("__name__", "").split(".")[0] in ("kamiwaza", "httpcore", "h11"):
            super()._look(frame, event, argument)

    async def run_async(self, work: Callable[[], Any]) -> Any:
        """Return what `work` returns, in a task of its own."""
        sys.setprofile(self._look)
        try:
            return await asyncio.ensure_future(work())
        finally:
            sys.setprofile(None)


@pytest.mark.parametrize("first", range(4))
def test_an_interrupt_at_any_moment_of_a_download(tmp_path: Path, first: int) -> None:
    """No thread goes on in the background, and the next call completes the file."""
    content = random.Random(1).randbytes(1_500_000)
    digest = hashlib.sha256(content).hexdigest()
    with serve(script=FileHost(content)) as server, KamiwazaClient(server.url, KEY) as client:

        def get(path: Path, **options: Any) -> Any:
            return client.raw.download(get_skill_package("x"), path, **options)

        for number in itertools.count(first * 5, 20):
            path = tmp_path / str(number)
            moment = InTheLibrary(number, "call", "c_return")
            with contextlib.suppress(Interrupt):
                moment.run(partial(get, path))
            assert "kamiwaza-download" not in [thread.name for thread in threading.enumerate()]
            if not moment.came:
                break
            get(path, expected_sha256=digest, overwrite=True)
            assert path.read_bytes() == content


async def every_place_is_there_async(client: AsyncKamiwazaClient) -> None:
    calls = [client.request("GET", "/together") for _ in range(PLACES)]
    assert await asyncio.gather(*calls) == [[]] * PLACES
    async with contextlib.AsyncExitStack() as streams:
        for _ in range(PLACES):
            await streams.enter_async_context(client.raw.stream(list_models()))
        assert await call(client) == []


def test_an_interrupt_at_any_moment_of_a_task(server: FaultServer) -> None:
    async def main() -> int:
        kept: list[Interrupt] = []
        async with AsyncKamiwazaClient(server.url, KEY, **OPTIONS) as client:
            for number in range(CALLS):
                moment = InTheLibrary(number, "c_return")
                try:
                    await moment.run_async(lambda: call(client))
                except Interrupt as error:
                    kept.append(error)
                if not moment.came:
                    break
            await every_place_is_there_async(client)
        return len(kept)

    assert asyncio.run(main()) > 100


async def read_through_async(client: Any) -> None:
    async with client.raw.stream(list_models()) as found:
        async for _ in found.iter_bytes():
            pass


def test_a_thousand_cancellations(server: FaultServer) -> None:
    """After every number of turns of the loop, alone and while others wait for a place."""

    async def cancelled(turns: int, client: Any) -> bool:
        works = [call, read_through_async, call, call, read_through_async]
        tasks = [asyncio.ensure_future(work(client)) for work in works]
        for _ in range(turns):
            await asyncio.sleep(0)
        for task in tasks:
            task.cancel()
        found = await asyncio.gather(*tasks, return_exceptions=True)
        return any(isinstance(error, asyncio.CancelledError) for error in found)

    async def main() -> int:
        async with AsyncKamiwazaClient(server.url, KEY, **OPTIONS) as client:
            done = [await cancelled(turn % 40, client) for turn in range(CALLS // 5)]
            await every_place_is_there_async(client)
        return sum(done)

    assert asyncio.run(main()) > CALLS // 20
