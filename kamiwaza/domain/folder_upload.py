"""Comparing a folder with the stored files, and the report of its upload. No I/O."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.presentation.object_table import object_html
from kamiwaza.presentation.summary import counted

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import Any

    from kamiwaza.errors import KamiwazaError
    from kamiwaza.schemas.context_files import ListedFile, RawFile

SOURCE_KIND = "folder"
"""The `source_kind` of the stored files of a folder."""
PATH = "path"
"""The member of a stored file's `metadata` with its path in the folder."""
MAX_SIZE = 100_000_000
"""The most bytes of a file that the platform takes in one request."""
MAX_TEXT = 65_535
"""The most characters of a text that can be replaced."""


@dataclass(frozen=True)
class FailedUpload:
    """A file that was not uploaded: its path, and the error."""

    path: str
    error: KamiwazaError


@dataclass(frozen=True)
class FolderUpload:
    """The result of `context.files.upload_folder`.

    `uploaded` are the records of the files that were stored. `unchanged` are the paths of the files
    that were stored before and are the same. `failed` are the files that were not stored, each with
    its error; call `upload_folder` again to upload them. `empty` are the paths of files without
    content, which the platform does not take.
    """

    uploaded: tuple[RawFile, ...] = ()
    unchanged: tuple[str, ...] = ()
    failed: tuple[FailedUpload, ...] = ()
    empty: tuple[str, ...] = ()

    @property
    def ok(self) -> bool:
        """True if all files with content are stored."""
        return not self.failed

    def __str__(self) -> str:
        """Return how many files were uploaded, and which ones failed with which error."""
        sent = counted(len(self.uploaded), "file")
        first = f"uploaded {sent}, {len(self.unchanged)} unchanged, {len(self.failed)} failed"
        first += f", {len(self.empty)} empty" if self.empty else ""
        return "\n".join([first, *(f"{one.path}: {one.error}" for one in self.failed)])

    def _repr_pretty_(self, printer: Any, cycle: bool) -> None:
        printer.text(str(self))

    def _repr_html_(self) -> str:
        failed = {one.path: str(one.error) for one in self.failed}
        return object_html(str(self).partition("\n")[0], failed)


def newest_by_path(files: Iterable[ListedFile]) -> Mapping[str, list[ListedFile]]:
    """Return the stored files of folders by their paths; of several, those changed last."""
    found: dict[str, list[ListedFile]] = {}
    for file in files:
        path = file.metadata.get(PATH)
        if file.source_kind != SOURCE_KIND or not isinstance(path, str):
            continue
        before = found.get(path, [])
        if not before or before[0].updated_at < file.updated_at:
            found[path] = [file]
        elif before[0].updated_at == file.updated_at:
            # Times have milliseconds, so two changes can have the same.
            before.append(file)
    return found


def is_stored(content: bytes, stored: Iterable[ListedFile]) -> bool:
    """Tell whether a stored file is known to have this content."""
    known = {(file.checksum_sha256 or "").removeprefix("sha256:").lower() for file in stored}
    return hashlib.sha256(content).hexdigest() in known


def replaceable_text(content: bytes) -> str | None:
    """Return a content as the text that the platform can put in place of another, or None."""
    try:
        text = content.decode()
    except UnicodeDecodeError:
        return None
    return text if len(text) <= MAX_TEXT else None
