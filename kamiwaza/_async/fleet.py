"""Open connections: lent to one call at a time, in the order of asking, and taken back."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Hashable
from typing import Generic, Protocol, TypeVar

from kamiwaza import _io


class AsyncConnection(Protocol):
    """What a fleet needs to know of a connection."""

    def is_idle(self) -> bool:
        """Tell whether it can take the next call."""
        ...

    def is_closed(self) -> bool:
        """Tell whether it was closed, or never came to be."""
        ...

    def has_expired(self) -> bool:
        """Tell whether it was idle for too long, or the other side has closed it."""
        ...

    async def aclose(self) -> None:
        """Close it."""
        ...


SiteT = TypeVar("SiteT", bound=Hashable)
ConnectionT = TypeVar("ConnectionT", bound=AsyncConnection)


class AsyncWaiter:
    """Somebody who waits for a connection."""

    def __init__(self, number: int, lasting: bool) -> None:
        self.number = number
        self.lasting = lasting
        self.granted = False
        self.turn = _io.AsyncTurn()


class AsyncFleet(Generic[SiteT, ConnectionT]):
    """At most `limit` connections, lent with the same few steps however many calls wait.

    Calls that hold one for long, as streams do, never get the last quarter, so that short ones
    always move on. `keep` is how many seconds a connection stays open without a call.
    """

    def __init__(self, make: Callable[[SiteT], ConnectionT], *, limit: int, keep: float) -> None:
        self._make, self._limit, self._keep = make, limit, keep
        self._most_lasting = max(1, limit - max(1, limit // 4))
        self._lock = threading.Lock()
        self._busy = self._lasting = self._asked = 0
        self._lent: set[ConnectionT] = set()
        self._idle: dict[SiteT, deque[tuple[float, ConnectionT]]] = {}
        self._short: deque[AsyncWaiter] = deque()
        self._long: deque[AsyncWaiter] = deque()
        self._closed = False

    async def borrow(self, site: SiteT, *, lasting: bool, seconds: float | None) -> ConnectionT:
        """Return a connection to `site` that nobody else has; give it back afterwards.

        Raises TimeoutError if none is free within `seconds`.
        """
        waiter = self._enter(lasting)
        if waiter is not None:
            await self._wait(waiter, seconds)
        try:
            return await self._find(site)
        except BaseException:
            self._wake(self._leave(lasting))
            raise

    async def give_back(self, connection: ConnectionT, site: SiteT, *, lasting: bool) -> None:
        """Take back what was borrowed; what cannot be used again is closed."""
        now = time.monotonic()
        useful = connection.is_idle() and not (connection.is_closed() or self._closed)
        with self._lock:
            self._lent.discard(connection)
            surplus = self._stale(now)
            if useful:
                self._idle.setdefault(site, deque()).append((now, connection))
            else:
                surplus.append(connection)
        self._wake(self._leave(lasting))
        if surplus:
            await self._dispose(surplus)

    async def aclose(self) -> None:
        """Close every connection, also those that are lent."""
        with self._lock:
            self._closed = True
            surplus = [connection for kept in self._idle.values() for _, connection in kept]
            surplus += self._lent
            self._idle.clear()
            self._lent.clear()
        await self._dispose(surplus)

    def _enter(self, lasting: bool) -> AsyncWaiter | None:
        """Take a place, or stand in line for one."""
        with self._lock:
            free = self._busy < self._limit
            if free and not (lasting and self._lasting >= self._most_lasting):
                self._busy += 1
                self._lasting += lasting
                return None
            self._asked += 1
            waiter = AsyncWaiter(self._asked, lasting)
            (self._long if lasting else self._short).append(waiter)
            return waiter

    async def _wait(self, waiter: AsyncWaiter, seconds: float | None) -> None:
        try:
            if await waiter.turn.wait(seconds):
                return
        except BaseException:
            if not self._gave_up(waiter):
                self._wake(self._leave(waiter.lasting))
            raise
        if self._gave_up(waiter):
            raise TimeoutError("no connection became free")

    def _gave_up(self, waiter: AsyncWaiter) -> bool:
        """Step out of the line. False for somebody whose turn has come."""
        with self._lock:
            if not waiter.granted:
                (self._long if waiter.lasting else self._short).remove(waiter)
            return not waiter.granted

    def _leave(self, lasting: bool) -> AsyncWaiter | None:
        """Hand a place on to whoever asked first and may have it, or free it."""
        with self._lock:
            self._lasting -= lasting
            if not (self._short or self._long):
                self._busy -= 1
                return None
            lines = [self._short, self._long]
            if self._lasting >= self._most_lasting:
                lines.pop()
            first = min((line[0] for line in lines if line), key=_number, default=None)
            if first is None:
                self._busy -= 1
                return None
            (self._long if first.lasting else self._short).popleft()
            self._lasting += first.lasting
            first.granted = True
            return first

    def _wake(self, waiter: AsyncWaiter | None) -> None:
        if waiter is not None:
            waiter.turn.come()

    async def _find(self, site: SiteT) -> ConnectionT:
        """Return the connection used last, which is the most likely to be alive, or a new one."""
        surplus: list[ConnectionT] = []
        while (found := self._kept(site)) is not None and found.has_expired():
            surplus.append(found)
        with self._lock:
            if found is None:
                found = self._make(site)
                surplus += self._superfluous()
            self._lent.add(found)
        if surplus:
            await self._dispose(surplus)
        return found

    def _kept(self, site: SiteT) -> ConnectionT | None:
        with self._lock:
            kept = self._idle.get(site)
            return kept.pop()[1] if kept else None

    def _superfluous(self) -> list[ConnectionT]:
        """Take out an idle connection to elsewhere where a new one would be one too many."""
        others = [kept for kept in self._idle.values() if kept]
        if not others or self._busy + sum(map(len, others)) <= self._limit:
            return []
        return [min(others, key=_oldest).popleft()[1]]

    def _stale(self, now: float) -> list[ConnectionT]:
        """Take out the connections that nobody needed for too long."""
        found: list[ConnectionT] = []
        for kept in self._idle.values():
            while kept and kept[0][0] + self._keep < now:
                found.append(kept.popleft()[1])
        return found

    async def _dispose(self, surplus: list[ConnectionT]) -> None:
        with _io.async_shield():
            for connection in surplus:
                await connection.aclose()


def _number(waiter: AsyncWaiter) -> int:
    return waiter.number


def _oldest(kept: deque[tuple[float, ConnectionT]]) -> float:
    return kept[0][0]
