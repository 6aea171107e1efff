"""Reading the answer on an anyio connection that broke during sending.

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

# The head and a small body are two writes. Only a longer request can be answered during sending.
_SHORT_WRITES = 2


def async_keep_answers(connection: Any) -> Callable[[], bool]:
    """Keep the response on a new connection readable if the connection breaks during sending.

    Returns a function that returns True if a response arrived early. Then stop sending.
    """
    # httpcore's stream wraps anyio's. TLS is started later on top of anyio's stream.
    anyio_stream = getattr(connection, "_stream", None)
    if not isinstance(anyio_stream, anyio.abc.ByteStream):
        return bool  # always False
    stream = connection._stream = AnswerKeepingStream(anyio_stream)
    return lambda: stream.has_answer


def keep_answers(connection: Any) -> Callable[[], bool]:
    """Return a function that always returns False."""
    return bool  # a blocking socket stays readable after a failed write


class AnswerKeepingStream(anyio.abc.ByteStream):
    """A connection that keeps a duplicate of its socket while a long request is sent.

    `has_answer` is True if it broke during sending and an answer has arrived. Then sending does
    not raise, because TLS could not read after an error. The caller stops sending.
    """

    def __init__(self, stream: anyio.abc.ByteStream) -> None:
        self._stream = stream
        self._sent = 0
        self._duplicate: socket.socket | None = None
        self.has_answer: bool = False

    async def send(self, item: bytes) -> None:
        """Send all of `item`."""
        if self._sent >= _SHORT_WRITES and self._duplicate is None:
            self._duplicate = _duplicate_socket(self._stream)
        self._sent += 1
        try:
            await self._stream.send(item)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            self.has_answer = bool(self._receive_duplicate(1, socket.MSG_PEEK))
            if not self.has_answer:
                raise

    async def receive(self, max_bytes: int = 65536) -> bytes:
        """Return some bytes, also those that arrived before the connection broke."""
        try:
            data = await self._stream.receive(max_bytes)
        except (anyio.BrokenResourceError, anyio.ClosedResourceError):
            data = self._receive_duplicate(max_bytes)
            if not data:
                raise
            return data
        self._close_duplicate()
        return data

    async def send_eof(self) -> None:
        """Close the connection for sending."""
        await self._stream.send_eof()

    async def aclose(self) -> None:
        """Close the connection."""
        self._close_duplicate()
        await self._stream.aclose()

    @property
    def extra_attributes(self) -> Mapping[Any, Callable[[], Any]]:
        """Return the attributes of the connection."""
        return self._stream.extra_attributes

    def _receive_duplicate(self, max_bytes: int, flags: int = 0) -> bytes:
        if self._duplicate is None:
            return b""
        try:
            return self._duplicate.recv(max_bytes, flags)
        except OSError:
            return b""

    def _close_duplicate(self) -> None:
        self._sent = 0
        duplicate, self._duplicate = self._duplicate, None
        if duplicate is not None:
            duplicate.close()


def _duplicate_socket(stream: anyio.abc.ByteStream) -> socket.socket | None:
    """Return a duplicate of the socket of a connection, None if that is not possible."""
    attributes: Mapping[Any, Any] = stream.extra_attributes
    get_socket = attributes.get(anyio.abc.SocketAttribute.raw_socket)
    if os.name != "posix" or get_socket is None:
        return None
    with contextlib.suppress(OSError):  # no file descriptor is available
        duplicate = socket.socket(fileno=os.dup(get_socket().fileno()))
        duplicate.setblocking(False)
        return duplicate
    return None
