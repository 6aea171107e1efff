"""Logging in and out, users and personal access tokens, on the sandbox."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest

from kamiwaza.errors import (
    AuthenticationError,
    ConfigurationError,
    ResourceNotFoundError,
    ServerError,
)

if TYPE_CHECKING:
    from tests.halves import Half


def stranger(half: Half) -> Any:
    """Return a client whose token no platform takes, so that only a login helps."""
    return half.new_client(token="no-token")


def now(half: Half) -> datetime:
    return datetime.fromtimestamp(half.sandbox.clock.time(), UTC)


def test_logging_in_is_for_all_calls_from_then_on(half: Half) -> None:
    client = stranger(half)
    with pytest.raises(AuthenticationError):
        half.do(client.auth.users.me())
    tokens = half.do(client.auth.login("user", "kamiwaza"))
    me = half.do(client.auth.users.me())
    assert (me.username, me.is_admin) == ("user", False)
    assert tokens.expires_at == now(half) + timedelta(seconds=300)
    assert not tokens.is_expired(leeway=299, now=now(half))
    assert tokens.is_expired(leeway=300, now=now(half))
    assert tokens.access_token.get_secret_value() not in repr(tokens) + tokens.model_dump_json()


def test_the_password_is_sent_once_in_the_body(half: Half) -> None:
    client = stranger(half)
    with pytest.raises(AuthenticationError):
        half.do(client.auth.login("user", "wrong&password", scope="openid"))
    (sent,) = half.sent("POST", "/auth/token")
    assert sent.request.body == (
        b"username=user&password=wrong%26password&grant_type=password&scope=openid"
    )
    assert sent.request.header("authorization") is None


def test_a_failing_login_is_not_repeated(half: Half) -> None:
    half.sandbox.fail_next(status=500, operation="auth.login")
    with pytest.raises(ServerError):
        half.do(stranger(half).auth.login("user", "kamiwaza"))
    assert len(half.sent("POST", "/auth/token")) == 1


def test_refreshing_takes_the_token_in_hand(half: Half) -> None:
    client = stranger(half)
    with pytest.raises(ConfigurationError, match="log in first"):
        half.do(client.auth.refresh())
    first = half.do(client.auth.login("admin", "kamiwaza"))
    second = half.do(client.auth.refresh())
    assert second.refresh_token != first.refresh_token
    assert half.do(client.auth.users.me()).is_admin
    with pytest.raises(AuthenticationError):
        half.do(client.auth.refresh(first.refresh_token.get_secret_value()))


def test_the_headers_are_valid_now(half: Half) -> None:
    first = half.do(half.client.auth.get_headers())
    half.advance(1000)
    second = half.do(half.client.auth.get_headers())
    assert first["Authorization"] != second["Authorization"]
    keyed = half.new_client(api_key="key-1234")
    assert half.do(keyed.auth.get_headers()) == {
        "X-API-Key": "key-1234",
        "Authorization": "Bearer key-1234",
    }


def test_logging_out_forgets_the_token(half: Half) -> None:
    client = stranger(half)
    half.do(client.auth.login("user", "kamiwaza"))
    result = half.do(client.auth.logout())
    assert result.session_termination_requested is True
    assert result.logout_time == now(half)
    assert half.do(client.auth.get_headers()) == {}


def test_logging_out_forgets_also_when_the_platform_fails(half: Half) -> None:
    client = stranger(half)
    half.do(client.auth.login("user", "kamiwaza"))
    half.sandbox.fail_next(status=500, operation="auth.logout")
    with pytest.raises(ServerError):
        half.do(client.auth.logout())
    assert half.do(client.auth.get_headers()) == {}


def test_the_journey_of_a_personal_access_token(half: Half) -> None:
    pats = half.client.auth.pats
    config = half.do(pats.config())
    config.check(scope="write", ttl_seconds=900)
    made = half.do(pats.create(name="ci", ttl_seconds=900, scope="write"))
    assert made.expires_at == made.pat.expires_at == now(half) + timedelta(seconds=900)
    assert made.token.get_secret_value() not in repr(made)
    keyed = half.new_client(api_key=made.token.get_secret_value())
    assert half.do(keyed.whoami()).username == "admin"
    assert [pat.jti for pat in half.do(pats.list())] == [made.pat.jti]
    assert half.do(pats.revoke(made)) is None
    with pytest.raises(AuthenticationError):
        half.do(keyed.whoami())
    (pat,) = half.do(pats.list())
    assert pat.revoked
    assert not pat.is_active(now=now(half))
    with pytest.raises(ResourceNotFoundError):
        half.do(pats.revoke("no-such-jti"))


def test_a_token_is_made_for_the_platform_unless_said_otherwise(half: Half) -> None:
    half.do(half.client.auth.pats.create())
    assert half.sent("POST", "/auth/pats")[-1].request.body == b'{"aud":"kamiwaza-platform"}'
    assert half.sent("POST", "/auth/pats")[-1].request.query == ()


def test_what_the_service_says_of_itself(half: Half) -> None:
    auth = half.client.auth
    health = half.do(auth.health())
    assert health.is_healthy
    assert health.use_auth is True
    assert half.do(auth.metadata()).message
    keys = half.do(auth.jwks())
    assert keys.get("sandbox").alg == "RS256"
    assert keys.get("other") is None


def test_a_sign_of_life_and_an_identity(half: Half) -> None:
    pong = half.do(half.client.system.ping())
    assert pong.ok
    assert pong.timestamp == now(half)
    who = half.do(half.client.system.whoami())
    assert (who.username, who.is_admin) == ("admin", True)
    assert who.user_id == half.do(half.client.auth.users.me()).sub
