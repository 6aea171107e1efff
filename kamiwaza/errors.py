"""Every error this library raises.

All derive from `KamiwazaError`, survive pickling and never carry a secret.
"""

from __future__ import annotations

from collections.abc import Mapping

from kamiwaza.download_errors import (
    ChecksumMismatchError,
    DownloadError,
    InsufficientDiskSpaceError,
    RemoteFileChangedError,
    TargetExistsError,
    TargetLockedError,
    TargetUnwritableError,
)
from kamiwaza.error_parts import (
    Attempt,
    DimensionWords,
    EngineWords,
    FieldError,
    TokenWords,
    UndecodedAnswer,
)
from kamiwaza.operation_errors import (
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    OperationTimeoutError,
    WaitCancelledError,
)
from kamiwaza.upload_errors import UnreadableFileError
from kamiwaza_api.errors import InvalidArgumentError, KamiwazaError

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "Attempt",
    "AuthenticationError",
    "AuthorizationError",
    "BadGatewayError",
    "BadRequestError",
    "ChecksumMismatchError",
    "ClientClosedError",
    "ConfigurationError",
    "ConflictError",
    "ConnectionInterruptedError",
    "DeadlineExceededError",
    "DimensionMismatchError",
    "DownloadError",
    "FieldError",
    "GatewayTimeoutError",
    "GoneError",
    "InsufficientDiskSpaceError",
    "InvalidArgumentError",
    "KamiwazaError",
    "LockedError",
    "NonAPIResponseError",
    "NotFoundError",
    "NotSupportedByServerError",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationTimeoutError",
    "PaginationError",
    "PaginationLimitError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PoolExhaustedError",
    "PreconditionFailedError",
    "ProxyError",
    "QuantizationError",
    "RateLimitError",
    "RedirectError",
    "RefusedError",
    "RemoteFileChangedError",
    "ReportedFailureError",
    "ResourceNotFoundError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "ServerError",
    "ServiceUnavailableError",
    "StreamInterruptedError",
    "TLSError",
    "TargetExistsError",
    "TargetLockedError",
    "TargetUnwritableError",
    "UnreadableFileError",
    "UnsupportedByServerError",
    "ValidationError",
    "WaitCancelledError",
]


class ConfigurationError(KamiwazaError):
    """The client was set up with something that cannot work."""


class ClientClosedError(KamiwazaError):
    """The client was closed and cannot be used any more."""


class QuantizationError(InvalidArgumentError):
    """The quantization is absent or not clear; `choices` lists what is there."""

    def __init__(self, message: str, *, choices: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.choices = choices


class RefusedError(KamiwazaError):
    """The platform answered with success but said that it did not do it."""


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


class StreamInterruptedError(EngineWords, APIError):
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


class ReportedFailureError(EngineWords, RefusedError, APIResponseError):
    """An answer with a status of success says that the call failed, as engines of models do."""


class ResponseTooLargeError(APIResponseError):
    """The answer is larger than the client accepts (`max_response_bytes`)."""


class APIStatusError(APIError):
    """The platform answered with a status other than success.

    Attributes: `status_code`; `code` (the server's machine word, also its `reason`); `message`
    (its own words); `errors` (the fields a 422 complains of); `body` (redacted, at most 64 kB);
    `request_id`; `retry_after` (seconds); `attempts`; `hint` (what to do).
    """

    hint: str = ""

    def __init__(
        self,
        message: str,
        *,
        status_code: int = 0,
        code: str | None = None,
        errors: tuple[FieldError, ...] = (),
        body: str = "",
        details: Mapping[str, object] | None = None,
        request_id: str | None = None,
        operation: str | None = None,
    ) -> None:
        super().__init__(message, operation=operation)
        self.message = message
        self.status_code = status_code
        self.code = code
        self.errors = errors
        self.body = body
        self.details: dict[str, object] = dict(details or {})
        self.request_id = request_id

    def _described(self) -> str:
        """Return status, the server's words, what to do, and the request id."""
        text = f"{self.status_code}: {super()._described()}"
        text += f" [request {self.request_id}]" if self.request_id else ""
        return f"{text}. {self.hint}" if self.hint else text

    @property
    def type(self) -> str | None:
        """The server's word for the kind of failure, where it gives one beside the code."""
        found = self.details.get("type")
        return found if isinstance(found, str) else None

    @property
    def reason(self) -> str | None:
        """The server's machine word for the cause; the same as `code`."""
        return self.code


class RedirectError(APIStatusError):
    """The platform redirected; it is followed only for reading, and only on the same origin."""

    hint = "Credentials never follow a redirect to another origin; check the base URL"


class BadRequestError(APIStatusError):
    """400: the request makes no sense to the platform."""


class AuthenticationError(APIStatusError):
    """401: no credentials, or they are wrong, expired or revoked."""

    hint = "Check the api key, the token or the password (KAMIWAZA_API_KEY)"


class PermissionDeniedError(APIStatusError):
    """403: the credentials are good but do not allow this."""


class ResourceNotFoundError(APIStatusError):
    """404: there is no such thing, or it is hidden from you."""


class UnsupportedByServerError(ResourceNotFoundError):
    """404 (405): the platform is too old for this operation, or does not have it.

    `since` is the first release that has it, `release` the one the platform is like, if known.
    """

    since: str = ""
    release: str | None = None


class ConflictError(TokenWords, APIStatusError):
    """409: it exists already, or its state does not allow this now."""


class DimensionMismatchError(DimensionWords, ConflictError):
    """409: vectors, or the model that makes them, differ in length from what is stored."""


class GoneError(APIStatusError):
    """410: it existed once."""


class PreconditionFailedError(APIStatusError):
    """412: it was changed by someone else meanwhile (`If-Match`)."""


class PayloadTooLargeError(APIStatusError):
    """413: more than the platform takes in one request."""


class ValidationError(APIStatusError):
    """422: fields are missing or wrong; see `errors`."""


class LockedError(APIStatusError):
    """423: the account or the thing is locked."""


class RateLimitError(APIStatusError):
    """429: too many requests; see `retry_after`."""


class ServerError(APIStatusError):
    """5xx: the platform failed."""


class NotSupportedByServerError(ServerError):
    """501: this platform cannot do that, as it is installed."""


class BadGatewayError(ServerError):
    """502: the gateway could not reach the platform."""


class ServiceUnavailableError(ServerError):
    """503: not now; see `code` and `retry_after`."""


class GatewayTimeoutError(ServerError):
    """504: the gateway waited too long for the platform."""


NotFoundError = ResourceNotFoundError
AuthorizationError = PermissionDeniedError
