"""Open connections: lent to one call at a time, in the order of asking, and taken back.

An exception may arrive between any two lines: Ctrl-C, or what a signal handler raises. So places
are sets and not counters, every step may be taken again, and whoever comes next completes what
was left undone.
"""

from __future__ import annotations

import time
import weakref
from collections import deque
from collections.abc import Callable, Hashable
from functools import partial
from typing import Any, Generic, Protocol, TypeVar

from kamiwaza.concurrency import primitives, signals
from kamiwaza.concurrency.locks import new_reentrant_lock
from kamiwaza.errors import ClientClosedError


class AsyncConnection(Protocol):
    """What a fleet needs to know of a connection."""

    def is_idle(self) -> bool:
        """Tell whether it can take the next call."""
        ...

    def is_closed(self) -> bool:
        """Tell whether it was closed, or never came to be."""
        ...

    def has_expired(self) -> bool:
        """Tell whether it was idle for too long, or the other side has closed or used it."""
        ...

    async def hang_up(self) -> None:
        """Close it, also under a call that waits on it, which then fails."""
        ...

    async def aclose(self) -> None:
        """Close it."""
        ...


SiteT = TypeVar("SiteT", bound=Hashable)
ConnectionT = TypeVar("ConnectionT", bound=AsyncConnection)


class AsyncShare:
    """Who has one of at most `limit` places, and who waits for one, in the order of asking."""

    __slots__ = ("holders", "limit", "line")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self.holders: set[AsyncPlace] = set()
        self.line: deque[AsyncPlace] = deque()


class AsyncPlace:
    """One call's place, from the moment it asks for it; `over` when it wants it no longer."""

    __slots__ = ("connection", "over", "share", "site", "turn", "watch")

    def __init__(self, share: AsyncShare, site: Any) -> None:
        self.share = share
        self.site = site
        self.connection: Any = None
        self.turn: signals.AsyncTurn | None = None
        self.watch: object = None
        self.over = False


class AsyncLease:
    """A call's right to a connection, made before it has one and ended once.

    Forgetting a lease ends it too.
    """

    __slots__ = ("__weakref__", "fleet", "place")

    def __init__(self) -> None:
        self.fleet: AsyncFleet[Any, Any] | None = None
        self.place: AsyncPlace | None = None

    def drop(self) -> None:
        """Give the place back at once; the connection is closed by whoever comes next."""
        if self.fleet is not None and self.place is not None:
            self.fleet.release(self.place, reusable=False)
            self.place = None

    async def abandon(self, error: BaseException) -> None:
        """Give the place back and close the connection, because of `error`."""
        self.drop()
        if self.fleet is not None and not isinstance(error, GeneratorExit):
            await self.fleet.dispose()  # which a coroutine that is thrown away cannot wait for

    async def end(self, *, reusable: bool = False) -> None:
        """Give the place back; the connection is closed unless it is `reusable`."""
        if self.fleet is not None and self.place is not None:
            self.fleet.release(self.place, reusable=reusable)
            self.place = None
            if self.fleet.unwanted:
                await self.fleet.dispose()


class AsyncFleet(Generic[SiteT, ConnectionT]):
    """Connections for `limit` calls and `streams` streams, lent with the same few steps always.

    Streams hold theirs for long, so they have places of their own. `keep` is how many seconds a
    connection stays open without a call.
    """

    def __init__(
        self, make: Callable[[SiteT], ConnectionT], *, limit: int, streams: int, keep: float
    ) -> None:
        self._make, self._keep, self._limit = make, keep, limit
        self._short, self._long = AsyncShare(limit), AsyncShare(streams)
        # Forgetting a lease may happen in the middle of anything, in the same thread.
        self._lock = new_reentrant_lock()
        self._idle: dict[SiteT, deque[tuple[float, ConnectionT]]] = {}
        self.unwanted: deque[ConnectionT] = deque()
        self.closed = False

    async def borrow(
        self, lease: AsyncLease, site: SiteT, *, lasting: bool, seconds: float | None
    ) -> ConnectionT:
        """Return a connection to `site` that nobody else has until `lease` is ended.

        Raises TimeoutError if no place is free within `seconds`, ClientClosedError if the fleet
        is closed meanwhile. Then the lease is ended.
        """
        place = AsyncPlace(self._long if lasting else self._short, site)
        # A finalizer of its own would run at the end of every call, and swallow interrupts there.
        place.watch = weakref.ref(lease, partial(self._forgotten, place))
        lease.fleet, lease.place = self, place
        try:
            turn = self._enter(place)
            if turn is not None and not (await turn.wait(seconds) or place in place.share.holders):
                raise TimeoutError("no connection became free")
            found = self._find(place)
            while found.is_closed() or found.has_expired():
                self._put_away(place)
                found = self._find(place)
            if self.unwanted:
                await self.dispose()
            return found
        except BaseException:
            lease.drop()
            raise

    def release(self, place: AsyncPlace, *, reusable: bool) -> None:
        """Take back a place and its connection; what cannot be used again waits for `dispose`."""
        now = time.monotonic()
        connection = place.connection
        useful = reusable and connection is not None and connection.is_idle()
        with self._lock:
            place.over = True
            connection, place.connection = place.connection, None
            if connection is not None:
                if useful and not self.closed:
                    self._put_by(place.site, connection, now)
                else:
                    self.unwanted.append(connection)
            place.share.holders.discard(place)
            self._advance(place.share)
            place.watch = None

    def _forgotten(self, place: AsyncPlace, lease: object) -> None:
        self.release(place, reusable=False)

    async def dispose(self) -> None:
        """Close the connections that nobody wants any more."""
        while self.unwanted:
            try:
                connection = self.unwanted.popleft()
            except IndexError:
                return
            try:
                with primitives.async_shield():
                    await connection.aclose()
            except BaseException:
                self.unwanted.append(connection)
                raise

    async def aclose(self) -> None:
        """Close every connection, also those that are lent, and send away who waits for one."""
        with self._lock:
            self.closed = True
            idle = [connection for kept in self._idle.values() for _, connection in kept]
            self.unwanted.extend(idle)
            self._idle.clear()
            shares = (self._short, self._long)
            places = [place for share in shares for place in share.holders]
            lent = [place.connection for place in places if place.connection is not None]
            for share in shares:
                self._advance(share)
        for connection in lent:
            with primitives.async_shield():
                await connection.hang_up()
        await self.dispose()

    def _enter(self, place: AsyncPlace) -> signals.AsyncTurn | None:
        """Take a place, or stand in line for one: then return what to wait for."""
        share = place.share
        with self._lock:
            if not share.line and len(share.holders) < share.limit:
                share.holders.add(place)
                return None
            turn = place.turn = signals.AsyncTurn()
            share.line.append(place)
            self._advance(share)
        return turn

    def _advance(self, share: AsyncShare) -> None:
        """Let those who asked first have the free places; nobody waits when all is closed."""
        line, holders = share.line, share.holders
        while line:
            first = line[0]
            if not first.over:
                if first not in holders:
                    if len(holders) >= share.limit and not self.closed:
                        return
                    holders.add(first)
                if first.turn is not None:
                    first.turn.come()
            if line and line[0] is first:
                line.popleft()

    def _find(self, place: AsyncPlace) -> ConnectionT:
        """Return the connection used last, which is the most likely to be alive, or a new one."""
        with self._lock:
            if self.closed:
                raise ClientClosedError("the client was closed while a call waited")
            kept = self._idle.get(place.site)
            if kept:
                place.connection = kept.pop()[1]
            else:
                place.connection = self._make(place.site)
                self._make_room()
            found: ConnectionT = place.connection
            return found

    def _put_away(self, place: AsyncPlace) -> None:
        with self._lock:
            spent, place.connection = place.connection, None
            if spent is not None:
                self.unwanted.append(spent)

    def _put_by(self, site: SiteT, connection: ConnectionT, now: float) -> None:
        """Keep a connection for the next call, and let go of those that nobody needed for long."""
        self._idle.setdefault(site, deque()).append((now, connection))
        for kept in self._idle.values():
            while kept and (kept[0][0] + self._keep < now or len(kept) > self._limit):
                self.unwanted.append(kept.popleft()[1])

    def _make_room(self) -> None:
        """Let go of an idle connection to elsewhere where a new one would be one too many."""
        others = [kept for kept in self._idle.values() if kept]
        if others and len(self._short.holders) + sum(map(len, others)) > self._limit:
            self.unwanted.append(min(others, key=_oldest).popleft()[1])


def _oldest(kept: deque[tuple[float, Any]]) -> float:
    return kept[0][0]
