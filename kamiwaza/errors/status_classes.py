"""The error class for the status and the code of an answer."""

from __future__ import annotations

from kamiwaza.errors import (
    APIStatusError,
    AuthenticationError,
    BadGatewayError,
    BadRequestError,
    ConflictError,
    DimensionMismatchError,
    GatewayTimeoutError,
    GoneError,
    LockedError,
    NotSupportedByServerError,
    PayloadTooLargeError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RedirectError,
    ResourceNotFoundError,
    ServerError,
    ServiceUnavailableError,
    ValidationError,
)

_BY_STATUS: dict[int, type[APIStatusError]] = {
    400: BadRequestError,
    401: AuthenticationError,
    403: PermissionDeniedError,
    404: ResourceNotFoundError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    413: PayloadTooLargeError,
    422: ValidationError,
    423: LockedError,
    429: RateLimitError,
    501: NotSupportedByServerError,
    502: BadGatewayError,
    503: ServiceUnavailableError,
    504: GatewayTimeoutError,
}

# The token endpoint follows OAuth, where wrong credentials are a 400.
_BY_CODE: dict[tuple[int, str], type[APIStatusError]] = {
    (400, "invalid_grant"): AuthenticationError,
    (400, "invalid_client"): AuthenticationError,
    (400, "unauthorized_client"): AuthenticationError,
    (409, "dimension_mismatch"): DimensionMismatchError,
}


def status_class(status: int, code: str | None = None) -> type[APIStatusError]:
    """Return the class for an answer's status and machine code."""
    if by_code := _BY_CODE.get((status, code or "")):
        return by_code
    if 300 <= status < 400:
        return RedirectError
    return _BY_STATUS.get(status) or (ServerError if status >= 500 else APIStatusError)
