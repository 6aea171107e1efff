"""Blocking transports and uploads for an event loop: worker threads do the waiting.

`async_x` and `x` are a pair, one function for each half; the rewriter turns one into the other.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from typing import Any

import httpx

from kamiwaza.concurrency import primitives
from kamiwaza.http.body_connection import body_connection

__all__ = ["ThreadedTransport", "ThreadedUpload"]

# Small enough to keep an upload's memory low, large enough that changing threads costs little.
_UPLOAD_CHUNK = 2**18


def async_read_files_in_threads(request: Any) -> None:
    """Read the files in the body of `request` in worker threads, which keeps the loop free."""
    request.stream = ThreadedUpload(request.stream)


def read_files_in_threads(request: Any) -> None:
    """Do nothing: the calling thread reads the files of `request`."""


def async_bulk_transport(ordinary: Any, make_blocking: Callable[[], httpx.BaseTransport]) -> Any:
    """Return the transport for large bodies: a new blocking one, whose sockets threads can read."""
    return ThreadedTransport(make_blocking())


def bulk_transport(ordinary: Any, make_blocking: Callable[[], httpx.BaseTransport]) -> Any:
    """Return the transport for large bodies: the `ordinary` one, which is blocking already."""
    return ordinary


class ThreadedTransport(httpx.AsyncBaseTransport):
    """An asynchronous transport over a blocking one, which is called in worker threads.

    The deadline of the calling task applies in those threads too: they run in its context.
    """

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request. If the caller is cancelled, a late response is closed unread."""
        # The lease belongs to the pool of this client. The blocking transport creates another one.
        request.extensions.pop("lease", None)
        response = await primitives.async_run_abandonable(
            partial(self._transport.handle_request, request), lambda late: late.close()
        )
        return httpx.Response(
            response.status_code,
            headers=response.headers.raw,
            stream=_ThreadedBody(response),
            extensions=response.extensions,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await primitives.async_run_blocking(self._transport.close)


class ThreadedUpload(httpx.AsyncByteStream):
    """A form whose files worker threads read, about 256 KiB at a time."""

    def __init__(self, form: Any) -> None:
        self._form = form

    async def __aiter__(self) -> AsyncIterator[bytes]:
        parts: Iterator[bytes] = iter(self._form)

        def next_chunk() -> bytes:
            chunk, size = [], 0
            for part in parts:
                chunk.append(part)
                size += len(part)
                if size >= _UPLOAD_CHUNK:
                    break
            return b"".join(chunk)

        # A generator must not be closed while a thread runs it, so cancelling waits for the chunk.
        while data := await primitives.async_run_to_completion(next_chunk):
            yield data


class _ThreadedBody(httpx.AsyncByteStream):
    """The body of a blocking response, read in worker threads."""

    def __init__(self, response: httpx.Response) -> None:
        self._response = response

    async def __aiter__(self) -> AsyncIterator[bytes]:
        chunks: Iterator[bytes] = iter(self._response.stream)  # type: ignore[arg-type]  # a blocking one
        while True:
            next_chunk = partial(next, chunks, None)
            chunk = await primitives.async_run_interruptible(next_chunk, self._shut_down)
            if chunk is None:
                return
            yield chunk

    def _shut_down(self) -> None:
        """Wake the thread that waits for bytes, so that cancelling does not wait for the server."""
        if (connection := body_connection(self._response)) is not None:
            connection.shut_down()

    async def aclose(self) -> None:
        self._response.close()
