"""Tokens are renewed in time, once, and by one caller, in both halves."""

from __future__ import annotations

import asyncio
import os
import threading
from pathlib import Path
from typing import Any

import httpx
import pytest

from kamiwaza import (
    APIStatusError,
    AsyncKamiwazaClient,
    AuthenticationError,
    AuthenticationManager,
    KamiwazaClient,
    ServerError,
    errors,
)
from kamiwaza.auth.token_cache import StoredToken, TokenCache
from kamiwaza.concurrency import primitives
from kamiwaza_api.api.models import list_models
from tests.unit.mock_platform import BASE, Issuer, at_once

USER: dict[str, Any] = {"username": "alice", "password": "wonder land"}


def call(client: KamiwazaClient) -> None:
    client.raw.send(list_models())


def settle() -> None:
    """Wait until the renewals in the background have ended."""
    for thread in threading.enumerate():
        if thread.name == "kamiwaza":
            thread.join(10)


def bearers(issuer: Issuer) -> list[str]:
    requests = [r for r in issuer.platform.requests if "/auth/" not in r.url.path]
    return [r.headers.get("authorization", "") for r in requests]


def test_a_password_is_exchanged_at_the_first_call_and_not_before() -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    assert issuer.platform.requests == []
    call(client)
    call(client)
    assert issuer.grants() == ["/auth/token"]
    login = issuer.platform.requests[0]
    assert login.content == b"username=alice&password=wonder+land"
    assert "authorization" not in login.headers
    assert bearers(issuer) == ["Bearer access-1", "Bearer access-1"]


def test_a_dead_token_is_refreshed_and_the_rotated_token_kept() -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    for _ in range(3):
        call(client)
        issuer.platform.clock.now += 1000
    assert issuer.grants() == ["/auth/token", "/auth/refresh", "/auth/refresh"]
    used = [r.url.params.get("refresh_token") for r in issuer.platform.requests]
    assert [u for u in used if u] == ["refresh-1", "refresh-2"]


def test_a_refresh_token_that_is_not_replaced_stays_good() -> None:
    issuer = Issuer(rotates=False)
    auth = AuthenticationManager(**USER, clock=issuer.platform.clock)
    client = issuer.platform.client(auth=auth)
    for _ in range(3):
        call(client)
        issuer.platform.clock.now += 1000
    used = [r.url.params.get("refresh_token") for r in issuer.platform.requests]
    assert [u for u in used if u] == ["refresh-1", "refresh-1"]
    client.auth.refresh()
    assert auth.refresh_token == "refresh-1"


@pytest.mark.parametrize("status", [400, 401])
def test_a_refused_refresh_token_falls_back_to_the_password_once(status: int) -> None:
    issuer = Issuer()
    issuer.refresh_status = status
    client = issuer.platform.client(**USER)
    call(client)
    issuer.refresh_good.clear()
    issuer.platform.clock.now += 1000
    call(client)
    assert issuer.grants() == ["/auth/token", "/auth/refresh", "/auth/token"]
    assert bearers(issuer)[-1] == "Bearer access-2"


def test_without_a_password_a_refused_refresh_token_is_the_end() -> None:
    issuer = Issuer()
    auth = AuthenticationManager(
        token="access-0", refresh_token="gone", expires_in=100, clock=issuer.platform.clock
    )
    client = issuer.platform.client(auth=auth)
    issuer.platform.clock.now += 1000
    with pytest.raises(AuthenticationError) as caught:
        call(client)
    assert issuer.grants() == ["/auth/refresh"]
    assert "gone" not in str(caught.value)


def test_a_refused_token_is_renewed_once_and_the_call_repeated_once() -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    call(client)
    issuer.revoked = {"access-1"}
    call(client)
    assert bearers(issuer) == ["Bearer access-1", "Bearer access-1", "Bearer access-2"]
    issuer.revoked = {"access-2", "access-3"}
    with pytest.raises(AuthenticationError):
        call(client)
    assert bearers(issuer)[3:] == ["Bearer access-2", "Bearer access-3"]


@pytest.mark.parametrize("given", [{"api_key": "k"}, {"token": "t"}, {}])
def test_what_cannot_be_renewed_fails_at_once(given: Any) -> None:
    issuer = Issuer()
    with pytest.raises(AuthenticationError):
        call(issuer.platform.client(**given, max_retries=3))
    assert len(issuer.platform.requests) == 1


def test_a_wrong_password_is_not_tried_again() -> None:
    issuer = Issuer()
    issuer.login_status = 401
    with pytest.raises(AuthenticationError) as caught:
        call(issuer.platform.client(**USER, max_retries=3))
    assert issuer.grants() == ["/auth/token"]
    assert "wonder land" not in str(caught.value)


def test_64_threads_at_expiry_renew_once() -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    call(client)
    issuer.platform.clock.now += 1000
    with at_once(64, lambda _: call(client)):
        pass
    assert issuer.grants() == ["/auth/token", "/auth/refresh"]
    assert len(bearers(issuer)) == 65


def test_64_threads_with_a_refused_token_renew_once() -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    call(client)
    issuer.revoked = {"access-1"}
    with at_once(64, lambda _: call(client)):
        pass
    assert issuer.grants() == ["/auth/token", "/auth/refresh"]


@pytest.mark.anyio
async def test_64_tasks_at_expiry_renew_once() -> None:
    issuer = Issuer()
    client = issuer.platform.async_client(**USER)
    await client.raw.send(list_models())
    issuer.platform.clock.now += 1000
    await asyncio.gather(*(client.raw.send(list_models()) for _ in range(64)))
    assert issuer.grants() == ["/auth/token", "/auth/refresh"]


def test_when_the_renewal_fails_every_caller_gets_an_error_of_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    gate = threading.Event()
    issuer.before = lambda request: gate.wait(10)
    issuer.login_status = 500
    caught: list[Exception] = []

    def fail(_: int) -> None:
        try:
            call(client)
        except ServerError as error:
            caught.append(error)

    wait, waiting = primitives.wait, threading.Semaphore(0)

    def counted(*arguments: Any) -> Any:
        waiting.release()
        return wait(*arguments)

    monkeypatch.setattr(primitives, "wait", counted)
    with at_once(8, fail):
        for _ in range(7):
            assert waiting.acquire(timeout=10)
        gate.set()
    assert len(caught) == 8
    assert len(set(map(id, caught))) == 8
    assert issuer.grants() == ["/auth/token"]
    assert all(len(error.attempts) == 1 for error in caught if isinstance(error, APIStatusError))


def test_while_the_token_is_good_nobody_waits_for_its_renewal() -> None:
    issuer = Issuer(expires_in=1000)
    client = issuer.platform.client(**USER)
    call(client)
    issuer.platform.clock.now += 900
    started, gate = threading.Event(), threading.Event()

    def hold(request: httpx.Request) -> None:
        started.set()
        gate.wait(10)

    issuer.before = hold
    call(client)
    assert started.wait(10)
    call(client)
    assert bearers(issuer) == ["Bearer access-1"] * 3
    gate.set()
    settle()
    call(client)
    assert bearers(issuer)[-1] == "Bearer access-2"
    assert issuer.grants() == ["/auth/token", "/auth/refresh"]


def test_an_advance_renewal_that_fails_disturbs_nobody() -> None:
    issuer = Issuer(expires_in=1000)
    client = issuer.platform.client(**USER)
    call(client)
    issuer.platform.clock.now += 900
    issuer.refresh_good.clear()
    issuer.login_status = 503
    call(client)
    settle()
    call(client)
    settle()
    assert bearers(issuer) == ["Bearer access-1"] * 3, "it is good for another 100 s"
    assert issuer.grants() == ["/auth/token", "/auth/refresh", "/auth/token"]


@pytest.mark.anyio
async def test_a_renewal_that_was_cancelled_before_it_began_blocks_nobody() -> None:
    issuer = Issuer(expires_in=1000)
    client = issuer.platform.async_client(**USER)
    await _ask(client)
    issuer.platform.clock.now += 900
    before = asyncio.all_tasks()
    await _ask(client)
    (renewal,) = asyncio.all_tasks() - before
    renewal.cancel()
    with pytest.raises(asyncio.CancelledError):
        await renewal
    assert issuer.grants() == ["/auth/token"]
    issuer.platform.clock.now += 900
    await asyncio.wait_for(_ask(client), 10)
    assert bearers(issuer)[-1] == "Bearer access-2"


async def _ask(client: AsyncKamiwazaClient) -> None:
    await client.raw.send(list_models())


def test_a_renewal_of_a_loop_that_was_closed_blocks_nobody() -> None:
    issuer = Issuer()
    manager = AuthenticationManager(**USER, clock=issuer.platform.clock)
    client = issuer.platform.async_client(auth=manager)
    loop = asyncio.new_event_loop()
    assert manager.claim(owner=(os.getpid(), loop))[1]
    loop.close()
    asyncio.run(asyncio.wait_for(_ask(client), 10))
    assert issuer.grants() == ["/auth/token"]


@pytest.mark.anyio
async def test_when_the_leader_is_cancelled_another_leads() -> None:
    issuer = Issuer()
    gate = asyncio.Event()
    held = asyncio.Event()
    inner = issuer.platform.handler

    async def handler(request: httpx.Request) -> httpx.Response:
        if request.url.path.endswith("/auth/token") and not held.is_set():
            held.set()
            await gate.wait()
        return inner(request)

    client = AsyncKamiwazaClient(BASE, transport=httpx.MockTransport(handler), **USER)
    leader = asyncio.create_task(_ask(client))
    await held.wait()
    others = [asyncio.create_task(_ask(client)) for _ in range(5)]
    await asyncio.sleep(0)
    leader.cancel()
    await asyncio.gather(*others)
    with pytest.raises(asyncio.CancelledError):
        await leader
    assert issuer.issued == 1


def test_no_thread_to_be_had_is_no_reason_to_fail(monkeypatch: pytest.MonkeyPatch) -> None:
    issuer = Issuer(expires_in=1000)
    client = issuer.platform.client(**USER)
    call(client)
    issuer.platform.clock.now += 900

    def refuse(self: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    monkeypatch.setattr(threading.Thread, "start", refuse)
    call(client)
    monkeypatch.undo()
    issuer.platform.clock.now += 900
    call(client)
    assert bearers(issuer)[-1] == "Bearer access-2"


def test_another_user_who_logs_in_takes_nothing_over() -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER)
    call(client)
    client.auth.login("bob", "builder")
    issuer.platform.clock.now += 1000
    issuer.refresh_good.clear()
    with pytest.raises(AuthenticationError):
        call(client)
    assert issuer.grants() == ["/auth/token", "/auth/token", "/auth/refresh"]


def test_a_login_without_a_refresh_token_drops_the_one_of_before() -> None:
    issuer = Issuer()
    issuer.gives_refresh_tokens = False
    auth = AuthenticationManager(token="access-0", refresh_token="refresh-0")
    client = issuer.platform.client(auth=auth)
    client.auth.login("bob", "builder")
    assert auth.refresh_token is None
    assert auth.get_headers() == {"Authorization": "Bearer access-1"}


def test_logging_out_leaves_an_anonymous_client(tmp_path: Path) -> None:
    issuer = Issuer()
    client = issuer.platform.client(**USER, token_cache=tmp_path / "t.json")
    call(client)
    cache = TokenCache(tmp_path / "t.json", server=BASE, user="alice")
    assert cache.read()
    client.auth.logout()
    assert cache.read() is None
    assert client.auth.get_headers() == {}


# The file that keeps tokens for the next process.


def test_the_next_client_takes_the_token_from_the_file(tmp_path: Path) -> None:
    issuer = Issuer()
    path = tmp_path / "t.json"
    call(issuer.platform.client(**USER, token_cache=path))
    call(issuer.platform.client(**USER, token_cache=path))
    assert issuer.grants() == ["/auth/token"]
    issuer.platform.clock.now += 1000
    call(issuer.platform.client(**USER, token_cache=path))
    assert issuer.grants() == ["/auth/token", "/auth/refresh"]


def test_a_refresh_token_another_process_used_up_is_not_used_again(tmp_path: Path) -> None:
    issuer = Issuer()
    path = tmp_path / "t.json"
    one = issuer.platform.client(**USER, token_cache=path)
    other = issuer.platform.client(**USER, token_cache=path)
    call(one)
    call(other)
    issuer.platform.clock.now += 1000
    call(one)
    call(other)
    assert issuer.grants() == ["/auth/token", "/auth/refresh"]
    issuer.revoked = {"access-2"}
    call(other)
    call(one)
    used = [r.url.params.get("refresh_token") for r in issuer.platform.requests]
    assert [u for u in used if u] == ["refresh-1", "refresh-2"]


def test_the_file_never_serves_another_server_or_user(tmp_path: Path) -> None:
    path = tmp_path / "t.json"
    first, second = Issuer(), Issuer()
    call(first.platform.client(**USER, token_cache=path))
    call(second.platform.client("https://other.example", **USER, token_cache=path))
    call(first.platform.client(username="bob", password="b", token_cache=path))
    assert first.grants() == ["/auth/token", "/auth/token"]
    assert second.grants() == ["/auth/token"]


def test_somebody_elses_login_is_not_written_into_the_file(tmp_path: Path) -> None:
    issuer = Issuer()
    path = tmp_path / "t.json"
    client = issuer.platform.client(**USER, token_cache=path)
    call(client)
    client.auth.login("bob", "builder")
    stored = TokenCache(path, server=BASE, user="alice").read()
    assert stored is not None
    assert stored.access == "access-1"


@pytest.mark.anyio
async def test_a_call_cancelled_while_it_waits_for_the_file_leaves_no_lock(tmp_path: Path) -> None:
    issuer = Issuer()
    path = tmp_path / "t.json"
    client = issuer.platform.async_client(**USER, token_cache=path)
    holder = TokenCache(path, server=BASE, user="alice").lock()
    holder.acquire()
    task = asyncio.create_task(_ask(client))
    for _ in range(20):
        await asyncio.sleep(0)
    assert not task.done()
    assert issuer.platform.requests == []
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    holder.release()
    again = TokenCache(path, server=BASE, user="alice").lock()
    await asyncio.to_thread(again.acquire, 5.0)
    again.release()
    await _ask(client)
    assert issuer.grants() == ["/auth/token"]


@pytest.mark.anyio
async def test_the_async_half_keeps_tokens_too(tmp_path: Path) -> None:
    issuer = Issuer()
    path = tmp_path / "t.json"
    await _ask(issuer.platform.async_client(**USER, token_cache=path))
    stored = TokenCache(path, server=BASE, user="alice").read()
    assert stored == StoredToken("access-1", "refresh-1", issuer.platform.clock.time() + 300, 300.0)
    await _ask(issuer.platform.async_client(**USER, token_cache=path))
    assert issuer.grants() == ["/auth/token"]


def test_a_leader_without_time_leaves_the_renewal_to_the_next() -> None:
    manager = AuthenticationManager(username="me", password="secret")
    renewal, leads = manager.claim()
    assert leads
    assert renewal is not None
    waiting, also_leads = manager.claim()
    assert waiting is renewal
    assert not also_leads
    manager.conclude(renewal, errors.DeadlineExceededError("the leader had no time"))
    assert renewal.done.result(0) is None
    assert manager.claim()[1]
