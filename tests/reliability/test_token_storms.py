"""Many calls with an expired token cause one renewal."""

from __future__ import annotations

import asyncio
import os
import threading
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, AuthenticationManager, KamiwazaClient, errors
from kamiwaza.auth.token_cache import StoredToken, TokenCache
from tests.reliability.halves import LoopbackHalf, SkippingClock
from tests.reliability.token_platform import PASSWORD, TokenPlatform

CROWD = 64


def manager(clock: SkippingClock, *, left: float = 3600.0) -> AuthenticationManager:
    """Return the credentials of somebody who holds token-0 for `left` more seconds."""
    found = AuthenticationManager(
        token="token-0", refresh_token="refresh-0", expires_in=3600.0, clock=clock
    )
    clock.turn(3600.0 - left)
    return found


def crowd(half: LoopbackHalf, url: str, count: int = CROWD, **options: Any) -> list[Any]:
    """Return what `count` threads or tasks got that call at once on one client."""
    if half.kind == "async":
        return asyncio.run(_crowd(url, count, options))
    start = threading.Barrier(count)

    def call(number: int) -> Any:
        start.wait(10)
        return client.request("GET", f"/calls/{number}")

    with KamiwazaClient(url, **options) as client, ThreadPoolExecutor(count) as pool:
        return list(pool.map(call, range(count)))


async def _crowd(url: str, count: int, options: dict[str, Any]) -> list[Any]:
    async with AsyncKamiwazaClient(url, **options) as client:
        calls = (client.request("GET", f"/calls/{number}") for number in range(count))
        return await asyncio.gather(*calls)


def test_an_expired_token_is_renewed_once(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    with TokenPlatform() as platform:
        platform.valid = set()
        found = crowd(half, platform.url, auth=manager(clock, left=0), clock=clock)
    assert found == [[{"bearer": "token-1"}]] * CROWD
    assert len(platform.renewals) == 1
    assert platform.renewals[0].target == "/api/auth/refresh?refresh_token=refresh-0"
    assert len(platform.calls) == CROWD


def test_the_first_log_in_happens_once(half: LoopbackHalf) -> None:
    with TokenPlatform() as platform:
        crowd(half, platform.url, username="admin", password=PASSWORD)
    assert [r.target for r in platform.renewals] == ["/api/auth/token"]
    assert len(platform.calls) == CROWD


def test_a_rejected_token_is_renewed_once_and_each_call_repeated_once(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    with TokenPlatform(crowd=CROWD) as platform:
        platform.valid = set()
        found = crowd(half, platform.url, auth=manager(clock), clock=clock)
    assert found == [[{"bearer": "token-1"}]] * CROWD
    assert len(platform.renewals) == 1
    bearers = sorted(r.bearer for r in platform.calls)
    assert bearers == ["token-0"] * CROWD + ["token-1"] * CROWD
    assert clock.pauses == []


def test_a_token_that_stays_rejected_is_an_error_after_one_renewal(half: LoopbackHalf) -> None:
    clock = SkippingClock()
    with TokenPlatform() as platform:
        platform.script = lambda request: (
            platform.issue if "/auth/" in request.target else platform.refuse
        )
        error = half.fails(
            platform.url,
            lambda client: client.request("GET", "/calls/1"),
            api_key=None, auth=manager(clock), clock=clock,
        )  # fmt: skip
    assert type(error) is errors.AuthenticationError
    assert len(platform.renewals) == 1
    assert len(platform.calls) == 2
    assert len(error.attempts) == 1


def test_a_rejected_api_key_is_not_tried_again(half: LoopbackHalf) -> None:
    with TokenPlatform() as platform:
        error = half.fails(platform.url, lambda client: client.request("GET", "/calls/1"))
    assert type(error) is errors.AuthenticationError
    assert len(platform.requests) == 1


def test_nobody_waits_while_the_old_token_holds(half: LoopbackHalf) -> None:
    """The token endpoint answers nothing until every call has been answered."""
    clock = SkippingClock()
    with TokenPlatform() as platform:
        platform.gate.clear()
        credentials = manager(clock, left=60.0)
        if half.kind == "sync":
            _beside(platform, credentials, clock)
        else:
            asyncio.run(_beside_async(platform, credentials, clock))
    assert len(platform.renewals) == 1
    assert [r.bearer for r in platform.calls] == ["token-0"] * 10 + ["token-1"]


def _renewed(credentials: AuthenticationManager) -> Callable[[], bool]:
    return lambda: credentials.access_token() == "token-1"


def _beside(
    platform: TokenPlatform, credentials: AuthenticationManager, clock: SkippingClock
) -> None:
    with KamiwazaClient(platform.url, auth=credentials, clock=clock, deadline=5.0) as client:
        for number in range(10):
            client.request("GET", f"/calls/{number}")
        assert platform.asked.wait(5)
        platform.gate.set()
        _until(_renewed(credentials))
        client.request("GET", "/calls/11")


async def _beside_async(
    platform: TokenPlatform, credentials: AuthenticationManager, clock: SkippingClock
) -> None:
    async with AsyncKamiwazaClient(
        platform.url, auth=credentials, clock=clock, deadline=5.0
    ) as client:
        for number in range(10):
            await client.request("GET", f"/calls/{number}")
        assert await asyncio.to_thread(platform.asked.wait, 5)
        platform.gate.set()
        while not _renewed(credentials)():
            await asyncio.sleep(0.001)
        await client.request("GET", "/calls/11")


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + 30
    while not true():
        assert time.monotonic() < end
        time.sleep(0.001)


def test_a_renewal_beside_outlives_the_call_that_began_it() -> None:
    """In the async half, where the new task inherits the context of the call and its deadline."""
    clock = SkippingClock()
    credentials = manager(clock, left=60.0)

    async def main(platform: TokenPlatform) -> None:
        async with AsyncKamiwazaClient(platform.url, auth=credentials, clock=clock) as client:
            await client.with_options(deadline=0.1).request("GET", "/calls/1")
            await asyncio.sleep(0.15)
            platform.gate.set()
            while not _renewed(credentials)():
                await asyncio.sleep(0.001)

    with TokenPlatform() as platform:
        platform.gate.clear()
        asyncio.run(asyncio.wait_for(main(platform), 5))
    assert len(platform.renewals) == 1


def test_a_call_that_was_sent_with_an_older_token_does_not_renew_the_newer_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Between taking the headers and being refused, another thread may have renewed."""
    clock = SkippingClock()
    credentials = manager(clock)
    taken = credentials.get_headers

    def overtaken() -> dict[str, str]:
        headers = taken()
        if headers["Authorization"].endswith("token-0"):
            credentials.adopt("token-1", refresh_token="refresh-1", expires_in=3600.0)
        return headers

    monkeypatch.setattr(credentials, "get_headers", overtaken)
    with TokenPlatform() as platform:
        platform.valid = {"token-1"}
        with KamiwazaClient(platform.url, auth=credentials, clock=clock) as client:
            assert client.request("GET", "/calls/1") == [{"bearer": "token-1"}]
    assert platform.renewals == []


@pytest.mark.filterwarnings("ignore:.*multi-threaded.*fork:DeprecationWarning")
def test_four_processes_renew_an_expired_token_once(tmp_path: Path) -> None:
    path = tmp_path / "tokens.json"
    with TokenPlatform() as platform:
        stored = StoredToken("token-0", "refresh-0", expires_at=time.time() - 5, lifetime=3600.0)
        TokenCache(path, server=f"{platform.url}/api", user="admin").write(stored)
        children = [_child(platform.url, path) for _ in range(4)]
        codes = [os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) for child in children]
    assert codes == [0] * 4
    assert len(platform.renewals) == 1
    assert [r.bearer for r in platform.calls] == ["token-1"] * 4


def _child(url: str, path: Path) -> int:
    child = os.fork()
    if child == 0:
        code = 1
        try:
            with KamiwazaClient(
                url, username="admin", password=PASSWORD, token_cache=path
            ) as client:
                code = 0 if client.request("GET", "/calls/1") == [{"bearer": "token-1"}] else 2
        finally:
            os._exit(code)
    return child
