"""The translation of httpx's exceptions into errors of this library."""

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

# The lookup of an invalid host name raises `UnicodeError`.
FAILURES = (
    httpx.TransportError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError, OSError, UnicodeError,
)  # fmt: skip


def translate(
    error: Exception, host: str, *, left: float | None, proxy: Proxy | None = None
) -> APIError | InvalidArgumentError:
    """Return the error of this library for an exception of httpx.

    Raise it outside of the `except` block: `error` may quote secrets, so it must not become the
    context of ours.

    Args:
        error: the exception.
        host: the address of the platform, as errors show it.
        left: seconds that remained for the whole call. If none did, the deadline is the cause.
        proxy: the proxy on the way.
    """
    if isinstance(error, httpx.TimeoutException):
        return _late(error, host, out_of_time=left is not None and left <= 0, proxy=proxy)
    words = failure_text(error)
    # Before the other checks: httpx reports TLS failures as several of its classes.
    if (refused := tls_failure(error)) is not None:
        return TLSError(f"TLS with {host} failed: {words}; {tls_advice(refused, host)}")
    if isinstance(error, httpx.ProxyError) or (proxy and isinstance(error, httpx.ConnectError)):
        return proxy_failure(error, host, proxy)
    if isinstance(error, httpx.ConnectError):
        return APIConnectionError(f"cannot reach {host}: {words}; is KAMIWAZA_BASE_URL right?")
    if isinstance(error, _UNSENDABLE):
        return InvalidArgumentError(f"the request to {host} cannot be sent: {words}")
    # A TLS port that receives plain HTTP often closes the connection without an answer.
    advice = plain_http_advice(error, host)
    return ConnectionInterruptedError(
        f"the connection to {host} broke: {words}; the platform may have processed the request"
        + (f"; {advice}" if advice else ""),
        sent=True,
    )


def proxy_failure(error: Exception | int, host: str, proxy: Proxy | None) -> ProxyError:
    """Return the error for a proxy that failed, or that answered with a status."""
    called = "a proxy" if proxy is None else proxy.description
    status = error if isinstance(error, int) else _status_of(error)
    if status == 407:
        why = "requires a user name and a password, or refused the ones in its address (407)"
    elif status is not None:
        why = f"does not connect to {host} ({status})"
    elif isinstance(error, httpx.ProxyError):
        why = f"does not connect to {host}: {failure_text(error)}"
    else:
        why = f"cannot be reached: {failure_text(error) if isinstance(error, Exception) else ''}"
    failure = ProxyError(f"{called} {why}; set proxy, or no_proxy for the platform's host")
    failure.status_code, failure.proxy = status, proxy.safe_url if proxy else None
    return failure


def _status_of(error: Exception) -> int | None:
    """Return the status of a proxy's answer to CONNECT. httpcore's message begins with it."""
    match = re.match(r"(\d{3})\b", str(error)) if isinstance(error, httpx.ProxyError) else None
    return int(match[1]) if match else None


def _late(
    error: httpx.TimeoutException, host: str, *, out_of_time: bool, proxy: Proxy | None
) -> APITimeoutError:
    if isinstance(error, httpx.PoolTimeout):
        return PoolExhaustedError(
            "no connection of the client became free before the deadline;"
            " raise max_connections (for streams, max_streams) or the deadline",
            sent=False,
        )
    # Without a connection nothing was sent, so any call may be repeated.
    sent = not isinstance(error, httpx.ConnectTimeout)
    if out_of_time:
        return DeadlineExceededError(f"{host} did not answer before the deadline", sent=sent)
    if isinstance(error, httpx.ConnectTimeout):
        called = host if proxy is None else f"{proxy.description}, or {host} behind it,"
        return APITimeoutError(f"{called} did not accept a connection in time")
    return APITimeoutError(f"{host} did not answer in time", sent=sent)
