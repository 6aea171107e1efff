# Written by scripts/unasync.py from kamiwaza/_async/http/network_stream.py: edit that.
"""Network streams that end at the deadline of the call, even if the server sends very slowly."""

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

_WRITE_SIZE = 2**16
_INHERITED = "the connection belongs to the process that this one was forked from"


class DeadlineStream(httpcore.NetworkStream):
    """A network stream whose reads and writes end at the deadline of the call."""

    def __init__(
        self, stream: httpcore.NetworkStream, has_answer: Callable[[], bool] = bool
    ) -> None:
        self._stream, self._has_answer = stream, has_answer
        self._waiting = False
        self._generation = generation()

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read some bytes."""
        # After a fork both processes share the socket. This one would take the parent's bytes.
        if self._inherited():
            raise httpcore.ReadError(_INHERITED)
        self._waiting = True
        try:
            return self._stream.read(max_bytes, bounded(timeout, httpcore.ReadTimeout))
        finally:
            self._waiting = False

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of `buffer`. The deadline is checked before each chunk."""
        if self._inherited():
            raise httpcore.WriteError(_INHERITED)
        self._waiting = True
        try:
            # One write of a large buffer could exceed the deadline, because each send restarts the
            # timeout.
            for start in range(0, len(buffer), _WRITE_SIZE):
                chunk = buffer[start : start + _WRITE_SIZE]
                self._stream.write(chunk, bounded(timeout, httpcore.WriteTimeout))
                # A server may refuse an upload early. Further writes would lose its answer.
                if self._has_answer():
                    raise httpcore.WriteError(
                        "the other side has answered and closed the connection"
                    )
        finally:
            self._waiting = False

    def close(self) -> None:
        """Close the connection."""
        if not self._inherited():
            self._stream.close()

    def _inherited(self) -> bool:
        return self._generation != generation()

    def shut_down(self) -> None:
        """Close the connection. A call that waits on it fails."""
        shut_down(self._stream, waiting=self._waiting)

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Start TLS on the connection and return this stream."""
        seconds = bounded(timeout, httpcore.ConnectTimeout)
        self._stream = self._stream.start_tls(ssl_context, server_hostname, seconds)
        return self

    def get_extra_info(self, info: str) -> Any:
        """Return a property of the connection, such as `socket`.

        `is_readable` is also True while a buffer above the socket has unread bytes.
        """
        value = self._stream.get_extra_info(info)
        # Bytes in the buffers of TLS or of the event loop do not make the socket readable.
        if info == "is_readable" and not value:
            return unread(self._stream)
        return value


class DeadlineBackend(httpcore.NetworkBackend):
    """Open the network stream of one connection, with the deadline of the call."""

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
        """Open a TCP connection. The lookup of the host is part of `timeout`."""
        started, seconds = time.monotonic(), bounded(timeout, httpcore.ConnectTimeout)
        try:
            addresses = primitives.wait(look_up(host, port), seconds)
        except TimeoutError:
            raise httpcore.ConnectTimeout("the lookup took too long") from None
        except OSError as error:
            raise httpcore.ConnectError("the lookup failed") from error

        def connect(address: str, seconds: float | None) -> httpcore.NetworkStream:
            return self._backend.connect_tcp(address, port, seconds, local_address, socket_options)

        if seconds is not None:
            seconds = max(started + seconds - time.monotonic(), 0.001)
        stream = connect_first(addresses, connect, seconds)
        self.stream = DeadlineStream(stream, keep_answers(stream))
        return self.stream

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)
