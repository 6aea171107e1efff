"""Errors of the operating system as download errors."""

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
_TEXTS = {
    errno.ENOENT: "there is no such folder",
    errno.ENOTDIR: "there is no such folder",
    errno.EISDIR: "it is a folder",
    errno.EACCES: "no permission to write there",
    errno.EPERM: "no permission to write there",
    errno.EROFS: "the file system is read-only",
    errno.ENAMETOOLONG: "the name is too long",
    errno.ELOOP: "there is a symbolic link; links are not followed",
}


@contextmanager
def translate_os_errors(path: str) -> Iterator[None]:
    """Raise the OSErrors of the block as download errors for `path`."""
    try:
        yield
    # Already translated by an inner block.
    except DownloadError:
        raise
    except OSError as error:
        raise _download_error(error, path) from error


def _download_error(error: OSError, path: str) -> DownloadError:
    if error.errno in _FULL:
        return InsufficientDiskSpaceError(
            "the disk is full, or a limit is reached; the received bytes are kept", path=path
        )
    text = _TEXTS.get(error.errno or 0, error.strerror or type(error).__name__)
    return TargetUnwritableError(text, path=path)


def check_space(folder: Path, needed: int, path: str) -> None:
    """Raise InsufficientDiskSpaceError unless `needed` bytes fit into `folder`."""
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise InsufficientDiskSpaceError(
            f"{needed:,} bytes are needed, {free:,} are free", path=path, needed=needed, free=free
        )
