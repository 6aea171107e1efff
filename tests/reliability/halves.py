"""The same test for both clients: `half.run(url, lambda client: client.raw.send(...))`."""

from __future__ import annotations

import asyncio
import inspect
import pickle
import time
from collections.abc import Callable
from typing import Any

import anyio.lowlevel

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, SDKConfig
from kamiwaza._async.http.transport import AsyncTransport
from kamiwaza._sync.http.transport import Transport
from kamiwaza.clock import Clock
from kamiwaza.errors import KamiwazaError
from tests.halves import HalfRunner

KEY = "kz-pat-0123456789abcdef"


class SkippingClock(Clock):
    """Real time, except that nobody waits: a pause turns the clock and is written down."""

    def __init__(self) -> None:
        self.pauses: list[float] = []
        self._ahead = 0.0

    def time(self) -> float:
        return time.time() + self._ahead

    def monotonic(self) -> float:
        return time.monotonic() + self._ahead

    def turn(self, seconds: float) -> None:
        self._ahead += seconds

    def sleep(self, seconds: float) -> None:
        self.pauses.append(seconds)
        self.turn(seconds)

    async def asleep(self, seconds: float) -> None:
        self.sleep(seconds)
        await anyio.lowlevel.checkpoint()


class LoopbackHalf:
    """One half of the client, with a new client for each piece of work."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.client = KamiwazaClient if kind == "sync" else AsyncKamiwazaClient

    def run(self, url: str, work: Callable[[Any], Any], **options: Any) -> Any:
        """Return what `work` returns for a client of `url` that does not really pause."""
        options.setdefault("clock", SkippingClock())
        options.setdefault("api_key", KEY)
        if self.kind == "sync":
            with KamiwazaClient(url, **options) as client:
                return work(client)
        with asyncio.Runner() as runner:
            return HalfRunner(self.kind, runner).do(self._run(url, work, options))

    async def _run(self, url: str, work: Callable[[Any], Any], options: dict[str, Any]) -> Any:
        async with AsyncKamiwazaClient(url, **options) as client:
            result = work(client)
            return await result if inspect.isawaitable(result) else result

    def run_transport(self, url: str, work: Callable[[Any], Any], **settings: Any) -> Any:
        """Return what `work` returns for the transport of a client of `url`."""
        config, clock = SDKConfig(base_url=url, **{"api_key": KEY, **settings}), SkippingClock()
        if self.kind == "sync":
            transport = Transport(config, clock=clock)
            try:
                return work(transport)
            finally:
                transport.close()

        async def run() -> Any:
            transport = AsyncTransport(config, clock=clock)
            try:
                return await work(transport)
            finally:
                await transport.aclose()

        with asyncio.Runner() as runner:
            return runner.run(run())

    def sequence(self, *works: Callable[[Any], Any]) -> Callable[[Any], Any]:
        """Return one piece of work that does all of `works` in turn."""

        async def later(client: Any) -> list[Any]:
            return [await work(client) for work in works]

        return later if self.kind == "async" else lambda client: [w(client) for w in works]

    def fails(self, url: str, work: Callable[[Any], Any], **options: Any) -> Any:
        """Return the error of the library that `work` must end with, checked to be presentable."""
        try:
            result = self.run(url, work, **options)
        except KamiwazaError as error:
            return presentable(error)
        raise AssertionError(f"no error, but {result!r}")


def presentable(error: KamiwazaError) -> KamiwazaError:
    """Return `error` after holding it to what is true of every error of the library."""
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error)
    assert str(again) == str(error)
    assert vars(again) == vars(error)
    for text in (str(error), repr(error), repr(vars(error)), repr(pickle.dumps(error))):
        assert KEY not in text
        assert len(text) < 140_000
    assert len(str(error)) < 3_000
    str(error).encode("utf-8", "surrogateescape")
    return error
