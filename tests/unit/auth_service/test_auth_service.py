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
    from tests.unit.colours import Colour


def stranger(colour: Colour) -> Any:
    """Return a client whose token no platform takes, so that only a login helps."""
    return colour.new_client(token="no-token")


def now(colour: Colour) -> datetime:
    return datetime.fromtimestamp(colour.sandbox.clock.time(), UTC)


def test_logging_in_is_for_all_calls_from_then_on(colour: Colour) -> None:
    client = stranger(colour)
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.users.me())
    tokens = colour.do(client.auth.login("user", "kamiwaza"))
    me = colour.do(client.auth.users.me())
    assert (me.username, me.is_admin) == ("user", False)
    assert tokens.expires_at == now(colour) + timedelta(seconds=300)
    assert not tokens.is_expired(leeway=299, now=now(colour))
    assert tokens.is_expired(leeway=300, now=now(colour))
    assert tokens.access_token.get_secret_value() not in repr(tokens) + tokens.model_dump_json()


def test_the_password_is_sent_once_in_the_body(colour: Colour) -> None:
    client = stranger(colour)
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.login("user", "wrong&password", scope="openid"))
    (sent,) = colour.sent("POST", "/auth/token")
    assert sent.request.body == (
        b"username=user&password=wrong%26password&grant_type=password&scope=openid"
    )
    assert sent.request.header("authorization") is None


def test_a_failing_login_is_not_repeated(colour: Colour) -> None:
    colour.sandbox.fail_next(status=500, operation="auth.login")
    with pytest.raises(ServerError):
        colour.do(stranger(colour).auth.login("user", "kamiwaza"))
    assert len(colour.sent("POST", "/auth/token")) == 1


def test_refreshing_takes_the_token_in_hand(colour: Colour) -> None:
    client = stranger(colour)
    with pytest.raises(ConfigurationError, match="log in first"):
        colour.do(client.auth.refresh())
    first = colour.do(client.auth.login("admin", "kamiwaza"))
    second = colour.do(client.auth.refresh())
    assert second.refresh_token != first.refresh_token
    assert colour.do(client.auth.users.me()).is_admin
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.refresh(first.refresh_token.get_secret_value()))


def test_the_headers_are_valid_now(colour: Colour) -> None:
    first = colour.do(colour.client.auth.get_headers())
    colour.advance(1000)
    second = colour.do(colour.client.auth.get_headers())
    assert first["Authorization"] != second["Authorization"]
    keyed = colour.new_client(api_key="key-1234")
    assert colour.do(keyed.auth.get_headers()) == {
        "X-API-Key": "key-1234",
        "Authorization": "Bearer key-1234",
    }


def test_logging_out_forgets_the_token(colour: Colour) -> None:
    client = stranger(colour)
    colour.do(client.auth.login("user", "kamiwaza"))
    result = colour.do(client.auth.logout())
    assert result.session_termination_requested is True
    assert result.logout_time == now(colour)
    assert colour.do(client.auth.get_headers()) == {}


def test_logging_out_forgets_also_when_the_platform_fails(colour: Colour) -> None:
    client = stranger(colour)
    colour.do(client.auth.login("user", "kamiwaza"))
    colour.sandbox.fail_next(status=500, operation="auth.logout")
    with pytest.raises(ServerError):
        colour.do(client.auth.logout())
    assert colour.do(client.auth.get_headers()) == {}


def test_the_journey_of_a_personal_access_token(colour: Colour) -> None:
    pats = colour.client.auth.pats
    config = colour.do(pats.config())
    config.check(scope="write", ttl_seconds=900)
    made = colour.do(pats.create(name="ci", ttl_seconds=900, scope="write"))
    assert made.expires_at == made.pat.expires_at == now(colour) + timedelta(seconds=900)
    assert made.token.get_secret_value() not in repr(made)
    keyed = colour.new_client(api_key=made.token.get_secret_value())
    assert colour.do(keyed.whoami()).username == "admin"
    assert [pat.jti for pat in colour.do(pats.list())] == [made.pat.jti]
    assert colour.do(pats.revoke(made)) is None
    with pytest.raises(AuthenticationError):
        colour.do(keyed.whoami())
    (pat,) = colour.do(pats.list())
    assert pat.revoked
    assert not pat.is_active(now=now(colour))
    with pytest.raises(ResourceNotFoundError):
        colour.do(pats.revoke("no-such-jti"))


def test_a_token_is_made_for_the_platform_unless_said_otherwise(colour: Colour) -> None:
    colour.do(colour.client.auth.pats.create())
    assert colour.sent("POST", "/auth/pats")[-1].request.body == b'{"aud":"kamiwaza-platform"}'
    assert colour.sent("POST", "/auth/pats")[-1].request.query == ()


def test_what_the_service_says_of_itself(colour: Colour) -> None:
    auth = colour.client.auth
    health = colour.do(auth.health())
    assert health.is_healthy
    assert health.use_auth is True
    assert colour.do(auth.metadata()).message
    keys = colour.do(auth.jwks())
    assert keys.get("sandbox").alg == "RS256"
    assert keys.get("other") is None


def test_a_sign_of_life_and_an_identity(colour: Colour) -> None:
    pong = colour.do(colour.client.system.ping())
    assert pong.ok
    assert pong.timestamp == now(colour)
    who = colour.do(colour.client.system.whoami())
    assert (who.username, who.is_admin) == ("admin", True)
    assert who.user_id == colour.do(colour.client.auth.users.me()).sub
