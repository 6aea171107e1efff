"""The HTTP library as the rest of the package sees it: requests made, failures told our way."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
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
    """Return a request; `content` is httpx's own content, data or files. Timeouts are seconds.

    `left` is the time that remains for the whole call. Raises InvalidArgumentError for what HTTP
    cannot carry, naming the place and not the value.
    """
    for name, value in headers.items():
        if not (value.isascii() and value.isprintable() and value == value.strip()):
            raise InvalidArgumentError(f"the header {name} holds a character that cannot be sent")
    phases = {
        "connect": connect_timeout,
        "read": timeout,
        "write": timeout,
        # A call that stands in the client's own queue has not begun: only its deadline counts.
        "pool": None if left is None else max(left, 0.0),
    }
    try:
        return _request(method, _parsed(url), headers, {"timeout": phases}, content)
    except httpx.InvalidURL as error:
        raise InvalidArgumentError(f"the address cannot be used: {failure_text(error)}") from None
    except UnicodeEncodeError:
        raise InvalidArgumentError("the form holds a character that cannot be sent") from None


def _request(
    method: str, url: httpx.URL, headers: Mapping[str, str], asked: dict[str, Any], given: Any
) -> Request:
    """Return httpx's request; bodies that are bytes go past its own, slower preparation."""
    body = given.get("content", b"") if len(given) < 2 else None
    if not isinstance(body, bytes) or (given and not body) or "host" in headers:
        return Request(method, url, headers=headers, extensions=asked, **given)
    lines = [(b"host", url.netloc)]
    lines += [(name.encode("ascii"), value.encode("ascii")) for name, value in headers.items()]
    if body or method in _WITH_BODY:
        lines.append((b"content-length", b"%d" % len(body)))
    made = Request(method, url, headers=lines, stream=httpx.ByteStream(body), extensions=asked)
    made.read()  # recorders look at its content
    return made


@lru_cache(maxsize=1024)
def _parsed(url: str) -> httpx.URL:
    """Return `url` taken apart; polls and lists ask for the same one again and again."""
    return httpx.URL(url)


def read_headers(response: Response) -> dict[str, str]:
    """Return the headers by their lower-case names; a plain dictionary is what costs least."""
    found: dict[str, str] = {}
    for name, value in response.headers.raw:
        key, text = name.decode("latin-1").lower(), value.decode("latin-1")
        found[key] = f"{found[key]}, {text}" if key in found else text
    return found


def follow_redirect(request: Request, status: int, location: str | None) -> Request | None:
    """Return the request to make instead, None if this answer is not to be followed.

    Only reading is repeated elsewhere, and only on the same origin: the headers hold credentials.
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
