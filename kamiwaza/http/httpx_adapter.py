"""Requests, headers and redirects of httpx, for the rest of the package."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import httpx
from httpx import (
    AsyncBaseTransport,
    AsyncClient,
    BaseTransport,
    Client,
    Headers,
    Request,
    Response,
)

from kamiwaza.errors import (
    InvalidArgumentError,
)
from kamiwaza.http.prepared_messages import Address, PreparedRequest, address
from kamiwaza.network.failure_text import (
    failure_text,
)

__all__ = [
    "AsyncBaseTransport",
    "AsyncClient",
    "BaseTransport",
    "Client",
    "Headers",
    "Request",
    "Response",
    "build_request",
    "follow_redirect",
    "read_headers",
]
_REPEATING = (307, 308)
_WITH_BODY = ("POST", "PUT", "PATCH")
_UNSENDABLE = (
    httpx.LocalProtocolError, httpx.InvalidURL, httpx.UnsupportedProtocol, UnicodeError,
)  # fmt: skip


def build_request(
    method: str,
    url: str,
    headers: Mapping[str, str],
    *,
    timeout: float,
    connect_timeout: float,
    left: float | None,
    **content: Any,
) -> Request:
    """Return a request of httpx. All times are in seconds.

    Args:
        method: the HTTP method.
        url: the absolute address.
        headers: the headers.
        timeout: the longest wait for a single read or write.
        connect_timeout: the longest wait for a connection.
        left: the time left for the whole call.
        **content: httpx's `content`, `data` or `files`.

    Raises:
        InvalidArgumentError: a value cannot be sent. The text names its place, not the value.
    """
    for name, value in headers.items():
        if not (value.isascii() and value.isprintable() and value == value.strip()):
            raise InvalidArgumentError(
                f"the header {name} contains a character that cannot be sent"
            )
    phases = {
        "connect": connect_timeout,
        "read": timeout,
        "write": timeout,
        # A call that waits for a connection has not started, so only the deadline limits it.
        "pool": None if left is None else max(left, 0.0),
    }
    try:
        return _request(method, address(url), headers, {"timeout": phases}, content)
    except httpx.InvalidURL as error:
        raise InvalidArgumentError(f"the address cannot be used: {failure_text(error)}") from None
    except UnicodeEncodeError:
        raise InvalidArgumentError("the form contains a character that cannot be sent") from None


def _request(
    method: str, target: Address, headers: Mapping[str, str], extensions: dict[str, Any], given: Any
) -> Request:
    """Return httpx's request. Bodies of bytes skip its slower preparation."""
    body = given.get("content", b"") if len(given) < 2 else None
    if not isinstance(body, bytes) or (given and not body) or "host" in headers:
        return Request(method, target.url, headers=headers, extensions=extensions, **given)
    lines = [(b"host", target.host)]
    lines += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
    # Servers refuse a POST without a length, even if it has no body.
    if body or method in _WITH_BODY:
        lines.append((b"content-length", b"%d" % len(body)))
    return PreparedRequest(method, target, lines, extensions, body)


def read_headers(message: Request | Response) -> dict[str, str]:
    """Return the headers by their lower-case names, as a dictionary because that costs least."""
    headers: dict[str, str] = {}
    for name, value in message.headers.raw:
        # Latin-1 decodes every byte, so an odd header cannot raise an error.
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        headers[key] = f"{headers[key]}, {text}" if key in headers else text
    return headers


def follow_redirect(request: Request, status: int, location: str | None) -> Request | None:
    """Return the request that follows a redirect, None if the redirect is not followed.

    Only reads are redirected, and only to the same origin, because the headers hold credentials.
    """
    if status not in _REPEATING or request.method not in ("GET", "HEAD") or not location:
        return None
    try:
        target = request.url.join(location)
    except httpx.InvalidURL:
        return None
    if (target.scheme, target.host, target.port) != (
        request.url.scheme, request.url.host, request.url.port,
    ):  # fmt: skip
        return None
    return Request(request.method, target, headers=request.headers, extensions=request.extensions)
