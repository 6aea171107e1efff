"""Tokens and identities: what is read, what is hidden, what is sent."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import SecretStr

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.schemas.auth import (
    PAT,
    AuthHealth,
    LoginForm,
    PATConfig,
    PATCreate,
    TokenResponse,
    UserInfo,
)
from kamiwaza.schemas.external import DiscoveryRequest
from kamiwaza.schemas.system import Pong, WhoAmI
from kamiwaza.serialization.json import encode_json, form_fields


def test_a_token_tells_when_it_ends() -> None:
    token = TokenResponse.model_validate_json(b'{"access_token": "abc", "expires_in": 60}')
    token.received(1_000_000.0)
    end = datetime.fromtimestamp(1_000_060.0, UTC)
    assert token.expires_at == end
    assert [token.is_expired(leeway, now=datetime.fromtimestamp(1_000_030.0, UTC))
            for leeway in (0, 29, 30)] == [False, False, True]  # fmt: skip
    assert TokenResponse.model_validate_json(b'{"access_token": "a"}').expires_at is None


def test_secrets_are_shown_to_the_platform_only() -> None:
    form = LoginForm(username="ann", password=SecretStr("hush"), grant_type="password")
    assert form_fields(form) == {"username": "ann", "password": "hush", "grant_type": "password"}
    assert "hush" not in repr(form) + str(form.model_dump()) + form.model_dump_json()
    body = DiscoveryRequest(base_url="https://x.test", api_key=SecretStr("hush"))
    assert encode_json(body) == b'{"base_url":"https://x.test","api_key":"hush"}'


def test_what_was_not_given_is_not_sent() -> None:
    assert encode_json(PATCreate(name="ci", scope=None)) == b'{"name":"ci"}'


def test_a_pat_without_an_end_stays_active() -> None:
    data = '{"id": "81ed8fce-4237-40d2-af76-feef5698bee2", "jti": "j", "new": 1, "exp": %s}'
    assert PAT.model_validate_json(data % "null").is_active()
    over = PAT.model_validate_json(data % "1000")
    assert not over.is_active()
    assert over.model_extra == {"new": 1}


def test_the_rules_for_pats_are_checked_here() -> None:
    config = PATConfig.model_validate(
        {"available_scopes": ["read"], "ttl": {"min_seconds": 60, "max_seconds": 3600}}
    )
    config.check(scope="read", ttl_seconds=60)
    for scope, ttl in (("admin", None), (None, 59), (None, 3601)):
        with pytest.raises(InvalidArgumentError):
            config.check(scope=scope, ttl_seconds=ttl)
    PATConfig().check(scope="anything", ttl_seconds=1)


def test_the_documented_health_of_the_service() -> None:
    health = AuthHealth.model_validate_json(
        b'{"status": "healthy", "version": "1.0.0", "uptime": 3600.5,'
        b' "KAMIWAZA_USE_AUTH": true, "jwks_cache_status": "healthy"}'
    )
    assert (health.is_healthy, health.use_auth, health.uptime) == (True, True, 3600.5)


@pytest.mark.parametrize(
    "answer",
    [
        {"x-user-id": "7", "x-user-name": "ann", "x-user-roles": "admin, user"},
        {"user_id": "7", "username": "ann", "roles": ["admin", "user"], "groups": None},
        {"sub": "7", "name": "ann", "user_roles": "admin,user", "more": {"a": 1}},
    ],
)
def test_an_identity_is_read_under_any_of_its_names(answer: dict[str, object]) -> None:
    who = WhoAmI.model_validate(answer)
    assert (who.user_id, who.username, who.roles, who.is_admin) == (
        "7", "ann", ["admin", "user"], True,
    )  # fmt: skip


def test_roles_make_an_administrator() -> None:
    assert UserInfo(username="a", roles=["admin"]).is_admin
    assert not UserInfo(username="a").is_admin


def test_a_time_without_a_zone_is_utc() -> None:
    pong = Pong.model_validate_json(b'{"status": "pong", "timestamp": "2026-01-05T09:00:00"}')
    assert pong.timestamp == datetime(2026, 1, 5, 9, tzinfo=UTC)
