"""Why a file did not arrive; what was there before is still there."""

from __future__ import annotations

from kamiwaza_api.errors import KamiwazaError


class DownloadError(KamiwazaError):
    """A file could not be downloaded. `path` is where it was to be."""

    def __init__(self, message: str, *, path: str = "") -> None:
        super().__init__(message)
        self.path = path

    def __str__(self) -> str:
        """Return the message, with the path in front."""
        return f"{self.path}: {self.args[0]}" if self.path else str(self.args[0])


class ChecksumMismatchError(DownloadError):
    """What arrived is not what was announced; it was thrown away.

    `algorithm`, `expected` and `actual` say what was compared; digests are hexadecimal.
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
    """The file changed on the platform again and again while it was being downloaded."""


class InsufficientDiskSpaceError(DownloadError):
    """The disk is too small: `needed` and `free` are bytes, None when not known."""

    def __init__(
        self, message: str, *, path: str = "", needed: int | None = None, free: int | None = None
    ) -> None:
        super().__init__(message, path=path)
        self.needed = needed
        self.free = free


class TargetExistsError(DownloadError, FileExistsError):
    """There is a file of that name already; `overwrite=True` replaces it."""


class TargetLockedError(DownloadError):
    """Another download writes the same file; `owner` says which process on which host."""

    def __init__(self, message: str, *, path: str = "", owner: str = "") -> None:
        super().__init__(message, path=path)
        self.owner = owner


class TargetUnwritableError(DownloadError):
    """The file cannot be written there: no such folder, no permission, a link, a broken disk."""
