"""Connections that keep the deadline, whatever the other side does with its bytes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import httpcore

from kamiwaza.concurrency import primitives
from kamiwaza.concurrency.deadline import bounded
from kamiwaza.concurrency.locks import generation
from kamiwaza.network.dialing import async_connect_first
from kamiwaza.network.dns import look_up
from kamiwaza.network.early_answer import async_keep_answers
from kamiwaza.network.unread import async_shut_down, async_unread

if TYPE_CHECKING:
    import ssl

_PIECE = 2**16
_PARENTS = "the connection belongs to the process that this one was forked from"


class AsyncDeadlineStream(httpcore.AsyncNetworkStream):
    """A connection on which no read or write outlasts the deadline, however slow the drip."""

    def __init__(
        self, stream: httpcore.AsyncNetworkStream, answered: Callable[[], bool] = bool
    ) -> None:
        self._stream, self._answered = stream, answered
        self._waiting = False
        self._generation = generation()

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read some bytes."""
        if self._inherited():
            raise httpcore.ReadError(_PARENTS)
        self._waiting = True
        try:
            return await self._stream.read(max_bytes, bounded(timeout, httpcore.ReadTimeout))
        finally:
            self._waiting = False

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of `buffer`, for each piece with a look at the time."""
        if self._inherited():
            raise httpcore.WriteError(_PARENTS)
        self._waiting = True
        try:
            for start in range(0, len(buffer), _PIECE):
                piece = buffer[start : start + _PIECE]
                await self._stream.write(piece, bounded(timeout, httpcore.WriteTimeout))
                if self._answered():
                    raise httpcore.WriteError("the other side has answered and hung up")
        finally:
            self._waiting = False

    async def aclose(self) -> None:
        """Close the connection."""
        if not self._inherited():
            await self._stream.aclose()

    def _inherited(self) -> bool:
        return self._generation != generation()

    async def shut_down(self) -> None:
        """Close the connection, also under somebody who waits on it."""
        await async_shut_down(self._stream, waiting=self._waiting)

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Put TLS on top and return this connection."""
        left = bounded(timeout, httpcore.ConnectTimeout)
        self._stream = await self._stream.start_tls(ssl_context, server_hostname, left)
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself, `socket` for example.

        It is readable, too, while bytes that have arrived wait outside of the socket.
        """
        found = self._stream.get_extra_info(info)
        if info == "is_readable" and not found:
            return async_unread(self._stream)
        return found


class AsyncDeadlineBackend(httpcore.AsyncNetworkBackend):
    """Opens the connection of one `AsyncPooledConnection`, which keeps the deadline."""

    def __init__(self, backend: httpcore.AsyncNetworkBackend) -> None:
        self._backend = backend
        self.stream: AsyncDeadlineStream | None = None

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        """Open a TCP connection; looking its host up counts as part of that."""
        begun, seconds = time.monotonic(), bounded(timeout, httpcore.ConnectTimeout)
        try:
            addresses = await primitives.async_wait(look_up(host, port), seconds)
        except TimeoutError:
            raise httpcore.ConnectTimeout("the look-up took too long") from None
        except OSError as error:
            raise httpcore.ConnectError("the look-up failed") from error

        async def connect(address: str, seconds: float | None) -> httpcore.AsyncNetworkStream:
            return await self._backend.connect_tcp(
                address, port, seconds, local_address, socket_options
            )

        if seconds is not None:
            seconds = max(begun + seconds - time.monotonic(), 0.001)
        made = await async_connect_first(addresses, connect, seconds)
        self.stream = AsyncDeadlineStream(made, async_keep_answers(made))
        return self.stream

    async def sleep(self, seconds: float) -> None:
        """Wait."""
        await self._backend.sleep(seconds)
