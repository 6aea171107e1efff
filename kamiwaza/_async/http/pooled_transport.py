"""The transport of httpx over the connection pool."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from kamiwaza._async.http.connection_factory import (
    KEEPALIVE,
    AsyncConnectionFactory,
    is_httpcore_patched,
)
from kamiwaza._async.http.connection_pool import AsyncConnectionPool, AsyncLease
from kamiwaza._async.http.http1_connection import AsyncHTTP1Body
from kamiwaza.errors import ClientClosedError
from kamiwaza.http.httpcore_adapter import (
    AsyncBodyStream,
    httpx_error,
    is_replaced,
)
from kamiwaza.http.prepared_messages import CoreRequest, PreparedResponse
from kamiwaza.http.tls import empty_context, tls_context
from kamiwaza.network.answer_end import has_certain_end
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    from kamiwaza._async.http.connection_factory import HTTPConnection, Origin
    from kamiwaza.config import SDKConfig

_HOME = "httpx._transports.default"
_CLOSED = "the client was closed during a call; the platform may have processed the request"


class AsyncPooledBody(AsyncBodyStream):
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
            # A body without a length also ends like this when the connection is closed.
            self._check_open()
            self._read = True
            raise
        except Exception as error:
            self._check_open()
            if (failure := httpx_error(error)) is None:
                raise
            raise failure from error
        return chunk

    def arrived(self) -> bytes | None:
        """Return the body if all of it has arrived. None if it must be iterated over."""
        stream = self._stream
        body = stream.arrived() if isinstance(stream, AsyncHTTP1Body) else None
        if body is not None:
            self._check_open()
            self._read = True
        return body

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
    `make` returns a new connection to an origin.
    """

    def __init__(self, make: Callable[[Origin], HTTPConnection], config: SDKConfig) -> None:
        self._pool: AsyncConnectionPool[Origin, HTTPConnection] = AsyncConnectionPool(
            make,
            limit=config.max_connections,
            streams=config.max_streams,
            keepalive=KEEPALIVE,
        )

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send one request over a connection that no other call uses meanwhile."""
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol("the address is neither http nor https")
        url, asked = request.url, request.extensions
        origin = (url.scheme, url.host, url.port, is_httpcore_patched())
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
                response = await connection.handle_async_request(request)
            # It was closed after it was acquired. Nothing was sent, so another one is used.
            except httpcore.ConnectionNotAvailable:
                await lease.end()
            except BaseException as error:
                await self._failed(lease, error)
                raise
            else:
                bounded = has_certain_end(request.method, response.status, response.headers)
                response.stream = AsyncPooledBody(response.stream, lease, bounded=bounded)
                return response

    async def _failed(self, lease: AsyncLease, error: BaseException) -> None:
        await lease.abandon(error)
        if self._pool.closed and isinstance(error, Exception):
            raise ClientClosedError(_CLOSED) from None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._pool.aclose()


class AsyncPooledTransport(httpx.AsyncHTTPTransport):
    """A transport of httpx over our pool. A subclass, because some tools patch httpx's class."""

    def __init__(self, config: SDKConfig) -> None:
        limits = httpx.Limits(max_connections=config.max_connections, keepalive_expiry=KEEPALIVE)
        # The platform's proxy is passed here, so that an unusable one is refused at once.
        super().__init__(
            verify=empty_context(), trust_env=False, limits=limits, proxy=_proxy(config)
        )
        if config.base_url.startswith("https:") or config.ca_bundle or config.client_cert:
            # Built now, so that an unusable certificate file is refused at once too.
            tls_context(config)
        self._adapter = AsyncPoolAdapter(AsyncConnectionFactory(config, limits).make, config)
        adapter: Any = self._adapter
        self._pool = adapter

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        if is_replaced(httpx.AsyncHTTPTransport.handle_async_request, _HOME):
            # vcrpy replaces it. The replacement calls the original or answers.
            return await super().handle_async_request(request)
        try:
            response = await self._adapter.handle_async_request(CoreRequest(request))
        except Exception as error:
            if (failure := httpx_error(error)) is None:
                raise
            raise failure from error
        return PreparedResponse(
            response.status, response.headers, response.stream, response.extensions
        )


def _proxy(config: SDKConfig) -> str | None:
    proxy = proxy_for(config.base_url, config)
    return None if proxy is None else proxy.url
