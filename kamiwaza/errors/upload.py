"""Errors of uploads."""

from __future__ import annotations

from kamiwaza_api.errors import InvalidArgumentError


class UnreadableFileError(InvalidArgumentError):
    """A file to upload cannot be read, or became shorter during the upload.

    The call is not retried.

    The `__cause__` is the exception that reading raised, if there was one.
    """
