"""The connections of a client: how many, whose turn it is, and what happens to used ones."""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor

import anyio
import anyio.lowlevel
import pytest

from kamiwaza._async.fleet import AsyncFleet
from kamiwaza._sync.fleet import Fleet

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

    async def aclose(self) -> None:
        self.closed = True


def fleet_of(limit: int, keep: float = KEEP) -> AsyncFleet[str, Wire]:
    return AsyncFleet(Wire, limit=limit, keep=keep)


async def borrow(
    fleet: AsyncFleet[str, Wire], site: str = "a", *, lasting: bool = False, seconds: float = 5.0
) -> Wire:
    return await fleet.borrow(site, lasting=lasting, seconds=seconds)


async def back(fleet: AsyncFleet[str, Wire], wire: Wire, *, lasting: bool = False) -> None:
    await fleet.give_back(wire, wire.site, lasting=lasting)


async def settle() -> None:
    for _ in range(5):
        await anyio.lowlevel.checkpoint()


@pytest.mark.anyio
async def test_who_asked_first_is_served_first() -> None:
    fleet, served = fleet_of(1), []

    async def call(number: int) -> None:
        wire = await borrow(fleet)
        served.append(number)
        await back(fleet, wire)

    held = await borrow(fleet)
    tasks = []
    for number in range(5):
        tasks.append(asyncio.ensure_future(call(number)))
        await settle()
    assert served == []
    await back(fleet, held)
    await asyncio.gather(*tasks)
    assert served == [0, 1, 2, 3, 4]


@pytest.mark.anyio
async def test_streams_leave_a_quarter_to_short_calls() -> None:
    fleet = fleet_of(4)
    streams = [await borrow(fleet, lasting=True) for _ in range(3)]
    fourth = asyncio.ensure_future(borrow(fleet, lasting=True))
    await settle()
    short = await borrow(fleet)
    await back(fleet, short)
    await settle()
    assert not fourth.done()
    await back(fleet, streams[0], lasting=True)
    assert (await fourth) is not None
    with pytest.raises(TimeoutError):
        await borrow(fleet, lasting=True, seconds=0.001)
    assert await borrow(fleet)


@pytest.mark.anyio
async def test_the_only_connection_may_be_a_stream() -> None:
    fleet = fleet_of(1)
    stream = await borrow(fleet, lasting=True)
    await back(fleet, stream, lasting=True)
    assert await borrow(fleet) is stream


@pytest.mark.anyio
async def test_waiting_ends_and_the_place_is_not_lost() -> None:
    fleet = fleet_of(1)
    held = await borrow(fleet)
    for _ in range(3):
        with pytest.raises(TimeoutError):
            await borrow(fleet, seconds=0.001)
    await back(fleet, held)
    assert await borrow(fleet, seconds=0.001) is held


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
        await back(fleet, held)
        first.cancel()
    else:
        first.cancel()
        await settle()
        await back(fleet, held)
    with pytest.raises(asyncio.CancelledError):
        await first
    assert await asyncio.wait_for(second, 5) is held


@pytest.mark.anyio
async def test_a_place_survives_a_connection_that_cannot_be_made() -> None:
    fleet = fleet_of(1)
    for _ in range(3):
        with pytest.raises(OSError, match="no such site"):
            await borrow(fleet, "nowhere")
    assert await borrow(fleet)


@pytest.mark.anyio
async def test_the_connection_used_last_is_used_again_unless_it_is_spent() -> None:
    fleet = fleet_of(3)
    first, second, third = [await borrow(fleet) for _ in range(3)]
    await back(fleet, first)
    await back(fleet, second)
    second.expired = True
    assert await borrow(fleet) is first
    assert second.closed
    third.idle = False
    await back(fleet, third)
    assert third.closed
    assert await borrow(fleet) not in (first, second, third)


@pytest.mark.anyio
async def test_idle_connections_are_closed_in_time() -> None:
    fleet = fleet_of(3, keep=-1.0)
    first, second = await borrow(fleet), await borrow(fleet)
    await back(fleet, first)
    assert not first.closed
    await back(fleet, second)
    assert first.closed
    assert not second.closed


@pytest.mark.anyio
async def test_an_idle_connection_elsewhere_makes_room() -> None:
    fleet = fleet_of(2)
    there = [await borrow(fleet, "a"), await borrow(fleet, "b")]
    for wire in there:
        await back(fleet, wire)
    here = await borrow(fleet, "c")
    assert [wire.closed for wire in there] == [True, False]
    assert not here.closed


@pytest.mark.anyio
async def test_closing_closes_what_is_idle_and_what_is_lent() -> None:
    fleet = fleet_of(2)
    idle, lent = await borrow(fleet), await borrow(fleet)
    await back(fleet, idle)
    await fleet.aclose()
    assert idle.closed
    assert lent.closed
    late = await borrow(fleet)
    await back(fleet, late)
    assert late.closed


def test_64_threads_share_a_few_connections() -> None:
    fleet: Fleet[str, Wire] = Fleet(Wire, limit=5, keep=KEEP)
    lock, used, most = threading.Lock(), set[Wire](), 0

    def call(number: int) -> None:
        nonlocal most
        lasting = number % 3 == 0
        wire = fleet.borrow("ab"[number % 2], lasting=lasting, seconds=30.0)
        with lock:
            assert wire not in used
            used.add(wire)
            most = max(most, len(used))
        with lock:
            used.discard(wire)
        fleet.give_back(wire, wire.site, lasting=lasting)

    with ThreadPoolExecutor(64) as pool:
        list(pool.map(call, range(2_000)))
    assert 1 <= most <= 5
    assert [fleet.borrow("a", lasting=False, seconds=0.0) for _ in range(5)]
    with pytest.raises(TimeoutError):
        fleet.borrow("a", lasting=False, seconds=0.0)
