"""Many slow calls and open streams at once do not exhaust the connection pool."""

from __future__ import annotations

import asyncio
import contextlib
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.clock import Clock
from kamiwaza.http.httpx_adapter import build_request
from kamiwaza_api.api.workrooms import stream_workroom_events
from tests.reliability.crowd_server import CrowdServer
from tests.reliability.fault_server import Line, Received, answer, serve
from tests.reliability.halves import KEY, LoopbackHalf

ROOM = "5a921187-19c7-4df4-8f4f-f31e78de5857"
STREAMS = 1_000
SLOW = 300
PLACES = 100
FIRST = {"first": True}


@pytest.fixture
def many_files() -> Iterator[None]:
    """Both ends of a thousand connections are in this process."""
    resource = pytest.importorskip("resource")
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = 2 * STREAMS + 500
    if 0 <= hard < wanted:
        pytest.skip(f"needs {wanted} open files")
    resource.setrlimit(resource.RLIMIT_NOFILE, (max(soft, wanted), hard))
    yield
    resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))


def events(client: Any) -> Any:
    return client.raw.events(stream_workroom_events(workroom_id=ROOM), reconnect=False)


@pytest.mark.usefixtures("many_files")
def test_a_thousand_streams_of_one_thread() -> None:
    with (
        CrowdServer() as server,
        KamiwazaClient(server.url, KEY) as client,
        contextlib.ExitStack() as opened,
    ):
        streams = [opened.enter_context(events(client)) for _ in range(STREAMS)]
        assert all(next(stream).data == FIRST for stream in streams)
        assert server.open_streams == STREAMS
        assert client.request("GET", "/quick") == []


@pytest.mark.usefixtures("many_files")
def test_a_thousand_streams_of_one_loop() -> None:
    async def main(server: CrowdServer) -> None:
        async def first(stream: Any) -> Any:
            opened = await stack.enter_async_context(stream)
            return (await anext(opened)).data

        async with (
            AsyncKamiwazaClient(server.url, KEY) as client,
            contextlib.AsyncExitStack() as stack,
        ):
            found = await asyncio.gather(*(first(events(client)) for _ in range(STREAMS)))
            assert found == [FIRST] * STREAMS
            assert server.open_streams == STREAMS
            assert await client.request("GET", "/quick") == []

    with CrowdServer() as server:
        asyncio.run(main(server))


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_three_hundred_slow_calls_of_threads(method: str) -> None:
    """The server answers when a hundred are waiting, or all that are left: three times."""
    with (
        CrowdServer(batch=PLACES, expected=SLOW) as server,
        KamiwazaClient(server.url, KEY) as client,
        ThreadPoolExecutor(SLOW) as pool,
    ):
        calls = [pool.submit(client.request, method, "/slow") for _ in range(SLOW)]
        assert [call.result() for call in calls] == [[]] * SLOW
    assert server.most_slow == PLACES


@pytest.mark.parametrize("method", ["GET", "POST"])
def test_three_hundred_slow_calls_of_tasks(method: str) -> None:
    async def main(url: str) -> None:
        async with AsyncKamiwazaClient(url, KEY) as client:
            calls = (client.request(method, "/slow") for _ in range(SLOW))
            assert await asyncio.gather(*calls) == [[]] * SLOW

    with CrowdServer(batch=PLACES, expected=SLOW) as server:
        asyncio.run(main(server.url))
    assert server.most_slow == PLACES


def test_three_thousand_quick_calls() -> None:
    async def main(url: str) -> None:
        async with AsyncKamiwazaClient(url, KEY) as client:
            calls = (client.request("GET", "/quick") for _ in range(3_000))
            assert await asyncio.gather(*calls) == [[]] * 3_000

    with CrowdServer() as server:
        asyncio.run(main(server.url))


def test_the_clock_of_an_attempt_begins_with_its_place(half: LoopbackHalf) -> None:
    """A call stands in line for longer than its `timeout` allows the platform to be silent."""
    entered = threading.Event()

    def slow(line: Line) -> None:
        entered.set()
        line.wait(0.6)
        answer(200, [])(line)

    def script(request: Received) -> Any:
        return slow if request.target.endswith("/slow") else answer(200, {})

    def work(client: Any) -> Any:
        hasty = client.with_options(timeout=0.3, max_retries=0)
        with ThreadPoolExecutor(1) as pool:
            first = pool.submit(client.request, "GET", "/slow")
            assert entered.wait(10)
            return hasty.request("GET", "/quick"), first.result()

    async def work_async(client: Any) -> Any:
        hasty = client.with_options(timeout=0.3, max_retries=0)
        first = asyncio.ensure_future(client.request("GET", "/slow"))
        assert await asyncio.to_thread(entered.wait, 10)
        return await hasty.request("GET", "/quick"), await first

    with serve(script=script) as server:
        work_ = work if half.kind == "sync" else work_async
        found = half.run(server.url, work_, max_connections=1, timeout=10.0, clock=Clock())
    assert found == ({}, [])


@pytest.mark.parametrize("left", [None, 5.0, 3_600.0])
def test_only_the_deadline_bounds_the_wait_for_a_place(left: float | None) -> None:
    request = build_request(
        "GET", "http://127.0.0.1:9", {}, timeout=1.0, connect_timeout=1.0, left=left
    )
    assert request.extensions["timeout"]["pool"] == left
