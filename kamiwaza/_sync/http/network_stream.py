# Written by scripts/unasync.py from kamiwaza/_async/http/network_stream.py: edit that.
"""Connections that keep the deadline, whatever the other side does with its bytes."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

import httpcore

from kamiwaza.concurrency import primitives
from kamiwaza.concurrency.deadline import bounded
from kamiwaza.concurrency.locks import generation
from kamiwaza.network.dialing import connect_first
from kamiwaza.network.dns import look_up
from kamiwaza.network.early_answer import keep_answers
from kamiwaza.network.unread import shut_down, unread

if TYPE_CHECKING:
    import ssl

_PIECE = 2**16
_PARENTS = "the connection belongs to the process that this one was forked from"


class DeadlineStream(httpcore.NetworkStream):
    """A connection on which no read or write outlasts the deadline, however slow the drip."""

    def __init__(self, stream: httpcore.NetworkStream, answered: Callable[[], bool] = bool) -> None:
        self._stream, self._answered = stream, answered
        self._waiting = False
        self._generation = generation()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read some bytes."""
        if self._inherited():
            raise httpcore.ReadError(_PARENTS)
        self._waiting = True
        try:
            return self._stream.read(max_bytes, bounded(timeout, httpcore.ReadTimeout))
        finally:
            self._waiting = False

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of `buffer`, for each piece with a look at the time."""
        if self._inherited():
            raise httpcore.WriteError(_PARENTS)
        self._waiting = True
        try:
            for start in range(0, len(buffer), _PIECE):
                piece = buffer[start : start + _PIECE]
                self._stream.write(piece, bounded(timeout, httpcore.WriteTimeout))
                if self._answered():
                    raise httpcore.WriteError("the other side has answered and hung up")
        finally:
            self._waiting = False

    def close(self) -> None:
        """Close the connection."""
        if not self._inherited():
            self._stream.close()

    def _inherited(self) -> bool:
        return self._generation != generation()

    def shut_down(self) -> None:
        """Close the connection, also under somebody who waits on it."""
        shut_down(self._stream, waiting=self._waiting)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Put TLS on top and return this connection."""
        left = bounded(timeout, httpcore.ConnectTimeout)
        self._stream = self._stream.start_tls(ssl_context, server_hostname, left)
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself, `socket` for example.

        It is readable, too, while bytes that have arrived wait outside of the socket.
        """
        found = self._stream.get_extra_info(info)
        if info == "is_readable" and not found:
            return unread(self._stream)
        return found


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens the connection of one `PooledConnection`, which keeps the deadline."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend
        self.stream: DeadlineStream | None = None

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a TCP connection; looking its host up counts as part of that."""
        begun, seconds = time.monotonic(), bounded(timeout, httpcore.ConnectTimeout)
        try:
            addresses = primitives.wait(look_up(host, port), seconds)
        except TimeoutError:
            raise httpcore.ConnectTimeout("the look-up took too long") from None
        except OSError as error:
            raise httpcore.ConnectError("the look-up failed") from error

        def connect(address: str, seconds: float | None) -> httpcore.NetworkStream:
            return self._backend.connect_tcp(address, port, seconds, local_address, socket_options)

        if seconds is not None:
            seconds = max(begun + seconds - time.monotonic(), 0.001)
        made = connect_first(addresses, connect, seconds)
        self.stream = DeadlineStream(made, keep_answers(made))
        return self.stream

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)
