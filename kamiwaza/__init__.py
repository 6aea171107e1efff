"""Python client for the Kamiwaza AI platform.

    from kamiwaza import KamiwazaClient
    client = KamiwazaClient("https://kamiwaza.example.com", api_key="...")
    for model in client.models.list(): ...

Names are loaded when they are first used, so importing this package costs next to nothing.
"""

from __future__ import annotations

import importlib

from kamiwaza._version import __version__

TYPE_CHECKING = False  # importing typing for it would cost a third of the budget

if TYPE_CHECKING:
    from kamiwaza import config, errors, sandbox, schemas
    from kamiwaza._async.client import AsyncKamiwazaClient
    from kamiwaza._async.http.middleware import AsyncMiddleware
    from kamiwaza._async.operations.operation import AsyncOperation
    from kamiwaza._async.paging.page import AsyncPage
    from kamiwaza._async.streaming.event_stream import AsyncEventStream
    from kamiwaza._sync.client import KamiwazaClient
    from kamiwaza._sync.http.middleware import Middleware
    from kamiwaza._sync.operations.operation import Operation
    from kamiwaza._sync.paging.page import Page
    from kamiwaza._sync.streaming.event_stream import EventStream
    from kamiwaza.auth.manager import AuthenticationManager
    from kamiwaza.clock import Clock
    from kamiwaza.config import SDKConfig
    from kamiwaza.contract.release import Release
    from kamiwaza.domain.recommendation import Recommendation
    from kamiwaza.errors import *
    from kamiwaza.files.download_result import DownloadResult
    from kamiwaza.http.messages import CallRequest, CallResponse
    from kamiwaza.http.retry import RetryPolicy
    from kamiwaza.observability.call_record import CallRecord
    from kamiwaza.observability.hooks import Hooks
    from kamiwaza.observability.notices import DeprecatedOperationWarning, ServerWarning
    from kamiwaza.observability.recording import Recording
    from kamiwaza.operations.state import OperationState, Snapshot
    from kamiwaza.progress.tracker import DownloadTracker
    from kamiwaza.serialization.item_list import ItemList
    from kamiwaza.streaming.reconnect import ReconnectPolicy

__all__ = [
    "APIConnectionError",
    "APIError",
    "APIResponseError",
    "APIStatusError",
    "APITimeoutError",
    "AsyncEventStream",
    "AsyncKamiwazaClient",
    "AsyncMiddleware",
    "AsyncOperation",
    "AsyncPage",
    "AuthenticationError",
    "AuthenticationManager",
    "AuthorizationError",
    "BadGatewayError",
    "BadRequestError",
    "CallRecord",
    "CallRequest",
    "CallResponse",
    "ChecksumMismatchError",
    "ClientClosedError",
    "Clock",
    "ConfigurationError",
    "ConflictError",
    "ConnectionInterruptedError",
    "DeadlineExceededError",
    "DeprecatedOperationWarning",
    "DimensionMismatchError",
    "DownloadError",
    "DownloadResult",
    "DownloadTracker",
    "EventStream",
    "GatewayTimeoutError",
    "GoneError",
    "Hooks",
    "InsufficientDiskSpaceError",
    "InvalidArgumentError",
    "ItemList",
    "KamiwazaClient",
    "KamiwazaError",
    "LockedError",
    "Middleware",
    "NonAPIResponseError",
    "NotFoundError",
    "NotSupportedByServerError",
    "Operation",
    "OperationCancelledError",
    "OperationError",
    "OperationFailedError",
    "OperationState",
    "OperationTimeoutError",
    "Page",
    "PaginationError",
    "PaginationLimitError",
    "PayloadTooLargeError",
    "PermissionDeniedError",
    "PoolExhaustedError",
    "PreconditionFailedError",
    "ProxyError",
    "QuantizationError",
    "RateLimitError",
    "Recommendation",
    "ReconnectPolicy",
    "Recording",
    "RedirectError",
    "RefusedError",
    "Release",
    "RemoteFileChangedError",
    "ReportedFailureError",
    "ResourceNotFoundError",
    "ResponseTooLargeError",
    "ResponseValidationError",
    "RetryPolicy",
    "SDKConfig",
    "ServerError",
    "ServerWarning",
    "ServiceUnavailableError",
    "Snapshot",
    "StreamInterruptedError",
    "TLSError",
    "TargetExistsError",
    "TargetLockedError",
    "TargetUnwritableError",
    "UnreadableFileError",
    "UnsupportedByServerError",
    "ValidationError",
    "WaitCancelledError",
    "__version__",
    "config",
    "errors",
    "sandbox",
    "schemas",
]

_MODULES = ("config", "errors", "sandbox", "schemas")
# Every other name of __all__ is an error.
_HOMES = {
    "AsyncEventStream": "_async.streaming.event_stream",
    "AsyncKamiwazaClient": "_async.client",
    "AsyncMiddleware": "_async.http.middleware",
    "AsyncOperation": "_async.operations.operation",
    "AsyncPage": "_async.paging.page",
    "AuthenticationManager": "auth.manager",
    "CallRecord": "observability.call_record",
    "CallRequest": "http.messages",
    "CallResponse": "http.messages",
    "Clock": "clock",
    "DeprecatedOperationWarning": "observability.notices",
    "DownloadResult": "files.download_result",
    "DownloadTracker": "progress.tracker",
    "EventStream": "_sync.streaming.event_stream",
    "Hooks": "observability.hooks",
    "ItemList": "serialization.item_list",
    "KamiwazaClient": "_sync.client",
    "Middleware": "_sync.http.middleware",
    "Operation": "_sync.operations.operation",
    "OperationState": "operations.state",
    "Page": "_sync.paging.page",
    "Recommendation": "domain.recommendation",
    "ReconnectPolicy": "streaming.reconnect",
    "Recording": "observability.recording",
    "Release": "contract.release",
    "RetryPolicy": "http.retry",
    "SDKConfig": "config",
    "ServerWarning": "observability.notices",
    "Snapshot": "operations.state",
}


def __getattr__(name: str) -> object:
    if name not in __all__:
        raise AttributeError(_explanation(name), name=name)
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    found = getattr(importlib.import_module(f"{__name__}.{_HOMES.get(name, 'errors')}"), name)
    globals()[name] = found
    return found


def _explanation(name: str) -> str:
    missing = f"module {__name__!r} has no attribute {name!r}"
    if name.startswith("_"):
        return missing
    from kamiwaza.vendor_names.hint import hint_for_module

    hint = hint_for_module(name)
    return f"{missing}: {hint}" if hint else missing


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
