"""Errors of downloads. A file that existed before is unchanged."""

from __future__ import annotations

from kamiwaza_api.errors import KamiwazaError


class DownloadError(KamiwazaError):
    """A file could not be downloaded.

    Args:
        message: the text of the error.
        path: the path of the target file.
    """

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path

    def __str__(self) -> str:
        """Return the path and the message."""
        return f"{self.path}: {self.args[0]}" if self.path else str(self.args[0])


class ChecksumMismatchError(DownloadError):
    """The checksum of the file does not match. The file was deleted.

    Args:
        message: the text of the error.
        path: the path of the target file.
        algorithm: the name of the checksum algorithm.
        expected: the announced digest, hexadecimal.
        actual: the digest of the received bytes, hexadecimal.
    """

    def __init__(
        self,
        message: str,
        *,
        path: str = "",
        algorithm: str = "",
        expected: str = "",
        actual: str = "",
    ) -> None:
        super().__init__(message, path=path)
        self.algorithm = algorithm
        self.expected = expected
        self.actual = actual


class RemoteFileChangedError(DownloadError):
    """The file kept changing on the platform while it was being downloaded."""


class InsufficientDiskSpaceError(DownloadError):
    """The disk has too little free space.

    Args:
        message: the text of the error.
        path: the path of the target file.
        needed: the bytes that the file needs. None if its size is not known.
        free: the free bytes of the disk. None if they are not known.
    """

    def __init__(
        self, message: str, *, path: str = "", needed: int | None = None, free: int | None = None
    ) -> None:
        super().__init__(message, path=path)
        self.needed = needed
        self.free = free


class TargetExistsError(DownloadError, FileExistsError):
    """The target file exists already. `overwrite=True` replaces it."""


class TargetLockedError(DownloadError):
    """Another download is writing the same file.

    Args:
        message: the text of the error.
        path: the path of the target file.
        owner: the process and the host of the other download.
    """

    def __init__(self, message: str, *, path: str = "", owner: str = "") -> None:
        super().__init__(message, path=path)
        self.owner = owner


class TargetUnwritableError(DownloadError):
    """The file cannot be written: no such folder, no permission, a link, or a disk failure."""
