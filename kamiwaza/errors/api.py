"""Errors of calls that got no answer, or one that cannot be used."""

from __future__ import annotations

from kamiwaza.errors.details import (
    Attempt,
    EngineFailureDetails,
    FieldError,
    UndecodedAnswer,
)
from kamiwaza.errors.download import (
    ChecksumMismatchError,
    DownloadError,
    InsufficientDiskSpaceError,
    RemoteFileChangedError,
    TargetExistsError,
    TargetLockedError,
    TargetUnwritableError,
)
from kamiwaza.errors.local import RefusedError
from kamiwaza.errors.operation import (
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    OperationTimeoutError,
    WaitCancelledError,
)
from kamiwaza.errors.upload import UnreadableFileError
from kamiwaza_api.errors import InvalidArgumentError, KamiwazaError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APITimeoutError",
    "Attempt",
    "ChecksumMismatchError",
    "ConnectionInterruptedError",
    "DeadlineExceededError",
    "DownloadError",
    "FieldError",
    "InsufficientDiskSpaceError",
    "InvalidArgumentError",
    "KamiwazaError",
    "NonAPIResponseError",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationTimeoutError",
    "PaginationError",
    "PaginationLimitError",
    "PoolExhaustedError",
    "ProxyError",
    "RemoteFileChangedError",
    "ReportedFailureError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "StreamInterruptedError",
    "TLSError",
    "TargetExistsError",
    "TargetLockedError",
    "TargetUnwritableError",
    "UnreadableFileError",
    "WaitCancelledError",
]


class APIError(KamiwazaError):
    """A call to the platform failed.

    `operation` is the operation's name (`serving.get_deployment`), `attempts` every try,
    `retry_after` the server's hint in seconds, `should_retry` its advice (`x-should-retry`);
    `retry_withheld` tells that no other try was made because too many calls of the client fail.
    When reading a list failed, `page_token` says where to go on.
    """

    def __init__(self, message: str, *, operation: str | None = None) -> None:
        super().__init__(message)
        self.operation = operation
        self.attempts: tuple[Attempt, ...] = ()
        self.retry_after: float | None = None
        self.should_retry: bool | None = None
        self.retry_withheld: bool = False
        self.page_token: str | None = None
        self.preface: str = ""

    def __str__(self) -> str:
        """Return what has to be known first, the message, the operation and the attempts."""
        return f"{self.preface}{self._described()}"

    def _described(self) -> str:
        notes = [self.operation] if self.operation else []
        if len(self.attempts) > 1:
            notes.append(f"{len(self.attempts)} attempts")
        if self.retry_withheld:
            notes.append("no further one, as too many calls of this client fail")
        return f"{self.args[0]} ({', '.join(notes)})" if notes else str(self.args[0])


class APIConnectionError(APIError):
    """The platform could not be reached, or the connection broke.

    `sent` tells whether the request may have reached the platform, so may have been applied.
    """

    def __init__(self, message: str, *, operation: str | None = None, sent: bool = False) -> None:
        super().__init__(message, operation=operation)
        self.sent = sent


class APITimeoutError(APIConnectionError, TimeoutError):
    """The platform did not answer in time."""


class DeadlineExceededError(APITimeoutError):
    """The time for the whole call, all attempts included, ran out."""


class PoolExhaustedError(DeadlineExceededError):
    """No connection of this client became free before the deadline; nothing was sent."""


class ProxyError(APIConnectionError):
    """The proxy at `proxy` is dead, or refused the request with `status_code`; see its text."""

    proxy: str | None = None
    status_code: int | None = None


class TLSError(APIConnectionError):
    """The platform's certificate was refused, or TLS failed otherwise."""


class ConnectionInterruptedError(APIConnectionError):
    """The connection broke before the answer was complete."""


class StreamInterruptedError(EngineFailureDetails, APIError):
    """A stream ended before its last event; what the other side said of it is with the error."""

    status_code: int | None = None


class PaginationError(APIError):
    """A list cannot be read to its end: the platform goes in circles."""


class PaginationLimitError(PaginationError):
    """The list goes on beyond the last place the platform gives access to.

    `max_position` is that place, `filters` the parameters that bring the rest within reach.
    """

    max_position: int | None = None
    filters: tuple[str, ...] = ()


class APIResponseError(APIError):
    """The platform answered with something that cannot be used."""

    def __init__(
        self, message: str, *, operation: str | None = None, status_code: int | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.status_code = status_code


class NonAPIResponseError(APIResponseError):
    """A web page came instead of an API answer (does the base URL lack `/api`?), or no stream."""


class ResponseValidationError(UndecodedAnswer, APIResponseError):
    """The answer is not what the operation returns, or lacks a member that is essential.

    `content` is the whole answer as it came: what a write has made is in there. `body` is the
    beginning of it as text, redacted.
    """

    body: str = ""


class ReportedFailureError(EngineFailureDetails, RefusedError, APIResponseError):
    """An answer with a status of success says that the call failed, as engines of models do."""


class ResponseTooLargeError(APIResponseError):
    """The answer is larger than the client accepts (`max_response_bytes`)."""
