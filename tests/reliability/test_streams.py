"""Event streams over real connections: silence, cuts, and closing by another thread."""

from __future__ import annotations

import asyncio
import threading
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, StreamInterruptedError
from kamiwaza.errors import APITimeoutError, AuthenticationError
from kamiwaza.streaming.reconnect import ReconnectPolicy
from kamiwaza_api.api.workrooms import stream_workroom_events, stream_workroom_presence
from tests.reliability.fault_server import Ending, Line, Received, Step, answer, head, raw, serve
from tests.reliability.halves import KEY, LoopbackHalf

HEAD = head(200, [("Content-Type", "text/event-stream"), ("Transfer-Encoding", "chunked")])
EVENTS = stream_workroom_events("room")


def chunk(data: bytes) -> bytes:
    return b"%x\r\n%s\r\n" % (len(data), data)


def event(number: int) -> bytes:
    return chunk(b'id: %d\nevent: runtime\ndata: {"number": %d}\n\n' % (number, number))


def reading(half: LoopbackHalf, request: Any, count: int, **options: Any) -> Any:
    """Return work that reads `count` events and returns their numbers."""

    def blocking(client: Any) -> list[int]:
        found: list[int] = []
        with client.raw.events(request, **options) as stream:
            for item in stream:
                found.append(item.data["number"])
                if len(found) == count:
                    break
        return found

    async def waiting(client: Any) -> list[int]:
        found: list[int] = []
        async with client.raw.events(request, **options) as stream:
            async for item in stream:
                found.append(item.data["number"])
                if len(found) == count:
                    break
        return found

    return blocking if half.kind == "sync" else waiting


def behind(total: int, per_connection: int, then: Ending) -> Any:
    """Return a script that serves some events behind the given id, then breaks off."""

    def script(request: Received) -> Step:
        start = int(request.header("last-event-id") or 0)
        last = min(start + per_connection, total)
        pieces = [event(number + 1) for number in range(start, last)]
        return raw(HEAD, *pieces, then="hold" if last == total else then)

    return script


@pytest.mark.parametrize("then", ["close", "reset"])
def test_cut_ten_times_each_event_comes_once(half: LoopbackHalf, then: Ending) -> None:
    with serve(script=behind(33, 3, then)) as server:
        found = half.run(server.url, reading(half, EVENTS, 33))
        assert found == [*range(1, 34)]
        asked = [request.header("last-event-id") for request in server.requests]
        assert asked[0] is None
        assert asked == [None, *(str(n) for n in range(3, 33, 3))]


def test_silence_counts_as_lost(half: LoopbackHalf) -> None:
    with serve(script=behind(6, 2, "hold")) as server:
        assert half.run(server.url, reading(half, EVENTS, 6, heartbeat=0.1)) == [*range(1, 7)]
        assert len(server.requests) == 3


def test_a_sign_of_life_is_no_silence(half: LoopbackHalf) -> None:
    def step(line: Line) -> None:
        line.send(HEAD + event(1))
        for _ in range(6):
            line.wait(0.1)
            line.send(chunk(b": still here\n"))
        line.send(event(2))
        line.wait()

    with serve(step) as server:
        assert half.run(server.url, reading(half, EVENTS, 2, heartbeat=0.4)) == [1, 2]
        assert len(server.requests) == 1


def test_silence_on_a_stream_that_cannot_be_resumed_is_one_error(half: LoopbackHalf) -> None:
    with serve(raw(HEAD, event(1), then="hold")) as server:
        work = reading(half, stream_workroom_presence("room"), 2, heartbeat=0.1)
        error = half.fails(server.url, work)
        assert isinstance(error, StreamInterruptedError)
        assert isinstance(error.__cause__, APITimeoutError)
        assert len(server.requests) == 1


def test_a_platform_that_does_not_come_back_ends_it(half: LoopbackHalf) -> None:
    steps = [raw(HEAD, event(1), then="reset"), answer(503, b"{}")]
    with serve(*steps) as server:
        work = reading(half, EVENTS, 2, reconnect=ReconnectPolicy(max_retries=3))
        error = half.fails(server.url, work)
        assert isinstance(error, StreamInterruptedError)
        assert "3 attempts" in str(error)
        assert len(server.requests) == 4


def test_lost_credentials_end_it_at_once(half: LoopbackHalf) -> None:
    with serve(raw(HEAD, event(1), then="reset"), answer(401, b"{}")) as server:
        error = half.fails(server.url, reading(half, EVENTS, 2))
        assert isinstance(error, AuthenticationError)
        assert len(server.requests) == 2


def test_another_thread_closes_a_silent_stream() -> None:
    with (
        serve(raw(HEAD, event(1), then="hold")) as server,
        KamiwazaClient(server.url, api_key=KEY) as client,
    ):
        stream = client.raw.events(EVENTS)
        assert next(stream).data == {"number": 1}
        closer = threading.Timer(0.1, stream.close)
        closer.start()
        # The server says nothing more: only the closing can end this.
        assert [*stream] == []
        closer.join()
        assert stream.closed
        assert len(server.requests) == 1


def test_another_thread_closes_an_async_stream() -> None:
    async def run(url: str) -> list[Any]:
        async with AsyncKamiwazaClient(url, api_key=KEY) as client:
            stream = client.raw.events(EVENTS)
            first = await anext(stream)
            closer = threading.Timer(0.1, lambda: asyncio.run(stream.close()))
            closer.start()
            rest = [item async for item in stream]
            closer.join()
            return [first.data, *rest]

    with serve(raw(HEAD, event(1), then="hold")) as server:
        assert asyncio.run(run(server.url)) == [{"number": 1}]
        assert len(server.requests) == 1
