"""Many calls at a time: how fast, at which cost, and how they get along with a server's limit."""

from __future__ import annotations

import asyncio
import importlib.util
import json
import statistics
import time
import tracemalloc
from collections.abc import Awaitable, Callable, Iterator
from typing import Any

from kamiwaza import AsyncKamiwazaClient, RateLimitError, Vector
from kamiwaza.sandbox import Sandbox
from tests.benchmarks.embedding_server import DIMENSIONS, EmbeddingServer, counts
from tests.benchmarks.row import Row

_BATCH = 64
_IN_FLIGHT = 16
_LATENCY = 0.1
_LIMIT = 24
_SERVICE = 0.2
_OPERATIONS = 1_000


def rows(*, full: bool = False) -> Iterator[Row]:
    """20,000 texts, or 6,400 where time is short."""
    texts = [f"The text with the number {number}." for number in range(20_000 if full else 6_400)]
    with EmbeddingServer(latency=_LATENCY) as url:
        yield from _speed(url, texts)
        if importlib.util.find_spec("aiohttp") is not None:
            yield _cost(url, texts)
    yield _memory()
    yield from _refusals(runs=5 if full else 3)
    yield _operations()


def _timed(work: Callable[[], Awaitable[object]]) -> tuple[float, float]:
    """Return the seconds of wall and of CPU of this thread."""

    async def run() -> tuple[float, float]:
        wall, cpu = time.perf_counter(), time.thread_time()
        await work()
        return time.perf_counter() - wall, time.thread_time() - cpu

    return asyncio.run(run())


def _embed(url: str, texts: list[str], in_flight: int) -> Callable[[], Awaitable[object]]:
    async def work() -> object:
        async with AsyncKamiwazaClient(url, api_key="key") as client:
            return await client.embedding.embed_many(texts, batch_size=_BATCH, in_flight=in_flight)

    return work


def _speed(url: str, texts: list[str]) -> Iterator[Row]:
    many, _ = _timed(_embed(url, texts, _IN_FLIGHT))
    few = texts[: 20 * _BATCH]
    alone, _ = _timed(_embed(url, few, 1))
    what = f"{len(texts):,} texts at 100 ms, {_IN_FLIGHT} in flight, against one after the other"
    ours, against = many / len(texts) * 1000, alone / len(few) * 1000
    yield Row(f"{what} (ms a text)", ours, against, 1 / 14)


def _cost(url: str, texts: list[str]) -> Row:
    import aiohttp

    async def bare() -> object:
        places = asyncio.Semaphore(_IN_FLIGHT)
        async with aiohttp.ClientSession() as session:

            async def call(batch: list[str]) -> Any:
                async with places, session.post(f"{url}/api/embedding/batch", json=batch) as got:
                    return json.loads(await got.read())

            batches = [texts[n : n + _BATCH] for n in range(0, len(texts), _BATCH)]
            return await asyncio.gather(*map(call, batches))

    ours, theirs = [], []
    for _ in range(3):
        ours.append(_timed(_embed(url, texts, _IN_FLIGHT))[1] * 1000)
        theirs.append(_timed(bare)[1] * 1000)
    paired = statistics.median(a / b for a, b in zip(ours, theirs, strict=True))
    middle, against = statistics.median(ours), statistics.median(theirs)
    what = "the same, against aiohttp + json.loads (CPU ms)"
    return Row(what, middle, against, 1.5, paired=paired)


def _memory() -> Row:
    numbers = [float(place) / 7 for place in range(DIMENSIONS)]
    sizes = []
    for make in (Vector, list):
        tracemalloc.start()
        before = tracemalloc.get_traced_memory()[0]
        kept = [make([number + row for number in numbers]) for row in range(500)]
        sizes.append((tracemalloc.get_traced_memory()[0] - before) / len(kept) / DIMENSIONS)
        tracemalloc.stop()
    what = f"memory of a number in vectors of {DIMENSIONS}, against lists (bytes)"
    return Row(what, sizes[0], sizes[1], 6 / sizes[1])


def _refusals(*, runs: int) -> Iterator[Row]:
    """A server that refuses above 24 calls at a time: a limit that adapts against a fixed one."""
    calls = [str(number) for number in range(1_200)]
    adaptive: list[tuple[float, float]] = []
    fixed: list[tuple[float, float]] = []
    with EmbeddingServer(latency=_SERVICE, limit=_LIMIT) as url:
        for _ in range(runs):
            for found, work in ((adaptive, _adaptive(url, calls)), (fixed, _fixed(url, calls))):
                counts(url)
                wall, _ = _timed(work)
                seen = counts(url)
                found.append((wall, seen["refused"] / seen["answered"]))
    ideal = len(calls) / _LIMIT * _SERVICE
    what = f"{len(calls):,} calls to a server that refuses above {_LIMIT}, 64 in flight"
    wall = statistics.median(wall for wall, _ in adaptive)
    yield Row(f"{what}, against the ideal (s)", wall, ideal, 1.25)
    ours, theirs = (statistics.median(share for _, share in one) for one in (adaptive, fixed))
    yield Row("refusals a success, against a fixed limit", ours, theirs, 1)


def _adaptive(url: str, calls: list[str]) -> Callable[[], Awaitable[object]]:
    async def work() -> object:
        async with AsyncKamiwazaClient(url, api_key="key") as client:
            return await client.embedding.embed_many(calls, batch_size=1, in_flight=64)

    return work


def _fixed(url: str, calls: list[str]) -> Callable[[], Awaitable[object]]:
    async def work() -> object:
        places = asyncio.Semaphore(64)
        async with AsyncKamiwazaClient(url, api_key="key", max_retries=0) as client:

            async def call(text: str) -> object:
                async with places:
                    while True:
                        try:
                            return await client.request("POST", "/embedding/batch", json=[text])
                        except RateLimitError as error:
                            await asyncio.sleep(error.retry_after or 1)

            return await asyncio.gather(*map(call, calls))

    return work


def _operations() -> Row:
    """The requests of waiting, on a sandbox whose clock waiting turns."""
    with Sandbox() as sandbox, sandbox.client() as client:
        # One after the other, so that each is waited for from its start.
        for _ in range(20):
            client.jobs.submit("echo").wait()
        polls = (len(sandbox.requests) - 20) / 20 * _OPERATIONS
        waiting = [client.jobs.submit("echo") for _ in range(_OPERATIONS)]
        before = len(sandbox.requests)
        assert client.operations.gather(waiting).ok
        lists = len(sandbox.requests) - before
    what = f"requests to wait for {_OPERATIONS:,} jobs at once, against one by one"
    return Row(what, lists, polls, 0.01)
