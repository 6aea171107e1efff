# Written by scripts/unasync.py from kamiwaza/_async/http/pooled_transport.py: edit that.
"""httpx's transport over the connection pool, with the deadline of a call on every connection."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any, TypeAlias

import httpcore
import httpx

from kamiwaza._sync.http.connection_pool import ConnectionPool, Lease
from kamiwaza._sync.http.network_stream import DeadlineBackend
from kamiwaza.errors import ClientClosedError
from kamiwaza.http.tls import empty_context, tls_context
from kamiwaza.network.answer_end import says_where_it_ends, unread_answer
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig

_KEEPALIVE = 5.0
_CLOSED = "the client was closed while a call was on its way; the request may have been applied"

Origin: TypeAlias = tuple[bytes, bytes, int | None]


class PooledConnection:
    """One connection: httpcore's protocol state, and the network stream below it."""

    def __init__(self, connection: httpcore.ConnectionInterface, network: DeadlineBackend) -> None:
        self.http = connection
        self._network = network

    def is_idle(self) -> bool:
        """Return whether it can serve the next call: no answer, no stray bytes are left on it."""
        return self.http.is_idle() and not unread_answer(self.http)

    def is_closed(self) -> bool:
        """Return whether it was closed, or was never established."""
        return self.http.is_closed()

    def has_expired(self) -> bool:
        """Return whether it was idle for too long, or the server closed it or sent bytes."""
        return self.http.has_expired()

    def shut_down(self) -> None:
        """Close it at once. A call that still waits on it fails."""
        if self._network.stream is not None:
            self._network.stream.shut_down()

    def close(self) -> None:
        """Close it."""
        self.http.close()
        # httpcore does not know the stream if it was interrupted while connecting.
        if self._network.stream is not None:
            self._network.stream.close()


class PooledBody:
    """The body of a response. Closing it returns the connection to the pool."""

    def __init__(self, stream: Any, lease: Lease, *, bounded: bool) -> None:
        self._stream, self._lease, self._bounded = stream, lease, bounded
        self._chunks: Any = None
        self._read = self._closed = False

    def __iter__(self) -> Iterator[bytes]:
        """Return the iterator over the chunks of the body."""
        # Not an asynchronous generator: those cost more to start and to finalize.
        self._chunks = self._stream.__iter__()
        return self

    def __next__(self) -> bytes:
        """Return the next chunk. Raises ClientClosedError if the client was closed meanwhile."""
        try:
            chunk: bytes = self._chunks.__next__()
        except StopIteration:
            # Closing looks like the end of a body that has no length.
            self._check_open()
            self._read = True
            raise
        except Exception:
            self._check_open()
            raise
        return chunk

    def _check_open(self) -> None:
        if self._lease.pool is not None and self._lease.pool.closed:
            raise ClientClosedError(_CLOSED) from None

    def close(self) -> None:
        """Close the body and return the connection, which is reused only if all of it was read."""
        if self._closed:
            return
        self._closed = True
        try:
            self._stream.close()
            # Unread bytes would be taken for the start of the next answer.
            self._lease.end(reusable=self._read and self._bounded)
        except BaseException:
            # An interrupted close must not keep the slot forever.
            self._lease.drop()
            raise


class PoolAdapter:
    """Takes the place of httpcore's pool in httpx's transport, over our connection pool.

    The work of httpcore's own pool for each call grows with the number of calls that wait.
    `pool_for` returns the httpcore pool that makes connections to an origin.
    """

    def __init__(
        self, pool_for: Callable[[Origin], httpcore.ConnectionPool], config: SDKConfig
    ) -> None:
        self._pool_for = pool_for
        self._pool: ConnectionPool[Origin, PooledConnection] = ConnectionPool(
            self._connection,
            limit=config.max_connections,
            streams=config.max_streams,
            keepalive=_KEEPALIVE,
        )

    def _connection(self, origin: Origin) -> PooledConnection:
        # httpcore takes the network backend as an argument of its pool; httpx passes none on.
        pool = self._pool_for(origin)
        network = DeadlineBackend(pool._network_backend)
        pool._network_backend, original = network, pool._network_backend
        try:
            return PooledConnection(pool.create_connection(_httpcore_origin(origin)), network)
        finally:
            pool._network_backend = original

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send one request over a connection that no other call uses meanwhile."""
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol("the address is neither http nor https")
        url, asked = request.url, request.extensions
        origin = (url.scheme, url.host, url.port)
        seconds, streaming = asked.get("timeout", {}).get("pool"), asked.get("streaming", False)
        lease: Lease = asked.get("lease") or Lease()
        while True:
            try:
                connection = self._pool.acquire(lease, origin, streaming=streaming, seconds=seconds)
            except TimeoutError as error:
                raise httpcore.PoolTimeout(str(error)) from None
            try:
                response = connection.http.handle_request(request)
            # It was closed after it was acquired. Nothing was sent, so another one is used.
            except httpcore.ConnectionNotAvailable:
                lease.end()
            except BaseException as error:
                self._failed(lease, error)
                raise
            else:
                bounded = says_where_it_ends(request.method, response.status, response.headers)
                response.stream = PooledBody(response.stream, lease, bounded=bounded)
                return response

    def _failed(self, lease: Lease, error: BaseException) -> None:
        lease.abandon(error)
        if self._pool.closed and isinstance(error, Exception):
            raise ClientClosedError(_CLOSED) from None

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class ProxyPools:
    """httpcore's pools, one for each proxy. They only make connections; we pool them."""

    def __init__(self, config: SDKConfig, limits: httpx.Limits) -> None:
        self._config, self._limits = config, limits
        self._pools: dict[tuple[str | None, bool], httpcore.ConnectionPool] = {}

    def pool_for(self, origin: Origin) -> httpcore.ConnectionPool:
        """Return the pool that makes connections to `origin`, through its proxy if it has one.

        Raises ConfigurationError if the environment names a proxy that cannot be used.
        """
        proxy = proxy_for(_address(origin), self._config)
        key = (None if proxy is None else proxy.url, origin[0] == b"https")
        # `setdefault` is atomic, so threads get the same pool.
        return self._pools.get(key) or self._pools.setdefault(key, self._make(*key))

    def _make(self, proxy: str | None, secured: bool) -> httpcore.ConnectionPool:
        through_tls = proxy is not None and proxy.startswith("https:")
        # Without TLS no certificates are read, which would take most of the time of a first call.
        tls = tls_context(self._config) if secured or through_tls else empty_context()
        through = None
        if proxy is not None:
            through = httpx.Proxy(proxy, ssl_context=tls if through_tls else None)
        return httpx.HTTPTransport(
            verify=tls, trust_env=False, limits=self._limits, proxy=through
        )._pool


class PooledTransport(httpx.HTTPTransport):
    """httpx's transport over our pool. A subclass, so that tools that patch httpx recognize it."""

    def __init__(self, config: SDKConfig) -> None:
        limits = httpx.Limits(max_connections=config.max_connections, keepalive_expiry=_KEEPALIVE)
        # The platform's proxy is passed here, so that an unusable one is refused at once.
        super().__init__(
            verify=empty_context(), trust_env=False, limits=limits, proxy=_proxy(config)
        )
        if config.base_url.startswith("https:") or config.ca_bundle or config.client_cert:
            # Built now, so that an unusable certificate file is refused at once too.
            tls_context(config)
        adapter: Any = PoolAdapter(ProxyPools(config, limits).pool_for, config)
        self._pool = adapter


def _httpcore_origin(origin: Origin) -> httpcore.Origin:
    scheme, host, port = origin
    return httpcore.URL(scheme=scheme, host=host, port=port, target=b"/").origin


def _address(origin: Origin) -> str:
    scheme, host, port = (
        part.decode("ascii") if isinstance(part, bytes) else part for part in origin
    )
    authority = f"[{host}]" if ":" in str(host) else host
    return f"{scheme}://{authority}" + ("" if port is None else f":{port}")


def _proxy(config: SDKConfig) -> str | None:
    proxy = proxy_for(config.base_url, config)
    return None if proxy is None else proxy.url
