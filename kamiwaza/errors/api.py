"""Errors of calls that got no answer, or an unusable one."""

from __future__ import annotations

from typing import TYPE_CHECKING

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

if TYPE_CHECKING:
    from kamiwaza.errors.exchange import FailedRequest, FailedResponse

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

    Args:
        message: the text of the error.
        operation: the name of the operation, such as `serving.get_deployment`.

    Attributes:
        operation: the name of the operation.
        attempts: every attempt of the call, in order.
        retry_after: the seconds that the server asks you to wait.
        should_retry: the server's advice in `x-should-retry`.
        retry_withheld: no further attempt was made, because too many calls of the client fail.
        page_token: where to continue, if a list could not be read to its end.
        preface: a text to read before the message, such as that no base URL was configured.
        request: the request of the last attempt, None if none was made.
        response: the response that caused the error, None if there was none.
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
        self.request: FailedRequest | None = None
        self.response: FailedResponse | None = None

    def __str__(self) -> str:
        """Return the preface, the message, the operation and the number of attempts."""
        return f"{self.preface}{self._described()}"

    def _described(self) -> str:
        notes = [self.operation] if self.operation else []
        if len(self.attempts) > 1:
            notes.append(f"{len(self.attempts)} attempts")
        if self.retry_withheld:
            notes.append("no further attempt, because too many calls of this client fail")
        return f"{self.args[0]} ({', '.join(notes)})" if notes else str(self.args[0])


class APIConnectionError(APIError):
    """The platform could not be reached, or the connection broke.

    Args:
        message: the text of the error.
        operation: the name of the operation.
        sent: True if the platform may have received and processed the request.
    """

    def __init__(self, message: str, *, operation: str | None = None, sent: bool = False) -> None:
        super().__init__(message, operation=operation)
        self.sent = sent


class APITimeoutError(APIConnectionError, TimeoutError):
    """The platform did not answer in time."""


class DeadlineExceededError(APITimeoutError):
    """The deadline of the whole call with all its attempts has passed."""


class PoolExhaustedError(DeadlineExceededError):
    """No connection of this client became free before the deadline; nothing was sent."""


class ProxyError(APIConnectionError):
    """The proxy could not be reached, or refused the request.

    Attributes:
        proxy: the address of the proxy, without user and password.
        status_code: the status it answered with. None if it did not answer.
    """

    proxy: str | None = None
    status_code: int | None = None


class TLSError(APIConnectionError):
    """The platform's certificate is not trusted, or the TLS handshake failed."""


class ConnectionInterruptedError(APIConnectionError):
    """The connection broke before the answer was complete."""


class StreamInterruptedError(EngineFailureDetails, APIError):
    """A stream ended before its last event.

    Attributes:
        status_code: the status in the failure that the engine reported, if it reported one.
    """

    status_code: int | None = None


class PaginationError(APIError):
    """A list cannot be read to its end, because the platform repeats its pages."""


class PaginationLimitError(PaginationError):
    """The list is longer than the part that the platform gives access to.

    Attributes:
        max_position: the last position that can be read.
        filters: the parameters with which you can read the rest in smaller lists.
    """

    max_position: int | None = None
    filters: tuple[str, ...] = ()


class APIResponseError(APIError):
    """The platform's answer cannot be used.

    Args:
        message: the text of the error.
        operation: the name of the operation.
        status_code: the status of the answer.
    """

    def __init__(
        self, message: str, *, operation: str | None = None, status_code: int | None = None
    ) -> None:
        super().__init__(message, operation=operation)
        self.status_code = status_code


class NonAPIResponseError(APIResponseError):
    """The answer is a web page instead of JSON, or is not the event stream that was requested.

    Check whether the base URL lacks `/api`.
    """


class ResponseValidationError(UndecodedAnswer, APIResponseError):
    """The answer does not fit the contract, or lacks an essential member.

    A write may have succeeded: `content` holds the whole answer.

    Attributes:
        body: the beginning of the answer as text, with secrets masked.
    """

    body: str = ""


class ReportedFailureError(EngineFailureDetails, RefusedError, APIResponseError):
    """An answer with a status of success reports a failure, as the engines of models do."""


class ResponseTooLargeError(APIResponseError):
    """The answer is larger than `max_response_bytes`."""
