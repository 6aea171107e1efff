"""Reading a file while it is sent. Every failure names the file."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import IO, TYPE_CHECKING, Any

from kamiwaza.errors import UnreadableFileError

if TYPE_CHECKING:
    from pathlib import Path


class UploadReader:
    """A file for the HTTP library, which reads chunks until an empty one.

    `label` names operation and field in errors. `count` is called with the number of bytes read.
    """

    def __init__(self, file: Any, label: str, count: Callable[[int], None] | None) -> None:
        self._file, self._label, self._count = file, label, count

    def read(self, size: int = -1) -> bytes:
        """Return the next chunk. Raises UnreadableFileError."""
        data = self._checked(self._read(size))
        if self._count is not None:
            self._count(len(data))
        return data

    def _read(self, size: int) -> object:
        try:
            return self._file.read(size)
        except Exception as error:
            words = getattr(error, "strerror", None) or type(error).__name__
            raise self._error(f"reading it failed: {words}") from error

    def _checked(self, data: object) -> bytes:
        if isinstance(data, bytes):
            return data
        if isinstance(data, (bytearray, memoryview)):
            return bytes(data)
        # Raw non-blocking files return None, which would look like the end of the file.
        if data is None:
            raise self._error("it is non-blocking and has no data yet")
        raise self._error(f"reading it gives {type(data).__name__}, not bytes")

    def _error(self, words: str) -> UnreadableFileError:
        return UnreadableFileError(f"{self._label}: the file cannot be sent: {words}")


class SizedReader(UploadReader):
    """A file of known length, read from `start`. A file that becomes shorter is an error.

    Bytes appended during the upload are not sent.
    """

    def __init__(
        self, file: Any, label: str, count: Callable[[int], None] | None, *, start: int, length: int
    ) -> None:
        super().__init__(file, label, count)
        self._start, self._length = start, length
        self._position = 0

    def read(self, size: int = -1) -> bytes:
        """Return the next chunk. Raises UnreadableFileError."""
        left = self._length - self._position
        if left <= 0:
            return b""
        # The length is announced already, so more bytes would break the request.
        data = super().read(left if size < 0 else min(size, left))[:left]
        if not data:
            raise self._error(f"it became shorter; {left} bytes are missing")
        self._position += len(data)
        return data

    def tell(self) -> int:
        """Return the position, counted from `start`."""
        return self._position

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move to a position, counted from `start`."""
        position = offset + {io.SEEK_CUR: self._position, io.SEEK_END: self._length}.get(whence, 0)
        # HTTP libraries seek to the end and back to measure; that must not move the file.
        if position != self._position and position < self._length:
            self._file.seek(self._start + position)
        self._position = position
        return position


class IteratorFile:
    """An iterator of bytes as a file. It can be read once."""

    def __init__(self, chunks: Iterator[Any]) -> None:
        self._chunks = chunks

    def read(self, size: int = -1) -> Any:
        """Return the next chunk that is not empty, of any size."""
        # An empty list or 0 is not an empty chunk; the reader refuses it.
        return next((chunk for chunk in self._chunks if chunk or not _is_bytes(chunk)), b"")


class LazyFile:
    """A path whose opening may block, such as a named pipe. It is opened at the first read."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: IO[bytes] | None = None

    def read(self, size: int = -1) -> bytes:
        """Return the next bytes."""
        if self._file is None:
            self._file = self._path.open("rb")
        return self._file.read(size)

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()


def _is_bytes(chunk: object) -> bool:
    return isinstance(chunk, (bytes, bytearray, memoryview))
