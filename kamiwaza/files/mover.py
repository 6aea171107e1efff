"""Body bytes from a connection into a target, by a thread: no layer between socket and disk."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

from kamiwaza.errors import APIConnectionError, APITimeoutError, ConnectionInterruptedError
from kamiwaza.files.os_errors import telling
from kamiwaza.files.splice import Splicer, splicer

if TYPE_CHECKING:
    from kamiwaza.files.segments import Segment
    from kamiwaza.files.target import Target
    from kamiwaza.http.body_connection import BodyConnection

# What the processor's cache holds is copied faster than what it does not.
_BUFFER = 2**18
# A slow connection fills no buffer in this time (seconds); what it brought is written then.
_HELD_BACK = 0.25


class Mover:
    """Moves the `length` bytes that follow on `connection` to `target`, beginning with `first`.

    Ends early when the segment's end is drawn nearer. `rings` is called when it is `over`; `error`
    then holds what went wrong: an APIConnectionError of the connection, a DownloadError of the
    disk. `timeout` is the longest silence, `left` the time there is in all, in seconds.
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
        rings: Callable[[], None],
    ) -> None:
        self.segment = segment
        self.error: Exception | None = None
        self.over: bool = False
        self._connection = connection
        self._first = first
        self._left = length
        self._target = target
        self._timeout = timeout
        self._end = None if left is None else time.monotonic() + left
        self._rings = rings
        self._stopped = False
        self._waits: float | None = None
        self._thread = threading.Thread(target=self._run, daemon=True, name="kamiwaza-download")

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Break the connection, which wakes the thread, and wait for its end."""
        self._stopped = True
        self._connection.break_off()
        self.join()

    def join(self) -> None:
        """Wait for the end."""
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            self._move()
        except Exception as error:
            self.error = error
        finally:
            self.over = True
            self._rings()

    def _move(self) -> None:
        self._write(memoryview(self._first))
        self._left -= len(self._first)
        self._wait_at_most(self._timeout)
        plain = self._connection.tls is None
        joined = splicer(self._connection.socket, self._target.number) if plain else None
        if joined is not None:
            try:
                self._splice(joined)
            finally:
                joined.close()
        self._copy()

    def _goes_on(self) -> bool:
        return self._left > 0 and self._wanted() and not self._stopped

    def _splice(self, joined: Splicer) -> None:
        """Let the kernel move the bytes, until the file system says that it does not do that."""
        while self._goes_on():
            try:
                got = joined.receive(self._left, self._patience())
            except OSError as error:
                raise _told(error) from error
            if not got:
                raise _ended()
            with telling(self._target.label):
                rest = joined.write(got, self.segment.position)
            self.segment.position += got - len(rest)
            self._left -= got
            if rest:
                self._write(memoryview(rest))
                return

    def _copy(self) -> None:
        view = memoryview(bytearray(_BUFFER)) if self._goes_on() else memoryview(b"")
        while self._goes_on():
            # Written in whole blocks, wherever the first bytes ended.
            room = _BUFFER - self.segment.position % _BUFFER
            filled, cut = self._fill(view[: min(room, self._left)])
            # What came before a cut is as good as the rest.
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
        """Return how many bytes came, and what is wrong with the connection after them."""
        filled, size, tls = 0, len(view), self._connection.tls
        receive = self._connection.socket.recv_into
        until = time.monotonic() + _HELD_BACK
        try:
            self._wait_at_most(self._patience())
            while filled < size and time.monotonic() < until:
                rest = view[filled:]
                # A record of TLS is small: what SSLSocket does around each of them costs.
                got = receive(rest) if tls is None else tls.read(len(rest), rest)
                if not got:
                    return filled, _ended()
                filled += got
        except OSError as error:
            return filled, _told(error)
        return filled, None

    def _wait_at_most(self, seconds: float) -> None:
        if seconds != self._waits:
            self._waits = seconds
            self._connection.socket.settimeout(seconds)

    def _patience(self) -> float:
        if self._end is None:
            return self._timeout
        left = self._end - time.monotonic()
        if left <= 0:
            raise TimeoutError
        return min(self._timeout, left)


def _told(error: OSError) -> APIConnectionError:
    """Return our error for what the connection raised."""
    if isinstance(error, TimeoutError):
        return APITimeoutError("the platform fell silent", sent=True)
    said = error.strerror or type(error).__name__
    return ConnectionInterruptedError(f"the connection broke: {said}", sent=True)


def _ended() -> APIConnectionError:
    return ConnectionInterruptedError("the connection ended early", sent=True)
