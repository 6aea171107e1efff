"""A blocking transport or upload for an event loop. It knows no pool."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any

import anyio
import anyio.abc
import anyio.to_thread
import httpx

from kamiwaza.concurrency import primitives
from kamiwaza.http.body_connection import body_connection
from kamiwaza.network.early_answer import AnswerKeepingStream

__all__ = ["ThreadedTransport", "ThreadedUpload"]


def async_read_aside(request: Any) -> None:
    """Let threads read the files of `request`, so that the loop goes on."""
    from kamiwaza.http.threaded import ThreadedUpload

    request.stream = ThreadedUpload(request.stream)


def read_aside(request: Any) -> None:
    """Leave the files of `request` to whoever sends it."""


def async_keep_answers(connection: Any) -> Callable[[], bool]:
    """Let the last answer on a new connection be read though it breaks while sending.

    What is returned tells whether that has happened: then nothing more is to be sent.
    """
    # httpcore's stream has anyio's below it, on which TLS will be put.
    below = getattr(connection, "_stream", None)
    if not isinstance(below, anyio.abc.ByteStream):
        return bool
    kept = connection._stream = AnswerKeepingStream(below)
    return lambda: kept.answered


def keep_answers(connection: Any) -> Callable[[], bool]:
    """Leave a blocking connection as it is: what has arrived can be read in any case."""
    return bool


def async_transfers(pool: Any) -> Any:
    """Return connections for large bodies: blocking ones, so that a thread can empty them."""
    from kamiwaza._sync.http.connections import Connections
    from kamiwaza.concurrency.deadline import time_left, within
    from kamiwaza.http.threaded import ThreadedTransport

    def bounds() -> Callable[[], contextlib.AbstractContextManager[None]]:
        left = time_left()
        return contextlib.nullcontext if left is None else lambda: within(left)

    return ThreadedTransport(Connections(pool.config), bounds)


def transfers(pool: Any) -> Any:
    """Return connections for large bodies: the pool's own."""
    return pool.connections()


_UPLOADED = 2**18


class ThreadedTransport(httpx.AsyncBaseTransport):
    """A blocking transport for a loop: threads wait for its answers, and may take its sockets.

    `within` bounds what is done inside it, as a context manager; it is called in the thread.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        within: Callable[[], Callable[[], contextlib.AbstractContextManager[None]]],
    ) -> None:
        self._transport = transport
        self._within = within

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request. A caller who gives up does not wait for its answer."""
        bounds = self._within()
        request.extensions.pop("lease", None)  # the blocking half makes one of its own kind

        def send() -> httpx.Response:
            with bounds():
                return self._transport.handle_request(request)

        answer = await primitives.async_run_abandonable(send, lambda late: late.close())
        return httpx.Response(
            answer.status_code,
            headers=answer.headers.raw,
            stream=_ThreadedStream(answer),
            extensions=answer.extensions,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await primitives.async_run_blocking(self._transport.close)


class ThreadedUpload(httpx.AsyncByteStream):
    """A form whose files are read by threads, some pieces at a time."""

    def __init__(self, form: Any) -> None:
        self._form = form

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = iter(self._form)

        def some() -> bytes:
            found, size = [], 0
            for piece in pieces:
                found.append(piece)
                size += len(piece)
                if size >= _UPLOADED:
                    break
            return b"".join(found)

        while data := await primitives.async_see_through(some):
            yield data


class _ThreadedStream(httpx.AsyncByteStream):
    """A body that threads wait for."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = iter(self._answer.stream)  # type: ignore[arg-type]  # a blocking one
        while True:
            following = partial(next, pieces, None)
            piece = await primitives.async_run_interruptible(following, self._break_off)
            if piece is None:
                return
            yield piece

    def _break_off(self) -> None:
        if (found := body_connection(self._answer)) is not None:
            found.break_off()

    async def aclose(self) -> None:
        self._answer.close()
