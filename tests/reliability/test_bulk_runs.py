"""Many calls over real sockets: how many at a time, interrupts, cancellation, unfit items."""

from __future__ import annotations

import asyncio
import contextlib
import json
import threading
from collections import Counter
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, Vector
from kamiwaza.errors import APIConnectionError, APIStatusError, ClientClosedError, ValidationError
from tests.reliability.fault_server import Received, Step, answer, close, serve
from tests.reliability.halves import KEY, LoopbackHalf
from tests.reliability.interrupts import Interrupt, Moment

# The connections of an event loop that has ended, and those that an interrupt tore off, are closed
# by the collector of garbage, which says so.
pytestmark = [
    pytest.mark.filterwarnings("ignore:unclosed:ResourceWarning"),
    pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning"),
]

TEXTS = [f"{number}" for number in range(40)]


def vectors_of(texts: list[str]) -> list[list[float]]:
    return [[float(text), 1.0] for text in texts]


VECTORS = [Vector(numbers) for numbers in vectors_of(TEXTS)]


class Embedder:
    """Answers with the number in each text, and counts the calls at a time."""

    def __init__(self, *, at_once: int = 1) -> None:
        self._all_there = threading.Barrier(at_once)
        self._left = at_once
        self._lock = threading.Lock()
        self.running = self.most = 0
        self.asked: Counter[str] = Counter()

    def __call__(self, request: Received) -> Step:
        texts = json.loads(request.body)
        with self._lock:
            self.running += 1
            self.most = max(self.most, self.running)
            self._left -= 1
            first = self._left >= 0
            self.asked.update(texts)
        if first:
            self._all_there.wait(10)
        step = self.step(texts)
        with self._lock:
            self.running -= 1
        return step

    def step(self, texts: list[str]) -> Step:
        return answer(200, vectors_of(texts))


class Refusing(Embedder):
    """Refuses requests with certain texts."""

    def __init__(self, unfit: set[str], status: int) -> None:
        super().__init__()
        self._unfit, self._status = unfit, status

    def step(self, texts: list[str]) -> Step:
        if self._unfit & {*texts}:
            return answer(self._status, {"detail": "a text is too long"})
        return super().step(texts)


def collected(client: Any, **options: Any) -> Any:
    return client.embedding.embed_many(TEXTS, **options).collect()


def test_so_many_calls_run_at_a_time_and_no_more(half: LoopbackHalf) -> None:
    embedder = Embedder(at_once=7)
    with serve(script=embedder) as server:
        found = half.run(server.url, lambda c: collected(c, batch_size=2, in_flight=7))
    assert found == VECTORS
    assert embedder.most == 7


@pytest.mark.parametrize("status", [400, 413, 422])
@pytest.mark.parametrize("unfit", [{"0"}, {"9", "10", "31"}, {"39"}])
def test_an_unfit_item_costs_only_itself(half: LoopbackHalf, status: int, unfit: set[str]) -> None:
    with serve(script=Refusing(unfit, status)) as server:
        found = half.run(server.url, lambda c: collected(c, batch_size=16, on_error="return"))
    for text, vector, one in zip(TEXTS, VECTORS, found, strict=True):
        assert isinstance(one, APIStatusError) if text in unfit else one == vector


def test_the_error_names_the_unfit_item(half: LoopbackHalf) -> None:
    with serve(script=Refusing({"21"}, 422)) as server:
        error = half.fails(server.url, lambda c: collected(c, batch_size=16))
    assert isinstance(error, ValidationError)
    assert error.partial is not None
    assert error.partial.index == 21
    assert error.partial.missing == {21: "21"}
    assert error.partial.results == {n: v for n, v in enumerate(VECTORS) if n != 21}


def test_requests_that_are_all_refused_are_not_divided_for_ever(half: LoopbackHalf) -> None:
    embedder = Refusing({*TEXTS}, 422)
    with serve(script=embedder) as server:
        found = half.run(server.url, lambda c: collected(c, batch_size=20, on_error="return"))
        assert len(server.requests) < 30
    assert all(isinstance(one, ValidationError) for one in found)


def test_a_broken_connection_ends_its_call_only(half: LoopbackHalf) -> None:
    class Breaking(Embedder):
        def step(self, texts: list[str]) -> Step:
            return close if "8" in texts else super().step(texts)

    with serve(script=Breaking()) as server:
        found = half.run(server.url, lambda c: collected(c, batch_size=4, on_error="return"))
    assert [isinstance(one, APIConnectionError) for one in found[8:12]] == [True] * 4
    assert found[:8] + found[12:] == VECTORS[:8] + VECTORS[12:]


def test_results_of_a_closed_client() -> None:
    with KamiwazaClient("http://127.0.0.1:9", api_key=KEY) as client:
        run = client.embedding.embed_many(TEXTS)
    with pytest.raises(ClientClosedError):
        run.collect()


def test_a_cancelled_run_continues_where_it_was() -> None:
    held = threading.Event()

    class Holding(Embedder):
        def step(self, texts: list[str]) -> Step:
            if "30" in texts and not held.is_set():
                return lambda line: line.wait()
            return super().step(texts)

    embedder = Holding()

    async def work(url: str) -> list[Vector]:
        async with AsyncKamiwazaClient(url, api_key=KEY) as client:
            run = client.embedding.embed_many(TEXTS, batch_size=2, in_flight=3)
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.5):
                    await run
            assert run.done >= 28
            assert not [t for t in asyncio.all_tasks() if t is not asyncio.current_task()]
            held.set()
            return await run

    with serve(script=embedder) as server:
        assert asyncio.run(work(server.url)) == VECTORS
    assert {text for text, count in embedder.asked.items() if count > 1} <= {*TEXTS[28:40]}


def test_a_run_goes_on_in_another_event_loop() -> None:
    with serve(script=Embedder()) as server:
        client = AsyncKamiwazaClient(server.url, api_key=KEY)
        run = client.embedding.embed_many(TEXTS, batch_size=2, in_flight=3)

        async def first() -> list[Vector]:
            found: list[Vector] = []
            async for vector in run:
                found.append(vector)
                if len(found) == 5:
                    break
            return found

        async def rest() -> list[Vector]:
            found = [vector async for vector in run]
            await client.aclose()
            return found

        assert asyncio.run(first()) + asyncio.run(rest()) == VECTORS


# One moment in so many: there are some thousand of them.
@pytest.mark.parametrize("offset", range(4))
def test_an_interrupt_at_any_moment_loses_nothing(offset: int) -> None:
    embedder = Embedder()
    texts, vectors = TEXTS[:8], VECTORS[:8]
    with (
        serve(script=embedder) as server,
        KamiwazaClient(server.url, api_key=KEY) as client,
    ):
        client.embedding.embed_many(texts).collect()
        moment, wanted = Moment(0, "call", "c_return"), offset
        while moment.came or wanted == offset:
            run = client.embedding.embed_many(iter(texts), batch_size=2, in_flight=2)
            moment = Moment(wanted, "call", "c_return")
            with contextlib.suppress(Interrupt):
                moment.run(run.collect)
            found = {**run.results}
            assert all(vectors[index] == vector for index, vector in found.items())
            assert run.collect() == vectors, wanted
            wanted += 23
        assert wanted > 100
