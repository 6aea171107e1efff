"""Failures of single rows, and failures that end the whole run."""

from __future__ import annotations

from kamiwaza.errors import (
    BadRequestError,
    KamiwazaError,
    PayloadTooLargeError,
    ReportedFailureError,
    ResponseValidationError,
    ValidationError,
)

# They depend on the content of the row. All others, such as wrong credentials, a deployment that is
# gone or a server that fails, would hit every row, so they end the run.
_OF_A_ROW = (
    BadRequestError,
    PayloadTooLargeError,
    ReportedFailureError,
    ResponseValidationError,
    ValidationError,
)


class RowError(KamiwazaError):
    """A row cannot be sent, or its answer is not what was asked for."""


def is_of_a_row(error: KamiwazaError) -> bool:
    """Return whether `error` belongs to one row."""
    return isinstance(error, (RowError, *_OF_A_ROW))
