"""Errors of files that are sent."""

from __future__ import annotations

from kamiwaza_api.errors import InvalidArgumentError


class UnreadableFileError(InvalidArgumentError):
    """A file that was to be sent cannot be read, or became shorter meanwhile; nothing is retried.

    The caller's own exception, if there was one, is the cause.
    """
