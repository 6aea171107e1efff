"""The connections of a client, made when they are first needed."""

from __future__ import annotations

from http.cookiejar import DefaultCookiePolicy
from typing import TYPE_CHECKING

import httpx

from kamiwaza._async.http.connections import AsyncConnections

# The one import that crosses the halves: large bodies need sockets that threads can read.
from kamiwaza._sync.http import connections as blocking
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

# Freeing what was the parent's may wait for a lock that a thread of the parent held in OpenSSL.
_parents: list[object] = []


class AsyncBorrowed(httpx.AsyncBaseTransport):
    """The pool's connections, without the right to close them."""

    def __init__(self, pool: AsyncPool) -> None:
        self._pool = pool

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Send one request."""
        return await self._pool.connections().handle_async_request(request)


class AsyncPool:
    """One set of connections for each process and event loop that uses the client."""

    def __init__(
        self, config: SDKConfig, transport: httpx.AsyncBaseTransport | None = None
    ) -> None:
        self.config = config
        self._given = transport
        self._made: dict[tuple[int, object], httpx.AsyncBaseTransport] = {}
        self._large: dict[tuple[int, object], httpx.AsyncBaseTransport] = {}
        self.ended: threading.Event = new_event()

    def connections(self) -> httpx.AsyncBaseTransport:
        """Return the connections of the caller, made now if need be."""
        if self.ended.is_set():
            raise ClientClosedError("the client is closed; make another one")
        if self._given is not None:
            return self._given
        owner = ownership.async_owner()
        return self._made.get(owner) or self._make(owner)

    def transfers(self) -> httpx.AsyncBaseTransport:
        """Return the caller's connections for bodies that a thread is to move."""
        ordinary = self.connections()
        if self._given is not None:
            return ordinary
        owner = ownership.async_owner()
        bulk = self._large.get(owner)
        if bulk is None:
            made = threaded.async_bulk_transport(
                ordinary, lambda: blocking.Connections(self.config)
            )
            bulk = self._large.setdefault(owner, made)
        return bulk

    def proxy(self, url: str) -> Proxy | None:
        """Return the proxy on the way to `url`, None if there is none or it is not known."""
        return None if self._given is not None else proxy_for(url, self.config)

    def _make(self, owner: tuple[int, object]) -> httpx.AsyncBaseTransport:
        for lost in [known for known in list(self._made) if ownership.async_abandoned(known)]:
            gone = self._made.pop(lost, None), self._large.pop(lost, None)
            if lost[0] != owner[0]:
                _parents.append(gone)
        return self._made.setdefault(owner, AsyncConnections(self.config))

    def http_client(self) -> httpx.AsyncClient:
        """Return an httpx client over these connections: no credentials, cookies or redirects."""
        guard_http_logs()
        client = httpx.AsyncClient(transport=AsyncBorrowed(self), trust_env=False)
        client.cookies.jar.set_policy(DefaultCookiePolicy(allowed_domains=[]))
        return client

    async def aclose(self) -> None:
        """Close the connections of the caller; those of other loops and processes are not ours."""
        self.ended.set()
        owner = ownership.async_owner()
        mine = self._given or self._made.get(owner), self._large.get(owner)
        self._made.clear()
        self._large.clear()
        for connections in mine:
            if connections is not None:
                await connections.aclose()
