"""Event streams over sources that end, break, or send wrong data."""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any

import pytest

from kamiwaza._async.streaming.event_stream import AsyncEventStream
from kamiwaza._sync.streaming.event_stream import EventStream
from kamiwaza.errors import ConnectionInterruptedError, StreamInterruptedError
from kamiwaza.streaming.sse import EventTooLargeError
from tests.halves import HalfRunner

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator

    from kamiwaza.streaming.sse import ServerSentEvent

Piece = bytes | Exception


class Source:
    """Gives pieces, raises the exceptions among them, and counts how often it was opened."""

    status = 200

    def __init__(self, pieces: Iterable[Piece]) -> None:
        self.pieces = [*pieces]
        self.opened: list[str] = []
        self.closed = 0

    @contextmanager
    def open(self, last_event_id: str) -> Iterator[Source]:
        self.opened.append(last_event_id)
        try:
            yield self
        finally:
            self.closed += 1

    def interrupt(self) -> None:
        raise AssertionError("nobody reads in another thread")

    def iter_bytes(self) -> Iterator[bytes]:
        for piece in self.pieces:
            if isinstance(piece, Exception):
                raise piece
            yield piece


class AsyncSource(Source):
    @asynccontextmanager
    async def open_async(self, last_event_id: str) -> AsyncIterator[AsyncSource]:
        with self.open(last_event_id):
            yield self

    async def iter_bytes(self) -> AsyncIterator[bytes]:  # type: ignore[override]  # the other half
        for piece in super().iter_bytes():
            yield piece


@pytest.fixture(params=["sync", "async"])
def make(request: pytest.FixtureRequest) -> Callable[..., tuple[Any, Source]]:
    def build(*pieces: Piece, **options: Any) -> tuple[Any, Source]:
        options = {"parse": read, "name": "test.stream", **options}
        if request.param == "sync":
            source = Source(pieces)
            return EventStream(source.open, **options), source
        other = AsyncSource(pieces)
        return AsyncEventStream(other.open_async, **options), other

    return build


def read(event: ServerSentEvent) -> str | None:
    if event.event == "skip":
        return None
    if event.data == "bad":
        raise ValueError("bad data")
    return event.data


def is_end(event: ServerSentEvent) -> bool:
    return event.data == "end"


@pytest.fixture
def run() -> Iterator[HalfRunner]:
    with asyncio.Runner() as runner:
        yield HalfRunner("both", runner)


def test_objects_come_as_they_arrive(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: a\n", b"\nevent: skip\ndata: b\n\nid: 7\ndata: c\n\n", b": x\n")
    assert run.items(stream, 1) == ["a"]
    assert not stream.closed
    assert run.items(stream) == ["c"]
    assert (stream.last_event_id, stream.closed, source.closed) == ("7", True, 1)


def test_nothing_is_opened_before_it_is_needed(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: a\n\n", last_event_id="41")
    assert source.opened == []
    assert run.items(stream) == ["a"]
    assert source.opened == ["41"]


def test_the_last_event_ends_it(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: a\n\ndata: end\n\ndata: b\n\n", is_last=is_end)
    assert run.items(stream) == ["a"]
    assert source.closed == 1


def test_an_end_without_the_last_event_is_a_cut(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: a\n\ndata: end\n", is_last=is_end)
    assert run.items(stream, 1) == ["a"]
    with pytest.raises(StreamInterruptedError, match=r"before its last event \(test\.stream\)"):
        run.items(stream)
    assert run.items(stream) == []
    assert source.closed == 1


def test_a_broken_connection_is_a_cut_with_its_cause(make: Any, run: HalfRunner) -> None:
    broken = ConnectionInterruptedError("reset by peer", sent=True)
    stream, source = make(b"data: a\n\n", broken)
    assert run.items(stream, 1) == ["a"]
    with pytest.raises(StreamInterruptedError, match="reset by peer") as caught:
        run.items(stream)
    assert caught.value.__cause__ is broken
    assert source.closed == 1


def test_bad_data_does_not_swallow_what_came_before(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: a\n\ndata: bad\n\ndata: b\n\n")
    assert run.items(stream, 1) == ["a"]
    with pytest.raises(ValueError, match="bad data"):
        run.items(stream)
    assert source.closed == 1


def test_an_endless_event_closes_the_connection(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: " + b"x" * 99, max_event_size=50)
    with pytest.raises(EventTooLargeError):
        run.items(stream)
    assert source.closed == 1


def test_closing_early_gives_the_connection_back_once(make: Any, run: HalfRunner) -> None:
    stream, source = make(b"data: a\n\ndata: b\n\n", b"data: c\n\n", b"retry: 2500\n")
    assert run.items(stream, 1) == ["a"]
    run.do(stream.close())
    run.do(stream.close())
    assert (run.items(stream), source.closed) == ([], 1)


def test_a_block_opens_and_closes() -> None:
    source = Source([b"data: a\n\n", b"data: b\n\n"])
    with EventStream(source.open, read, name="test.stream") as stream:
        assert source.opened == [""]
        assert next(stream) == "a"
    assert (source.closed, [*stream]) == (1, [])


@pytest.mark.anyio
async def test_an_async_block_opens_and_closes() -> None:
    source = AsyncSource([b"retry: 2500\ndata: a\n\n", b"data: b\n\n"])
    async with AsyncEventStream(source.open_async, read, name="test.stream") as stream:
        assert source.opened == [""]
        assert await anext(stream) == "a"
        assert stream.retry == 2.5
    assert source.closed == 1
    assert [item async for item in stream] == []


@pytest.mark.anyio
async def test_a_cancelled_reader_gives_the_connection_back() -> None:
    class Silent(AsyncSource):
        async def iter_bytes(self) -> AsyncIterator[bytes]:  # type: ignore[override]  # as above
            yield b"data: a\n\n"
            await asyncio.Event().wait()

    source = Silent([])
    reading = asyncio.Event()

    async def read_all() -> None:
        async with AsyncEventStream(source.open_async, read, name="test.stream") as stream:
            async for _ in stream:
                reading.set()

    task = asyncio.create_task(read_all())
    await reading.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert source.closed == 1
