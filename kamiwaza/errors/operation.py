"""Errors of long operations and of waiting for them."""

from __future__ import annotations

from kamiwaza.redaction import redact_text
from kamiwaza_api.errors import KamiwazaError


class OperationError(KamiwazaError):
    """A long operation failed, was cancelled, or did not end in time.

    Args:
        message: the text of the error.
        operation_id: the id of the operation.
        raw_state: the last state, as the platform names it.
        code: the platform's machine-readable code. None if it gives none.
        reason: the platform's reason. None if it gives none.
        last: the last object that was read, such as the deployment.
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
        self.reason: str | None = None if reason is None else redact_text(reason)
        self.last = last


class OperationFailedError(OperationError):
    """The platform reports that the operation failed. See `code` and `reason`."""


class OperationTimeoutError(OperationError, TimeoutError):
    """The time to wait has passed. The operation continues."""


class OperationCancelledError(OperationError):
    """The operation was cancelled before its end."""


class WaitCancelledError(OperationError):
    """The wait was cancelled. The operation continues."""
