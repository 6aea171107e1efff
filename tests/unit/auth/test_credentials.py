"""Keys, tokens and passwords: the headers, and when a token is renewed."""

from __future__ import annotations

import os
import threading
from typing import Any

import pytest

from kamiwaza import AuthenticationError, AuthenticationManager, ConfigurationError
from kamiwaza.auth.token import LEEWAY, RENEW_AHEAD, Renewal, Token
from kamiwaza.auth.token_cache import StoredToken
from kamiwaza_api.api.models import list_models
from tests.unit.mock_platform import TurningClock, answering, at_once

SECRET = "sk-0123456789-secret"


def test_the_contract_of_the_seed() -> None:
    assert AuthenticationManager(token="t").get_headers() == {"Authorization": "Bearer t"}
    assert AuthenticationManager(api_key="k").get_headers()["X-API-Key"] == "k"
    assert AuthenticationManager("k").get_headers() == {
        "X-API-Key": "k",
        "Authorization": "Bearer k",
    }


@pytest.mark.parametrize(
    ("given", "kind", "headers"),
    [
        ({}, "anonymous", {}),
        ({"api_key": "k", "api_key_scheme": "bearer"}, "api_key", {"authorization": "Bearer k"}),
        ({"api_key": "k", "api_key_scheme": "x-api-key"}, "api_key", {"x-api-key": "k"}),
        ({"api_key": "k"}, "api_key", {"x-api-key": "k", "authorization": "Bearer k"}),
        ({"token": "t"}, "token", {"authorization": "Bearer t"}),
        ({"token": "t", "api_key_scheme": "x-api-key"}, "token", {"authorization": "Bearer t"}),
    ],
)
def test_what_each_kind_sends(given: Any, kind: str, headers: dict[str, str]) -> None:
    platform = answering()
    client = platform.client(**given)
    client.raw.send(list_models())
    (request,) = platform.requests
    sent = {n: v for n, v in request.headers.items() if n in ("x-api-key", "authorization")}
    assert sent == headers
    assert f"credentials={kind!r}" in repr(client)
    assert "cookie" not in request.headers


def test_of_a_key_and_a_token_the_key_counts() -> None:
    manager = AuthenticationManager("k", "t", refresh_token="r", expires_in=1)
    assert manager.kind == "api_key"
    assert manager.access_token() == "k"
    assert not manager.renewable


def test_a_password_must_be_exchanged_first() -> None:
    manager = AuthenticationManager(username="u", password=SECRET)
    with pytest.raises(AuthenticationError, match="not logged in"):
        manager.get_headers()
    assert manager.renewable
    assert not manager.usable()
    assert not manager.is_fresh()


@pytest.mark.parametrize("name", ["api_key", "token"])
@pytest.mark.parametrize("value", ["", f"{SECRET}\n", f" {SECRET}", f"{SECRET}\u00e9"])
def test_what_cannot_be_sent_is_refused_without_showing_it(name: str, value: str) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}: ") as caught:
        AuthenticationManager(**{name: value})  # type: ignore[arg-type]  # any setting
    assert SECRET not in str(caught.value)


def test_no_secret_is_shown() -> None:
    manager = AuthenticationManager(username="bob", password=SECRET)
    manager.adopt(f"{SECRET}-a", refresh_token=f"{SECRET}-r", expires_in=300)
    token = Token(SECRET, SECRET)
    stored = StoredToken(SECRET, SECRET)
    assert SECRET not in f"{manager!r} {token!r} {stored!r}"
    assert repr(manager) == "AuthenticationManager(kind='password', username='bob')"
    assert set(manager.secrets) == {SECRET, f"{SECRET}-a", f"{SECRET}-r"}


@pytest.mark.parametrize(
    ("lifetime", "due", "dead"),
    [
        (3600.0, 3600 - RENEW_AHEAD, 3600 - LEEWAY),
        (100.0, 75.0, 90.0),
        (10.0, 7.5, 9.0),
    ],
)
def test_when_a_token_is_due_and_when_it_is_dead(lifetime: float, due: float, dead: float) -> None:
    token = Token("a", "r", 1000.0, lifetime)
    assert not token.due(1000 + due - 0.01)
    assert token.due(1000 + due)
    assert token.usable(1000 + dead - 0.01)
    assert not token.usable(1000 + dead)


def test_a_token_without_a_lifetime_is_never_due() -> None:
    token = Token("a", "r", 0.0, None)
    assert not token.due(1e12)
    assert token.usable(1e12)


def test_a_token_that_cannot_be_renewed_is_used_until_it_is_refused() -> None:
    clock = TurningClock()
    manager = AuthenticationManager(token="t", expires_in=10, clock=clock)
    clock.now += 100
    assert manager.usable()
    assert manager.is_fresh()
    assert manager.claim("t") == (None, False)


def due_manager(clock: TurningClock, age: float = 0.0) -> AuthenticationManager:
    manager = AuthenticationManager(token="t-1", refresh_token="r-1", expires_in=1000, clock=clock)
    clock.now += age
    return manager


def test_one_leads_and_the_others_wait_for_the_same() -> None:
    manager = due_manager(TurningClock(), 2000)
    first, leads = manager.claim()
    assert leads
    assert manager.claim() == (first, False)
    assert isinstance(first, Renewal)
    manager.adopt("t-2", expires_in=1000)
    manager.conclude(first)
    assert first.done.result(0) is None
    assert manager.claim() == (None, False)


def test_of_64_threads_one_leads() -> None:
    manager = due_manager(TurningClock(), 2000)
    led: list[Renewal] = []
    found: list[Renewal | None] = []

    def claim(_: int) -> None:
        renewal, leads = manager.claim()
        found.append(renewal)
        if leads and renewal:
            led.append(renewal)

    with at_once(64, claim):
        pass
    assert len(led) == 1
    assert set(map(id, found)) == {id(led[0])}


def test_a_failed_renewal_wakes_everybody_with_its_error() -> None:
    manager = due_manager(TurningClock(), 2000)
    renewal, _ = manager.claim()
    assert renewal
    manager.conclude(renewal, AuthenticationError("no"))
    with pytest.raises(AuthenticationError, match="no"):
        renewal.done.result(0)
    again, leads = manager.claim()
    assert leads
    assert again is not renewal


@pytest.mark.parametrize("error", [None, KeyboardInterrupt(), GeneratorExit()])
def test_an_abandoned_renewal_lets_those_who_wait_look_again(error: BaseException | None) -> None:
    manager = due_manager(TurningClock(), 2000)
    renewal, _ = manager.claim()
    assert renewal
    manager.conclude(renewal, error)
    assert renewal.done.result(0) is None
    assert manager.claim()[1]


def test_concluding_twice_changes_nothing() -> None:
    manager = due_manager(TurningClock(), 2000)
    old, _ = manager.claim()
    assert old
    manager.conclude(old)
    new, leads = manager.claim()
    assert leads
    manager.conclude(old, AuthenticationError("late"))
    assert manager.claim() == (new, False)


def test_a_renewal_of_another_process_is_not_waited_for() -> None:
    manager = due_manager(TurningClock(), 2000)
    renewal, _ = manager.claim(owner=(os.getpid() + 1, None))
    again, leads = manager.claim()
    assert leads
    assert again is not renewal


def test_between_due_and_dead_a_failure_is_followed_by_quiet() -> None:
    clock = TurningClock()
    manager = due_manager(clock, 900)
    renewal, leads = manager.claim()
    assert leads
    assert manager.usable()
    assert renewal
    manager.conclude(renewal, AuthenticationError("no"))
    assert manager.claim() == (None, False)
    clock.now += 6
    assert manager.claim()[1]
    clock.now += 1000
    renewal, _ = manager.claim()
    assert renewal
    manager.conclude(renewal, AuthenticationError("no"))
    assert manager.claim()[1], "a dead token is not left in peace"


def test_a_refused_token_needs_no_renewal_if_another_is_in_hand() -> None:
    manager = due_manager(TurningClock())
    assert manager.claim("t-0") == (None, False)
    renewal, leads = manager.claim("t-1")
    assert leads
    assert renewal is not None
    assert renewal.rejected == "t-1"


def test_adopting_takes_the_place_of_all_that_was_known() -> None:
    manager = AuthenticationManager("k")
    stored = manager.adopt("a", refresh_token="r", expires_in=60)
    assert manager.kind == "token"
    assert manager.get_headers() == {"Authorization": "Bearer a"}
    assert (stored.access, stored.refresh, stored.lifetime) == ("a", "r", 60.0)
    manager.adopt("b")
    assert manager.refresh_token is None, "it belonged to another token, maybe another user"
    assert not manager.renewable


def test_forgetting_leaves_nothing() -> None:
    manager = AuthenticationManager(username="u", password=SECRET)
    manager.adopt("a", refresh_token="r")
    manager.forget()
    assert manager.kind == "anonymous"
    assert manager.get_headers() == {}
    assert manager.secrets == ()
    assert manager.access_token() is None
    assert not manager.renewable
    assert manager.is_fresh()


def test_dropping_a_refused_refresh_token_keeps_the_token_in_use() -> None:
    clock = TurningClock()
    manager = AuthenticationManager(username="u", password="p", clock=clock)
    manager.adopt("a", refresh_token="r", expires_in=1000)
    clock.now += 900
    manager.drop_refresh_token()
    assert manager.refresh_token is None
    assert manager.usable()
    assert manager.access_token() == "a"


@pytest.mark.parametrize(
    ("access", "left", "rejected", "good"),
    [
        ("a", 500.0, None, True),
        ("a", 500.0, "a", False),
        ("a", 500.0, "b", True),
        ("a", 10.0, None, False),
        ("a", -10.0, None, False),
        ("a", 1e9, None, True),
    ],
)
def test_a_stored_token_is_used_while_it_is_good(
    access: str, left: float, rejected: str | None, good: bool
) -> None:
    clock = TurningClock()
    manager = AuthenticationManager(username="u", password="p", clock=clock)
    stored = StoredToken(access, "r", clock.time() + left, 1000.0)
    assert manager.adopt_stored(stored, rejected) is good
    assert manager.refresh_token == "r"
    clock.now += 1000
    assert not manager.usable(), "a clock that was wrong does not make a token live longer"


def test_nothing_stored_changes_nothing() -> None:
    manager = AuthenticationManager(username="u", password="p")
    assert not manager.adopt_stored(None, None)
    assert manager.refresh_token is None


def test_the_lock_is_never_held_while_somebody_waits() -> None:
    manager = due_manager(TurningClock(), 2000)
    renewal, _ = manager.claim()
    assert renewal
    waiter = threading.Thread(target=renewal.done.result, args=(10,))
    waiter.start()
    assert manager.claim() == (renewal, False)
    manager.conclude(renewal)
    waiter.join(10)
    assert not waiter.is_alive()
