"""Decompression of answers, in chunks of limited size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
ACCEPTED = "gzip, deflate"

# Bytes. A small compressed answer may become very large; only this much is in memory at a time.
_CHUNK_SIZE = 2**18


class IncompleteError(ValueError):
    """The compressed data ends before its end marker."""


class Decompressor:
    """Decompresses the chunks of one answer.

    `encoding` is the answer's Content-Encoding. Raises ValueError for an encoding that was not
    requested and for invalid data.
    """

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in _WINDOWS:
            raise ValueError(f"content encoding {name!r} was not requested")
        self._window = _WINDOWS[name]
        self._engine = zlib.decompressobj(self._window)
        self._has_data = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed bytes of `data` in chunks of limited size."""
        chunk = b""
        while data or (len(chunk) == _CHUNK_SIZE and not self._engine.eof):
            if self._engine.eof:  # a body may consist of several gzip members
                self._engine = zlib.decompressobj(self._window)
            chunk = self._inflate(data)
            self._has_data = True
            data = self._engine.unused_data or self._engine.unconsumed_tail
            if chunk:
                yield chunk

    def finish(self) -> None:
        """Raise IncompleteError if the end marker is missing."""
        if self._has_data and not self._engine.eof:
            raise IncompleteError("the compressed answer was cut")

    def _inflate(self, data: bytes) -> bytes:
        try:
            return self._engine.decompress(data, _CHUNK_SIZE)
        except zlib.error as error:
            if self._window == _WINDOWS["deflate"] and not self._has_data:
                # Some servers send "deflate" without the zlib wrapper.
                self._window = -15
                self._engine = zlib.decompressobj(self._window)
                return self._inflate(data)
            raise ValueError(f"the compressed answer is broken: {error}") from None
