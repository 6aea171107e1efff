"""Creation of the connections of a pool: direct ones over llhttp, the others over httpcore."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

import httpcore
import httpx

from kamiwaza._async.http.http1_connection import AsyncHTTP1Connection
from kamiwaza._async.http.httpcore_connection import AsyncHTTPCoreConnection
from kamiwaza._async.http.network_stream import AsyncDeadlineBackend
from kamiwaza.http.httpcore_adapter import is_replaced
from kamiwaza.http.tls import empty_context, tls_context
from kamiwaza.network.http1 import llhttp
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    from kamiwaza.config import SDKConfig

# Seconds that an idle connection stays open.
KEEPALIVE = 5.0

# Scheme, host and port, and whether the connections must be httpcore's.
Origin: TypeAlias = tuple[bytes, bytes, int | None, bool]
_HOME = "httpcore._async.connection"
HTTPConnection: TypeAlias = AsyncHTTP1Connection | AsyncHTTPCoreConnection


class AsyncConnectionFactory:
    """Create the connections of one client.

    Connections of httpcore are created by its pools, one for each proxy. The pools have no other
    purpose.
    """

    def __init__(self, config: SDKConfig, limits: httpx.Limits) -> None:
        self._config, self._limits = config, limits
        self._pools: dict[tuple[str | None, bool], httpcore.AsyncConnectionPool] = {}

    def make(self, origin: Origin) -> HTTPConnection:
        """Return a new connection to `origin`, through its proxy if it has one.

        Raises ConfigurationError if the environment names a proxy that cannot be used.
        """
        proxy = proxy_for(_address(origin), self._config)
        secured = origin[0] == b"https"
        if proxy is None and llhttp.AVAILABLE and not origin[3]:
            tls = tls_context(self._config) if secured else None
            return AsyncHTTP1Connection(origin[:3], tls, KEEPALIVE)
        return self._httpcore_connection(origin, (None if proxy is None else proxy.url, secured))

    def _httpcore_connection(
        self, origin: Origin, key: tuple[str | None, bool]
    ) -> AsyncHTTPCoreConnection:
        # `setdefault` is atomic, so threads get the same pool.
        pool = self._pools.get(key) or self._pools.setdefault(key, self._new_pool(*key))
        # httpcore has the network backend as an argument of the pool, which httpx does not pass.
        network = AsyncDeadlineBackend(pool._network_backend)
        pool._network_backend, original = network, pool._network_backend
        try:
            connection = pool.create_connection(_httpcore_origin(origin))
            return AsyncHTTPCoreConnection(connection, network)
        finally:
            pool._network_backend = original

    def _new_pool(self, proxy: str | None, secured: bool) -> httpcore.AsyncConnectionPool:
        through_tls = proxy is not None and proxy.startswith("https:")
        # Reading the certificates takes most of the time of a first call, so it is avoided.
        tls = tls_context(self._config) if secured or through_tls else empty_context()
        through = None
        if proxy is not None:
            through = httpx.Proxy(proxy, ssl_context=tls if through_tls else None)
        return httpx.AsyncHTTPTransport(
            verify=tls, trust_env=False, limits=self._limits, proxy=through
        )._pool


def is_httpcore_patched() -> bool:
    """Return whether a tool has replaced the method of httpcore's connections, as respx does.

    Then calls must use them, because the tool answers or records the calls.
    """
    return is_replaced(httpcore.AsyncHTTPConnection.handle_async_request, _HOME)


def _httpcore_origin(origin: Origin) -> httpcore.Origin:
    scheme, host, port, _ = origin
    return httpcore.URL(scheme=scheme, host=host, port=port, target=b"/").origin


def _address(origin: Origin) -> str:
    scheme, host, port = (
        part.decode("ascii") if isinstance(part, bytes) else part for part in origin[:3]
    )
    authority = f"[{host}]" if ":" in str(host) else host
    return f"{scheme}://{authority}" + ("" if port is None else f":{port}")
