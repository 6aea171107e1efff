"""A connection over a blocking socket. `async_byte_stream` has the same interface for asyncio."""

from __future__ import annotations

import contextlib
import socket
import ssl
from typing import Any

from kamiwaza.concurrency.deadline import bounded
from kamiwaza.concurrency.locks import generation
from kamiwaza.network.socket_poll import has_arrived, poll_socket

_READ_SIZE = 2**16
# The size of a TLS record. A record that was started must be sent completely, so it is kept short.
_WRITE_SIZE = 2**14
# Bytes of a request that are sent before the first check for an early answer.
_UNCHECKED_SIZE = 2**16
_INHERITED = "the connection belongs to the process that this one was forked from"


class ByteStream:
    """A connection whose reads and writes keep the deadline of the call. Timeouts are in seconds.

    Failures raise OSError, and TimeoutError if there is no progress in time.
    """

    def __init__(self, connected: socket.socket) -> None:
        self._socket = connected
        self._generation = generation()
        self._waiting = False  # a thread is in a call of the socket
        self._sent = 0  # bytes since the last receipt

    @classmethod
    def connect(cls, address: str, port: int, seconds: float | None) -> ByteStream:
        """Return a connection to the address."""
        connected = socket.create_connection((address, port), seconds)
        # Without it, the body of a request waits for the acknowledgement of its head.
        connected.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        return cls(connected)

    def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None) -> None:
        """Start TLS on the connection."""
        self._socket.settimeout(bounded(timeout, TimeoutError))
        secured = context.wrap_socket(
            self._socket, server_hostname=host, do_handshake_on_connect=False
        )
        # Assigned before the handshake, so that another thread can end it.
        self._socket = secured
        secured.do_handshake()

    def read(self, timeout: float | None) -> bytes:
        """Return the bytes that arrive next, b"" at the end."""
        self._limit(timeout)
        self._waiting = True
        self._sent = 0
        try:
            return self._socket.recv(_READ_SIZE)
        finally:
            self._waiting = False

    def write(self, data: bytes, timeout: float | None) -> None:
        """Send all of `data`."""
        self._limit(timeout)
        self._waiting = True
        try:
            self._socket.sendall(data)
        finally:
            self._waiting = False

    def exchange(self, data: memoryview, timeout: float | None) -> tuple[int, bytes | None]:
        """Send some of `data` unless bytes arrive first.

        Returns the number of bytes that were sent, and the bytes that arrived: b"" at the end of
        the connection, None if none arrived.
        """
        seconds = self._limit(timeout)
        self._waiting = True
        try:
            # Short requests are sent without a system call for polling.
            if self._sent < _UNCHECKED_SIZE:
                size = len(data[:_UNCHECKED_SIZE])
                self._sent += size
                self._socket.sendall(data[:size])
                return size, None
            readable, writable = poll_socket(self._socket.fileno(), seconds, write=True)
            if not (readable or writable):
                raise TimeoutError("sending took too long")
            received = self._receive_now(seconds) if readable else None
            if received is not None or not writable:
                return 0, received
            return self._socket.send(data[:_WRITE_SIZE]), None
        finally:
            self._waiting = False

    def is_readable(self) -> bool:
        """Return whether bytes, or the end of the connection, have arrived unread."""
        # Decrypted bytes are in the TLS layer, where polling the socket does not find them.
        if isinstance(self._socket, ssl.SSLSocket) and self._socket.pending():
            return True
        return has_arrived(self._socket.fileno())

    def shut_down(self) -> None:
        """Close the connection. A thread that waits on it gets an error and closes it."""
        with contextlib.suppress(OSError):
            # SSLSocket.shutdown would drop the TLS session while the other thread uses it.
            socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
        if not self._waiting:
            self.close()

    def close(self) -> None:
        """Close the connection, unless it belongs to a parent process."""
        # After a fork the connection is shared, and the parent process still uses it.
        if self._generation == generation():
            self._socket.close()

    def get_extra_info(self, info: str) -> Any:
        """Return the `socket`, `ssl_object`, `client_addr` or `server_addr`, as httpcore does."""
        if info == "socket":
            return self._socket
        if info == "ssl_object":
            return self._socket._sslobj if isinstance(self._socket, ssl.SSLSocket) else None  # type: ignore[attr-defined]  # reads a body without the overhead of SSLSocket
        if info == "client_addr":
            return self._socket.getsockname()
        if info == "server_addr":
            return self._socket.getpeername()
        return self.is_readable() if info == "is_readable" else None

    def _limit(self, timeout: float | None) -> float | None:
        """Set the timeout of the socket from `timeout` and the deadline of the call. Return it."""
        if self._generation != generation():
            raise ConnectionError(_INHERITED)
        seconds = bounded(timeout, TimeoutError)
        if self._socket.gettimeout() != seconds:
            self._socket.settimeout(seconds)
        return seconds

    def _receive_now(self, seconds: float | None) -> bytes | None:
        """Return the bytes that have arrived, None if they are only a message of TLS."""
        self._socket.settimeout(0)
        try:
            return self._socket.recv(_READ_SIZE)
        except (BlockingIOError, ssl.SSLWantReadError, ssl.SSLWantWriteError):
            return None
        finally:
            self._socket.settimeout(seconds)
