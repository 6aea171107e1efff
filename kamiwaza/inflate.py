"""Compressed answers: read within a limit, and only if they are complete."""

from __future__ import annotations

import zlib

_WINDOWS = {"gzip": 31, "x-gzip": 31, "deflate": 15}
ACCEPTED = "gzip, deflate"


class IncompleteError(ValueError):
    """The compressed data stops before its end marker."""


class Inflater:
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

    def feed(self, data: bytes, limit: int) -> bytes:
        """Return what `data` adds, at most a little over `limit` bytes."""
        pieces: list[bytes] = []
        size = 0
        while data and size <= limit:
            if self._engine.eof:  # gzip files may be strung together
                self._engine = zlib.decompressobj(self._window)
            self._begun = True
            pieces.append(self._inflate(data, limit + 1 - size))
            size += len(pieces[-1])
            data = self._engine.unused_data or self._engine.unconsumed_tail
        return b"".join(pieces)

    def finish(self) -> None:
        """Raise IncompleteError unless the end marker was seen."""
        if self._begun and not self._engine.eof:
            raise IncompleteError("the compressed answer was cut")

    def _inflate(self, data: bytes, limit: int) -> bytes:
        try:
            return self._engine.decompress(data, limit)
        except zlib.error as error:
            if self._window == 15 and not self._engine.unused_data:
                # Some servers send "deflate" without the zlib wrapper.
                self._window = -15
                self._engine = zlib.decompressobj(self._window)
                return self._engine.decompress(data, limit)
            raise ValueError(f"the compressed answer is broken: {error}") from None
