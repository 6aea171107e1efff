# Written by scripts/unasync.py from kamiwaza/_async/http/pooled_transport.py: edit that.
"""The transport of httpx over the connection pool."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import httpcore
import httpx

from kamiwaza._sync.http.connection_factory import (
    KEEPALIVE,
    ConnectionFactory,
    is_httpcore_patched,
)
from kamiwaza._sync.http.connection_pool import ConnectionPool, Lease
from kamiwaza._sync.http.http1_connection import HTTP1Body
from kamiwaza.errors import ClientClosedError
from kamiwaza.http.httpcore_adapter import (
    BodyStream,
    httpx_error,
    is_replaced,
)
from kamiwaza.http.prepared_messages import CoreRequest, PreparedResponse
from kamiwaza.http.tls import empty_context, tls_context
from kamiwaza.network.answer_end import has_certain_end
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    from kamiwaza._sync.http.connection_factory import HTTPConnection, Origin
    from kamiwaza.config import SDKConfig

_HOME = "httpx._transports.default"
_CLOSED = "the client was closed during a call; the platform may have processed the request"


class PooledBody(BodyStream):
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
        body = stream.arrived() if isinstance(stream, HTTP1Body) else None
        if body is not None:
            self._check_open()
            self._read = True
        return body

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
    `make` returns a new connection to an origin.
    """

    def __init__(self, make: Callable[[Origin], HTTPConnection], config: SDKConfig) -> None:
        self._pool: ConnectionPool[Origin, HTTPConnection] = ConnectionPool(
            make,
            limit=config.max_connections,
            streams=config.max_streams,
            keepalive=KEEPALIVE,
        )

    def handle_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send one request over a connection that no other call uses meanwhile."""
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol("the address is neither http nor https")
        url, asked = request.url, request.extensions
        origin = (url.scheme, url.host, url.port, is_httpcore_patched())
        seconds, streaming = asked.get("timeout", {}).get("pool"), asked.get("streaming", False)
        lease: Lease = asked.get("lease") or Lease()
        while True:
            try:
                connection = self._pool.acquire(lease, origin, streaming=streaming, seconds=seconds)
            except TimeoutError as error:
                raise httpcore.PoolTimeout(str(error)) from None
            try:
                response = connection.handle_request(request)
            # It was closed after it was acquired. Nothing was sent, so another one is used.
            except httpcore.ConnectionNotAvailable:
                lease.end()
            except BaseException as error:
                self._failed(lease, error)
                raise
            else:
                bounded = has_certain_end(request.method, response.status, response.headers)
                response.stream = PooledBody(response.stream, lease, bounded=bounded)
                return response

    def _failed(self, lease: Lease, error: BaseException) -> None:
        lease.abandon(error)
        if self._pool.closed and isinstance(error, Exception):
            raise ClientClosedError(_CLOSED) from None

    def close(self) -> None:
        """Close the connections."""
        self._pool.close()


class PooledTransport(httpx.HTTPTransport):
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
        self._adapter = PoolAdapter(ConnectionFactory(config, limits).make, config)
        adapter: Any = self._adapter
        self._pool = adapter

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        if is_replaced(httpx.HTTPTransport.handle_request, _HOME):
            # vcrpy replaces it. The replacement calls the original or answers.
            return super().handle_request(request)
        try:
            response = self._adapter.handle_request(CoreRequest(request))
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
