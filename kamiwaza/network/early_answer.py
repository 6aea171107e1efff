"""Reading the answer on a connection of an event loop that broke while sending.

A server that refuses an upload answers, closes the connection, and resets it when more bytes
arrive. The event loop closes the socket at the first failure, and the answer in it is lost.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Mapping
from typing import Any

import anyio
import anyio.abc

# Headers and a small body are two writes. Only longer requests can be answered in between.
_PROMPT = 2


def async_keep_answers(connection: Any) -> Callable[[], bool]:
    """Keep the response on a new connection readable even if the connection breaks while sending.

    Returns a function that tells whether a response arrived early: then stop sending.
    """
    # httpcore's stream wraps anyio's, and TLS is set up on top of that one later.
    inner = getattr(connection, "_stream", None)
    if not isinstance(inner, anyio.abc.ByteStream):
        return bool
    kept = connection._stream = AnswerKeepingStream(inner)
    return lambda: kept.answered


def keep_answers(connection: Any) -> Callable[[], bool]:
    """Return a function that is always false: blocking sockets keep what has arrived readable."""
    return bool


class AnswerKeepingStream(anyio.abc.ByteStream):
    """A connection that keeps a duplicate of its socket while a long request is sent.

    `answered` says that it broke while sending and holds an answer. Sending does not raise then,
    because TLS could not read after an error. The caller stops sending.
    """

    def __init__(self, stream: anyio.abc.ByteStream) -> None:
        self._stream = stream
        self._sent = 0
        self._duplicated: socket.socket | None = None
        self.answered: bool = False

    async def send(self, item: bytes) -> None:
        """Send all of `item`."""
        if self._sent >= _PROMPT and self._duplicated is None:
            self._duplicated = _duplicate(self._stream)
        self._sent += 1
        try:
            await self._stream.send(item)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            self.answered = bool(self._left(1, socket.MSG_PEEK))
            if not self.answered:
                raise

    async def receive(self, max_bytes: int = 65536) -> bytes:
        """Return some bytes, also those that arrived before the connection broke."""
        try:
            data = await self._stream.receive(max_bytes)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            data = self._left(max_bytes)
            if not data:
                raise
            return data
        self._close_duplicate()
        return data

    async def send_eof(self) -> None:
        """End the sending half."""
        await self._stream.send_eof()

    async def aclose(self) -> None:
        """Close the connection."""
        self._close_duplicate()
        await self._stream.aclose()

    @property
    def extra_attributes(self) -> Mapping[Any, Callable[[], Any]]:
        """Return the attributes of the connection."""
        return self._stream.extra_attributes

    def _left(self, max_bytes: int, flags: int = 0) -> bytes:
        if self._duplicated is None:
            return b""
        try:
            return self._duplicated.recv(max_bytes, flags)
        except OSError:
            return b""

    def _close_duplicate(self) -> None:
        self._sent = 0
        spare, self._duplicated = self._duplicated, None
        if spare is not None:
            spare.close()


def _duplicate(stream: anyio.abc.ByteStream) -> socket.socket | None:
    """Return a duplicate of the socket of a connection, None if there is none."""
    known: Mapping[Any, Any] = stream.extra_attributes
    find = known.get(anyio.abc.SocketAttribute.raw_socket)
    if os.name != "posix" or find is None:
        return None
    with contextlib.suppress(OSError):
        spare = socket.socket(fileno=os.dup(find().fileno()))
        spare.setblocking(False)
        return spare
    return None
