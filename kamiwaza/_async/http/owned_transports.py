"""The transports of a client: one for each process and event loop, created at first use."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx

from kamiwaza._async.http.pooled_transport import AsyncPooledTransport

# The only import from the synchronous client: large bodies need sockets that threads can read.
from kamiwaza._sync.http import pooled_transport as blocking
from kamiwaza.concurrency import ownership
from kamiwaza.concurrency.locks import new_event
from kamiwaza.errors import ClientClosedError
from kamiwaza.http import threaded
from kamiwaza.network.http_logs import guard_http_logs
from kamiwaza.network.proxy import proxy_for

if TYPE_CHECKING:
    import threading

    from kamiwaza.config import SDKConfig
    from kamiwaza.network.proxy import Proxy

# Transports of a parent process stay referenced: freeing them may block on a lock of OpenSSL that a
# thread of the parent held when the process was forked.
_parents: list[object] = []


class AsyncSharedTransport(httpx.AsyncBaseTransport):
    """A view of the caller's transport whose `aclose` leaves the connections open."""

    def __init__(self, pool: AsyncOwnedTransports) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        return await self._pool.current().handle_async_request(request)


class AsyncOwnedTransports:
    """One pooled transport for each process and event loop that uses the client.

    Sockets belong to the loop that opened them, and must not be shared with a forked child.
    """

    def __init__(
        self, config: SDKConfig, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self.config = config
        self._custom = transport
        self._transports: dict[tuple[int, object], httpx.AsyncBaseTransport] = {}
        self._large: dict[tuple[int, object], httpx.AsyncBaseTransport] = {}
        self.ended: threading.Event = new_event()

    @property
    def is_custom(self) -> bool:
        """Whether the client was made with a transport, instead of making its own."""
        return self._custom is not None

    def current(self) -> httpx.AsyncBaseTransport:
        """Return the transport of the caller's process and loop, created if there is none.

        Raises ClientClosedError after `aclose`.
        """
        if self.ended.is_set():
            raise ClientClosedError("the client is closed; create a new one")
        # A transport that the user passed is used in every process and loop.
        if self._custom is not None:
            return self._custom
        owner = ownership.async_owner()
        return self._transports.get(owner) or self._make(owner)

    def bulk(self) -> httpx.AsyncBaseTransport:
        """Return the caller's transport for large bodies, which worker threads read."""
        ordinary = self.current()
        if self._custom is not None:
            return ordinary
        owner = ownership.async_owner()
        bulk = self._large.get(owner)
        if bulk is None:
            created = threaded.async_bulk_transport(
                ordinary, lambda: blocking.PooledTransport(self.config)
            )
            bulk = self._large.setdefault(owner, created)
        return bulk

    def proxy(self, url: str) -> Proxy | None:
        """Return the proxy for `url`, None if there is none or the user's transport chooses it."""
        return None if self._custom is not None else proxy_for(url, self.config)

    def _make(self, owner: tuple[int, object]) -> httpx.AsyncBaseTransport:
        for abandoned in [
            owner_key
            for owner_key in list(self._transports)
            if ownership.async_abandoned(owner_key)
        ]:
            transports = self._transports.pop(abandoned, None), self._large.pop(abandoned, None)
            if abandoned[0] != owner[0]:
                _parents.append(transports)
        return self._transports.setdefault(owner, AsyncPooledTransport(self.config))

    def http_client(self) -> httpx.AsyncClient:
        """Return an httpx client over these transports, without credentials, cookies, redirects."""
        guard_http_logs()
        client = httpx.AsyncClient(transport=AsyncSharedTransport(self), trust_env=False)
        # Cookies of one call must not be sent with the calls of other users.
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client

    async def aclose(self) -> None:
        """Close the caller's transports. Those of other loops and processes stay open."""
        self.ended.set()
        owner = ownership.async_owner()
        own = self._custom or self._transports.get(owner), self._large.get(owner)
        # The others can only be closed in their own loop, so garbage collection closes them.
        self._transports.clear()
        self._large.clear()
        for transport in own:
            if transport is not None:
                await transport.aclose()
