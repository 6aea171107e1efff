"""A connection of the pool: it keeps the deadline of the call that uses it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any, TypeAlias

import httpcore
import httpx

from kamiwaza._async.http.connection_pool import AsyncFleet, AsyncLease
from kamiwaza._async.http.network_stream import AsyncDeadlineBackend
from kamiwaza.errors import ClientClosedError
from kamiwaza.http.tls import no_trust, tls_context
from kamiwaza.network.answer_end import says_where_it_ends, unread_answer
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig

_KEEP = 5.0
_CLOSED = "the client was closed while a call was on its way; the request may have been applied"

Site: TypeAlias = tuple[bytes, bytes, int | None]


class AsyncManaged:
    """One connection: httpcore's way to talk on it, and the network below that."""

    def __init__(
        self, connection: httpcore.AsyncConnectionInterface, network: AsyncDeadlineBackend
    ) -> None:
        self.http = connection
        self._network = network

    def is_idle(self) -> bool:
        """Tell whether it can take the next call: the last answer is over and nothing is behind."""
        return self.http.is_idle() and not unread_answer(self.http)

    def is_closed(self) -> bool:
        """Tell whether it was closed, or never came to be."""
        return self.http.is_closed()

    def has_expired(self) -> bool:
        """Tell whether it was idle for too long, or the server closed it or sent more."""
        return self.http.has_expired()

    async def hang_up(self) -> None:
        """Close it, also under a call that waits on it, which then fails."""
        if self._network.stream is not None:
            await self._network.stream.hang_up()

    async def aclose(self) -> None:
        """Close it, also where httpcore was interrupted before it knew what to close."""
        await self.http.aclose()
        if self._network.stream is not None:
            await self._network.stream.aclose()


class AsyncLoan:
    """A body whose connection is given back when it is closed."""

    def __init__(self, stream: Any, lease: AsyncLease, *, bounded: bool) -> None:
        self._stream, self._lease, self._bounded = stream, lease, bounded
        self._pieces: Any = None
        self._read = self._closed = False

    def __aiter__(self) -> AsyncIterator[bytes]:
        """Return the pieces of the body. (A generator of a loop costs more to begin and end.)"""
        self._pieces = self._stream.__aiter__()
        return self

    async def __anext__(self) -> bytes:
        """Return the next piece."""
        try:
            piece: bytes = await self._pieces.__anext__()
        except StopAsyncIteration:
            self._check_open()  # closing may look like the end of a body without a length
            self._read = True
            raise
        except Exception:
            self._check_open()
            raise
        return piece

    def _check_open(self) -> None:
        if self._lease.fleet is not None and self._lease.fleet.closed:
            raise ClientClosedError(_CLOSED) from None

    async def aclose(self) -> None:
        """End the body, read or not, and give the connection back."""
        if self._closed:
            return
        self._closed = True
        try:
            await self._stream.aclose()
            await self._lease.end(reusable=self._read and self._bounded)
        except BaseException:
            self._lease.drop()
            raise


class AsyncLender:
    """Stands where httpx has httpcore's pool, whose work for a call grows with those that wait.

    Takes from `pool_for` a host how connections to it are made; all on them is httpcore's.
    """

    def __init__(
        self, pool_for: Callable[[Site], httpcore.AsyncConnectionPool], config: SDKConfig
    ) -> None:
        self._pool_for = pool_for
        self._fleet: AsyncFleet[Site, AsyncManaged] = AsyncFleet(
            self._connection, limit=config.max_connections, streams=config.max_streams, keep=_KEEP
        )

    def _connection(self, site: Site) -> AsyncManaged:
        # httpcore takes the backend as an argument of its pool, and httpx does not pass one on.
        pool = self._pool_for(site)
        network = AsyncDeadlineBackend(pool._network_backend)
        pool._network_backend, plain = network, pool._network_backend
        try:
            return AsyncManaged(pool.create_connection(_origin(site)), network)
        finally:
            pool._network_backend = plain

    async def handle_async_request(self, request: httpcore.Request) -> httpcore.Response:
        """Send one request over a connection of its own."""
        if request.url.scheme not in (b"http", b"https"):
            raise httpcore.UnsupportedProtocol("the address is neither http nor https")
        url, asked = request.url, request.extensions
        site = (url.scheme, url.host, url.port)
        seconds, lasting = asked.get("timeout", {}).get("pool"), asked.get("lasting", False)
        lease: AsyncLease = asked.get("lease") or AsyncLease()
        while True:
            try:
                connection = await self._fleet.borrow(lease, site, lasting=lasting, seconds=seconds)
            except TimeoutError as error:
                raise httpcore.PoolTimeout(str(error)) from None
            try:
                response = await connection.http.handle_async_request(request)
            except httpcore.ConnectionNotAvailable:
                await lease.end()
            except BaseException as error:
                await self._failed(lease, error)
                raise
            else:
                bounded = says_where_it_ends(request.method, response.status, response.headers)
                response.stream = AsyncLoan(response.stream, lease, bounded=bounded)
                return response

    async def _failed(self, lease: AsyncLease, error: BaseException) -> None:
        await lease.abandon(error)
        if self._fleet.closed and isinstance(error, Exception):
            raise ClientClosedError(_CLOSED) from None

    async def aclose(self) -> None:
        """Close the connections."""
        await self._fleet.aclose()


class AsyncRoutes:
    """httpcore's pools, one for each proxy, to make connections with."""

    def __init__(self, config: SDKConfig, limits: httpx.Limits) -> None:
        self._config, self._limits = config, limits
        self._pools: dict[tuple[str | None, bool], httpcore.AsyncConnectionPool] = {}

    def pool_for(self, site: Site) -> httpcore.AsyncConnectionPool:
        """Return the pool whose connections reach `site`.

        Raises ConfigurationError if the environment names a proxy that cannot be used.
        """
        found = proxy_for(_address(site), self._config)
        key = (None if found is None else found.url, site[0] == b"https")
        return self._pools.get(key) or self._pools.setdefault(key, self._make(*key))

    def _make(self, proxy: str | None, secured: bool) -> httpcore.AsyncConnectionPool:
        through_tls = proxy is not None and proxy.startswith("https:")
        # Reading the authorities takes most of the time of a first call.
        tls = tls_context(self._config) if secured or through_tls else no_trust()
        way = None
        if proxy is not None:
            way = httpx.Proxy(proxy, ssl_context=tls if through_tls else None)
        return httpx.AsyncHTTPTransport(
            verify=tls, trust_env=False, limits=self._limits, proxy=way
        )._pool


class AsyncConnections(httpx.AsyncHTTPTransport):
    """httpx's transport, from which recorders know it, with deadlines on every connection."""

    def __init__(self, config: SDKConfig) -> None:
        limits = httpx.Limits(max_connections=config.max_connections, keepalive_expiry=_KEEP)
        # The platform's proxy goes in here, so that one that cannot be used is refused at once.
        super().__init__(verify=no_trust(), trust_env=False, limits=limits, proxy=_proxy(config))
        if config.base_url.startswith("https:") or config.ca_bundle or config.client_cert:
            tls_context(config)  # so that a file that cannot be used is refused at once, too
        lender: Any = AsyncLender(AsyncRoutes(config, limits).pool_for, config)
        self._pool = lender


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
