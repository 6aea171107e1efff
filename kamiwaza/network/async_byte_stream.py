"""A connection of an event loop. `byte_stream` has the same interface over a blocking socket."""

from __future__ import annotations

import asyncio
import ssl
from typing import Any, cast

from kamiwaza.concurrency.deadline import bounded
from kamiwaza.concurrency.locks import generation
from kamiwaza.concurrency.wake_up import AsyncWakeUp
from kamiwaza.network.socket_poll import has_arrived
from kamiwaza.network.spare_socket import SpareSocket
from kamiwaza.network.tls_session import TLSSession

_READ_SIZE = 2**15
_WRITE_SIZE = 2**16
# The number of unread bytes at which reading from the connection pauses.
_HIGH_WATER = 2**18
_INHERITED = "the connection belongs to the process that this one was forked from"


class AsyncByteStream(asyncio.BufferedProtocol):
    """A connection whose reads and writes keep the deadline of the call. Timeouts are in seconds.

    Failures raise OSError, and TimeoutError if there is no progress in time. The connection is
    always read, also while no call waits for bytes: the end of the connection and an early answer
    are noticed at once.
    """

    def __init__(self) -> None:
        self._transport: asyncio.Transport | None = None
        self._tls: TLSSession | None = None
        self._spare: SpareSocket | None = None
        self._wake_up = AsyncWakeUp()
        self._generation = generation()
        self._buffer = memoryview(bytearray(_READ_SIZE))
        self._received: list[bytes] = []
        self._size = 0
        self._ended = False  # the other side sends no more
        self._closed = False  # nothing can be sent
        self._failure: BaseException | None = None
        self._writable = True

    @classmethod
    async def connect(cls, address: str, port: int, seconds: float | None) -> AsyncByteStream:
        """Return a connection to the address."""
        loop = asyncio.get_running_loop()
        async with asyncio.timeout(seconds):
            return (await loop.create_connection(cls, address, port))[1]

    async def start_tls(self, context: ssl.SSLContext, host: str, timeout: float | None) -> None:
        """Start TLS on the connection."""
        tls = self._tls = TLSSession(context, host)
        try:
            while not tls.handshake():
                self._send(tls.outgoing())
                self._check()
                if self._ended:
                    tls.end()  # the next step of the handshake fails
                else:
                    await self._wake_up.wait(bounded(timeout, TimeoutError))
        finally:
            self._send(tls.outgoing())  # an alert if the handshake failed
        # The last message of the handshake may have arrived together with the first data.
        self._decrypt(tls)

    async def read(self, timeout: float | None) -> bytes:
        """Return the bytes that arrive next, b"" at the end."""
        while not self._received:
            self._check()
            if self._ended:
                return b""
            await self._wake_up.wait(bounded(timeout, TimeoutError))
        return self._take()

    async def write(self, data: bytes, timeout: float | None) -> None:
        """Send all of `data`."""
        self._check_open()
        seconds = bounded(timeout, TimeoutError)
        self._encrypt_and_send(data)
        while not self._writable:
            await self._wake_up.wait(seconds)
            self._check_open()
            seconds = bounded(timeout, TimeoutError)

    async def exchange(self, data: memoryview, timeout: float | None) -> tuple[int, bytes | None]:
        """Send some of `data` unless bytes arrive first.

        Returns the number of bytes that were sent, and the bytes that arrived: b"" at the end of
        the connection, None if none arrived.
        """
        if self._spare is None and self._transport is not None:
            self._spare = SpareSocket(self._transport)
        # Yield to the loop, which reads the bytes that have arrived.
        await asyncio.sleep(0)
        if self._received:
            return 0, self._take()
        self._check()
        if self._ended:
            return 0, b""
        if not self._writable:
            # Bytes may have arrived during the wait, so the caller asks again before sending.
            await self._wake_up.wait(bounded(timeout, TimeoutError))
            return 0, None
        bounded(timeout, TimeoutError)  # raises if the deadline has passed
        self._encrypt_and_send(data[:_WRITE_SIZE])
        return min(len(data), _WRITE_SIZE), None

    def is_readable(self) -> bool:
        """Return whether bytes, or the end of the connection, have arrived unread."""
        if self._received or self._ended or self._failure is not None or self._transport is None:
            return True
        # The loop may not have run since, so the socket is asked too.
        raw_socket = self._transport.get_extra_info("socket")
        return raw_socket is None or has_arrived(raw_socket.fileno())

    async def shut_down(self) -> None:
        """Close the connection. A task that waits on it gets an error."""
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connection, unless it belongs to a parent process."""
        # The epoll descriptor of the loop is shared with the parent process: aborting the transport
        # here would unregister the parent's socket.
        if self._generation != generation():
            return
        self._ended = self._closed = True
        self._close_spare()
        self._wake_up.close()
        if self._transport is not None:
            self._transport.abort()
            # The loop closes the socket in its next iteration.
            await asyncio.sleep(0)

    def get_extra_info(self, info: str) -> Any:
        """Return the `socket`, `ssl_object`, `client_addr` or `server_addr`, as httpcore does."""
        if info == "ssl_object":
            return None if self._tls is None else self._tls.object
        if info == "is_readable":
            return self.is_readable()
        name = {"client_addr": "sockname", "server_addr": "peername"}.get(info, info)
        return None if self._transport is None else self._transport.get_extra_info(name)

    def _check(self) -> None:
        if self._generation != generation():
            raise ConnectionError(_INHERITED)
        if self._failure is not None:
            raise self._failure

    def _check_open(self) -> None:
        self._check()
        if self._closed:
            raise ConnectionResetError("the connection is closed")

    def _take(self) -> bytes:
        received, self._received, size = self._received, [], self._size
        self._size = 0
        # The answer has arrived, so a later failure of sending cannot lose it.
        self._close_spare()
        if size >= _HIGH_WATER and self._transport is not None and not self._ended:
            self._transport.resume_reading()
        return received[0] if len(received) == 1 else b"".join(received)

    def _encrypt_and_send(self, data: bytes | memoryview) -> None:
        tls = self._tls
        if tls is not None:
            data = tls.encrypt(data)
        self._send(data)

    def _send(self, data: bytes | memoryview) -> None:
        if data and not self._closed and self._transport is not None:
            self._transport.write(data)

    # The event loop calls the following methods. A signal handler may raise an interrupt in any of
    # them; it becomes the failure that the waiting task gets.

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Store the transport of the connection."""
        self._transport = cast("asyncio.Transport", transport)

    def get_buffer(self, sizehint: int) -> memoryview:
        """Return the space for the next bytes."""
        return self._buffer

    def buffer_updated(self, nbytes: int) -> None:
        """Process the bytes that have arrived."""
        try:
            # Copied, because the loop reuses the buffer.
            self._process(bytes(self._buffer[:nbytes]))
        except BaseException as error:
            self._fail(error)

    def eof_received(self) -> bool:
        """Record that the other side sends no more. Keep the connection open for sending."""
        self._ended = True
        self._wake_up.wake()
        return True

    def connection_lost(self, exc: Exception | None) -> None:
        """Record that the connection is closed."""
        self._closed = True
        try:
            self._read_spare()
        except BaseException as error:
            self._fail(error)
        else:
            if exc is None:
                self.eof_received()
            else:
                self._fail(exc)

    def pause_writing(self) -> None:
        """Record that the buffer of the connection is full."""
        self._writable = False

    def resume_writing(self) -> None:
        """Record that the buffer of the connection has space again."""
        self._writable = True
        self._wake_up.wake()

    def _fail(self, error: BaseException) -> None:
        if self._failure is None:  # later failures are consequences of the first
            self._failure = error
        self._wake_up.wake()

    def _process(self, data: bytes) -> None:
        tls = self._tls
        if tls is None:
            self._queue(data)
            return
        tls.feed(data)
        if tls.established:
            self._decrypt(tls)
        else:
            self._wake_up.wake()  # `start_tls` continues the handshake

    def _decrypt(self, tls: TLSSession) -> None:
        data, failure = tls.decrypt()
        # Reading can cause messages too, such as the answer to a key update.
        self._send(tls.outgoing())
        if data:
            self._queue(data)
        if isinstance(failure, ssl.SSLZeroReturnError):
            self.eof_received()
        elif failure is not None:
            self._fail(failure)

    def _queue(self, data: bytes) -> None:
        previous_size = self._size
        self._size += len(data)
        self._received.append(data)
        self._wake_up.wake()
        if previous_size < _HIGH_WATER <= self._size and self._transport is not None:
            self._transport.pause_reading()

    def _read_spare(self) -> None:
        """Process the bytes that arrived before the connection broke during sending."""
        spare = self._spare
        if spare is not None:
            while self._size < _HIGH_WATER and (data := spare.receive()):
                self._process(data)
            self._close_spare()

    def _close_spare(self) -> None:
        spare, self._spare = self._spare, None
        if spare is not None:
            spare.close()
