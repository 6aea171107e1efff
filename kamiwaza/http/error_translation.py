"""Failures of the HTTP library as errors of this one."""

from __future__ import annotations

import re
import ssl
from typing import TYPE_CHECKING

import httpx

from kamiwaza.errors import (
    APIConnectionError,
    APIError,
    APITimeoutError,
    ConnectionInterruptedError,
    DeadlineExceededError,
    InvalidArgumentError,
    PoolExhaustedError,
    ProxyError,
    TLSError,
)
from kamiwaza.network.failure_text import (
    failure_text,
    plain_http_advice,
    tls_advice,
    tls_failure,
)

if TYPE_CHECKING:
    from kamiwaza.network.proxy import Proxy
from kamiwaza.http.httpx_adapter import _UNSENDABLE

__all__ = ["FAILURES", "proxy_failure", "translate"]

# `UnicodeError` is what a look-up says of a text that is no host name.
FAILURES = (
    httpx.TransportError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError, OSError, UnicodeError,
)  # fmt: skip


def translate(
    error: Exception, host: str, *, left: float | None, proxy: Proxy | None = None
) -> APIError | InvalidArgumentError:
    """Return our error for what the HTTP library raised while talking to `host` over `proxy`.

    `left` is the time that remained for the whole call; when it is used up, that is the cause.
    Raise it outside of the handler: `error` may quote secrets, so it must not hang on ours.
    """
    if isinstance(error, httpx.TimeoutException):
        return _late(error, host, out_of_time=left is not None and left <= 0, proxy=proxy)
    words = failure_text(error)
    if (refused := tls_failure(error)) is not None:
        return TLSError(f"TLS with {host} failed: {words}; {tls_advice(refused, host)}")
    if isinstance(error, httpx.ProxyError) or (proxy and isinstance(error, httpx.ConnectError)):
        return proxy_failure(error, host, proxy)
    if isinstance(error, httpx.ConnectError):
        return APIConnectionError(f"cannot reach {host}: {words}; is KAMIWAZA_BASE_URL right?")
    if isinstance(error, _UNSENDABLE):
        return InvalidArgumentError(f"the request to {host} cannot be sent: {words}")
    advice = plain_http_advice(error, host)
    return ConnectionInterruptedError(
        f"the connection to {host} broke: {words}; the request may have been applied"
        + (f"; {advice}" if advice else ""),
        sent=True,
    )


def proxy_failure(error: Exception | int, host: str, proxy: Proxy | None) -> ProxyError:
    """Return the error for a proxy that failed on the way to `host`, or answered a status."""
    called = "a proxy" if proxy is None else proxy.called
    status = error if isinstance(error, int) else _status_of(error)
    if status == 407:
        why = "wants a user name and a password, or refused those it got (407)"
    elif status is not None:
        why = f"does not open the way to {host} ({status})"
    elif isinstance(error, httpx.ProxyError):
        why = f"does not open the way to {host}: {failure_text(error)}"
    else:
        why = f"cannot be reached: {failure_text(error) if isinstance(error, Exception) else ''}"
    found = ProxyError(f"{called} {why}; set proxy, or no_proxy for the platform's host")
    found.status_code, found.proxy = status, proxy.shown if proxy else None
    return found


def _status_of(error: Exception) -> int | None:
    """Return the status a proxy answered CONNECT with, which httpcore puts before its reason."""
    found = re.match(r"(\d{3})\b", str(error)) if isinstance(error, httpx.ProxyError) else None
    return int(found[1]) if found else None


def _late(
    error: httpx.TimeoutException, host: str, *, out_of_time: bool, proxy: Proxy | None
) -> APITimeoutError:
    if isinstance(error, httpx.PoolTimeout):
        return PoolExhaustedError(
            "no connection of the client became free before the deadline;"
            " raise max_connections (for streams, max_streams) or the deadline",
            sent=False,
        )
    sent = not isinstance(error, httpx.ConnectTimeout)
    if out_of_time:
        return DeadlineExceededError(f"{host} did not answer before the deadline", sent=sent)
    if isinstance(error, httpx.ConnectTimeout):
        called = host if proxy is None else f"{proxy.called}, or {host} behind it,"
        return APITimeoutError(f"{called} did not accept a connection in time")
    return APITimeoutError(f"{host} did not answer in time", sent=sent)
