"""Errors for the statuses the platform answers with."""

from __future__ import annotations

from collections.abc import Mapping

from kamiwaza.errors.api import APIError
from kamiwaza.errors.details import (
    CurrentTokenDetails,
    DimensionDetails,
    FieldError,
)

__all__ = [
    "APIStatusError",
    "AuthenticationError",
    "AuthorizationError",
    "BadGatewayError",
    "BadRequestError",
    "ConflictError",
    "DimensionMismatchError",
    "GatewayTimeoutError",
    "GoneError",
    "LockedError",
    "NotFoundError",
    "NotSupportedByServerError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PreconditionFailedError",
    "RateLimitError",
    "RedirectError",
    "ResourceNotFoundError",
    "ServerError",
    "ServiceUnavailableError",
    "UnsupportedByServerError",
    "ValidationError",
]


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


class ConflictError(CurrentTokenDetails, APIStatusError):
    """409: it exists already, or its state does not allow this now."""


class DimensionMismatchError(DimensionDetails, ConflictError):
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
