"""One client in several event loops, threads and processes, and after it is closed."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import os
import pickle
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import anyio
import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, RetryPolicy, errors
from kamiwaza.clock import Clock
from kamiwaza.config import SDKConfig
from kamiwaza_api.api.models import list_models
from tests.reliability.fault_server import Received, answer, close, head, raw, reset, serve, silence
from tests.reliability.halves import KEY, LoopbackHalf
from tests.unit.mock_platform import until


def read(client: Any) -> Any:
    return client.raw.send(list_models())


# A loop that ended can no longer close its own connections; asyncio says so.
@pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning")
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_an_async_client_survives_three_loops() -> None:
    with serve(answer()) as server:
        client = AsyncKamiwazaClient(server.url, KEY)

        async def main() -> Any:
            return await read(client), await read(client)

        assert [asyncio.run(main()) for _ in range(3)] == [([], [])] * 3
        assert server.connections == 3
        gc.collect()
        until(lambda: server.open_lines == 1)  # those of the loops that ended are closed
        asyncio.run(client.aclose())
        gc.collect()


def test_sixty_four_threads_share_a_client() -> None:
    def echo(request: Received) -> Any:
        return answer(200, {"n": request.target.rpartition("/")[2]})

    start = threading.Barrier(64)

    def calls(number: int) -> Any:
        start.wait(10)
        return [client.request("GET", f"/echo/{number}-{turn}") for turn in range(5)]

    with (
        serve(script=echo) as server,
        KamiwazaClient(server.url, KEY) as client,
        ThreadPoolExecutor(64) as pool,
    ):
        found = list(pool.map(calls, range(64)))
    assert found == [[{"n": f"{n}-{turn}"} for turn in range(5)] for n in range(64)]
    assert server.connections <= 64


def test_sixty_four_tasks_share_a_client() -> None:
    def echo(request: Received) -> Any:
        return answer(200, {"n": request.target.rpartition("/")[2]})

    async def main(url: str) -> Any:
        async with AsyncKamiwazaClient(url, KEY) as client:
            calls = (client.request("GET", f"/echo/{n}") for n in range(64))
            return await asyncio.gather(*calls)

    with serve(script=echo) as server:
        assert asyncio.run(main(server.url)) == [{"n": str(n)} for n in range(64)]


def _in_a_child(work: Callable[[], bool]) -> bool:
    child = os.fork()
    if child == 0:
        good = False
        try:
            good = work()
        finally:
            os._exit(0 if good else 1)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_a_client_works_on_both_sides_of_a_fork() -> None:
    with serve(answer()) as server, KamiwazaClient(server.url, KEY) as client:
        read(client)
        assert _in_a_child(lambda: read(client) == [] and read(client) == [])
        assert read(client) == []
    assert [request.connection for request in server.requests] == [1, 2, 2, 1]


def test_a_closed_client_says_so(half: LoopbackHalf) -> None:
    def used_later(client: Any) -> Any:
        client.close()
        return read(client.with_options(timeout=3.0))

    async def used_later_async(client: Any) -> Any:
        await client.aclose()
        return await read(client.with_options(timeout=3.0))

    with serve(answer()) as server:
        work = used_later if half.kind == "sync" else used_later_async
        assert type(half.fails(server.url, work)) is errors.ClientClosedError
    assert server.connections == 0


def test_closing_twice_and_closing_a_copy_are_harmless(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        client.with_options(timeout=3.0).close()
        found = read(client)
        client.close()
        client.close()
        return found

    async def work_async(client: Any) -> Any:
        await client.with_options(timeout=3.0).aclose()
        found = await read(client)
        await client.aclose()
        await client.aclose()
        return found

    with serve(answer()) as server:
        assert half.run(server.url, work if half.kind == "sync" else work_async) == []


class InterruptedClock(Clock):
    """Ctrl-C comes during the first pause."""

    def sleep(self, seconds: float) -> None:
        raise KeyboardInterrupt

    async def asleep(self, seconds: float) -> None:
        raise KeyboardInterrupt


def test_ctrl_c_in_a_pause_leaves_at_once(half: LoopbackHalf) -> None:
    with serve(reset) as server, pytest.raises(KeyboardInterrupt):
        half.run(server.url, read, clock=InterruptedClock())
    assert len(server.requests) == 1


def test_cancelling_in_a_pause_leaves_at_once() -> None:
    paused = asyncio.Event()

    class Pausing(Clock):
        async def asleep(self, seconds: float) -> None:
            paused.set()
            await anyio.sleep(3600)

    async def main(url: str) -> None:
        async with AsyncKamiwazaClient(url, KEY, clock=Pausing()) as client:
            task = asyncio.ensure_future(read(client))
            await paused.wait()
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task

    with serve(reset) as server:
        asyncio.run(asyncio.wait_for(main(server.url), 5))
    assert len(server.requests) == 1


def test_cancelling_a_call_gives_its_connection_back() -> None:
    """The only connection is taken by a call that is cancelled; the next call gets through."""
    waiting = threading.Event()

    def script(request: Received) -> Any:
        if request.target.endswith("/slow"):
            waiting.set()
            return silence
        return answer()

    async def main(url: str) -> Any:
        config = SDKConfig(max_connections=1)
        async with AsyncKamiwazaClient(url, KEY, config=config) as client:
            task = asyncio.ensure_future(client.request("GET", "/slow"))
            await asyncio.to_thread(waiting.wait, 5)
            task.cancel()
            with pytest.raises(asyncio.CancelledError):
                await task
            return await read(client)

    with serve(script=script) as server:
        assert asyncio.run(asyncio.wait_for(main(server.url), 5)) == []


def test_a_stream_left_early_gives_its_connection_back(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        with client.raw.stream(list_models()) as found:
            next(found.iter_bytes())
        return read(client)

    async def work_async(client: Any) -> Any:
        async with client.raw.stream(list_models()) as found:
            async for _ in found.iter_bytes():
                break
        return await read(client)

    config = SDKConfig(max_connections=1)
    endless = raw(head(200), b"[", then="hold")
    with serve(endless, answer()) as server:
        work_ = work if half.kind == "sync" else work_async
        assert half.run(server.url, work_, config=config, deadline=3.0) == []


def test_streams_have_places_of_their_own(half: LoopbackHalf) -> None:
    def work(client: Any) -> Any:
        with contextlib.ExitStack() as streams:
            for _ in range(3):
                streams.enter_context(client.raw.stream(list_models()))
            with pytest.raises(errors.PoolExhaustedError):
                streams.enter_context(client.with_options(deadline=0.2).raw.stream(list_models()))
            return read(client)

    async def work_async(client: Any) -> Any:
        async with contextlib.AsyncExitStack() as streams:
            for _ in range(3):
                await streams.enter_async_context(client.raw.stream(list_models()))
            hasty = client.with_options(deadline=0.2)
            with pytest.raises(errors.PoolExhaustedError):
                await streams.enter_async_context(hasty.raw.stream(list_models()))
            return await read(client)

    held = raw(head(200), b"[", then="hold")
    with serve(held, held, held, answer()) as server:
        work_ = work if half.kind == "sync" else work_async
        config = SDKConfig(max_connections=1, max_streams=3)
        assert half.run(server.url, work_, config=config, deadline=3.0) == []
    assert server.connections == 4


def test_failures_do_not_use_up_the_connections(half: LoopbackHalf) -> None:
    faults = [answer(500), close, answer(200, b"x"), answer(200, b"[", length=5), answer(404)] * 3
    policy = RetryPolicy(max_retries=0)

    def work(client: Any) -> Any:
        for _ in faults:
            with pytest.raises(errors.KamiwazaError):
                read(client)
        return read(client)

    async def work_async(client: Any) -> Any:
        for _ in faults:
            with pytest.raises(errors.KamiwazaError):
                await read(client)
        return await read(client)

    with serve(*faults, answer()) as server:
        found = half.run(
            server.url,
            work if half.kind == "sync" else work_async,
            retry=policy, config=SDKConfig(max_connections=1), deadline=5.0,
        )  # fmt: skip
    assert found == []


def test_a_client_is_not_pickled(half: LoopbackHalf) -> None:
    client = half.client("http://127.0.0.1:9", KEY)
    with pytest.raises(TypeError, match="credentials"):
        pickle.dumps(client)
