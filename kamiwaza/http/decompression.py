"""Compressed answers: read within a limit, and only if they are complete."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
ACCEPTED = "gzip, deflate"

# However much a little data swells to, no more than this is in memory at once.
_PIECE = 2**18


class IncompleteError(ValueError):
    """The compressed data stops before its end marker."""


class Decompressor:
    """Turns the pieces of one answer into the pieces that were meant.

    `encoding` is the answer's Content-Encoding. Raises ValueError for an encoding that was not
    asked for and for data that is not what it says; IncompleteError from `finish`.
    """

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in _WINDOWS:
            raise ValueError(f"content encoding {name!r} was not asked for")
        self._window = _WINDOWS[name]
        self._engine = zlib.decompressobj(self._window)
        self._begun = False

    def feed(self, data: bytes) -> Iterator[bytes]:
        """Yield what `data` adds, in pieces of bounded size."""
        piece = b""
        while data or (len(piece) == _PIECE and not self._engine.eof):
            if self._engine.eof:  # gzip files may be strung together
                self._engine = zlib.decompressobj(self._window)
            piece = self._inflate(data)
            self._begun = True
            data = self._engine.unused_data or self._engine.unconsumed_tail
            if piece:
                yield piece

    def finish(self) -> None:
        """Raise IncompleteError unless the end marker was seen."""
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
