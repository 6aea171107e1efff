"""Moving bytes from a socket to a file within the kernel (Linux, without TLS)."""

from __future__ import annotations

import contextlib
import errno
import os
import select
import socket
import sys

if sys.platform == "linux":
    import fcntl

_PIECE = 2**20


class Splicer:
    """A pipe between `connection` and the file with the descriptor `number`."""

    def __init__(self, connection: socket.socket, number: int) -> None:
        self._connection = connection
        self._number = number
        self._out, self._in = os.pipe()
        if sys.platform == "linux":
            with contextlib.suppress(OSError):  # the system may allow less
                fcntl.fcntl(self._in, fcntl.F_SETPIPE_SZ, _PIECE)
        self._waiting = select.poll()
        self._waiting.register(connection.fileno(), select.POLLIN)

    def receive(self, most: int, timeout: float) -> int:
        """Take up to `most` bytes from the connection; 0 at its end.

        `timeout` is in seconds. Raises OSError or TimeoutError.
        """
        while True:
            try:
                return os.splice(self._connection.fileno(), self._in, min(most, _PIECE))
            # The socket has a timeout, which makes it non-blocking for the kernel.
            except BlockingIOError:
                if not self._waiting.poll(timeout * 1000):
                    raise TimeoutError from None

    def write(self, size: int, offset: int) -> bytes:
        """Write the `size` bytes taken at `offset`. Raises OSError.

        Returns the bytes that the file system does not accept this way; write them otherwise.
        """
        while size:
            try:
                written = os.splice(self._out, self._number, size, offset_dst=offset)
            except OSError as error:
                # Some file systems do not support splicing. The bytes are in the pipe already.
                if error.errno != errno.EINVAL:
                    raise
                return os.read(self._out, size)
            size, offset = size - written, offset + written
        return b""

    def close(self) -> None:
        """Close the pipe; the connection and the file stay open."""
        os.close(self._out)
        os.close(self._in)


def splicer(connection: socket.socket, number: int | None) -> Splicer | None:
    """Return a splicer between the two, None if the system does not support it."""
    if number is None or not sys.platform.startswith("linux") or not hasattr(os, "splice"):
        return None
    try:
        return Splicer(connection, number)
    except OSError:
        return None
