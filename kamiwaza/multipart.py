"""Forms with files: what may be sent, and whether it can be sent twice."""

from __future__ import annotations

import io
from collections.abc import Mapping
from pathlib import Path
from typing import IO, Any

from kamiwaza.errors import InvalidArgumentError
from kamiwaza_api.types import UNSET, File


class Multipart:
    """The fields of a form: text, numbers, and files as bytes, paths, open binary files or `File`.

    A file that cannot be rewound is sent once, so its call is not repeated after a failure.
    Raises InvalidArgumentError for a field that cannot be sent.
    """

    def __init__(self, body: object, *, operation: str) -> None:
        self._operation = operation
        self._opened: list[IO[bytes]] = []
        self._data: dict[str, str] = {}
        self._files: dict[str, File | Path] = {}
        self._starts: dict[str, int | None] = {}
        for name, value in self._fields(body).items():
            self._take(str(name), value)
        self.replayable = None not in self._starts.values()

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
        if isinstance(value, (str, int, float)):
            self._data[name] = str(value).lower() if isinstance(value, bool) else str(value)
        elif isinstance(value, (bytes, bytearray)):
            self._files[name] = File(payload=io.BytesIO(value), file_name=name)
            self._starts[name] = 0
        elif isinstance(value, Path):
            self._files[name] = value
        elif isinstance(value, File) or hasattr(value, "read"):
            file = _named(value, name)
            self._files[name] = file
            self._starts[name] = _position(file.payload)
        else:
            kind = type(value).__name__
            raise InvalidArgumentError(f"{self._operation}: {name}: cannot send a {kind}")

    def begin(self) -> dict[str, Any]:
        """Return httpx's arguments for one attempt, files at the place where they began."""
        self.close()
        return {"data": self._data, "files": {n: self._part(n, f) for n, f in self._files.items()}}

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


def _named(value: Any, name: str) -> File:
    if isinstance(value, File):
        payload = io.BytesIO(value.payload) if isinstance(value.payload, bytes) else value.payload
        return File(payload, value.file_name, value.mime_type)
    given = getattr(value, "name", None)
    return File(payload=value, file_name=Path(given).name if isinstance(given, str) else name)


def _position(payload: Any) -> int | None:
    try:
        return int(payload.tell()) if payload.seekable() else None
    except (AttributeError, OSError, ValueError):
        return None
