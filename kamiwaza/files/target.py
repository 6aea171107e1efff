"""Where a download is written: a part file that becomes the file, or an open binary file."""

from __future__ import annotations

import contextlib
import os
import stat
from pathlib import Path
from typing import BinaryIO, Protocol

from kamiwaza.errors.download import (
    RemoteFileChangedError,
    TargetExistsError,
    TargetUnwritableError,
)
from kamiwaza.files.digests import Digests, Hashing
from kamiwaza.files.file_name import beside
from kamiwaza.files.journal import Journal, read_journal
from kamiwaza.files.lock import NO_LINKS, FileLock
from kamiwaza.files.os_errors import check_space, telling
from kamiwaza.files.positioned_io import write_at
from kamiwaza.files.trailing_digest import Trailer

_PLAIN = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_LONGEST_JOURNAL = 2**20


class Target(Protocol):
    """What the engine needs of a place to write to. All of it may block; threads may share it."""

    label: str
    in_order: bool
    number: int | None

    def open(self) -> None:
        """Get ready. Raises DownloadError, with nothing changed."""

    def recall(self, source: str) -> Journal | None:
        """Return the note of an earlier download of `source`, if it can be continued."""

    def length(self) -> int:
        """Return the bytes that are there."""
        ...

    def cut(self, length: int) -> None:
        """Throw away what is there beyond `length` bytes."""

    def make_room(self, needed: int) -> None:
        """Raise InsufficientDiskSpaceError unless `needed` more bytes fit."""

    def write(self, data: memoryview, offset: int) -> None:
        """Write all of `data` at `offset`."""

    def note(self, journal: Journal | None) -> None:
        """Keep `journal`, or remove the one that is there."""

    def force(self) -> None:
        """Wait until what was written is on the disk."""

    def hash(self, algorithms: tuple[str, ...]) -> None:
        """Begin to compute these checksums."""

    def arrived(self, contiguous: int) -> None:
        """Note that so many bytes are there from the beginning."""

    def digests(self) -> Digests:
        """Return the checksums of all that is there."""
        ...

    def publish(self) -> None:
        """Give the file its name."""

    def close(self, *, keep: bool) -> None:
        """Let go; without `keep` what is half-finished is removed."""


class PartFile:
    """A path: written beside it as `.part`, renamed when it is complete."""

    in_order = False

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self.label: str = str(path)
        self._overwrite = overwrite
        self._part = beside(path, ".part")
        self._journal = beside(path, ".part.json")
        self._lock = FileLock(beside(path, ".part.lock"), self.label)
        self.number: int | None = None
        self._trailer = Trailer(())

    def open(self) -> None:
        """Lock the file and open its part. Raises DownloadError."""
        with telling(self.label):
            self._refuse_existing()
            self._lock.acquire()
            try:
                self._refuse_existing()
                self.number = self._open_part()
            except BaseException:
                self._lock.release()
                raise

    def _refuse_existing(self) -> None:
        try:
            found = os.lstat(self.path)
        except FileNotFoundError:
            return
        if stat.S_ISDIR(found.st_mode):
            raise TargetUnwritableError("it is a folder", path=self.label)
        if not self._overwrite:
            raise TargetExistsError("it exists already (overwrite=True)", path=self.label)

    def _open_part(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | NO_LINKS | _PLAIN
        file = os.open(self._part, flags, 0o666)
        found = os.fstat(file)
        if not stat.S_ISREG(found.st_mode):
            os.close(file)
            raise TargetUnwritableError(f"{self._part.name} is not a file", path=self.label)
        if found.st_nlink > 1:
            # Another name for the finished file, left by a process that died while publishing.
            os.close(file)
            self._part.unlink()
            file = os.open(self._part, flags | os.O_EXCL, 0o666)
        return file

    @property
    def _open_number(self) -> int:
        if self.number is None:
            raise TargetUnwritableError("it is closed", path=self.label)
        return self.number

    def recall(self, source: str) -> Journal | None:
        """Return the journal beside the part, if it is about `source`."""
        try:
            file = os.open(self._journal, os.O_RDONLY | NO_LINKS)
            with open(file, encoding="utf-8") as reader:
                journal = read_journal(reader.read(_LONGEST_JOURNAL))
        except (OSError, ValueError):
            return None
        return journal if journal is not None and journal.source == source else None

    def length(self) -> int:
        """Return the bytes in the part."""
        with telling(self.label):
            return os.fstat(self._open_number).st_size

    def cut(self, length: int) -> None:
        """Shorten the part."""
        with telling(self.label):
            if os.fstat(self._open_number).st_size > length:
                os.truncate(self._open_number, length)

    def make_room(self, needed: int) -> None:
        """Raise InsufficientDiskSpaceError unless `needed` more bytes fit."""
        with telling(self.label):
            check_space(self.path.parent, needed, self.label)

    def write(self, data: memoryview, offset: int) -> None:
        """Write all of `data` at `offset`."""
        with telling(self.label):
            while data:
                written = write_at(self._open_number, data, offset)
                data, offset = data[written:], offset + written

    def note(self, journal: Journal | None) -> None:
        """Replace the journal by this one in one step."""
        if journal is None:
            with contextlib.suppress(OSError):
                self._journal.unlink()
            return
        fresh = self._journal.with_name(f"{self._journal.name}.new")
        with telling(self.label):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | NO_LINKS
            with open(os.open(fresh, flags, 0o666), "w", encoding="utf-8") as writer:
                writer.write(journal.text())
            os.replace(fresh, self._journal)

    def force(self) -> None:
        """Wait until what was written is on the disk."""
        with telling(self.label):
            os.fsync(self._open_number)

    def hash(self, algorithms: tuple[str, ...]) -> None:
        """Begin anew to compute these checksums beside the writing."""
        self._trailer.stop()
        self._trailer = Trailer(algorithms, self._open_number)

    def arrived(self, contiguous: int) -> None:
        """Let the checksums follow up to here."""
        self._trailer.follow(contiguous)

    def digests(self) -> Digests:
        """Return the checksums of the whole part."""
        with telling(self.label):
            return self._trailer.finish(self.length())

    def publish(self) -> None:
        """Force the part to the disk and give it its name, all at once."""
        self.force()
        with telling(self.label):
            if self._overwrite:
                os.replace(self._part, self.path)
            else:
                self._publish_anew()
            self._force_folder()
        self.note(None)

    def _publish_anew(self) -> None:
        try:
            os.link(self._part, self.path)
        except FileExistsError:
            raise TargetExistsError(
                "it came into being meanwhile; the download is kept beside it", path=self.label
            ) from None
        except OSError:  # not every file system has hard links
            self._refuse_existing()
            os.rename(self._part, self.path)
        else:
            self._part.unlink()

    def _force_folder(self) -> None:
        with contextlib.suppress(OSError):  # not every system can
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def close(self, *, keep: bool) -> None:
        """Let go of the part and of the lock."""
        self._trailer.stop()
        if self.number is None:
            return
        file, self.number = self.number, None
        os.close(file)
        if not keep:
            self.note(None)
            with contextlib.suppress(OSError):
                self._part.unlink()
        self._lock.release()


class OpenFile:
    """A binary file that is open for writing: filled from where it stands, and left open."""

    in_order = True
    number: int | None = None

    def __init__(self, file: BinaryIO) -> None:
        self.label: str = str(getattr(file, "name", "") or type(file).__name__)
        self._file = file
        self._written = 0
        self._start: int | None = None
        self._hashing = Hashing(())

    def open(self) -> None:
        """Note where the file stands, if it can tell."""
        with contextlib.suppress(AttributeError, OSError, ValueError):
            self._start = self._file.tell() if self._file.seekable() else None

    def recall(self, source: str) -> Journal | None:
        """Return None: an open file holds no journal."""
        return None

    def length(self) -> int:
        """Return the bytes written so far."""
        return self._written

    def cut(self, length: int) -> None:
        """Go back to `length` bytes. Raises RemoteFileChangedError if the file cannot."""
        if self._written > length:
            if self._start is None:
                raise RemoteFileChangedError(
                    "the download has to begin anew, but this file cannot be rewound",
                    path=self.label,
                )
            with telling(self.label):
                self._file.seek(self._start + length)
                self._file.truncate()
            self._written = length

    def make_room(self, needed: int) -> None:
        """Do nothing: who knows where this file is."""

    def write(self, data: memoryview, offset: int) -> None:
        """Write all of `data`, which comes in order."""
        with telling(self.label):
            self._hashing.update(data)
            while data:
                # Raw files may take less than they are given.
                taken = self._file.write(data)
                if taken is None:
                    taken = len(data)
                self._written += taken
                data = data[taken:]

    def note(self, journal: Journal | None) -> None:
        """Do nothing: an open file holds no journal."""

    def force(self) -> None:
        """Hand on what the file holds back."""
        with telling(self.label):
            if hasattr(self._file, "flush"):
                self._file.flush()

    def hash(self, algorithms: tuple[str, ...]) -> None:
        """Compute these checksums of what is written from now on."""
        self._hashing = Hashing(algorithms)

    def arrived(self, contiguous: int) -> None:
        """Do nothing: everything was hashed when it was written."""

    def digests(self) -> Digests:
        """Return the checksums of what was written."""
        return self._hashing.digests()

    def publish(self) -> None:
        """Hand on what the file holds back."""
        self.force()

    def close(self, *, keep: bool) -> None:
        """Do nothing: the file is its owner's."""
