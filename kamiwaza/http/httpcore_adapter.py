"""Exceptions of httpcore, and tools that replace its methods."""

from __future__ import annotations

from types import FunctionType
from typing import Any

import httpcore
import httpx

# Named so that scripts/unasync.py makes one of the other.
AsyncBodyStream = httpx.AsyncByteStream
BodyStream = httpx.SyncByteStream


def httpx_error(error: Exception) -> Exception | None:
    """Return httpx's exception for one of httpcore, None for another. Their names are equal."""
    kind = type(error)
    httpx_class = getattr(httpx, kind.__name__, None) if kind.__module__ == _EXCEPTIONS else None
    return None if httpx_class is None else httpx_class(str(error))


_EXCEPTIONS = httpcore.ReadError.__module__


def is_replaced(method: Any, module: str) -> bool:
    """Return whether a tool has replaced `method` of `module`, to answer or record calls."""
    # Wrappers such as those of wrapt are no functions.
    return type(method) is not FunctionType or method.__globals__.get("__name__") != module
