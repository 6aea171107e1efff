"""A thread that moves the bytes of a body from a socket to a target."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kamiwaza.errors import APIConnectionError, APITimeoutError, ConnectionInterruptedError
from kamiwaza.files.os_errors import translate_os_errors
from kamiwaza.files.splice import Splicer, splicer

if TYPE_CHECKING:
    from kamiwaza.files.segments import Segment
    from kamiwaza.files.target import Target
    from kamiwaza.http.body_connection import BodyConnection

# A buffer that fits into the processor's cache is copied faster.
_BUFFER = 2**18
# Seconds after which a buffer is written even if it is not full.
_FLUSH_SECONDS = 0.25


class TransferThread:
    """Move the next `length` bytes on `connection` to `target`. `first` are the first of them.

    It ends early if the end of the segment moves nearer. When it is `done` it calls `on_done`;
    `error` is then an APIConnectionError of the connection, a DownloadError of the disk, or None.
    `timeout` is the longest silence and `left` the time until the deadline, in seconds.
    """

    def __init__(
        self,
        connection: BodyConnection,
        first: bytes,
        length: int,
        *,
        segment: Segment,
        target: Target,
        timeout: float,
        left: float | None,
        on_done: Callable[[], None],
    ) -> None:
        self.segment = segment
        self.error: Exception | None = None
        self.done: bool = False
        self._connection = connection
        self._first = first
        self._left = length
        self._target = target
        self._timeout = timeout
        self._end = None if left is None else time.monotonic() + left
        self._on_done = on_done
        self._stopped = False
        self._socket_timeout: float | None = None
        # Taken by the thread when it begins, or by `join` to keep it from beginning.
        self._start_lock = threading.Lock()
        self._thread = threading.Thread(target=self._run, daemon=True, name="kamiwaza-download")

    def start(self) -> None:
        """Start the thread."""
        self._thread.start()

    def stop(self) -> None:
        """Break the connection, which wakes the thread, and wait for the thread."""
        self._stopped = True
        # Closing the socket alone would not wake a thread that is reading from it.
        self._connection.shut_down()
        self.join()

    def join(self) -> None:
        """Wait for the thread. If it has not begun, it never will."""
        # An interrupt inside `start` leaves open whether there is a thread that begins later.
        if not self._start_lock.acquire(blocking=False):
            self._thread.join()

    def _run(self) -> None:
        if not self._start_lock.acquire(blocking=False):
            return
        try:
            self._move()
        except Exception as error:
            self.error = error
        finally:
            self.done = True
            # Last, because the coordinator reads `error` and `done` when it is woken.
            self._on_done()

    def _move(self) -> None:
        self._write(memoryview(self._first))
        self._left -= len(self._first)
        self._set_timeout(self._timeout)
        plain = self._connection.tls is None
        # The kernel cannot decrypt TLS, so encrypted bytes are always copied.
        joined = splicer(self._connection.socket, self._target.descriptor) if plain else None
        if joined is not None:
            try:
                self._splice(joined)
            finally:
                joined.close()
        self._copy()

    def _should_continue(self) -> bool:
        return self._left > 0 and self._wanted() and not self._stopped

    def _splice(self, joined: Splicer) -> None:
        """Let the kernel move the bytes, while the file system supports it."""
        while self._should_continue():
            try:
                received_size = joined.receive(self._left, self._time_allowed())
            except OSError as error:
                raise _connection_error(error) from error
            if not received_size:
                raise _early_end()
            with translate_os_errors(self._target.label):
                rest = joined.write(received_size, self.segment.position)
            self.segment.position += received_size - len(rest)
            self._left -= received_size
            if rest:
                self._write(memoryview(rest))
                return

    def _copy(self) -> None:
        view = memoryview(bytearray(_BUFFER)) if self._should_continue() else memoryview(b"")
        while self._should_continue():
            # Writes are aligned to the buffer size.
            room = _BUFFER - self.segment.position % _BUFFER
            filled, cut = self._fill(view[: min(room, self._left)])
            # Bytes received before an error are valid.
            self._write(view[:filled])
            self._left -= filled
            if cut is not None and self._wanted():
                raise cut

    def _wanted(self) -> bool:
        left = self.segment.left
        return left is None or left > 0

    def _write(self, data: memoryview) -> None:
        if data:
            self._target.write(data, self.segment.position)
            self.segment.position += len(data)

    def _fill(self, view: memoryview) -> tuple[int, Exception | None]:
        """Return the number of bytes received, and the error after them."""
        filled, size, tls = 0, len(view), self._connection.tls
        receive = self._connection.socket.recv_into
        until = time.monotonic() + _FLUSH_SECONDS
        try:
            self._set_timeout(self._time_allowed())
            while filled < size and time.monotonic() < until:
                rest = view[filled:]
                # TLS records are small, so the overhead of SSLSocket for each of them matters.
                received_size = receive(rest) if tls is None else tls.read(len(rest), rest)
                if not received_size:
                    return filled, _early_end()
                filled += received_size
        except OSError as error:
            return filled, _connection_error(error)
        return filled, None

    def _set_timeout(self, seconds: float) -> None:
        if seconds != self._socket_timeout:
            self._socket_timeout = seconds
            self._connection.socket.settimeout(seconds)

    def _time_allowed(self) -> float:
        if self._end is None:
            return self._timeout
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(self._timeout, left)


def _connection_error(error: OSError) -> APIConnectionError:
    """Return the error for an exception of the connection."""
    if isinstance(error, TimeoutError):
        return APITimeoutError("the platform sent no more bytes", sent=True)
    reason = error.strerror or type(error).__name__
    return ConnectionInterruptedError(f"the connection broke: {reason}", sent=True)


def _early_end() -> APIConnectionError:
    return ConnectionInterruptedError("the connection ended early", sent=True)
