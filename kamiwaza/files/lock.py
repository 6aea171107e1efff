"""One writer for one file, across threads and processes."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import sys
from datetime import UTC, datetime
from io import FileIO
from pathlib import Path

from kamiwaza.errors.download import TargetLockedError

NO_LINKS = getattr(os, "O_NOFOLLOW", 0)
_LONGEST_NOTE = 1_000


class FileLock:
    """A lock file with the name of its owner. The system frees it when the process ends."""

    def __init__(self, path: Path, target: str) -> None:
        self._path = path
        self._target = target
        # A file object and not a descriptor, so that an abandoned lock is freed with this object.
        self._file: FileIO | None = None

    def acquire(self) -> None:
        """Take the lock. Raises TargetLockedError if it is taken, or OSError."""
        while True:
            file = os.open(self._path, os.O_RDWR | os.O_CREAT | NO_LINKS, 0o666)
            try:
                _lock(file)
                if not self._is_still_there(file):
                    _unlock(file)
                    os.close(file)
                    continue  # the previous owner removed the file after it was opened here
                # The owner is only for errors. The lock of the operating system is decisive.
                self._sign(file)
            except BlockingIOError:
                owner = _owner(file)
                os.close(file)
                raise TargetLockedError(
                    f"{owner} is downloading to this file", path=self._target, owner=owner
                ) from None
            except BaseException:
                os.close(file)
                raise
            self._file = FileIO(file, "r+")
            return

    def release(self) -> None:
        """Free the lock; nothing happens if it is not held."""
        if self._file is not None:
            file, self._file = self._file, None
            with contextlib.suppress(OSError):
                # Before the close, so that no process locks a file that is about to be removed.
                self._path.unlink()
            file.close()

    def _is_still_there(self, file: int) -> bool:
        try:
            return os.path.samestat(os.fstat(file), os.lstat(self._path))
        except FileNotFoundError:
            return False

    def _sign(self, file: int) -> None:
        since = datetime.now(UTC).isoformat(timespec="seconds")
        note = {"pid": os.getpid(), "host": socket.gethostname(), "since": since}
        os.ftruncate(file, 0)
        os.write(file, json.dumps(note).encode())


def _owner(file: int) -> str:
    try:
        os.lseek(file, 0, os.SEEK_SET)
        note = json.loads(os.read(file, _LONGEST_NOTE))
        return f"process {int(note['pid'])} on {note['host']!s:.100} (since {note['since']!s:.40})"
    except (OSError, ValueError, TypeError, KeyError):
        return "another process"


if sys.platform == "win32":
    import msvcrt

    # Far after the note: a locked range cannot be read by others.
    _LOCKED_OFFSET = 2**20

    def _lock(file: int) -> None:
        os.lseek(file, _LOCKED_OFFSET, os.SEEK_SET)
        try:
            msvcrt.locking(file, msvcrt.LK_NBLCK, 1)
        except PermissionError as error:
            raise BlockingIOError from error
        os.lseek(file, 0, os.SEEK_SET)

    def _unlock(file: int) -> None:
        os.lseek(file, _LOCKED_OFFSET, os.SEEK_SET)
        msvcrt.locking(file, msvcrt.LK_UNLCK, 1)

else:
    import fcntl

    def _lock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def _unlock(file: int) -> None:
        fcntl.flock(file, fcntl.LOCK_UN)
