"""Decompression of answers, in chunks of limited size."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
ACCEPTED = "gzip, deflate"

# Bytes. A small compressed answer may grow enormously; only this much is in memory at once.
_PIECE = 2**18


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
            raise ValueError(f"content encoding {name!r} was not asked for")
        self._window = _WINDOWS[name]
        self._engine = zlib.decompressobj(self._window)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield the decompressed bytes of `data` in chunks of limited size."""
        piece = b""
        while data or (len(piece) == _PIECE and not self._engine.eof):
            if self._engine.eof:  # a body may consist of several gzip members
                self._engine = zlib.decompressobj(self._window)
            piece = self._inflate(data)
            self._begun = True
            data = self._engine.unused_data or self._engine.unconsumed_tail
            if piece:
                yield piece

    def finish(self) -> None:
        """Raise IncompleteError if the end marker is missing."""
        if self._begun and not self._engine.eof:
            raise IncompleteError("the compressed answer was cut")

    def _inflate(self, data: bytes) -> bytes:
        try:
            return self._engine.decompress(data, _PIECE)
        except zlib.error as error:
            if self._window == _WINDOWS["deflate"] and not self._begun:
                # Some servers send "deflate" without the zlib wrapper.
                self._window = -15
                self._engine = zlib.decompressobj(self._window)
                return self._inflate(data)
            raise ValueError(f"the compressed answer is broken: {error}") from None
