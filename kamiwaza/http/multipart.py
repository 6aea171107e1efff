"""Multipart forms with files, and whether they can be sent again."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.uploads.source import UploadSource
from kamiwaza_api.types import UNSET
from kamiwaza_api.values import written

if TYPE_CHECKING:
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza.uploads.reading import UploadReader


class Multipart:
    """The fields of a form: text, numbers, and files.

    A file is bytes, a path, an open binary file, an iterator of bytes, or a `File` of one of
    these. It is read while it is sent. A call with a file that cannot be rewound is not repeated.
    `tracker` counts the bytes of files. Raises InvalidArgumentError for a field that cannot be
    sent, UnreadableFileError if a file cannot be read.
    """

    def __init__(
        self, body: object, *, operation: str, tracker: DownloadTracker | None = None
    ) -> None:
        self._operation = operation
        self._tracker = tracker
        self._data: dict[str, str | list[str]] = {}
        self._files: dict[str, UploadSource] = {}
        for name, value in self._fields(body).items():
            self._take(str(name), value)
        self.replayable: bool = all(file.replayable for file in self._files.values())

    def _fields(self, body: object) -> Mapping[str, object]:
        if isinstance(body, Mapping):
            return body
        # `to_dict` of raw objects gives the names of the contract and keeps files unread.
        write: Callable[[], Mapping[str, object]] | None = getattr(body, "to_dict", None)
        if not hasattr(type(body), "__attrs_attrs__") or write is None:
            raise InvalidArgumentError(f"{self._operation}: body must be a mapping of fields")
        return write()

    def _take(self, name: str, value: object) -> None:
        if value is None or value is UNSET:
            return
        label = f"{self._operation}: {name}"
        if UploadSource.takes(value):
            self._files[name] = UploadSource(value, name, label)
        elif name.endswith("[]") and isinstance(value, list):
            # The convention of forms for a field with several values.
            self._data[name] = [written(item, label) for item in value]
        else:
            self._data[name] = written(value, label)

    def begin(self) -> dict[str, Any]:
        """Return httpx's arguments for one attempt, with the files rewound to their start."""
        tracker = self._tracker
        count = None if tracker is None else tracker.update
        readers = {name: file.begin(count) for name, file in self._files.items()}
        if tracker is not None:
            known = [length for _, length in readers.values() if length is not None]
            tracker.set_total(sum(known) if len(known) == len(readers) else None)
            # A further attempt sends all bytes again.
            tracker.advance_to(0)
        parts = {name: self._part(name, reader) for name, (reader, _) in readers.items()}
        return {"data": self._data, "files": parts}

    def _part(self, name: str, reader: UploadReader) -> tuple[Any, ...]:
        file = self._files[name]
        # Without a type httpx guesses it from the file name.
        part = file.file_name, reader
        return (*part, file.mime_type) if file.mime_type else part

    def close(self) -> None:
        """Close the files that were opened here."""
        for file in self._files.values():
            file.close()
