"""httpx's transport over the connection pool, with the deadline of a call on every connection."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import httpcore
import httpx

from kamiwaza._async.http.connection_pool import AsyncConnectionPool, AsyncLease
from kamiwaza._async.http.network_stream import AsyncDeadlineBackend
from kamiwaza.errors import ClientClosedError
from kamiwaza.http.tls import empty_context, tls_context
from kamiwaza.network.answer_end import says_where_it_ends, unread_answer
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig

_KEEPALIVE = 5.0
_CLOSED = "the client was closed while a call was on its way; the request may have been applied"

Origin: TypeAlias = tuple[bytes, bytes, int | None]


class AsyncPooledConnection:
    """One connection: httpcore's protocol state, and the network stream below it."""

    def __init__(
        self, connection: httpcore.AsyncConnectionInterface, network: AsyncDeadlineBackend
    ) -> None:
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

    async def shut_down(self) -> None:
        """Close it at once. A call that still waits on it fails."""
        if self._network.stream is not None:
            await self._network.stream.shut_down()

    async def aclose(self) -> None:
        """Close it."""
        await self.http.aclose()
        # httpcore does not know the stream if it was interrupted while connecting.
        if self._network.stream is not None:
            await self._network.stream.aclose()


class AsyncPooledBody:
    """The body of a response. Closing it returns the connection to the pool."""

    def __init__(self, stream: Any, lease: AsyncLease, *, bounded: bool) -> None:
        self._stream, self._lease, self._bounded = stream, lease, bounded
        self._chunks: Any = None
        self._read = self._closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Return the iterator over the chunks of the body."""
        # Not an asynchronous generator: those cost more to start and to finalize.
        self._chunks = self._stream.__aiter__()
        return self

    async def __anext__(self) -> bytes:
        """Return the next chunk. Raises ClientClosedError if the client was closed meanwhile."""
        try:
            chunk: bytes = await self._chunks.__anext__()
        except StopAsyncIteration:
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

    async def aclose(self) -> None:
        """Close the body and return the connection, which is reused only if all of it was read."""
        if self._closed:
            return
        self._closed = True
        try:
            await self._stream.aclose()
            # Unread bytes would be taken for the start of the next answer.
            await self._lease.end(reusable=self._read and self._bounded)
        except BaseException:
            # An interrupted close must not keep the slot forever.
            self._lease.drop()
            raise


class AsyncPoolAdapter:
    """Takes the place of httpcore's pool in httpx's transport, over our connection pool.

    The work of httpcore's own pool for each call grows with the number of calls that wait.
    `pool_for` returns the httpcore pool that makes connections to an origin.
    """

    def __init__(
        self, pool_for: Callable[[Origin], httpcore.AsyncConnectionPool], config: SDKConfig
    ) -> None:
        self._pool_for = pool_for
        self._pool: AsyncConnectionPool[Origin, AsyncPooledConnection] = AsyncConnectionPool(
            self._connection,
            limit=config.max_connections,
            streams=config.max_streams,
            keepalive=_KEEPALIVE,
        )

    def _connection(self, origin: Origin) -> AsyncPooledConnection:
        # httpcore takes the network backend as an argument of its pool; httpx passes none on.
        pool = self._pool_for(origin)
        network = AsyncDeadlineBackend(pool._network_backend)
        pool._network_backend, original = network, pool._network_backend
        try:
            return AsyncPooledConnection(pool.create_connection(_httpcore_origin(origin)), network)
        finally:
            pool._network_backend = original

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send one request over a connection that no other call uses meanwhile."""
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol("the address is neither http nor https")
        url, asked = request.url, request.extensions
        origin = (url.scheme, url.host, url.port)
        seconds, streaming = asked.get("timeout", {}).get("pool"), asked.get("streaming", False)
        lease: AsyncLease = asked.get("lease") or AsyncLease()
        while True:
            try:
                connection = await self._pool.acquire(
                    lease, origin, streaming=streaming, seconds=seconds
                )
            except TimeoutError as error:
                raise httpcore.PoolTimeout(str(error)) from None
            try:
                response = await connection.http.handle_async_request(request)
            # It was closed after it was acquired. Nothing was sent, so another one is used.
            except httpcore.ConnectionNotAvailable:
                await lease.end()
            except BaseException as error:
                await self._failed(lease, error)
                raise
            else:
                bounded = says_where_it_ends(request.method, response.status, response.headers)
                response.stream = AsyncPooledBody(response.stream, lease, bounded=bounded)
                return response

    async def _failed(self, lease: AsyncLease, error: BaseException) -> None:
        await lease.abandon(error)
        if self._pool.closed and isinstance(error, Exception):
            raise ClientClosedError(_CLOSED) from None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


class AsyncProxyPools:
    """httpcore's pools, one for each proxy. They only make connections; we pool them."""

    def __init__(self, config: SDKConfig, limits: httpx.Limits) -> None:
        self._config, self._limits = config, limits
        self._pools: dict[tuple[str | None, bool], httpcore.AsyncConnectionPool] = {}

    def pool_for(self, origin: Origin) -> httpcore.AsyncConnectionPool:
        """Return the pool that makes connections to `origin`, through its proxy if it has one.

        Raises ConfigurationError if the environment names a proxy that cannot be used.
        """
        proxy = proxy_for(_address(origin), self._config)
        key = (None if proxy is None else proxy.url, origin[0] == b"https")
        # `setdefault` is atomic, so threads get the same pool.
        return self._pools.get(key) or self._pools.setdefault(key, self._make(*key))

    def _make(self, proxy: str | None, secured: bool) -> httpcore.AsyncConnectionPool:
        through_tls = proxy is not None and proxy.startswith("https:")
        # Without TLS no certificates are read, which would take most of the time of a first call.
        tls = tls_context(self._config) if secured or through_tls else empty_context()
        through = None
        if proxy is not None:
            through = httpx.Proxy(proxy, ssl_context=tls if through_tls else None)
        return httpx.AsyncHTTPTransport(
            verify=tls, trust_env=False, limits=self._limits, proxy=through
        )._pool


class AsyncPooledTransport(httpx.AsyncHTTPTransport):
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
        adapter: Any = AsyncPoolAdapter(AsyncProxyPools(config, limits).pool_for, config)
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
