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
    from kamiwaza._async.client import AsyncKamiwazaClient as AsyncKamiwazaClient
    from kamiwaza._sync.client import KamiwazaClient as KamiwazaClient
    from kamiwaza.auth import AuthenticationManager as AuthenticationManager
    from kamiwaza.config import SDKConfig as SDKConfig
    from kamiwaza.errors import APIConnectionError as APIConnectionError
    from kamiwaza.errors import APIError as APIError
    from kamiwaza.errors import APIResponseError as APIResponseError
    from kamiwaza.errors import APIStatusError as APIStatusError
    from kamiwaza.errors import APITimeoutError as APITimeoutError
    from kamiwaza.errors import AuthenticationError as AuthenticationError
    from kamiwaza.errors import ConfigurationError as ConfigurationError
    from kamiwaza.errors import ConflictError as ConflictError
    from kamiwaza.errors import InvalidArgumentError as InvalidArgumentError
    from kamiwaza.errors import KamiwazaError as KamiwazaError
    from kamiwaza.errors import NonAPIResponseError as NonAPIResponseError
    from kamiwaza.errors import NotFoundError as NotFoundError
    from kamiwaza.errors import OperationFailedError as OperationFailedError
    from kamiwaza.errors import OperationTimeoutError as OperationTimeoutError
    from kamiwaza.errors import PermissionDeniedError as PermissionDeniedError
    from kamiwaza.errors import QuantizationError as QuantizationError
    from kamiwaza.errors import RateLimitError as RateLimitError
    from kamiwaza.errors import ResourceNotFoundError as ResourceNotFoundError
    from kamiwaza.errors import ResponseValidationError as ResponseValidationError
    from kamiwaza.errors import ServerError as ServerError
    from kamiwaza.errors import ServiceUnavailableError as ServiceUnavailableError
    from kamiwaza.errors import ValidationError as ValidationError
    from kamiwaza.progress import DownloadTracker as DownloadTracker
    from kamiwaza.retry import RetryPolicy as RetryPolicy

_HOMES = {
    "_async.client": "AsyncKamiwazaClient",
    "_sync.client": "KamiwazaClient",
    "auth": "AuthenticationManager",
    "config": "SDKConfig",
    "errors": """APIConnectionError APIError APIResponseError APIStatusError APITimeoutError
        AuthenticationError ConfigurationError ConflictError InvalidArgumentError KamiwazaError
        NonAPIResponseError NotFoundError OperationFailedError OperationTimeoutError
        PermissionDeniedError QuantizationError RateLimitError ResourceNotFoundError
        ResponseValidationError ServerError ServiceUnavailableError ValidationError""",
    "progress": "DownloadTracker",
    "retry": "RetryPolicy",
}
_HOME_OF = {name: module for module, names in _HOMES.items() for name in names.split()}

__all__ = ["__version__", *sorted(_HOME_OF)]  # pyright: ignore[reportUnsupportedDunderAll]


def __getattr__(name: str) -> object:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    found = getattr(importlib.import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted({*globals(), *__all__})
