"""The errors that this library raises.

All derive from `KamiwazaError`, can be pickled and never contain a secret.
"""

from __future__ import annotations

from kamiwaza.errors.answer import StructuredAnswerError
from kamiwaza.errors.api import (
    APIConnectionError,
    APIError,
    APIResponseError,
    APITimeoutError,
    ConnectionInterruptedError,
    DeadlineExceededError,
    NonAPIResponseError,
    PaginationError,
    PaginationLimitError,
    PoolExhaustedError,
    ProxyError,
    ReportedFailureError,
    ResponseTooLargeError,
    ResponseValidationError,
    StreamInterruptedError,
    TLSError,
)
from kamiwaza.errors.details import Attempt, FieldError
from kamiwaza.errors.download import (
    ChecksumMismatchError,
    DownloadError,
    InsufficientDiskSpaceError,
    RemoteFileChangedError,
    TargetExistsError,
    TargetLockedError,
    TargetUnwritableError,
)
from kamiwaza.errors.exchange import FailedRequest, FailedResponse
from kamiwaza.errors.flight import FlightTokenError
from kamiwaza.errors.local import (
    ClientClosedError,
    ConfigurationError,
    NotPicklableError,
    QuantizationError,
    RefusedError,
)
from kamiwaza.errors.operation import (
    OperationCancelledError,
    OperationError,
    OperationFailedError,
    OperationTimeoutError,
    WaitCancelledError,
)
from kamiwaza.errors.status import (
    APIStatusError,
    AuthenticationError,
    AuthorizationError,
    BadGatewayError,
    BadRequestError,
    ConflictError,
    DimensionMismatchError,
    GatewayTimeoutError,
    GoneError,
    LockedError,
    NotFoundError,
    NotSupportedByServerError,
    PayloadTooLargeError,
    PermissionDeniedError,
    PreconditionFailedError,
    RateLimitError,
    RedirectError,
    ResourceNotFoundError,
    ServerError,
    ServiceUnavailableError,
    UnsupportedByServerError,
    ValidationError,
)
from kamiwaza.errors.upload import UnreadableFileError
from kamiwaza_api.errors import InvalidArgumentError, KamiwazaError, PartialResults

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
    "FailedRequest",
    "FailedResponse",
    "FieldError",
    "FlightTokenError",
    "GatewayTimeoutError",
    "GoneError",
    "InsufficientDiskSpaceError",
    "InvalidArgumentError",
    "KamiwazaError",
    "LockedError",
    "NonAPIResponseError",
    "NotFoundError",
    "NotPicklableError",
    "NotSupportedByServerError",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationTimeoutError",
    "PaginationError",
    "PaginationLimitError",
    "PartialResults",
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
    "StructuredAnswerError",
    "TLSError",
    "TargetExistsError",
    "TargetLockedError",
    "TargetUnwritableError",
    "UnreadableFileError",
    "UnsupportedByServerError",
    "ValidationError",
    "WaitCancelledError",
]

# A pickled error and a traceback name this module, wherever the class is defined.
for _name in __all__:
    if globals()[_name].__module__.startswith(f"{__name__}."):
        globals()[_name].__module__ = __name__
