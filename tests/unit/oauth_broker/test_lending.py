"""Leased tokens: hidden, limited in time, requested once."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kamiwaza.errors import InvalidArgumentError, ServiceUnavailableError
from kamiwaza.schemas.oauth_broker import AppInstallation
from kamiwaza.schemas.oauth_tokens import GoogleAuthStart, MintedToken, OAuthConnection
from tests.halves import Half

READ = "mail.read"
TOOL = {"tool": "reader", "provider": "google"}


def ready(half: Half) -> AppInstallation:
    broker = half.client.oauth_broker
    app: AppInstallation = half.do(broker.apps.create("Digest", allowed_tools=("reader",)))
    half.do(broker.policies.create(app, **TOOL, allowed_scope_subset=[READ]))
    half.do(broker.start_google_auth(app, scopes=(READ, "mail.send")))
    return app


def mint(half: Half, **options: Any) -> MintedToken:
    app = ready(half)
    minted: MintedToken = half.do(half.client.oauth_broker.tokens.mint(app, **TOOL, **options))
    return minted


def test_a_token_is_shown_nowhere(half: Half) -> None:
    minted = mint(half)
    secret = minted.access_token.get_secret_value()
    assert secret.startswith("provider-")
    for shown in (repr(minted), str(minted), minted.model_dump_json(), str(minted.model_dump())):
        assert secret not in shown
    lease = half.do(half.client.oauth_broker.tokens.get_lease(minted))
    assert secret not in lease.model_dump_json()


def test_a_link_is_for_its_owner(half: Half) -> None:
    app = ready(half)
    started = half.do(half.client.oauth_broker.start_google_auth(app, scopes=READ))
    state = started.state.get_secret_value()
    assert state in started.auth_url
    assert state not in repr(started)


def test_scopes_go_with_blanks_between_them(half: Half) -> None:
    ready(half)
    (seen,) = half.sent("GET", "/auth/google/start")
    assert dict(seen.request.query)["scopes"] == f"{READ} mail.send"


def test_a_token_ends_with_its_lease(half: Half) -> None:
    minted = mint(half, lease_duration=60)
    now = datetime.fromtimestamp(half.sandbox.clock.time(), UTC)
    assert minted.lease_expires_at == now + timedelta(seconds=60)
    assert minted.expires_at == now + timedelta(seconds=3600)
    assert not minted.is_expired(now=now)
    assert minted.is_expired(leeway=60, now=now)
    assert minted.is_expired(now=now + timedelta(seconds=60))
    assert half.do(half.client.oauth_broker.tokens.get_lease(minted)).is_valid
    half.advance(60)
    ended = half.do(half.client.oauth_broker.tokens.get_lease(minted))
    assert not ended.is_valid
    assert not ended.is_revoked
    assert ended.expires_at == minted.lease_expires_at


def test_a_copy_ends_at_the_same_moment() -> None:
    minted = MintedToken.model_validate(
        {"lease_id": "l", "access_token": "a", "broker_lease_expires_in": 90}
    ).received(1_000.0)
    end = datetime.fromtimestamp(1_090, UTC)
    assert copy.deepcopy(minted).lease_expires_at == end
    assert pickle.loads(pickle.dumps(minted)).lease_expires_at == end


@pytest.mark.parametrize("seconds", [2**80, -(2**80)])
def test_a_lifetime_beyond_the_calendar_breaks_nothing(seconds: int) -> None:
    minted = MintedToken.model_validate(
        {"lease_id": "l", "access_token": "a", "expires_in": seconds}
    )
    assert minted.expires_at is not None
    assert minted.is_expired() is (seconds < 0)


def test_a_lost_answer_is_not_asked_for_again(half: Half) -> None:
    app = ready(half)
    half.sandbox.fail_next(status=503)
    with pytest.raises(ServiceUnavailableError):
        half.do(half.client.oauth_broker.tokens.mint(app, **TOOL))
    assert len(half.sent("POST", "/tokens/mint")) == 1


def test_letting_go_of_an_account_ends_what_was_lent(half: Half) -> None:
    tokens, connections = half.client.oauth_broker.tokens, half.client.oauth_broker.connections
    app = ready(half)
    minted = half.do(tokens.mint(app, **TOOL))
    half.do(connections.disconnect(app, provider="google"))
    assert half.do(tokens.get_lease(minted)).is_revoked


def test_what_is_no_list_of_scopes_is_not_sent(half: Half) -> None:
    app = ready(half)
    with pytest.raises(InvalidArgumentError, match="scope_subset"):
        half.do(half.client.oauth_broker.tokens.mint(app, **TOOL, scope_subset=READ))
    with pytest.raises(InvalidArgumentError, match="app"):
        half.do(half.client.oauth_broker.tokens.mint("Digest", **TOOL))
    assert not half.sent("POST", "/tokens/mint")


def test_null_empties_and_what_is_not_given_stays(half: Half) -> None:
    apps = half.client.oauth_broker.apps
    made = half.do(apps.create("Digest", description="a", app_metadata={"b": 1}))
    changed = half.do(apps.update(made, description=None))
    assert (changed.description, changed.app_metadata) == (None, {"b": 1})
    assert half.do(apps.update(made, app_metadata=None)).app_metadata is None
    assert half.do(apps.get(made)).name == "Digest"


def test_what_an_account_says_of_itself() -> None:
    assert OAuthConnection(status="connected").is_connected
    for word in ("needs_reauth", "disconnected"):
        assert OAuthConnection(status=word).needs_login
    strange = OAuthConnection(status="on_fire", provider="elsewhere")
    assert (strange.status, strange.provider) == ("on_fire", "elsewhere")
    assert not strange.is_connected
    assert not strange.needs_login


def test_a_link_may_come_alone() -> None:
    link = "https://accounts.example/authorize"
    assert GoogleAuthStart.model_validate(link).auth_url == link
