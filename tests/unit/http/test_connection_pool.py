"""The connection pool: its limits, the order of waiting calls, and the reuse of connections."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import anyio.lowlevel
import pytest

from kamiwaza import errors
from kamiwaza._async.http.connection_pool import AsyncConnectionPool, AsyncLease
from kamiwaza._sync.http.connection_pool import ConnectionPool, Lease

KEEP = 60.0


class Wire:
    """A connection that does nothing."""

    def __init__(self, origin: str) -> None:
        if origin == "nowhere":
            raise OSError("no such host")
        self.origin = origin
        self.idle, self.expired, self.closed = True, False, False

    def is_idle(self) -> bool:
        return self.idle

    def is_closed(self) -> bool:
        return self.closed

    def has_expired(self) -> bool:
        return self.expired

    def close(self) -> None:
        self.closed = True


class AsyncWire(Wire):
    """The same for tasks."""

    async def aclose(self) -> None:
        self.closed = True

    shut_down = aclose


class SyncWire(Wire):
    """The same for threads."""

    shut_down = Wire.close


class Held:
    """A connection in use, with its lease."""

    def __init__(self, wire: AsyncWire, lease: AsyncLease) -> None:
        self.wire, self.lease = wire, lease

    async def release(self, *, reusable: bool = True) -> None:
        await self.lease.end(reusable=reusable)


Pool = AsyncConnectionPool[str, AsyncWire]


def pool_of(limit: int, streams: int = 1, keepalive: float = KEEP) -> Pool:
    return AsyncConnectionPool(AsyncWire, limit=limit, streams=streams, keepalive=keepalive)


async def acquire(
    pool: Pool, origin: str = "a", *, streaming: bool = False, seconds: float | None = 5.0
) -> Held:
    lease = AsyncLease()
    return Held(await pool.acquire(lease, origin, streaming=streaming, seconds=seconds), lease)


async def settle() -> None:
    for _ in range(5):
        await anyio.lowlevel.checkpoint()


@pytest.mark.anyio
async def test_calls_get_connections_in_the_order_of_requests() -> None:
    pool, served = pool_of(1), []

    async def call(number: int) -> None:
        held_one = await acquire(pool)
        served.append(number)
        await held_one.release()

    held = await acquire(pool)
    tasks = []
    for number in range(5):
        tasks.append(asyncio.ensure_future(call(number)))
        await settle()
    assert served == []
    await held.release()
    await asyncio.gather(*tasks)
    assert served == [0, 1, 2, 3, 4]


@pytest.mark.anyio
async def test_streams_and_short_calls_have_separate_limits() -> None:
    pool = pool_of(1, streams=2)
    streams = [await acquire(pool, streaming=True) for _ in range(2)]
    third = asyncio.ensure_future(acquire(pool, streaming=True))
    short = await acquire(pool)
    with pytest.raises(TimeoutError):
        await acquire(pool, seconds=0.001)
    await short.release()
    await settle()
    assert not third.done()
    await streams[0].release()
    await (await third).release()


@pytest.mark.anyio
async def test_a_timed_out_wait_loses_no_slot() -> None:
    pool = pool_of(1)
    held = await acquire(pool)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            await acquire(pool, seconds=0.001)
    await held.release()
    assert (await acquire(pool, seconds=0.001)).wire is held.wire


@pytest.mark.anyio
@pytest.mark.parametrize("granted", [False, True])
async def test_a_cancelled_wait_passes_its_slot_on(granted: bool) -> None:
    pool = pool_of(1)
    held = await acquire(pool)
    first = asyncio.ensure_future(acquire(pool))
    await settle()
    second = asyncio.ensure_future(acquire(pool))
    await settle()
    if granted:  # the slot is granted, but the task has not run since
        await held.release()
        first.cancel()
    else:
        first.cancel()
        await settle()
        await held.release()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert (await asyncio.wait_for(second, 5)).wire is held.wire


@pytest.mark.anyio
async def test_a_failed_connect_loses_no_slot() -> None:
    pool = pool_of(1)
    for _ in range(3):
        with pytest.raises(OSError, match="no such host"):
            await acquire(pool, "nowhere")
    assert await acquire(pool, seconds=0.001)


@pytest.mark.anyio
async def test_a_collected_lease_passes_its_slot_on() -> None:
    pool = pool_of(1)
    held = await acquire(pool)
    waiting = asyncio.ensure_future(acquire(pool, seconds=None))
    await settle()
    wire = held.wire
    del held
    assert (await asyncio.wait_for(waiting, 5)).wire is not wire
    assert wire.closed


@pytest.mark.anyio
async def test_the_connection_used_last_is_reused_unless_it_expired() -> None:
    pool = pool_of(3)
    first, second, third = [await acquire(pool) for _ in range(3)]
    await first.release()
    await second.release()
    second.wire.expired = True
    assert (await acquire(pool)).wire is first.wire
    assert second.wire.closed
    third.wire.idle = False
    await third.release()
    assert third.wire.closed


@pytest.mark.anyio
async def test_a_connection_that_is_not_reusable_is_closed() -> None:
    pool = pool_of(1)
    unusable = await acquire(pool)
    await unusable.release(reusable=False)
    assert unusable.wire.closed
    assert (await acquire(pool)).wire is not unusable.wire


@pytest.mark.anyio
async def test_idle_connections_are_closed_after_the_keepalive_time() -> None:
    pool = pool_of(3, keepalive=-1.0)
    first, second = await acquire(pool), await acquire(pool)
    await first.release()
    await second.release()
    assert first.wire.closed


@pytest.mark.anyio
async def test_the_oldest_idle_connection_to_another_origin_is_evicted() -> None:
    pool = pool_of(2)
    there = [await acquire(pool, "a"), await acquire(pool, "b")]
    for held_one in there:
        await held_one.release()
    here = await acquire(pool, "c")
    assert [held_one.wire.closed for held_one in there] == [True, False]
    assert not here.wire.closed


@pytest.mark.anyio
async def test_closing_closes_every_connection_and_fails_waiting_calls() -> None:
    pool = pool_of(2)
    idle, lent, also_lent = await acquire(pool), await acquire(pool), None
    await idle.release()
    also_lent = await acquire(pool)
    waiting = asyncio.ensure_future(acquire(pool, seconds=None))
    await settle()
    await pool.aclose()
    assert lent.wire.closed
    assert also_lent.wire.closed
    for late in (waiting, acquire(pool)):
        with pytest.raises(errors.ClientClosedError):
            await late


def test_64_threads_share_a_few_connections() -> None:
    pool: ConnectionPool[str, SyncWire] = ConnectionPool(
        SyncWire, limit=5, streams=2, keepalive=KEEP
    )
    lock, used, most = threading.Lock(), set[SyncWire](), 0

    def call(number: int) -> None:
        nonlocal most
        lease = Lease()
        wire = pool.acquire(lease, "ab"[number % 2], streaming=number % 3 == 0, seconds=None)
        with lock:
            assert wire not in used
            used.add(wire)
            most = max(most, len(used))
        with lock:
            used.discard(wire)
        lease.end(reusable=True)

    with ThreadPoolExecutor(64) as executor:
        list(executor.map(call, range(2_000)))
    assert 1 <= most <= 7
    leases = [Lease() for _ in range(5)]
    assert [pool.acquire(lease, "a", streaming=False, seconds=0.0) for lease in leases]
    with pytest.raises(TimeoutError):
        pool.acquire(Lease(), "a", streaming=False, seconds=0.0)
