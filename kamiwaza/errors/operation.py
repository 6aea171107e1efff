"""Errors of long operations and of waiting for them."""

from __future__ import annotations

from kamiwaza.redaction import redact_text
from kamiwaza_api.errors import KamiwazaError


class OperationError(KamiwazaError):
    """A long operation did not end well.

    `operation_id` names it, `raw_state` is the last state in the platform's own word, and `last` is
    the last object read.
    """

    def __init__(
        self,
        message: str,
        *,
        operation_id: str = "",
        raw_state: str = "",
        code: str | None = None,
        reason: str | None = None,
        last: object = None,
    ) -> None:
        super().__init__(redact_text(message))
        self.operation_id = operation_id
        self.raw_state = raw_state
        self.code = code
        self.reason = None if reason is None else redact_text(reason)
        self.last = last


class OperationFailedError(OperationError):
    """The platform reports that the operation failed. See `code` and `reason`."""


class OperationTimeoutError(OperationError, TimeoutError):
    """The time to wait ran out. The operation continues."""


class OperationCancelledError(OperationError):
    """The operation was cancelled before its end."""


class WaitCancelledError(OperationError):
    """The wait was cancelled. The operation continues."""
