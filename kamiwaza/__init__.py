"""Python client for the Kamiwaza AI platform.

    from kamiwaza import KamiwazaClient
    client = KamiwazaClient("https://kamiwaza.example.com", api_key="...")
    for model in client.models.list(): ...

Names are loaded when they are first used, so importing this package takes almost no time.
"""

from __future__ import annotations

import importlib

from kamiwaza._version import __version__ as __version__

# The only list of the public names. `make stub` writes __init__.pyi from it, which type checkers
# and editors read in place of this file.
_MODULES = ("config", "errors", "sandbox", "schemas")
_NAMES = {
    "_async.bulk.run": ("AsyncBulkRun",),
    "_async.client": ("AsyncKamiwazaClient",),
    "_async.http.middleware": ("AsyncMiddleware",),
    "_async.operations.operation": ("AsyncOperation",),
    "_async.paging.page": ("AsyncPage",),
    "_async.streaming.event_stream": ("AsyncEventStream",),
    "_sync.bulk.run": ("BulkRun",),
    "_sync.client": ("KamiwazaClient",),
    "_sync.http.middleware": ("Middleware",),
    "_sync.operations.operation": ("Operation",),
    "_sync.paging.page": ("Page",),
    "_sync.streaming.event_stream": ("EventStream",),
    "auth.manager": ("AuthenticationManager",),
    "clock": ("Clock",),
    "config": ("SDKConfig",),
    "connection": ("Connection",),
    "contract.release": ("Release",),
    "domain.folder_upload": ("FailedUpload", "FolderUpload"),
    "domain.recommendation": ("Recommendation",),
    "domain.stop_report": ("FailedStop", "StopReport"),
    "errors": (
        "APIConnectionError",
        "APIError",
        "APIResponseError",
        "APIStatusError",
        "APITimeoutError",
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
    ),
    "files.download_result": ("DownloadResult",),
    "http.messages": ("CallRequest", "CallResponse"),
    "http.retry": ("RetryPolicy",),
    "observability.call_record": ("CallRecord",),
    "observability.hooks": ("Hooks",),
    "observability.notices": ("DeprecatedOperationWarning", "ServerWarning"),
    "observability.recording": ("Recording",),
    "operations.report": ("GatherReport", "OperationOutcome"),
    "operations.state": ("OperationState", "Snapshot"),
    "progress.tracker": ("DownloadTracker",),
    "schemas.chat_content": ("AudioPart", "ImagePart"),
    "schemas.chat_tools": ("FunctionTool",),
    "schemas.serving": ("DeploymentStatus",),
    "serialization.item_list": ("ItemList",),
    "serialization.vectors": ("Vector",),
    "streaming.reconnect": ("ReconnectPolicy",),
}
_HOMES = {name: module for module, names in _NAMES.items() for name in names}

# Type checkers read the list of the stub.
__all__ = sorted([*_HOMES, *_MODULES, "__version__"])  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name in _MODULES:
        return importlib.import_module(f"{__name__}.{name}")
    if name not in _HOMES:
        raise AttributeError(_explanation(name), name=name)
    value = getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def _explanation(name: str) -> str:
    missing = f"module {__name__!r} has no attribute {name!r}"
    if name.startswith("_"):
        return missing
    from kamiwaza.vendor_names.hint import hint_for_module

    hint = hint_for_module(name)
    return f"{missing}: {hint}" if hint else missing


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
