"""Forms with files: what may be sent, and whether it can be sent twice."""

from __future__ import annotations

import io
import os
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, BinaryIO, cast

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.types import UNSET, File
from kamiwaza_api.values import written

if TYPE_CHECKING:
    from kamiwaza.progress import DownloadTracker


class Multipart:
    """The fields of a form: text, numbers, and files.

    A file is bytes, a path, an open binary file, an iterator of bytes, or a `File` of one of
    these; it is read while it is sent. One that cannot be rewound is sent once, so its call is
    not repeated after a failure. `tracker` counts the bytes of files. Raises InvalidArgumentError
    for a field that cannot be sent.
    """

    def __init__(
        self, body: object, *, operation: str, tracker: DownloadTracker | None = None
    ) -> None:
        self._operation = operation
        self._tracker = tracker
        self._opened: list[IO[bytes]] = []
        self._data: dict[str, str] = {}
        self._files: dict[str, File | Path] = {}
        self._starts: dict[str, int | None] = {}
        for name, value in self._fields(body).items():
            self._take(str(name), value)
        self.replayable: bool = None not in self._starts.values()

    def _fields(self, body: object) -> Mapping[str, object]:
        if isinstance(body, Mapping):
            return body
        # attrs objects of the raw layer: their own to_dict would turn files into text.
        names = getattr(type(body), "__attrs_attrs__", None)
        if names is None:
            raise InvalidArgumentError(f"{self._operation}: body must be a mapping of fields")
        return {a.name: getattr(body, a.name) for a in names if a.name != "additional_properties"}

    def _take(self, name: str, value: object) -> None:
        if value is None or value is UNSET:
            return
        if isinstance(value, (bytes, bytearray)):
            self._files[name] = File(payload=io.BytesIO(value), file_name=name)
            self._starts[name] = 0
        elif isinstance(value, os.PathLike):
            self._files[name] = Path(value)
        elif isinstance(value, (File, Iterator)) or hasattr(value, "read"):
            file = _named(value, name)
            if isinstance(file.payload, io.TextIOBase):
                raise InvalidArgumentError(
                    f"{self._operation}: {name}: the file is open as text; open it with mode 'rb'"
                )
            self._files[name] = file
            self._starts[name] = _position(file.payload)
        else:
            self._data[name] = written(value, f"{self._operation}: {name}")

    def begin(self) -> dict[str, Any]:
        """Return httpx's arguments for one attempt, files at the place where they began."""
        self.close()
        parts = {name: self._part(name, file) for name, file in self._files.items()}
        if self._tracker is not None:
            parts = self._counted(parts, self._tracker)
        return {"data": self._data, "files": parts}

    def _counted(
        self, parts: dict[str, tuple[Any, ...]], tracker: DownloadTracker
    ) -> dict[str, tuple[Any, ...]]:
        sizes = [_length(part[1]) for part in parts.values()]
        known = [size for size in sizes if size is not None]
        tracker.set_total(sum(known) if len(known) == len(sizes) else None)
        tracker.advance_to(0)
        return {
            name: (part[0], _Counted(part[1], tracker.update), *part[2:])
            for name, part in parts.items()
        }

    def _part(self, name: str, file: File | Path) -> tuple[Any, ...]:
        if isinstance(file, Path):
            try:
                self._opened.append(file.open("rb"))
            except OSError as error:
                raise InvalidArgumentError(
                    f"{self._operation}: {name}: cannot read {file}: {error.strerror}"
                ) from None
            return file.name, self._opened[-1]
        start = self._starts.get(name)
        payload: Any = file.payload
        if start is not None and not isinstance(payload, bytes):
            payload.seek(start)
            payload = _Rest(payload, start) if start else payload
        part: tuple[Any, ...] = (file.file_name or name, payload)
        return (*part, file.mime_type) if file.mime_type else part

    def close(self) -> None:
        """Close the files that were opened here."""
        while self._opened:
            self._opened.pop().close()


class _Rest:
    """A file from where it stood: httpx sends files from their beginning."""

    def __init__(self, file: Any, start: int) -> None:
        self._file, self._start = file, start
        self.read = file.read

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Move, counting from where the file stood."""
        ahead = self._start if whence == io.SEEK_SET else 0
        return int(self._file.seek(offset + ahead, whence)) - self._start

    def tell(self) -> int:
        """Return the distance to where the file stood."""
        return int(self._file.tell()) - self._start


class _Counted:
    """A file that tells how much of it was read."""

    def __init__(self, file: Any, count: Callable[[int], None]) -> None:
        self._file, self._count = file, count

    def __getattr__(self, name: str) -> Any:
        # Whether it has a size and can be rewound is asked by looking for the methods.
        return getattr(self._file, name)

    def read(self, size: int = -1) -> bytes:
        data: bytes = self._file.read(size)
        self._count(len(data))
        return data


class _Pieces:
    """An iterator of bytes as a file that is read once, in pieces of any size."""

    def __init__(self, pieces: Iterator[bytes]) -> None:
        self._pieces = pieces

    def read(self, size: int = -1) -> bytes:
        # The reader takes what it gets, until it gets nothing.
        return next((bytes(piece) for piece in self._pieces if piece), b"")


def _length(file: Any) -> int | None:
    try:
        position = file.tell()
        end = file.seek(0, io.SEEK_END)
        file.seek(position)
    except (AttributeError, OSError, ValueError):
        return None
    return int(end - position)


def _named(value: Any, name: str) -> File:
    if isinstance(value, File):
        payload: Any = value.payload
        if isinstance(payload, bytes):
            payload = io.BytesIO(payload)
        elif not hasattr(payload, "read") and isinstance(payload, Iterator):
            payload = _Pieces(payload)
        return File(cast("BinaryIO", payload), value.file_name, value.mime_type)
    if not hasattr(value, "read"):
        return File(payload=_Pieces(value), file_name=name)  # type: ignore[arg-type]  # it reads
    given = getattr(value, "name", None)
    return File(payload=value, file_name=Path(given).name if isinstance(given, str) else name)


def _position(payload: Any) -> int | None:
    try:
        return int(payload.tell()) if payload.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None
