"""Many calls at once on one client: how long they take together, and how long the loop waits."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from statistics import median

import aiohttp
import httpx

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from tests.benchmarks.calls import model_body
from tests.benchmarks.row import Row
from tests.benchmarks.server import Server

_TICK = 0.002
_THREADS = 64


class Crowd:
    """Milliseconds of a crowd of calls, by the wall and by the CPU, and the loop's worst lag."""

    def __init__(self) -> None:
        self.wall = self.cpu = self.lag = 0.0

    async def run(self, call: Callable[[], Awaitable[object]], count: int) -> None:
        """Make `count` calls at once."""
        ticking = asyncio.ensure_future(self._tick())
        wall, cpu = time.perf_counter(), time.thread_time()
        await asyncio.gather(*(call() for _ in range(count)))
        self.cpu = (time.thread_time() - cpu) * 1000
        self.wall = (time.perf_counter() - wall) * 1000
        ticking.cancel()

    async def _tick(self) -> None:
        while True:
            due = time.perf_counter() + _TICK
            await asyncio.sleep(_TICK)
            self.lag = max(self.lag, (time.perf_counter() - due) * 1000)


async def _ours(url: str, path: str, count: int) -> Crowd:
    crowd = Crowd()
    async with AsyncKamiwazaClient(url, api_key="key") as client:
        await crowd.run(lambda: client.models.get(path), count)
    return crowd


async def _theirs(url: str, path: str, count: int) -> Crowd:
    crowd = Crowd()
    async with httpx.AsyncClient(timeout=None) as client:

        async def call() -> object:
            return json.loads((await client.get(f"{url}/api/models/{path}")).content)

        await crowd.run(call, count)
    return crowd


async def _aiohttp(url: str, path: str, count: int) -> Crowd:
    crowd = Crowd()
    headers = {"Authorization": "Bearer key"}
    # As many connections as our client has.
    connector = aiohttp.TCPConnector(limit=100)
    async with aiohttp.ClientSession(connector=connector, headers=headers) as session:

        async def call() -> object:
            async with session.get(f"{url}/api/models/{path}") as response:
                return json.loads(await response.read())

        await crowd.run(call, count)
    return crowd


def _against_aiohttp(url: str, path: str) -> Iterator[Row]:
    """Yield the CPU and the wall of 1,000 calls of a new client, the median of five rounds."""
    rounds = [
        (asyncio.run(_ours(url, path, 1_000)), asyncio.run(_aiohttp(url, path, 1_000)))
        for _ in range(5)
    ]
    what = "1,000 async calls at once, new client, against aiohttp with 100 connections"
    for unit, budget in (("cpu", 1.6), ("wall", None)):
        mine = [getattr(ours, unit) for ours, _ in rounds]
        other = [getattr(theirs, unit) for _, theirs in rounds]
        ratio = median(a / b for a, b in zip(mine, other, strict=True))
        shown = "CPU" if unit == "cpu" else unit
        yield Row(f"{what} ({shown} ms)", median(mine), median(other), budget, paired=ratio)


def _threads(call: Callable[[], object], count: int) -> float:
    began = time.perf_counter()
    with ThreadPoolExecutor(_THREADS) as pool:
        for done in [pool.submit(call) for _ in range(count)]:
            done.result()
    return (time.perf_counter() - began) * 1000


def rows(*, full: bool = False) -> Iterator[Row]:
    """A quarter of the 1,000 calls where time is short: bare httpx takes a minute for all."""
    body = model_body()
    path = json.loads(body)["id"]
    with Server(body) as url:
        count = 1_000 if full else 300
        ours = asyncio.run(_ours(url, path, count))
        theirs = asyncio.run(_theirs(url, path, count))
        against = "against a new httpx.AsyncClient"
        what = f"{count:,} async calls at once, {against}"
        yield Row(f"{what} (CPU ms)", ours.cpu, theirs.cpu, 0.25)
        yield Row(f"{what} (wall ms)", ours.wall, theirs.wall, 0.25)
        yield Row("worst lag of the loop meanwhile (ms)", ours.lag, theirs.lag, None)
        yield from _against_aiohttp(url, path)
        with KamiwazaClient(url, api_key="key") as client, httpx.Client(timeout=None) as bare:
            mine = _threads(lambda: client.models.get(path), 1_000)
            other = _threads(lambda: bare.get(f"{url}/api/models/{path}").content, 1_000)
        yield Row("1,000 calls from 64 threads, against httpx.Client (wall ms)", mine, other, None)
