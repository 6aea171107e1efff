"""Resuming a stream after a break at any position."""

from __future__ import annotations

import asyncio
import threading
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kamiwaza._async.streaming.event_stream import AsyncEventStream
from kamiwaza._sync.streaming.event_stream import EventStream
from kamiwaza.errors import ConnectionInterruptedError, StreamInterruptedError
from kamiwaza.sandbox import SandboxClock
from kamiwaza.streaming.kinds import StreamKind, read_event, resumed
from kamiwaza.streaming.reconnect import ReconnectPolicy
from kamiwaza.streaming.sse import SeenIds, ServerSentEvent
from kamiwaza_api.api.workrooms import stream_workroom_events

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator


class Server:
    """Serves events behind the id it is given, each connection `cuts[n]` bytes of them."""

    status = 200

    def __init__(
        self,
        events: list[bytes],
        cuts: list[int],
        *,
        overlap: int = 0,
        clean: bool = False,
        piece: int = 7,
    ) -> None:
        self.events, self.cuts, self.overlap = events, [*cuts], overlap
        self.clean, self.piece = clean, piece
        self.asked: list[str] = []

    def pieces(self, behind: str) -> Iterator[bytes]:
        self.asked.append(behind)
        start = max(int(behind or "0") - self.overlap, 0)
        body = b"".join(self.events[start:])
        cut = self.cuts.pop(0) if self.cuts else len(body)
        body = body[:cut]
        for place in range(0, len(body), self.piece):
            yield body[place : place + self.piece]
        if not self.clean:
            raise ConnectionInterruptedError("reset", sent=True)

    def interrupt(self) -> None:
        raise AssertionError("nobody reads in another thread")

    @contextmanager
    def open(self, behind: str) -> Iterator[Any]:
        yield Body(self, self.pieces(behind))

    @asynccontextmanager
    async def open_async(self, behind: str) -> AsyncIterator[Any]:
        yield AsyncBody(self, self.pieces(behind))


class Body:
    status = 200

    def __init__(self, server: Server, pieces: Iterator[bytes]) -> None:
        self.interrupt, self._pieces = server.interrupt, pieces

    def iter_bytes(self) -> Iterator[bytes]:
        return self._pieces


class AsyncBody(Body):
    async def iter_bytes(self) -> AsyncIterator[bytes]:  # type: ignore[override]  # the other half
        for piece in self._pieces:
            yield piece


def numbered(count: int, *, ids: bool = True) -> list[bytes]:
    return [
        (b"id: %d\n" % (n + 1) if ids else b"") + b"data: event %d\r\n\r\n" % n
        for n in range(count)
    ]


def text(event: ServerSentEvent) -> str:
    return event.data


def read_sync(server: Server, count: int, **options: Any) -> list[str]:
    options = {"reconnect": ReconnectPolicy(), "clock": SandboxClock(), **options}
    found: list[str] = []
    with EventStream(server.open, text, name="t", **options) as stream:
        for item in stream:
            found.append(item)
            if len(found) == count:
                break
    return found


def read_async(server: Server, count: int, **options: Any) -> list[str]:
    options = {"reconnect": ReconnectPolicy(), "clock": SandboxClock(), **options}

    async def run() -> list[str]:
        found: list[str] = []
        async with AsyncEventStream(server.open_async, text, name="t", **options) as stream:
            async for item in stream:
                found.append(item)
                if len(found) == count:
                    break
        return found

    return asyncio.run(run())


@pytest.fixture(params=[read_sync, read_async], ids=["sync", "async"])
def read(request: pytest.FixtureRequest) -> Any:
    return request.param


WANTED = [f"event {n}" for n in range(12)]


@settings(max_examples=60)
@given(
    cuts=st.lists(st.integers(0, 300), max_size=9),
    overlap=st.integers(0, 20),
    clean=st.booleans(),
    piece=st.integers(1, 40),
)
def test_each_event_is_given_once_after_any_break(
    cuts: list[int], overlap: int, clean: bool, piece: int
) -> None:
    for reader in (read_sync, read_async):
        server = Server(numbered(12), cuts, overlap=overlap, clean=clean, piece=piece)
        assert reader(server, 12) == WANTED


def test_every_cut_position(read: Any) -> None:
    # A lone CR ends the last line already: the LF behind it may be missing.
    whole = len(b"".join(numbered(12))) - 1
    for cut in range(whole if read is read_sync else 60):
        server = Server(numbered(12), [cut])
        assert read(server, 12) == WANTED
        assert len(server.asked) == 2


def test_a_stream_without_ids_cannot_be_resumed_after_an_event(read: Any) -> None:
    server = Server(numbered(12, ids=False), [0, 0, 60])
    with pytest.raises(StreamInterruptedError, match="sends no event ids"):
        read(server, 12)
    # As long as there was no event nothing could be lost or come twice.
    assert server.asked == ["", "", ""]


def test_an_inherited_id_is_not_a_duplicate(read: Any) -> None:
    events = [b"id: 1\ndata: a\n\n", b"data: b\n\n", b"data: c\n\n", b"id: 1\ndata: d\n\n"]
    assert read(Server(events, []), 3) == ["a", "b", "c"]
    again = Server([*events, b"id: 2\ndata: e\n\n"], [])
    assert read(again, 4) == ["a", "b", "c", "e"]


def test_a_server_that_starts_with_the_event_it_was_given(read: Any) -> None:
    server = Server(numbered(12), [], overlap=1)
    assert read(server, 8, last_event_id="4") == WANTED[4:]


@pytest.mark.parametrize("reader", [read_sync, read_async])
def test_pauses_grow_and_restart_with_each_event(reader: Any) -> None:
    clock = SandboxClock()
    policy = ReconnectPolicy(max_retries=3)
    assert reader(Server(numbered(9), [30, 0, 0, 30, 0, 0]), 9, reconnect=policy, clock=clock)
    # 1 + 2 + 4 seconds, twice, and up to a quarter more.
    assert 14 <= clock.monotonic() <= 17.5
    with pytest.raises(StreamInterruptedError, match="3 attempts to resume it failed"):
        reader(Server(numbered(9), [30, 0, 0, 0, 0]), 9, reconnect=policy)


def test_the_platforms_retry_sets_the_pause(read: Any) -> None:
    class Asking(Server):
        def pieces(self, behind: str) -> Iterator[bytes]:
            yield b"retry: 20000\n\n"
            yield from super().pieces(behind)

    clock = SandboxClock()
    assert read(Asking(numbered(9), [60]), 9, clock=clock) == WANTED[:9]
    assert 20 <= clock.monotonic() <= 25


def test_a_long_connection_counts_as_progress(read: Any) -> None:
    clock = SandboxClock()

    class Idle(Server):
        def pieces(self, behind: str) -> Iterator[bytes]:
            self.asked.append(behind)
            if len(self.asked) > 40:
                yield b"id: 1\ndata: at last\n\n"
            yield b": still here\n"
            clock.advance(60)

    assert read(Idle([], []), 1, clock=clock, reconnect=ReconnectPolicy(max_retries=2)) == [
        "at last"
    ]


def test_pauses_have_bounds() -> None:
    policy = ReconnectPolicy()
    pauses = [policy.pause(n) for n in range(1, 12)]
    for pause, least in zip(pauses[:5], [1, 2, 4, 8, 16], strict=True):
        assert least <= pause <= least * 1.25
    assert all(30 <= pause <= 37.5 for pause in pauses[5:])
    assert 60 <= policy.pause(1, retry=10**9) <= 75
    assert policy.pause(1, hint=10**9) == 60
    assert policy.pause(10**6) <= 37.5


def test_the_memory_of_ids_is_bounded() -> None:
    seen = SeenIds(most=3)
    assert [seen.check(id_) for id_ in "abcab"] == [False, False, False, True, True]
    assert not seen.check("d")
    assert not seen.check("a")
    assert not seen.check("")
    assert not seen.check("")


def test_a_resumed_request_names_the_id_once() -> None:
    request = stream_workroom_events("r", since="1", last_event_id="2")
    assert resumed(request, "") is request
    again = resumed(request, "9")
    assert (again.query, again.headers) == ((), (("Last-Event-ID", "9"),))


def test_data_is_read_leniently_and_failures_are_errors() -> None:
    kind = StreamKind(failed=frozenset({"error"}))
    assert read_event(ServerSentEvent('{"a": 1}', "x", "7"), kind, "t") == ("x", {"a": 1}, "7")
    assert read_event(ServerSentEvent("not json"), kind, "t").data == "not json"
    for data, words in (('{"message": "no"}', "no"), ("boom", "boom"), ("{}", "no explanation")):
        with pytest.raises(StreamInterruptedError, match=f"ended the stream: {words}"):
            read_event(ServerSentEvent(data, "error"), kind, "t")


def test_closing_ends_a_pause_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    stream: Any = None

    class Closing(SandboxClock):
        def sleep(self, seconds: float) -> None:
            super().sleep(seconds)
            if self.monotonic() > 5:
                closer = threading.Thread(target=stream.close)
                closer.start()
                closer.join()

    clock = Closing()
    server = Server(numbered(3), [0] * 99)
    policy = ReconnectPolicy(max_retries=99)
    stream = EventStream(server.open, text, name="t", reconnect=policy, clock=clock)
    monkeypatch.setattr(server, "interrupt", lambda: None)
    assert [*stream] == []
    assert 5 < clock.monotonic() < 6


@pytest.mark.anyio
async def test_another_task_closes_it() -> None:
    reading, closed = asyncio.Event(), []

    class Silent:
        status = 200

        def interrupt(self) -> None:
            raise AssertionError("tasks are interrupted otherwise")

        async def iter_bytes(self) -> AsyncIterator[bytes]:
            yield b"data: a\n\n"
            reading.set()
            await asyncio.Event().wait()

    @asynccontextmanager
    async def open_stream(behind: str) -> AsyncIterator[Any]:
        yield Silent()
        closed.append(behind)

    stream = AsyncEventStream(open_stream, text, name="t")

    async def consume() -> list[str]:
        return [item async for item in stream]

    task = asyncio.create_task(consume())
    await reading.wait()
    await stream.close()
    assert await task == ["a"]
    assert closed == [""]
    assert task.cancelling() == 0
