"""The sources of uploads, and their properties before they are read."""

from __future__ import annotations

import inspect
import io
import os
import stat
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from kamiwaza.errors import InvalidArgumentError, UnreadableFileError
from kamiwaza.uploads.reading import IteratorFile, LazyFile, SizedReader, UploadReader
from kamiwaza_api.types import File

# Their length is known only after decompressing all of it.
_DECOMPRESSING = frozenset({"gzip", "bz2", "lzma", "zipfile"})


class UploadSource:
    """One file of a form: bytes, a path, an open binary file, an iterator, or a `File` of these.

    `replayable` is True if it can be read again. `label` names operation and field in errors.

    Raises:
        InvalidArgumentError: the value cannot be sent as a file.
    """

    def __init__(self, value: Any, field: str, label: str) -> None:
        self._label = label
        self.mime_type: str | None = None
        named: str | None = None
        if isinstance(value, File):
            self.mime_type = _sendable(value.mime_type, label)
            value, named = value.payload, value.file_name
        self._opened: list[Any] = []
        self._payload = _payload(value, label)
        self.file_name: str = named or _own_name(self._payload) or field
        # The caller may have read a part already, so attempts start here and not at 0.
        self._start = None if isinstance(self._payload, Path) else _position(self._payload)
        self.replayable: bool = self._start is not None or self._is_plain_path()

    @staticmethod
    def takes(value: object) -> bool:
        """Return whether a value is sent as a file."""
        kinds = (bytes, bytearray, memoryview, os.PathLike, File, Iterator)
        return isinstance(value, kinds) or hasattr(value, "read")

    def _is_plain_path(self) -> bool:
        """Return whether it is a path that can be opened again. It may be created later."""
        if not isinstance(self._payload, Path):
            return False
        try:
            mode = os.stat(self._payload).st_mode
        except (OSError, ValueError):
            return True
        # A folder counts, so that opening it raises the usual error.
        return stat.S_ISREG(mode) or stat.S_ISDIR(mode)

    def begin(self, count: Callable[[int], None] | None = None) -> tuple[UploadReader, int | None]:
        """Return a reader for one attempt, and its number of bytes, None if unknown."""
        self.close()
        try:
            # Each attempt opens the path anew, because the file may have been replaced since.
            file, start = self._at_its_start()
            length = _length(file)
        except (OSError, ValueError) as error:
            words = getattr(error, "strerror", None) or type(error).__name__
            raise UnreadableFileError(
                f"{self._label}: cannot read {self.file_name}: {words}"
            ) from error
        if length is None:
            return UploadReader(file, self._label, count), None
        return SizedReader(file, self._label, count, start=start, length=length), length

    def _at_its_start(self) -> tuple[Any, int]:
        if isinstance(self._payload, Path):
            opened: Any = self._payload.open("rb") if self.replayable else LazyFile(self._payload)
            self._opened.append(opened)
            return opened, 0
        if self._start is not None:
            # An earlier attempt may have read to the end.
            self._payload.seek(self._start)
        return self._payload, self._start or 0

    def close(self) -> None:
        """Close the files that this source opened."""
        while self._opened:
            self._opened.pop().close()


def _payload(value: Any, label: str) -> Any:
    """Return a value as a path or an open file. Raises InvalidArgumentError."""
    if isinstance(value, (bytes, bytearray, memoryview)):
        return io.BytesIO(value)
    if isinstance(value, os.PathLike):
        return Path(value)
    if hasattr(value, "read"):
        _check_open_file(value, label)
        return value
    if isinstance(value, Iterator):
        return IteratorFile(value)
    raise InvalidArgumentError(f"{label}: cannot send a {type(value).__name__}")


def _own_name(payload: Any) -> str | None:
    name = payload if isinstance(payload, Path) else getattr(payload, "name", None)
    return Path(name).name if isinstance(name, (str, Path)) else None


def _sendable(mime_type: str | None, label: str) -> str | None:
    if mime_type is None or (mime_type.isascii() and mime_type.isprintable()):
        return mime_type
    raise InvalidArgumentError(f"{label}: mime_type contains a character that cannot be sent")


def _check_open_file(file: Any, label: str) -> None:
    """Raise InvalidArgumentError for a file that cannot be read as bytes."""
    readable = getattr(file, "readable", None)
    if getattr(file, "closed", False) is True:
        words = "is closed"
    elif isinstance(file, io.TextIOBase) or isinstance(getattr(file, "encoding", None), str):
        words = "is open as text; open it with mode 'rb'"
    elif inspect.iscoroutinefunction(file.read):
        words = "is read by `await`; pass its path or its bytes"
    elif callable(readable) and readable() is False:
        words = "is not open for reading; open it with mode 'rb'"
    else:
        return
    raise InvalidArgumentError(f"{label}: the file {words}")


def _position(file: Any) -> int | None:
    """Return the position of a file, None if it cannot be rewound."""
    try:
        return int(file.tell()) if file.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None


def _length(file: Any) -> int | None:
    """Return the bytes from the position of a file to its end, None if not certain."""
    if type(file).__module__ in _DECOMPRESSING or isinstance(file, LazyFile):
        return None
    position = _position(file)
    number = _descriptor(file)
    if position is None or number is None:
        return None if position is None else _measured(file, position)
    status = os.fstat(number)
    if not stat.S_ISREG(status.st_mode) or not isinstance(getattr(file, "raw", file), io.FileIO):
        return None  # a pipe, or a file object that transforms the bytes of the disk
    if status.st_size == 0 and _has_more(file, position):
        return None  # files in /proc have no size
    return max(status.st_size - position, 0)


def _descriptor(file: Any) -> int | None:
    if isinstance(file, tempfile.SpooledTemporaryFile):
        return None  # fileno() would move its bytes from memory to the disk
    try:
        return int(file.fileno())
    except (AttributeError, OSError, ValueError):
        return None


def _measured(file: Any, position: int) -> int | None:
    try:
        end = int(file.seek(0, io.SEEK_END))
        file.seek(position)
    except (AttributeError, TypeError, OSError, ValueError):
        return None
    return max(end - position, 0)


def _has_more(file: Any, position: int) -> bool:
    has_more = bool(file.read(1))
    file.seek(position)
    return has_more
