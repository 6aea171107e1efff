# Written by scripts/unasync.py from kamiwaza/_async/http/connection_pool.py: edit that.
"""The connection pool: each connection serves one call at a time, in the order of requests.

An exception may be raised between any two lines: KeyboardInterrupt, or one of a signal handler.
Therefore the slots in use are a set and not a counter, every step may run twice, and each call
first completes the steps that an interrupted call did not reach.
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


class Connection(Protocol):
    """The interface of a pooled connection."""

    def is_idle(self) -> bool:
        """Return whether it can serve the next call."""
        ...

    def is_closed(self) -> bool:
        """Return whether it was closed, or was never established."""
        ...

    def has_expired(self) -> bool:
        """Return whether it was idle for too long, or the server closed it or sent bytes."""
        ...

    def shut_down(self) -> None:
        """Close it immediately. A call that waits on it fails."""
        ...

    def close(self) -> None:
        """Close it."""
        ...


OriginT = TypeVar("OriginT", bound=Hashable)
ConnectionT = TypeVar("ConnectionT", bound=Connection)


class Capacity:
    """The `limit` slots of one kind of call: their holders, and the queue of waiting calls."""

    __slots__ = ("holders", "limit", "queue")

    def __init__(self, limit: int) -> None:
        self.limit: int = limit
        self.holders: set[Slot] = set()
        self.queue: deque[Slot] = deque()


class Slot:
    """The right of one call to use one connection, from its request on.

    `granted` is set when the slot is granted to a call that had to wait. `released` is True once
    the call does not need it any more.
    """

    __slots__ = ("capacity", "connection", "finalizer", "granted", "origin", "released")

    def __init__(self, capacity: Capacity, origin: Any) -> None:
        self.capacity: Capacity = capacity
        self.origin: Any = origin
        self.connection: Any = None
        self.granted: signals.OneTimeEvent | None = None
        self.finalizer: object = None
        self.released: bool = False


class Lease:
    """The use of a connection by one call. It is created before the call has a connection.

    Garbage collection of a lease ends it too.
    """

    __slots__ = ("__weakref__", "pool", "slot")

    def __init__(self) -> None:
        self.pool: ConnectionPool[Any, Any] | None = None
        self.slot: Slot | None = None

    def drop(self) -> None:
        """Release the slot without waiting. The next call closes the connection."""
        if self.pool is not None and self.slot is not None:
            self.pool.release(self.slot, reusable=False)
            self.slot = None

    def abandon(self, error: BaseException) -> None:
        """Release the slot and close the connection, because the call failed with `error`."""
        self.drop()
        # A coroutine that is being closed (GeneratorExit) cannot anything.
        if self.pool is not None and not isinstance(error, GeneratorExit):
            self.pool.close_discarded()

    def end(self, *, reusable: bool = False) -> None:
        """Release the slot. The connection is closed unless it is `reusable`."""
        if self.pool is not None and self.slot is not None:
            self.pool.release(self.slot, reusable=reusable)
            self.slot = None
            if self.pool.discarded:
                self.pool.close_discarded()


class ConnectionPool(Generic[OriginT, ConnectionT]):
    """Connections for at most `limit` short calls and `streams` streams at a time.

    Streams use their connection for a long time, so they have separate slots. Every method takes a
    constant number of steps, independent of the number of waiting calls. `keepalive` is the number
    of seconds that an idle connection stays open.
    """

    def __init__(
        self, make: Callable[[OriginT], ConnectionT], *, limit: int, streams: int, keepalive: float
    ) -> None:
        self._make, self._keepalive, self._limit = make, keepalive, limit
        self._calls, self._streams = Capacity(limit), Capacity(streams)
        # Reentrant: garbage collection may end a lease at any point, also within this lock.
        self._lock = new_reentrant_lock()
        self._idle: dict[OriginT, deque[tuple[float, ConnectionT]]] = {}
        self.discarded: deque[ConnectionT] = deque()
        self.closed: bool = False

    def acquire(
        self, lease: Lease, origin: OriginT, *, streaming: bool, seconds: float | None
    ) -> ConnectionT:
        """Return a connection to `origin` that no other call uses until `lease` is ended.

        Raises TimeoutError if no slot is free within `seconds`, ClientClosedError if the pool is
        closed meanwhile. Both end the lease.
        """
        slot = Slot(self._streams if streaming else self._calls, origin)
        # `__del__` would run at the end of every call, and interrupts within it are lost.
        slot.finalizer = weakref.ref(lease, partial(self._lease_collected, slot))
        lease.pool, lease.slot = self, slot
        try:
            self._wait_for(slot, seconds)
            connection = self._take(slot)
            # The server may have closed an idle connection. Sending on it would use up an attempt.
            while connection.is_closed() or connection.has_expired():
                self._discard(slot)
                connection = self._take(slot)
            if self.discarded:
                self.close_discarded()
            return connection
        except BaseException:
            lease.drop()
            raise

    def _wait_for(self, slot: Slot, seconds: float | None) -> None:
        granted = self._request(slot)
        if granted is None or granted.wait(seconds):
            return
        # It may have been granted at the moment when the wait ended.
        if slot not in slot.capacity.holders:
            raise TimeoutError("no connection became free")

    def release(self, slot: Slot, *, reusable: bool) -> None:
        """Release a slot. `close_discarded` closes a connection that is not reusable."""
        now = time.monotonic()
        connection = slot.connection
        # Outside the lock, because it is a system call.
        is_reusable = reusable and connection is not None and connection.is_idle()
        with self._lock:
            slot.released = True
            connection, slot.connection = slot.connection, None
            if connection is not None:
                if is_reusable and not self.closed:
                    self._keep_idle(slot.origin, connection, now)
                else:
                    self.discarded.append(connection)
            slot.capacity.holders.discard(slot)
            self._grant(slot.capacity)
            # The last step: before it, the collection of the lease may repeat all steps.
            slot.finalizer = None

    def _lease_collected(self, slot: Slot, lease: object) -> None:
        self.release(slot, reusable=False)

    def close_discarded(self) -> None:
        """Close the discarded connections."""
        # One by one, so that an interrupt loses none of them.
        while self.discarded:
            try:
                connection = self.discarded.popleft()
            except IndexError:
                return
            try:
                # A cancelled task must still close the socket, or it would leak.
                with primitives.shield():
                    connection.close()
            except BaseException:
                self.discarded.append(connection)
                raise

    def close(self) -> None:
        """Close every connection, including those in use. Calls that wait for one fail."""
        with self._lock:
            self.closed = True
            idle = [connection for group in self._idle.values() for _, connection in group]
            self.discarded.extend(idle)
            self._idle.clear()
            capacities = (self._calls, self._streams)
            slots = [slot for capacity in capacities for slot in capacity.holders]
            in_use = [slot.connection for slot in slots if slot.connection is not None]
            for capacity in capacities:
                self._grant(capacity)
        # Outside the lock: closing waits, and a failing call needs the lock to release its slot.
        for connection in in_use:
            with primitives.shield():
                connection.shut_down()
        self.close_discarded()

    def _request(self, slot: Slot) -> signals.OneTimeEvent | None:
        """Take a slot and return None, or queue for one and return the event to wait for."""
        capacity = slot.capacity
        with self._lock:
            if not capacity.queue and len(capacity.holders) < capacity.limit:
                capacity.holders.add(slot)
                return None
            granted = slot.granted = signals.OneTimeEvent()
            # The calls before it may all have stopped waiting, so a slot may be free now.
            capacity.queue.append(slot)
            self._grant(capacity)
        return granted

    def _grant(self, capacity: Capacity) -> None:
        """Grant free slots in the order of requests; all of them once the pool is closed.

        Removing a slot from the queue is the last step, so that an interrupted call is repeated.
        """
        queue, holders = capacity.queue, capacity.holders
        while queue:
            first = queue[0]
            if not first.released:
                if first not in holders:
                    # After the close every caller is woken; `_take` then raises ClientClosedError.
                    if len(holders) >= capacity.limit and not self.closed:
                        return
                    holders.add(first)
                if first.granted is not None:
                    first.granted.set()
            if queue and queue[0] is first:
                queue.popleft()

    def _take(self, slot: Slot) -> ConnectionT:
        """Return the idle connection that was used last, as it is probably open, or a new one."""
        with self._lock:
            if self.closed:
                raise ClientClosedError("the client was closed while a call waited")
            kept = self._idle.get(slot.origin)
            if kept:
                slot.connection = kept.pop()[1]
            else:
                slot.connection = self._make(slot.origin)
                self._evict_idle()
            connection: ConnectionT = slot.connection
            return connection

    def _discard(self, slot: Slot) -> None:
        with self._lock:
            connection, slot.connection = slot.connection, None
            if connection is not None:
                self.discarded.append(connection)

    def _keep_idle(self, origin: OriginT, connection: ConnectionT, now: float) -> None:
        """Keep a connection for the next call, and discard those that were idle for too long."""
        self._idle.setdefault(origin, deque()).append((now, connection))
        for kept in self._idle.values():
            # The oldest are on the left, because connections are added and reused on the right.
            while kept and (kept[0][0] + self._keepalive < now or len(kept) > self._limit):
                self.discarded.append(kept.popleft()[1])

    def _evict_idle(self) -> None:
        """Discard the oldest idle connection if a new one would exceed the limit."""
        others = [kept for kept in self._idle.values() if kept]
        if others and len(self._calls.holders) + sum(map(len, others)) > self._limit:
            self.discarded.append(min(others, key=_oldest).popleft()[1])


def _oldest(kept: deque[tuple[float, Any]]) -> float:
    return kept[0][0]
