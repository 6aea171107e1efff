"""Many calls during short and long outages."""

from __future__ import annotations

import asyncio
import contextlib
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, RetryPolicy, errors
from kamiwaza.http.retry import RetryBudget
from tests.reliability.fault_server import FaultServer, Received, Step, answer, reset, serve
from tests.reliability.halves import LoopbackHalf, SkippingClock

CROWD = 64
OUTAGE = 0.25
# As the default is to one second, at a quarter of the time.
POLICY = RetryPolicy(base=RetryPolicy().base / 4)


class Recovering:
    """Meets every request with `fault` until a quarter of a second has passed."""

    def __init__(self, fault: Step) -> None:
        self._fault = fault
        self._end: float | None = None

    def __call__(self, request: Received) -> Step:
        now = time.monotonic()
        self._end = self._end or now + OUTAGE
        return self._fault if now < self._end else answer()


def crowd(half: LoopbackHalf, url: str, each: int = 1, **options: Any) -> list[Any]:
    """Return what each of the calls of a crowd met, answers and errors, `each` in a row."""
    if half.kind == "async":
        return asyncio.run(_crowd(url, each, options))
    start = threading.Barrier(CROWD)

    def calls(_: int) -> list[Any]:
        start.wait(10)
        return [_met(lambda: client.request("GET", "/x")) for _ in range(each)]

    with KamiwazaClient(url, **options) as client, ThreadPoolExecutor(CROWD) as pool:
        return [met for row in pool.map(calls, range(CROWD)) for met in row]


def _met(call: Callable[[], Any]) -> Any:
    try:
        return call()
    except errors.APIError as error:
        return error


async def _crowd(url: str, each: int, options: dict[str, Any]) -> list[Any]:
    async with AsyncKamiwazaClient(url, **options) as client:

        async def calls() -> list[Any]:
            found: list[Any] = []
            for _ in range(each):
                with contextlib.suppress(errors.APIError):
                    found.append(await client.request("GET", "/x"))
                    continue
                found.append(None)
            return found

        return [
            met for row in await asyncio.gather(*(calls() for _ in range(CROWD))) for met in row
        ]


@pytest.mark.parametrize("fault", [reset, answer(503), answer(502)], ids=["resets", "503", "502"])
def test_a_short_outage_fails_none_of_many_calls(half: LoopbackHalf, fault: Step) -> None:
    with FaultServer(script=Recovering(fault)) as server:
        found = crowd(half, server.url, retry=POLICY)
    assert found == [[]] * CROWD
    assert len(server.requests) > CROWD


def test_the_retries_of_the_default_policy_reach_beyond_a_second() -> None:
    policy = RetryPolicy()
    for _ in range(200):
        assert sum(policy.pause(number) for number in range(1, policy.max_retries + 1)) > 1.0


@pytest.mark.parametrize("fault", [reset, answer(503)], ids=["resets", "503"])
def test_a_platform_that_stays_down_meets_no_storm(half: LoopbackHalf, fault: Step) -> None:
    each = 4
    with serve(fault) as server:
        found = crowd(half, server.url, each, clock=SkippingClock())
    assert [met for met in found if met == []] == []
    throttled = 1 / RetryBudget.COST_THROTTLED if fault is not reset else 1.0
    most = (RetryBudget.RESERVE + CROWD * RetryPolicy().max_retries) * throttled
    assert CROWD * each <= len(server.requests) <= CROWD * each + most


def test_an_error_says_that_a_retry_was_withheld(half: LoopbackHalf) -> None:
    def spent(client: Any) -> Any:
        return spent_async(client) if half.kind == "async" else spent_sync(client)

    def spent_sync(client: Any) -> None:
        with pytest.raises(errors.ServiceUnavailableError):
            client.request("GET", "/x")

    async def spent_async(client: Any) -> None:
        with pytest.raises(errors.ServiceUnavailableError):
            await client.request("GET", "/x")

    def work(client: Any) -> Any:
        return client.request("GET", "/x")

    with serve(answer(503)) as server:
        error = half.fails(server.url, half.sequence(*[spent] * 100, work))
    assert error.retry_withheld
    assert "no further attempt, because too many calls of this client fail" in str(error)
    assert len(server.requests) < 101 * 4
    with serve(answer(503)) as server:
        error = half.fails(server.url, lambda client: client.request("GET", "/x"))
    assert not error.retry_withheld
    assert "too many" not in str(error)
    assert len(server.requests) == 4


def test_what_succeeds_brings_its_retries_back(half: LoopbackHalf) -> None:
    """Two of three requests fail; without a refund, the budget would end after some 20 calls."""
    calls = 2 * int(RetryBudget.RESERVE)

    def work(client: Any) -> Any:
        return client.request("GET", "/x")

    with serve(*[answer(502), answer(502), answer()] * calls) as server:
        assert half.run(server.url, half.sequence(*[work] * calls)) == [[]] * calls


def test_calls_that_failed_leave_less_for_those_that_follow() -> None:
    budget = RetryBudget()
    for _ in range(2):
        budget.add_call(3)
    paid = 0
    while budget.spend():
        paid += 1
    assert paid == RetryBudget.RESERVE + 6
    for _ in range(2):
        budget.remove_call(3)
    budget.add_call(3)
    assert not budget.spend()
    for _ in range(5):
        budget.refund()
    assert budget.spend()
    assert not budget.spend()
    budget.refund(1_000)
    assert sum(bool(budget.spend()) for _ in range(1_000)) == RetryBudget.RESERVE + 3
