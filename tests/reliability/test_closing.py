"""Closing a client ends its waiting calls: for a connection, an answer, or a retry."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, errors
from kamiwaza_api.api.models import list_models
from kamiwaza_api.api.workrooms import stream_workroom_events
from tests.reliability.fault_server import Line, Received, answer, head, serve
from tests.reliability.halves import KEY

ROOM = "5a921187-19c7-4df4-8f4f-f31e78de5857"
OPTIONS: dict[str, Any] = {"deadline": 60.0, "timeout": 50.0}


class Silent:
    """Answers nothing, or `begun` and then nothing; tells when it was asked."""

    def __init__(self, started: bytes = b"") -> None:
        self._begun = started
        self.asked = threading.Event()

    def script(self, request: Received) -> Any:
        return self._step

    def _step(self, line: Line) -> None:
        line.send(self._begun)
        self.asked.set()
        line.wait()


def call(client: Any) -> Any:
    return client.request("POST", "/things")


def read_all(client: Any) -> Any:
    with client.raw.stream(list_models()) as found:
        return list(found.iter_bytes())


def next_event(client: Any) -> Any:
    with client.raw.events(stream_workroom_events(workroom_id=ROOM), reconnect=False) as events:
        return next(events)


CHUNKED = head(200, [("Content-Type", "application/json"), ("Transfer-Encoding", "chunked")])
BARE = head(200, [("Content-Type", "application/json")])
EVENTS = head(200, [("Content-Type", "text/event-stream")])


@pytest.mark.parametrize(
    ("work", "started"),
    [
        (call, b""),
        (call, CHUNKED + b"2\r\n[1\r\n"),
        (call, BARE + b"[1"),
        (read_all, CHUNKED + b"2\r\n[1\r\n"),
        (read_all, BARE + b"[1"),
        (next_event, EVENTS + b": hello\n\n"),
    ],
)
def test_a_call_that_waits_for_its_answer(work: Callable[[Any], Any], started: bytes) -> None:
    silent = Silent(started)
    with serve(script=silent.script) as server, ThreadPoolExecutor(1) as pool:
        client = KamiwazaClient(server.url, KEY, **OPTIONS)
        waiting = pool.submit(work, client)
        assert silent.asked.wait(10)
        client.close()
        with pytest.raises(errors.ClientClosedError):
            waiting.result(10)


def test_calls_that_wait_for_a_place() -> None:
    silent = Silent()
    with serve(script=silent.script) as server, ThreadPoolExecutor(4) as pool:
        client = KamiwazaClient(server.url, KEY, max_connections=1, **OPTIONS)
        calls = [pool.submit(call, client) for _ in range(4)]
        assert silent.asked.wait(10)
        client.close()
        for waiting in calls:
            with pytest.raises(errors.ClientClosedError):
                waiting.result(10)
    assert len(server.requests) == 1


def test_a_call_that_waits_for_its_next_attempt() -> None:
    asked = threading.Event()

    def script(request: Received) -> Any:
        asked.set()
        return answer(503, {}, headers=[("Retry-After", "30")])

    with serve(script=script) as server, ThreadPoolExecutor(1) as pool:
        client = KamiwazaClient(server.url, KEY, **OPTIONS)
        waiting: Future[Any] = pool.submit(client.request, "GET", "/things")
        assert asked.wait(10)
        client.close()
        with pytest.raises(errors.ClientClosedError):
            waiting.result(10)


@pytest.mark.parametrize("started", [b"", CHUNKED + b"2\r\n[1\r\n", BARE + b"[1"])
def test_tasks_that_wait(started: bytes) -> None:
    silent = Silent(started)

    async def main(url: str) -> list[Any]:
        client = AsyncKamiwazaClient(url, KEY, max_connections=1, **OPTIONS)
        calls = [asyncio.ensure_future(call(client)) for _ in range(3)]
        assert await asyncio.to_thread(silent.asked.wait, 10)
        await client.aclose()
        return await asyncio.wait_for(asyncio.gather(*calls, return_exceptions=True), 10)

    with serve(script=silent.script) as server:
        found = asyncio.run(main(server.url))
    assert [type(error) for error in found] == [errors.ClientClosedError] * 3


def test_closing_leaves_no_connection_open() -> None:
    """Neither the idle one, nor the one of a stream that nobody reads just now."""
    with serve(answer(200, []), answer(200, b"x" * 10, length=20)) as server:
        client = KamiwazaClient(server.url, KEY)
        call(client)
        stream = client.raw.stream(list_models())
        stream.__enter__()
        client.close()
        server.wait_for_lines()
        stream.__exit__(None, None, None)
        assert server.open_lines == 0
