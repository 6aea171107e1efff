"""Errors for the HTTP statuses of answers, one class for each."""

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

    Args:
        message: the server's message.
        status_code: the HTTP status.
        code: the server's machine-readable code.
        errors: the fields that a 422 refuses.
        body: the answer as text, with secrets masked, at most 64 kB.
        details: the other members of the server's error object.
        request_id: the id under which the platform logged the request.
        operation: the name of the operation.

    Attributes:
        hint: what you can do about it.
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
        """Return the status, the server's message, the request id and the hint."""
        text = f"{self.status_code}: {super()._described()}"
        text += f" [request {self.request_id}]" if self.request_id else ""
        return f"{text}. {self.hint}" if self.hint else text

    @property
    def type(self) -> str | None:
        """The kind of failure, if the server names one in addition to the code."""
        kind = self.details.get("type")
        return kind if isinstance(kind, str) else None

    @property
    def reason(self) -> str | None:
        """The same as `code`."""
        return self.code


class RedirectError(APIStatusError):
    """3xx: a redirect that was not followed.

    Only reads are redirected, and only to the same origin.
    """

    hint = "Credentials never follow a redirect to another origin; check the base URL"


class BadRequestError(APIStatusError):
    """400: the platform could not interpret the request."""


class AuthenticationError(APIStatusError):
    """401: the credentials are missing, wrong, expired or revoked."""

    hint = "Check the api key, the token or the password (KAMIWAZA_API_KEY)"


class PermissionDeniedError(APIStatusError):
    """403: the credentials are valid but do not permit this."""


class ResourceNotFoundError(APIStatusError):
    """404: the resource does not exist, or you may not see it."""


class UnsupportedByServerError(ResourceNotFoundError):
    """404 or 405: the platform does not have this operation, perhaps because it is too old.

    Attributes:
        since: the first release that has the operation.
        release: the release that the platform corresponds to. None if that is not known.
    """

    since: str = ""
    release: str | None = None


class ConflictError(CurrentTokenDetails, APIStatusError):
    """409: the resource exists already, or its state does not permit this now."""


class DimensionMismatchError(DimensionDetails, ConflictError):
    """409: the length of the vectors, or of those of the model, differs from the stored ones."""


class GoneError(APIStatusError):
    """410: the resource was removed."""


class PreconditionFailedError(APIStatusError):
    """412: the resource was changed since you read it, so `If-Match` does not match."""


class PayloadTooLargeError(APIStatusError):
    """413: the request is larger than the platform accepts."""


class ValidationError(APIStatusError):
    """422: fields are missing or invalid. See `errors`."""


class LockedError(APIStatusError):
    """423: the account or the resource is locked."""


class RateLimitError(APIStatusError):
    """429: too many requests. See `retry_after`."""


class ServerError(APIStatusError):
    """5xx: the platform failed."""


class NotSupportedByServerError(ServerError):
    """501: this installation of the platform does not support the operation."""


class BadGatewayError(ServerError):
    """502: the gateway could not reach the platform."""


class ServiceUnavailableError(ServerError):
    """503: the platform is temporarily unavailable. See `code` and `retry_after`."""


class GatewayTimeoutError(ServerError):
    """504: the gateway waited too long for the platform."""


NotFoundError = ResourceNotFoundError
AuthorizationError = PermissionDeniedError
