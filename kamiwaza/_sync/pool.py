# Written by scripts/unasync.py from kamiwaza/_async/pool.py: edit that.
"""The connections of a client, made when they are first needed."""

from __future__ import annotations

import time
import urllib.request
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from kamiwaza import _io
from kamiwaza.errors import ClientClosedError, ConfigurationError
from kamiwaza.redaction import guard_foreign_loggers
from kamiwaza.tls import tls_context

if TYPE_CHECKING:
    import ssl

    from kamiwaza.config import SDKConfig

DEADLINE: ContextVar[float | None] = ContextVar("kamiwaza_deadline", default=None)
"""Until when, on `time.monotonic`, the current attempt may use the network."""


_PIECE = 2**16


def time_left() -> float | None:
    """Return the seconds the call that runs here may still take; None outside of a call."""
    end = DEADLINE.get()
    return None if end is None else end - time.monotonic()


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Let no call made inside take longer than `seconds`, whatever its own deadline."""
    left = time_left()
    shortest = seconds if left is None else min(seconds, left)
    token = DEADLINE.set(time.monotonic() + max(shortest, 0.0))
    try:
        yield
    finally:
        DEADLINE.reset(token)


def _left(timeout: float | None, late: type[Exception]) -> float | None:
    left = time_left()
    if left is None:
        return timeout
    if left <= 0:
        raise late("deadline")
    return left if timeout is None else min(left, timeout)


class DeadlineStream(httpcore.NetworkStream):
    """A connection on which no read or write outlasts the deadline, however slow the drip."""

    def __init__(self, stream: httpcore.NetworkStream) -> None:
        self._stream = stream

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read some bytes."""
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of `buffer`, for each piece with a look at the time."""
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        """Close the connection."""
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Return this connection with TLS on top."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(self._stream.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        """Return what the connection knows of itself, `socket` for example."""
        return self._stream.get_extra_info(info)


class DeadlineBackend(httpcore.NetworkBackend):
    """Opens connections that keep the deadline."""

    def __init__(self, backend: httpcore.NetworkBackend) -> None:
        self._backend = backend

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.NetworkStream:
        """Open a TCP connection."""
        left = _left(timeout, httpcore.ConnectTimeout)
        return DeadlineStream(
            self._backend.connect_tcp(host, port, left, local_address, socket_options)
        )

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)


class Connections(httpx.HTTPTransport):
    """httpx's transport, from which recorders know it, with deadlines on every connection."""

    def __init__(self, config: SDKConfig) -> None:
        guard_foreign_loggers()
        # A smaller number to keep would close every connection after one call, busy as they are:
        # httpcore compares it with all connections, not with the idle ones.
        most = config.max_connections
        limits = httpx.Limits(max_connections=most, max_keepalive_connections=most)
        try:
            super().__init__(
                verify=tls_context(config), trust_env=False, limits=limits, proxy=_proxy(config)
            )
        except ValueError as error:
            raise ConfigurationError(f"proxy: {error}") from None
        # httpcore takes the backend as an argument, but httpx does not pass one on.
        self._pool._network_backend = DeadlineBackend(self._pool._network_backend)


class Borrowed(httpx.BaseTransport):
    """The pool's connections, without the right to close them."""

    def __init__(self, pool: Pool) -> None:
        self._pool = pool

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        return self._pool.connections().handle_request(request)


class Pool:
    """One set of connections for each process and event loop that uses the client."""

    def __init__(self, config: SDKConfig, transport: httpx.BaseTransport | None = None) -> None:
        self._config = config
        self._given = transport
        self._made: dict[tuple[int, object], httpx.BaseTransport] = {}
        self._closed = False

    def connections(self) -> httpx.BaseTransport:
        """Return the connections of the caller, made now if need be."""
        if self._closed:
            raise ClientClosedError("the client is closed; make another one")
        if self._given is not None:
            return self._given
        owner = _io.owner()
        return self._made.get(owner) or self._make(owner)

    def _make(self, owner: tuple[int, object]) -> httpx.BaseTransport:
        for lost in [known for known in list(self._made) if _io.abandoned(known)]:
            self._made.pop(lost, None)
        return self._made.setdefault(owner, Connections(self._config))

    def http_client(self) -> httpx.Client:
        """Return an httpx client over these connections: no credentials, cookies or redirects."""
        client = httpx.Client(transport=Borrowed(self), trust_env=False)
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client

    def close(self) -> None:
        """Close the connections of the caller; those of other loops and processes are not ours."""
        self._closed = True
        mine = self._given or self._made.get(_io.owner())
        self._made.clear()
        if mine is not None:
            mine.close()


def _proxy(config: SDKConfig) -> str | None:
    if config.proxy is not None or not config.trust_env:
        return config.proxy
    scheme, _, rest = config.base_url.partition("://")
    if urllib.request.proxy_bypass(rest.partition("/")[0]):
        return None
    proxies = urllib.request.getproxies()
    return proxies.get(scheme) or proxies.get("all")
