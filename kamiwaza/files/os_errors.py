"""What the system says when a file cannot be written, as our errors."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kamiwaza.errors.download import (
    DownloadError,
    InsufficientDiskSpaceError,
    TargetUnwritableError,
)

_FULL = frozenset({errno.ENOSPC, errno.EFBIG, getattr(errno, "EDQUOT", errno.ENOSPC)})
_SAID = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "no permission to write there",
    errno.EPERM: "no permission to write there",
    errno.EROFS: "the file system is read-only",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "a symbolic link is in the way; links are not followed",
}


@contextmanager
def telling(path: str) -> Iterator[None]:
    """Turn the system's errors inside into those of downloads to `path`."""
    try:
        yield
    except DownloadError:
        raise
    except OSError as error:
        raise _trouble(error, path) from error


def _trouble(error: OSError, path: str) -> DownloadError:
    if error.errno in _FULL:
        return InsufficientDiskSpaceError(
            "the disk is full, or a limit is reached; what arrived is kept", path=path
        )
    said = _SAID.get(error.errno or 0, error.strerror or type(error).__name__)
    return TargetUnwritableError(said, path=path)


def check_space(folder: Path, needed: int, path: str) -> None:
    """Raise InsufficientDiskSpaceError unless `needed` bytes fit into `folder`."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise InsufficientDiskSpaceError(
            f"{needed:,} bytes are needed, {free:,} are free", path=path, needed=needed, free=free
        )
