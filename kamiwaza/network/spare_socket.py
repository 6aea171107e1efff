"""A duplicate of a socket, from which an answer is read after the connection broke.

A server that refuses an upload answers, closes the connection, and resets it when more bytes
arrive. The event loop closes its socket at the first failure, and the answer in it is lost.
"""

from __future__ import annotations

import os
import socket
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import asyncio

_READ_SIZE = 2**16


class SpareSocket:
    """A duplicate of the socket of `transport`. Without effect if that is not possible."""

    def __init__(self, transport: asyncio.Transport) -> None:
        self._socket: socket.socket | None = None
        original = transport.get_extra_info("socket")
        if os.name == "posix" and original is not None:
            try:
                # The kernel keeps the received bytes until both descriptors are closed.
                self._socket = socket.socket(fileno=os.dup(original.fileno()))
                self._socket.setblocking(False)
            except OSError:
                self.close()

    def receive(self) -> bytes:
        """Return bytes that have arrived, b"" if there are none."""
        if self._socket is None:
            return b""
        try:
            return self._socket.recv(_READ_SIZE)
        except OSError:
            return b""

    def close(self) -> None:
        """Close the duplicate."""
        spare, self._socket = self._socket, None
        if spare is not None:
            spare.close()
