"""The HTTP library as the rest of the package sees it: requests made, failures told our way."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
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
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConnectionInterruptedError,
    DeadlineExceededError,
    InvalidArgumentError,
    PoolExhaustedError,
    TLSError,
)

__all__ = [
    "FAILURES",
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
    "translate",
]

FAILURES = (httpx.TransportError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError, OSError)

_POOL_TIMEOUT = 10.0
_REPEATING = (307, 308)
_QUOTED = re.compile(r"""\b(?:bytearray\()?b['"]""")

# What the TLS layer raises, or has in hand, when only the connection below it broke.
_TLS_UNHARMED = (
    ssl.SSLWantReadError,
    ssl.SSLWantWriteError,
    ssl.SSLEOFError,
    ssl.SSLZeroReturnError,
    ssl.SSLSyscallError,
)


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
    odd = [name for name, value in headers.items() if not _fits_a_header(value)]
    if odd:
        raise InvalidArgumentError(f"the header {odd[0]} holds a character that cannot be sent")
    patience = max(_POOL_TIMEOUT, connect_timeout)
    phases = {
        "connect": connect_timeout,
        "read": timeout,
        "write": timeout,
        # Waiting for a connection is the one wait that the connections cannot bound themselves.
        "pool": patience if left is None else min(patience, max(left, 0.0)),
    }
    try:
        return Request(
            method, _parsed(url), headers=headers, extensions={"timeout": phases}, **content
        )
    except httpx.InvalidURL as error:
        raise InvalidArgumentError(f"the address cannot be used: {_words(error)}") from None
    except UnicodeEncodeError:
        raise InvalidArgumentError("the form holds a character that cannot be sent") from None


@lru_cache(maxsize=1024)
def _parsed(url: str) -> httpx.URL:
    """Return `url` taken apart; polls and lists ask for the same one again and again."""
    return httpx.URL(url)


def _fits_a_header(value: str) -> bool:
    return value.isascii() and value.isprintable() and value == value.strip()


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


def translate(
    error: Exception, host: str, *, left: float | None
) -> APIError | InvalidArgumentError:
    """Return our error for what the HTTP library raised while talking to `host`.

    `left` is the time that remained for the whole call; when it is used up, that is the cause.
    """
    if isinstance(error, httpx.TimeoutException):
        return _late(error, host, out_of_time=left is not None and left <= 0)
    if _is_tls(error):
        return TLSError(f"TLS with {host} failed: {_words(error)}; is its authority in ca_bundle?")
    if isinstance(error, (httpx.ConnectError, httpx.ProxyError)):
        return APIConnectionError(
            f"cannot reach {host}: {_words(error)}; is KAMIWAZA_BASE_URL right?"
        )
    if isinstance(error, (httpx.LocalProtocolError, httpx.InvalidURL, httpx.UnsupportedProtocol)):
        return InvalidArgumentError(f"the request cannot be sent: {_words(error)}")
    return ConnectionInterruptedError(
        f"the connection to {host} broke: {_words(error)}; the request may have been applied",
        sent=True,
    )


def _late(error: httpx.TimeoutException, host: str, *, out_of_time: bool) -> APITimeoutError:
    sent = not isinstance(error, (httpx.ConnectTimeout, httpx.PoolTimeout))
    if out_of_time:
        return DeadlineExceededError(f"{host} did not answer before the deadline", sent=sent)
    if isinstance(error, httpx.PoolTimeout):
        return PoolExhaustedError("no connection became free; raise max_connections")
    if isinstance(error, httpx.ConnectTimeout):
        return APITimeoutError(f"{host} did not accept a connection in time")
    return APITimeoutError(f"{host} did not answer in time", sent=sent)


def _is_tls(error: BaseException) -> bool:
    cause: BaseException | None = error
    while cause is not None:
        if isinstance(cause, ssl.SSLError) and not isinstance(cause, _TLS_UNHARMED):
            return True
        cause = cause.__cause__ or cause.__context__
    return False


def _words(error: Exception) -> str:
    """Return what `error` says, without the bytes it quotes: a server may echo secrets."""
    return _QUOTED.split(str(error), maxsplit=1)[0].rstrip(": ") or type(error).__name__


def hang_up(response: Response) -> None:
    """End the connection of a body, so that a thread that waits for more of it wakes up."""
    stream = response.extensions.get("network_stream")
    found = None if stream is None else stream.get_extra_info("socket")
    if not isinstance(found, socket.socket):
        response.close()
        return
    with contextlib.suppress(OSError):
        # Not TLS's own method, which takes the connection away under the reading thread.
        socket.socket.shutdown(found, socket.SHUT_RDWR)
