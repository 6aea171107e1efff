# Written by scripts/unasync.py from kamiwaza/_async/pool.py: edit that.
"""The connections of a client, made when they are first needed."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from functools import partial
from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING, Any, TypeAlias

import httpcore
import httpx

from kamiwaza import _io
from kamiwaza._sync.fleet import Fleet
from kamiwaza.errors import ClientClosedError
from kamiwaza.network.dialing import connect_first
from kamiwaza.network.dns import look_up
from kamiwaza.network.http_logs import guard_http_logs
from kamiwaza.network.proxy import proxy_for
from kamiwaza.tls import tls_context

if TYPE_CHECKING:
    import ssl

    from kamiwaza.config import SDKConfig
    from kamiwaza.network.proxy import Proxy

DEADLINE: ContextVar[float | None] = ContextVar("kamiwaza_deadline", default=None)
"""Until when, on `time.monotonic`, the current attempt may use the network."""


_PIECE = 2**16
_KEEP = 5.0

Site: TypeAlias = tuple[bytes, bytes, int | None]


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

    def __init__(self, stream: httpcore.NetworkStream, answered: Callable[[], bool] = bool) -> None:
        self._stream, self._answered = stream, answered

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read some bytes."""
        return self._stream.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of `buffer`, for each piece with a look at the time."""
        for start in range(0, len(buffer), _PIECE):
            piece = buffer[start : start + _PIECE]
            self._stream.write(piece, _left(timeout, httpcore.WriteTimeout))
            if self._answered():
                raise httpcore.WriteError("the other side has answered and hung up")

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
        made = self._stream.start_tls(ssl_context, server_hostname, left)
        return DeadlineStream(made, self._answered)

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
        """Open a TCP connection; looking its host up counts as part of that."""
        begun, seconds = time.monotonic(), _left(timeout, httpcore.ConnectTimeout)
        try:
            addresses = _io.wait(look_up(host, port), seconds)
        except TimeoutError:
            raise httpcore.ConnectTimeout("the look-up took too long") from None
        except OSError as error:
            raise httpcore.ConnectError("the look-up failed") from error

        def connect(address: str, seconds: float | None) -> httpcore.NetworkStream:
            return self._backend.connect_tcp(address, port, seconds, local_address, socket_options)

        if seconds is not None:
            seconds = max(begun + seconds - time.monotonic(), 0.001)
        made = connect_first(addresses, connect, seconds)
        return DeadlineStream(made, _io.keep_answers(made))

    def sleep(self, seconds: float) -> None:
        """Wait."""
        self._backend.sleep(seconds)


class Loan:
    """A body whose connection is given back when it is closed."""

    def __init__(self, stream: Any, give_back: Callable[[], None]) -> None:
        self._stream, self._give_back = stream, give_back
        self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        """Return the pieces of the body."""
        pieces: Iterator[bytes] = self._stream.__iter__()
        return pieces

    def close(self) -> None:
        """End the body, read or not, and give the connection back."""
        if self._closed:
            return
        self._closed = True
        try:
            self._stream.close()
        finally:
            self._give_back()


class Lender:
    """Stands where httpx has httpcore's pool, whose work for a call grows with those that wait.

    Takes from `pool_for` a host how connections to it are made; all on them is httpcore's.
    """

    def __init__(
        self, pool_for: Callable[[Site], httpcore.ConnectionPool], limits: httpx.Limits
    ) -> None:
        self._fleet: Fleet[Site, httpcore.ConnectionInterface] = Fleet(
            lambda site: pool_for(site).create_connection(_origin(site)),
            limit=limits.max_connections or 1,
            keep=limits.keepalive_expiry or 0.0,
        )

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send one request over a connection of its own."""
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol("the address is neither http nor https")
        url, asked = request.url, request.extensions
        site = (url.scheme, url.host, url.port)
        seconds, lasting = asked.get("timeout", {}).get("pool"), asked.get("lasting", False)
        while True:
            try:
                connection = self._fleet.borrow(site, lasting=lasting, seconds=seconds)
            except TimeoutError as error:
                raise httpcore.PoolTimeout(str(error)) from None
            back = partial(self._fleet.give_back, connection, site, lasting=lasting)
            try:
                response = connection.handle_request(request)
            except httpcore.ConnectionNotAvailable:
                back()
            except BaseException:
                back()
                raise
            else:
                response.stream = Loan(response.stream, back)
                return response

    def close(self) -> None:
        """Close the connections."""
        self._fleet.close()


class Routes:
    """httpcore's pools, one for each proxy, to make connections with."""

    def __init__(self, config: SDKConfig, limits: httpx.Limits) -> None:
        self._config, self._limits = config, limits
        self._pools: dict[str | None, httpcore.ConnectionPool] = {}

    def pool_for(self, site: Site) -> httpcore.ConnectionPool:
        """Return the pool whose connections reach `site`.

        Raises ConfigurationError if the environment names a proxy that cannot be used.
        """
        found = proxy_for(_address(site), self._config)
        proxy = None if found is None else found.url
        return self._pools.get(proxy) or self._pools.setdefault(proxy, self._make(proxy))

    def _make(self, proxy: str | None) -> httpcore.ConnectionPool:
        tls = tls_context(self._config)
        secured = proxy is not None and proxy.startswith("https:")
        way = None if proxy is None else httpx.Proxy(proxy, ssl_context=tls if secured else None)
        pool = httpx.HTTPTransport(
            verify=tls, trust_env=False, limits=self._limits, proxy=way
        )._pool
        # httpcore takes the backend as an argument, but httpx does not pass one on.
        pool._network_backend = DeadlineBackend(pool._network_backend)
        return pool


class Connections(httpx.HTTPTransport):
    """httpx's transport, from which recorders know it, with deadlines on every connection."""

    def __init__(self, config: SDKConfig) -> None:
        guard_http_logs()
        limits = httpx.Limits(max_connections=config.max_connections, keepalive_expiry=_KEEP)
        # The platform's proxy goes in here, so that one that cannot be used is refused at once.
        super().__init__(
            verify=tls_context(config), trust_env=False, limits=limits, proxy=_proxy(config)
        )
        lender: Any = Lender(Routes(config, limits).pool_for, limits)
        self._pool = lender


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
        self.config = config
        self._given = transport
        self._made: dict[tuple[int, object], httpx.BaseTransport] = {}
        self._large: dict[tuple[int, object], httpx.BaseTransport] = {}
        self._closed = False

    def connections(self) -> httpx.BaseTransport:
        """Return the connections of the caller, made now if need be."""
        if self._closed:
            raise ClientClosedError("the client is closed; make another one")
        if self._given is not None:
            return self._given
        owner = _io.owner()
        return self._made.get(owner) or self._make(owner)

    def transfers(self) -> httpx.BaseTransport:
        """Return the caller's connections for bodies that a thread is to move."""
        ordinary = self.connections()
        if self._given is not None:
            return ordinary
        owner = _io.owner()
        return self._large.get(owner) or self._large.setdefault(owner, _io.transfers(self))

    def proxy(self, url: str) -> Proxy | None:
        """Return the proxy on the way to `url`, None if there is none or it is not known."""
        return None if self._given is not None else proxy_for(url, self.config)

    def _make(self, owner: tuple[int, object]) -> httpx.BaseTransport:
        for lost in [known for known in list(self._made) if _io.abandoned(known)]:
            self._made.pop(lost, None)
            self._large.pop(lost, None)
        return self._made.setdefault(owner, Connections(self.config))

    def http_client(self) -> httpx.Client:
        """Return an httpx client over these connections: no credentials, cookies or redirects."""
        guard_http_logs()
        client = httpx.Client(transport=Borrowed(self), trust_env=False)
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client

    def close(self) -> None:
        """Close the connections of the caller; those of other loops and processes are not ours."""
        self._closed = True
        owner = _io.owner()
        mine = self._given or self._made.get(owner), self._large.get(owner)
        self._made.clear()
        self._large.clear()
        for connections in mine:
            if connections is not None:
                connections.close()


def _origin(site: Site) -> httpcore.Origin:
    scheme, host, port = site
    return httpcore.URL(scheme=scheme, host=host, port=port, target=b"/").origin


def _address(site: Site) -> str:
    scheme, host, port = (
        part.decode("ascii") if isinstance(part, bytes) else part for part in site
    )
    authority = f"[{host}]" if ":" in str(host) else host
    return f"{scheme}://{authority}" + ("" if port is None else f":{port}")


def _proxy(config: SDKConfig) -> str | None:
    found = proxy_for(config.base_url, config)
    return None if found is None else found.url
