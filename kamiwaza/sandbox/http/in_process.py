"""In-process transport: answers for httpx clients without a socket, sync and async."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import anyio.lowlevel
import httpx

from kamiwaza.sandbox.message import Answer, Request

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable, Iterable, Iterator


class SandboxTransport(httpx.MockTransport):
    """Passes the requests of an httpx client to a function.

    It derives from `httpx.MockTransport` because recording libraries support that class. Streamed
    answers arrive part by part in sync and async clients.
    """

    def __init__(self, handle: Callable[[Request], Answer]) -> None:
        """Make a transport.

        Args:
            handle: returns the answer to a request.
        """

        def respond(request: httpx.Request) -> httpx.Response:
            return _response(handle(_request(request)))

        super().__init__(respond)


# Seconds between two checks of a stream without new data.
_IDLE_POLL_SECONDS = 0.005


class _StreamedBody(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body whose parts are made while they are read, until it is closed."""

    def __init__(self, parts: Iterable[bytes]) -> None:
        self._pieces = parts
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        for part in self._read_parts():
            if part:
                yield part
            else:
                time.sleep(_IDLE_POLL_SECONDS)

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._read_parts():
            if part:
                yield part
                await anyio.lowlevel.checkpoint()
            else:
                await anyio.sleep(_IDLE_POLL_SECONDS)

    def close(self) -> None:
        self._closed = True

    async def aclose(self) -> None:
        self._closed = True

    def _read_parts(self) -> Iterator[bytes]:
        try:
            for part in self._pieces:
                if self._closed:
                    return
                yield part
        except ConnectionError as error:
            raise httpx.ReadError(str(error)) from None


def _request(request: httpx.Request) -> Request:
    url = request.url
    headers = tuple(
        (name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw
    )
    return Request(
        method=request.method,
        target=url.raw_path.decode("ascii"),
        headers=headers,
        body=request.content,
        origin=f"{url.scheme}://{url.netloc.decode('ascii')}",
    )


def _response(answer: Answer) -> httpx.Response:
    headers = [(name, value) for name, value in answer.headers]
    if isinstance(answer.body, bytes):
        return httpx.Response(answer.status, headers=headers, content=answer.body)
    return httpx.Response(answer.status, headers=headers, stream=_StreamedBody(answer.body))
