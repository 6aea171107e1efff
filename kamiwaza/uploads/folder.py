"""The files of a folder that is uploaded: which ones, and their paths on the platform."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from pathlib import Path
from unicodedata import normalize

from kamiwaza.errors import InvalidArgumentError, UnreadableFileError


@dataclass(frozen=True, slots=True)
class FolderFile:
    """A file to upload: its local path, its path on the platform, and its size in bytes."""

    local: Path
    path: str
    size: int


@dataclass(frozen=True, slots=True)
class FolderFilter:
    """Patterns of the shell that choose files.

    A pattern without a slash is compared with the name of a file and of each folder above it, one
    with a slash with the path inside the folder. `*` also matches slashes.
    """

    include: Sequence[str] = ()
    exclude: Sequence[str] = ()

    def takes(self, path: str) -> bool:
        """Tell whether a file is chosen. An exclusion is stronger."""
        wanted = not self.include or any(_fits(pattern, path) for pattern in self.include)
        return wanted and not self.leaves_out(path)

    def leaves_out(self, path: str) -> bool:
        """Tell whether a file or a whole folder is excluded."""
        return any(_fits(pattern, path) for pattern in self.exclude)


def _fits(pattern: str, path: str) -> bool:
    wanted = normalize("NFC", pattern).rstrip("/")
    if "/" in wanted:
        return fnmatchcase(path, wanted.removeprefix("/"))
    return any(fnmatchcase(part, wanted) for part in path.split("/"))


@dataclass(slots=True)
class FolderScan:
    """Finds the files of a folder, in the order of their paths.

    Links to files are followed. Links to folders are followed only if `follow_links`, and each
    folder is entered once, so that links that lead back end. `unreadable` collects what cannot be
    read, by paths. Pipes, sockets and devices are left out.
    """

    root: Path
    prefix: str
    filter: FolderFilter
    follow_links: bool = False
    unreadable: dict[str, UnreadableFileError] = field(default_factory=dict)
    _entered: set[tuple[int, int]] = field(default_factory=set)

    @classmethod
    def of(
        cls,
        folder: str | os.PathLike[str],
        prefix: str | None,
        filter: FolderFilter,
        *,
        follow_links: bool,
    ) -> FolderScan:
        """Return the scan of a folder. Without a prefix its name is put before the paths."""
        root = Path(folder)
        name = normalize("NFC", os.path.basename(os.path.abspath(root)))
        before = (f"{name}/" if name else "") if prefix is None else prefix
        return cls(root, before, filter, follow_links)

    def files(self) -> list[FolderFile]:
        """Return the files.

        Raises:
            InvalidArgumentError: there is no such folder.
        """
        if not _is_folder(self.root):
            raise InvalidArgumentError(f"folder: {str(self.root)!r:.200} is no folder")
        return sorted(self._below(self.root, ""), key=lambda file: file.path)

    def _below(self, folder: Path, inside: str) -> Iterator[FolderFile]:
        try:
            known = folder.stat()
            if (known.st_dev, known.st_ino) in self._entered:
                return
            self._entered.add((known.st_dev, known.st_ino))
            entries = list(os.scandir(folder))
        except OSError as error:
            self._note(inside or ".", error)
            return
        for entry in entries:
            name = normalize("NFC", entry.name)
            yield from self._entry(Path(entry.path), f"{inside}/{name}" if inside else name)

    def _entry(self, local: Path, inside: str) -> Iterator[FolderFile]:
        if self.filter.leaves_out(inside):
            return
        try:
            found = local.stat()
        except OSError as error:
            if self.filter.takes(inside):
                self._note(inside, error)
            return
        if stat.S_ISDIR(found.st_mode):
            if self.follow_links or not local.is_symlink():
                yield from self._below(local, inside)
        elif stat.S_ISREG(found.st_mode) and self.filter.takes(inside):
            path = f"{self.prefix}{inside}"
            try:
                path.encode()
            except UnicodeEncodeError as error:
                self._note(inside, error)
            else:
                yield FolderFile(local, path, found.st_size)

    def _note(self, inside: str, error: OSError | UnicodeEncodeError) -> None:
        why = "its name is no valid Unicode"
        if isinstance(error, OSError):
            why = error.strerror or str(error)
        # Unprintable bytes of a name are shown as escapes.
        shown = f"{self.prefix}{inside}".encode(errors="backslashreplace").decode()
        unreadable = UnreadableFileError(f"{shown}: {why}")
        unreadable.__cause__ = error
        self.unreadable[shown] = unreadable


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:  # such as a name that is too long
        return False
