"""The HTTP library as the rest of the package sees it: requests made, failures told our way."""

from __future__ import annotations

import contextlib
import re
import socket
import ssl
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache, partial
from typing import TYPE_CHECKING, Any

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

from kamiwaza import _io
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
from kamiwaza.network.failure_words import (
    failure_words,
    plain_http_advice,
    tls_advice,
    tls_failure,
)

if TYPE_CHECKING:
    from kamiwaza.network.proxy import Proxy

__all__ = [
    "FAILURES",
    "AsyncBaseTransport",
    "AsyncClient",
    "BodyConnection",
    "BaseTransport",
    "Client",
    "Headers",
    "Request",
    "Response",
    "ThreadedTransport",
    "ThreadedUpload",
    "body_connection",
    "build_request",
    "follow_redirect",
    "proxy_failure",
    "read_headers",
    "translate",
]

_UPLOADED = 2**18
_REPEATING = (307, 308)
_WITH_BODY = ("POST", "PUT", "PATCH")

# `UnicodeError` is what a look-up says of a text that is no host name.
FAILURES = (
    httpx.TransportError, httpx.StreamError, httpx.InvalidURL, ssl.SSLError, OSError, UnicodeError,
)  # fmt: skip
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
        raise InvalidArgumentError(f"the address cannot be used: {failure_words(error)}") from None
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


def translate(
    error: Exception, host: str, *, left: float | None, proxy: Proxy | None = None
) -> APIError | InvalidArgumentError:
    """Return our error for what the HTTP library raised while talking to `host` over `proxy`.

    `left` is the time that remained for the whole call; when it is used up, that is the cause.
    Raise it outside of the handler: `error` may quote secrets, so it must not hang on ours.
    """
    if isinstance(error, httpx.TimeoutException):
        return _late(error, host, out_of_time=left is not None and left <= 0, proxy=proxy)
    words = failure_words(error)
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
        why = f"does not open the way to {host}: {failure_words(error)}"
    else:
        why = f"cannot be reached: {failure_words(error) if isinstance(error, Exception) else ''}"
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


@dataclass(frozen=True)
class BodyConnection:
    """A connection a body can be read from by hand; `tls` is the session on it, if there is one."""

    socket: socket.socket
    tls: Any = None

    def break_off(self) -> None:
        """End it for whoever is reading from it, in whatever thread."""
        with contextlib.suppress(OSError):
            # Not the method of SSLSocket, which would take TLS away from under the reader.
            socket.socket.shutdown(self.socket, socket.SHUT_RDWR)


def body_connection(response: Response) -> BodyConnection | None:
    """Return the connection a body can be read from by hand, past what was read already.

    None unless the bytes on it are those of the body: HTTP/1.1 without transfer encoding, a plain
    socket or TLS directly on one, blocking.
    """
    stream = response.extensions.get("network_stream")
    headers = response.headers
    if stream is None or response.extensions.get("http_version") != b"HTTP/1.1":
        return None
    if "content-length" not in headers or "transfer-encoding" in headers:
        return None
    found, tls = stream.get_extra_info("socket"), stream.get_extra_info("ssl_object")
    # An SSLObject is TLS within TLS, by memory: then the socket is that of the outer one.
    if not isinstance(found, socket.socket) or isinstance(tls, ssl.SSLObject):
        return None
    direct = tls is None or isinstance(found, ssl.SSLSocket)
    return BodyConnection(found, tls) if direct and found.gettimeout() != 0 else None


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


class ThreadedTransport(httpx.AsyncBaseTransport):
    """A blocking transport for a loop: threads wait for its answers, and may take its sockets.

    `within` bounds what is done inside it, as a context manager; it is called in the thread.
    """

    def __init__(
        self,
        transport: httpx.BaseTransport,
        within: Callable[[], Callable[[], contextlib.AbstractContextManager[None]]],
    ) -> None:
        self._transport = transport
        self._within = within

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request. A caller who gives up does not wait for its answer."""
        bounds = self._within()
        request.extensions.pop("lease", None)  # the blocking half makes one of its own kind

        def send() -> httpx.Response:
            with bounds():
                return self._transport.handle_request(request)

        answer = await _io.async_run_abandonable(send, lambda late: late.close())
        return httpx.Response(
            answer.status_code,
            headers=answer.headers.raw,
            stream=_ThreadedStream(answer),
            extensions=answer.extensions,
        )

    async def aclose(self) -> None:
        """Close the connections."""
        await _io.async_run_blocking(self._transport.close)


class ThreadedUpload(httpx.AsyncByteStream):
    """A form whose files are read by threads, some pieces at a time."""

    def __init__(self, form: Any) -> None:
        self._form = form

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = iter(self._form)

        def some() -> bytes:
            found, size = [], 0
            for piece in pieces:
                found.append(piece)
                size += len(piece)
                if size >= _UPLOADED:
                    break
            return b"".join(found)

        while data := await _io.async_see_through(some):
            yield data


class _ThreadedStream(httpx.AsyncByteStream):
    """A body that threads wait for."""

    def __init__(self, answer: httpx.Response) -> None:
        self._answer = answer

    async def __aiter__(self) -> AsyncIterator[bytes]:
        pieces: Iterator[bytes] = iter(self._answer.stream)  # type: ignore[arg-type]  # a blocking one
        while True:
            following = partial(next, pieces, None)
            piece = await _io.async_run_interruptible(following, self._break_off)
            if piece is None:
                return
            yield piece

    def _break_off(self) -> None:
        if (found := body_connection(self._answer)) is not None:
            found.break_off()

    async def aclose(self) -> None:
        self._answer.close()
