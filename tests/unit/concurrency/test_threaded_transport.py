"""A blocking transport in an event loop: the deadline of the task holds in its threads."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import httpx
import pytest

from kamiwaza.concurrency.deadline import time_left, within
from kamiwaza.http.threaded import ThreadedTransport


class Recording(httpx.BaseTransport, httpx.SyncByteStream):
    """Notes in which thread it is called, and how much time it has there."""

    def __init__(self) -> None:
        self.seen: list[tuple[int, float | None]] = []

    def _note(self) -> None:
        self.seen.append((threading.get_ident(), time_left()))

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._note()
        return httpx.Response(200, stream=self)

    def __iter__(self) -> Iterator[bytes]:
        for chunk in (b"a", b"b"):
            self._note()
            yield chunk


@pytest.mark.anyio
async def test_the_deadline_of_the_task_holds_in_its_threads() -> None:
    recording = Recording()
    transport = ThreadedTransport(recording)
    with within(1000.0):
        response = await transport.handle_async_request(httpx.Request("GET", "http://localhost"))
        body = [chunk async for chunk in response.stream]  # type: ignore[union-attr]  # an async one
    assert body == [b"a", b"b"]
    assert len(recording.seen) == 3
    for thread, left in recording.seen:
        assert thread != threading.get_ident()
        assert left is not None
        assert 0 < left <= 1000.0
    assert time_left() is None


@pytest.mark.anyio
async def test_without_a_deadline_the_threads_have_none() -> None:
    recording = Recording()
    await ThreadedTransport(recording).handle_async_request(
        httpx.Request("GET", "http://localhost")
    )
    assert [left for _, left in recording.seen] == [None]
