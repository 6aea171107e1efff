"""Connections of an event loop whose last answer can be read though they broke while sending.

A server that refuses an upload answers, closes the connection, and resets it when more arrives.
The event loop gives the socket up at the first failure, and the answer in it with that.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Callable, Mapping
from typing import Any

import anyio
import anyio.abc

# Headers and a body in one piece are two; only what sends more can be answered in between.
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
    """A connection that keeps a second hold on its socket while much is sent over it.

    `answered` tells that it broke in the middle of that and holds an answer. Sending is no error
    then, because TLS would refuse to read after one; it is for the caller to stop.
    """

    def __init__(self, stream: anyio.abc.ByteStream) -> None:
        self._stream = stream
        self._sent = 0
        self._spare: socket.socket | None = None
        self.answered = False

    async def send(self, item: bytes) -> None:
        """Send all of `item`."""
        if self._sent >= _PROMPT and self._spare is None:
            self._spare = _held_twice(self._stream)
        self._sent += 1
        try:
            await self._stream.send(item)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            self.answered = bool(self._left(1, socket.MSG_PEEK))
            if not self.answered:
                raise

    async def receive(self, max_bytes: int = 65536) -> bytes:
        """Return some bytes, also those that came before the connection broke."""
        try:
            data = await self._stream.receive(max_bytes)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            data = self._left(max_bytes)
            if not data:
                raise
            return data
        self._let_go()
        return data

    async def send_eof(self) -> None:
        """End the sending half."""
        await self._stream.send_eof()

    async def aclose(self) -> None:
        """Close the connection."""
        self._let_go()
        await self._stream.aclose()

    @property
    def extra_attributes(self) -> Mapping[Any, Callable[[], Any]]:
        """Return what the connection knows of itself."""
        return self._stream.extra_attributes

    def _left(self, max_bytes: int, flags: int = 0) -> bytes:
        if self._spare is None:
            return b""
        try:
            return self._spare.recv(max_bytes, flags)
        except OSError:
            return b""

    def _let_go(self) -> None:
        self._sent = 0
        spare, self._spare = self._spare, None
        if spare is not None:
            spare.close()


def _held_twice(stream: anyio.abc.ByteStream) -> socket.socket | None:
    """Return another hold on the socket of a connection, None if there is none to be had."""
    known: Mapping[Any, Any] = stream.extra_attributes
    find = known.get(anyio.abc.SocketAttribute.raw_socket)
    if os.name != "posix" or find is None:
        return None
    with contextlib.suppress(OSError):
        spare = socket.socket(fileno=os.dup(find().fileno()))
        spare.setblocking(False)
        return spare
    return None
