"""The connections of a client: how many, whose turn it is, and what happens to used ones."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import anyio.lowlevel
import pytest

from kamiwaza import errors
from kamiwaza._async.http.connection_pool import AsyncFleet, AsyncLease
from kamiwaza._sync.http.connection_pool import Fleet, Lease

KEEP = 60.0


class Wire:
    """A connection that does nothing."""

    def __init__(self, site: str) -> None:
        if site == "nowhere":
            raise OSError("no such site")
        self.site = site
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

    hang_up = aclose


class SyncWire(Wire):
    """The same for threads."""

    hang_up = Wire.close


class Loan:
    """A borrowed connection with its lease."""

    def __init__(self, wire: AsyncWire, lease: AsyncLease) -> None:
        self.wire, self.lease = wire, lease

    async def back(self, *, reusable: bool = True) -> None:
        await self.lease.end(reusable=reusable)


Crowd = AsyncFleet[str, AsyncWire]


def fleet_of(limit: int, streams: int = 1, keep: float = KEEP) -> Crowd:
    return AsyncFleet(AsyncWire, limit=limit, streams=streams, keep=keep)


async def borrow(
    fleet: Crowd, site: str = "a", *, lasting: bool = False, seconds: float | None = 5.0
) -> Loan:
    lease = AsyncLease()
    return Loan(await fleet.borrow(lease, site, lasting=lasting, seconds=seconds), lease)


async def settle() -> None:
    for _ in range(5):
        await anyio.lowlevel.checkpoint()


@pytest.mark.anyio
async def test_who_asked_first_is_served_first() -> None:
    fleet, served = fleet_of(1), []

    async def call(number: int) -> None:
        loan = await borrow(fleet)
        served.append(number)
        await loan.back()

    held = await borrow(fleet)
    tasks = []
    for number in range(5):
        tasks.append(asyncio.ensure_future(call(number)))
        await settle()
    assert served == []
    await held.back()
    await asyncio.gather(*tasks)
    assert served == [0, 1, 2, 3, 4]


@pytest.mark.anyio
async def test_streams_and_short_calls_do_not_take_each_others_places() -> None:
    fleet = fleet_of(1, streams=2)
    streams = [await borrow(fleet, lasting=True) for _ in range(2)]
    third = asyncio.ensure_future(borrow(fleet, lasting=True))
    short = await borrow(fleet)
    with pytest.raises(TimeoutError):
        await borrow(fleet, seconds=0.001)
    await short.back()
    await settle()
    assert not third.done()
    await streams[0].back()
    await (await third).back()


@pytest.mark.anyio
async def test_waiting_ends_and_the_place_is_not_lost() -> None:
    fleet = fleet_of(1)
    held = await borrow(fleet)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            await borrow(fleet, seconds=0.001)
    await held.back()
    assert (await borrow(fleet, seconds=0.001)).wire is held.wire


@pytest.mark.anyio
@pytest.mark.parametrize("granted", [False, True])
async def test_who_is_cancelled_lets_the_next_one_pass(granted: bool) -> None:
    fleet = fleet_of(1)
    held = await borrow(fleet)
    first = asyncio.ensure_future(borrow(fleet))
    await settle()
    second = asyncio.ensure_future(borrow(fleet))
    await settle()
    if granted:  # its turn has come, but it has not run since
        await held.back()
        first.cancel()
    else:
        first.cancel()
        await settle()
        await held.back()
    with pytest.raises(asyncio.CancelledError):
        await first
    assert (await asyncio.wait_for(second, 5)).wire is held.wire


@pytest.mark.anyio
async def test_a_place_survives_a_connection_that_cannot_be_made() -> None:
    fleet = fleet_of(1)
    for _ in range(3):
        with pytest.raises(OSError, match="no such site"):
            await borrow(fleet, "nowhere")
    assert await borrow(fleet, seconds=0.001)


@pytest.mark.anyio
async def test_a_lease_that_is_forgotten_gives_its_place_to_who_waits() -> None:
    fleet = fleet_of(1)
    held = await borrow(fleet)
    waiting = asyncio.ensure_future(borrow(fleet, seconds=None))
    await settle()
    wire = held.wire
    del held
    assert (await asyncio.wait_for(waiting, 5)).wire is not wire
    assert wire.closed


@pytest.mark.anyio
async def test_the_connection_used_last_is_used_again_unless_it_is_spent() -> None:
    fleet = fleet_of(3)
    first, second, third = [await borrow(fleet) for _ in range(3)]
    await first.back()
    await second.back()
    second.wire.expired = True
    assert (await borrow(fleet)).wire is first.wire
    assert second.wire.closed
    third.wire.idle = False
    await third.back()
    assert third.wire.closed


@pytest.mark.anyio
async def test_a_connection_that_is_not_to_be_used_again_is_closed() -> None:
    fleet = fleet_of(1)
    spoilt = await borrow(fleet)
    await spoilt.back(reusable=False)
    assert spoilt.wire.closed
    assert (await borrow(fleet)).wire is not spoilt.wire


@pytest.mark.anyio
async def test_idle_connections_are_closed_in_time() -> None:
    fleet = fleet_of(3, keep=-1.0)
    first, second = await borrow(fleet), await borrow(fleet)
    await first.back()
    await second.back()
    assert first.wire.closed


@pytest.mark.anyio
async def test_an_idle_connection_elsewhere_makes_room() -> None:
    fleet = fleet_of(2)
    there = [await borrow(fleet, "a"), await borrow(fleet, "b")]
    for loan in there:
        await loan.back()
    here = await borrow(fleet, "c")
    assert [loan.wire.closed for loan in there] == [True, False]
    assert not here.wire.closed


@pytest.mark.anyio
async def test_closing_closes_everything_and_sends_away_who_waits() -> None:
    fleet = fleet_of(2)
    idle, lent, also_lent = await borrow(fleet), await borrow(fleet), None
    await idle.back()
    also_lent = await borrow(fleet)
    waiting = asyncio.ensure_future(borrow(fleet, seconds=None))
    await settle()
    await fleet.aclose()
    assert lent.wire.closed
    assert also_lent.wire.closed
    for late in (waiting, borrow(fleet)):
        with pytest.raises(errors.ClientClosedError):
            await late


def test_64_threads_share_a_few_connections() -> None:
    fleet: Fleet[str, SyncWire] = Fleet(SyncWire, limit=5, streams=2, keep=KEEP)
    lock, used, most = threading.Lock(), set[SyncWire](), 0

    def call(number: int) -> None:
        nonlocal most
        lease = Lease()
        wire = fleet.borrow(lease, "ab"[number % 2], lasting=number % 3 == 0, seconds=None)
        with lock:
            assert wire not in used
            used.add(wire)
            most = max(most, len(used))
        with lock:
            used.discard(wire)
        lease.end(reusable=True)

    with ThreadPoolExecutor(64) as pool:
        list(pool.map(call, range(2_000)))
    assert 1 <= most <= 7
    leases = [Lease() for _ in range(5)]
    assert [fleet.borrow(lease, "a", lasting=False, seconds=0.0) for lease in leases]
    with pytest.raises(TimeoutError):
        fleet.borrow(Lease(), "a", lasting=False, seconds=0.0)
