"""The targets of downloads: a part file that becomes the file, or an open binary file."""

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
from kamiwaza.files.background_digest import BackgroundDigest
from kamiwaza.files.digests import Digests, Hashing
from kamiwaza.files.file_name import sidecar_path
from kamiwaza.files.journal import Journal, read_journal
from kamiwaza.files.lock import NO_LINKS, FileLock
from kamiwaza.files.os_errors import check_space, translate_os_errors
from kamiwaza.files.positioned_io import write_at

_PLAIN = getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)
_LONGEST_JOURNAL = 2**20


class Target(Protocol):
    """A place to write a download to. All methods may block; threads may share a target."""

    label: str
    in_order: bool
    descriptor: int | None

    def open(self) -> None:
        """Open the target. Raises DownloadError and changes nothing then."""

    def load_journal(self, source: str) -> Journal | None:
        """Return the journal of an earlier download of `source`, if it can be continued."""

    def length(self) -> int:
        """Return the number of bytes so far."""
        ...

    def truncate(self, length: int) -> None:
        """Delete the bytes after `length`."""

    def check_space(self, needed: int) -> None:
        """Raise InsufficientDiskSpaceError unless `needed` more bytes fit."""

    def write(self, data: memoryview, offset: int) -> None:
        """Write all of `data` at `offset`."""

    def write_journal(self, journal: Journal | None) -> None:
        """Write `journal`; None removes the existing one."""

    def sync(self) -> None:
        """Wait until the written bytes are on the disk."""

    def start_digests(self, algorithms: tuple[str, ...]) -> None:
        """Begin to compute these checksums."""

    def advance_digests(self, contiguous: int) -> None:
        """Compute the checksums of the first `contiguous` bytes."""

    def digests(self) -> Digests:
        """Return the checksums of all bytes."""
        ...

    def publish(self) -> None:
        """Rename the file to its final name."""

    def close(self, *, keep: bool) -> None:
        """Close the target. Without `keep` an unfinished file is deleted."""


class PartFile:
    """A path: the bytes go to a `.part` file next to it, which is renamed when it is complete."""

    in_order = False

    def __init__(self, path: Path, *, overwrite: bool) -> None:
        self.path = path
        self.label: str = str(path)
        self._overwrite = overwrite
        self._part = sidecar_path(path, ".part")
        self._journal = sidecar_path(path, ".part.json")
        self._lock = FileLock(sidecar_path(path, ".part.lock"), self.label)
        self.descriptor: int | None = None
        self._digest = BackgroundDigest(())

    def open(self) -> None:
        """Lock the file and open its part. Raises DownloadError."""
        with translate_os_errors(self.label):
            self._refuse_existing()
            # Checked before, so that no useless lock file is created, and after, because another
            # download may have ended in between.
            self._lock.acquire()
            try:
                self._refuse_existing()
                self.descriptor = self._open_part()
            except BaseException:
                self._lock.release()
                raise

    def _refuse_existing(self) -> None:
        try:
            # `lstat`: a link is replaced, never followed to a place elsewhere.
            status = os.lstat(self.path)
        except FileNotFoundError:
            return
        if stat.S_ISDIR(status.st_mode):
            raise TargetUnwritableError("it is a folder", path=self.label)
        if not self._overwrite:
            raise TargetExistsError("it exists already (overwrite=True)", path=self.label)

    def _open_part(self) -> int:
        flags = os.O_RDWR | os.O_CREAT | NO_LINKS | _PLAIN
        file = os.open(self._part, flags, 0o666)
        status = os.fstat(file)
        # A named pipe or device could be put there by others to redirect the bytes.
        if not stat.S_ISREG(status.st_mode):
            os.close(file)
            raise TargetUnwritableError(f"{self._part.name} is not a file", path=self.label)
        if status.st_nlink > 1:
            # A second name of the finished file: a process ended between link and unlink.
            os.close(file)
            self._part.unlink()
            file = os.open(self._part, flags | os.O_EXCL, 0o666)
        return file

    @property
    def _open_descriptor(self) -> int:
        if self.descriptor is None:
            raise TargetUnwritableError("it is closed", path=self.label)
        return self.descriptor

    def load_journal(self, source: str) -> Journal | None:
        """Return the journal next to the part, if it is about `source`."""
        try:
            file = os.open(self._journal, os.O_RDONLY | NO_LINKS)
            with open(file, encoding="utf-8") as reader:
                journal = read_journal(reader.read(_LONGEST_JOURNAL))
        except (OSError, ValueError):
            return None
        return journal if journal is not None and journal.source == source else None

    def length(self) -> int:
        """Return the bytes in the part."""
        with translate_os_errors(self.label):
            return os.fstat(self._open_descriptor).st_size

    def truncate(self, length: int) -> None:
        """Shorten the part."""
        with translate_os_errors(self.label):
            if os.fstat(self._open_descriptor).st_size > length:
                os.truncate(self._open_descriptor, length)

    def check_space(self, needed: int) -> None:
        """Raise InsufficientDiskSpaceError unless `needed` more bytes fit."""
        with translate_os_errors(self.label):
            check_space(self.path.parent, needed, self.label)

    def write(self, data: memoryview, offset: int) -> None:
        """Write all of `data` at `offset`."""
        with translate_os_errors(self.label):
            while data:
                written = write_at(self._open_descriptor, data, offset)
                data, offset = data[written:], offset + written

    def write_journal(self, journal: Journal | None) -> None:
        """Replace the journal by this one in one step."""
        if journal is None:
            with contextlib.suppress(OSError):
                self._journal.unlink()
            return
        # Written to the side and renamed, so that a crash leaves the old or the new journal.
        fresh = self._journal.with_name(f"{self._journal.name}.new")
        with translate_os_errors(self.label):
            flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | NO_LINKS
            with open(os.open(fresh, flags, 0o666), "w", encoding="utf-8") as writer:
                writer.write(journal.text())
            os.replace(fresh, self._journal)

    def sync(self) -> None:
        """Wait until the written bytes are on the disk."""
        with translate_os_errors(self.label):
            os.fsync(self._open_descriptor)

    def start_digests(self, algorithms: tuple[str, ...]) -> None:
        """Start to compute these checksums in the background."""
        self._digest.stop()
        self._digest = BackgroundDigest(algorithms, self._open_descriptor)

    def advance_digests(self, contiguous: int) -> None:
        """Compute the checksums of the first `contiguous` bytes in the background."""
        self._digest.follow(contiguous)

    def digests(self) -> Digests:
        """Return the checksums of the whole part."""
        with translate_os_errors(self.label):
            return self._digest.finish(self.length())

    def publish(self) -> None:
        """Sync the part to the disk and rename it in one step."""
        self.sync()
        with translate_os_errors(self.label):
            # The data is on the disk before the name: a crash must not leave an empty file.
            if self._overwrite:
                os.replace(self._part, self.path)
            else:
                self._publish_anew()
            self._sync_folder()
        self.write_journal(None)

    def _publish_anew(self) -> None:
        try:
            # Unlike a rename, a link fails if the file exists, so there is no race.
            os.link(self._part, self.path)
        except FileExistsError:
            raise TargetExistsError(
                "the file was created by another program; the download is kept next to it",
                path=self.label,
            ) from None
        except OSError:  # not every file system has hard links
            self._refuse_existing()
            os.rename(self._part, self.path)
        else:
            self._part.unlink()

    def _sync_folder(self) -> None:
        with contextlib.suppress(OSError):  # not every system can
            folder = os.open(self.path.parent, os.O_RDONLY)
            try:
                os.fsync(folder)
            finally:
                os.close(folder)

    def close(self, *, keep: bool) -> None:
        """Close the part and release the lock."""
        try:
            self._digest.stop()
            if self.descriptor is None:
                return
            file, self.descriptor = self.descriptor, None
            os.close(file)
            # The journal is deleted first: a journal without its bytes would be wrong.
            if not keep:
                self.write_journal(None)
                with contextlib.suppress(OSError):
                    self._part.unlink()
        finally:
            self._lock.release()


class OpenFile:
    """A binary file that is open for writing. It is written from its position and left open."""

    in_order = True
    descriptor: int | None = None

    def __init__(self, file: BinaryIO) -> None:
        self.label: str = str(getattr(file, "name", "") or type(file).__name__)
        self._file = file
        self._written = 0
        self._start: int | None = None
        self._hashing = Hashing(())

    def open(self) -> None:
        """Record the position of the file, if it has one."""
        with contextlib.suppress(AttributeError, OSError, ValueError):
            self._start = self._file.tell() if self._file.seekable() else None

    def load_journal(self, source: str) -> Journal | None:
        """Return None: an open file has no journal."""
        return None

    def length(self) -> int:
        """Return the bytes written so far."""
        return self._written

    def truncate(self, length: int) -> None:
        """Rewind to `length` bytes. Raises RemoteFileChangedError if the file cannot seek."""
        if self._written > length:
            if self._start is None:
                raise RemoteFileChangedError(
                    "the download has to start over, but this file cannot be rewound",
                    path=self.label,
                )
            with translate_os_errors(self.label):
                self._file.seek(self._start + length)
                self._file.truncate()
            self._written = length

    def check_space(self, needed: int) -> None:
        """Do nothing: the disk of an open file is unknown."""

    def write(self, data: memoryview, offset: int) -> None:
        """Write all of `data`. It is always in order."""
        with translate_os_errors(self.label):
            # An open file may not be readable, so its bytes are hashed when they are written.
            self._hashing.update(data)
            while data:
                # Raw files may write less than they are given.
                taken = self._file.write(data)
                if taken is None:
                    taken = len(data)
                self._written += taken
                data = data[taken:]

    def write_journal(self, journal: Journal | None) -> None:
        """Do nothing: an open file has no journal."""

    def sync(self) -> None:
        """Flush the file."""
        with translate_os_errors(self.label):
            if hasattr(self._file, "flush"):
                self._file.flush()

    def start_digests(self, algorithms: tuple[str, ...]) -> None:
        """Start to compute these checksums."""
        self._hashing = Hashing(algorithms)

    def advance_digests(self, contiguous: int) -> None:
        """Do nothing: bytes are hashed when they are written."""

    def digests(self) -> Digests:
        """Return the checksums of the written bytes."""
        return self._hashing.digests()

    def publish(self) -> None:
        """Flush the file."""
        self.sync()

    def close(self, *, keep: bool) -> None:
        """Do nothing: the caller closes the file."""
