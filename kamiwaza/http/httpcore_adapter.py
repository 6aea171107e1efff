"""Requests, responses and exceptions of httpcore, and tools that replace its methods."""

from __future__ import annotations

from types import FunctionType
from typing import Any

import httpcore
import httpx

# Named so that scripts/unasync.py makes one of the other.
AsyncBodyStream = httpx.AsyncByteStream
BodyStream = httpx.SyncByteStream


class PreparedRequest(httpcore.Request):
    """A request made from one of httpx, whose parts are bytes already.

    httpcore would check each of them, which costs as much as parsing a response.
    """

    def __init__(self, request: httpx.Request) -> None:
        url = request.url
        self.method: bytes = request.method.encode("ascii")
        self.url: httpcore.URL = httpcore.URL(
            scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
        )
        self.headers: list[tuple[bytes, bytes]] = request.headers.raw
        self.stream: Any = request.stream
        self.extensions: dict[str, Any] = request.extensions


class PreparedResponse(httpcore.Response):
    """A response whose parts are bytes already."""

    def __init__(
        self,
        status: int,
        headers: list[tuple[bytes, bytes]],
        stream: Any,
        extensions: dict[str, Any],
    ) -> None:
        self.status = status
        self.headers = headers
        self.stream = stream
        self.extensions = extensions
        self._stream_consumed = False


def httpx_error(error: Exception) -> Exception | None:
    """Return httpx's exception for one of httpcore, None if it is another. Both have one name."""
    kind = type(error)
    found = getattr(httpx, kind.__name__, None) if kind.__module__ == _EXCEPTIONS else None
    return None if found is None else found(str(error))


_EXCEPTIONS = httpcore.ReadError.__module__


def is_replaced(method: Any, module: str) -> bool:
    """Return whether a tool has replaced `method` of `module`, to answer or to record calls."""
    # Wrappers such as those of wrapt are no functions.
    return type(method) is not FunctionType or method.__globals__.get("__name__") != module
