"""What is lent: shown to nobody, over in time, asked for once."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from kamiwaza.errors import InvalidArgumentError, ServiceUnavailableError
from kamiwaza.schemas.oauth_broker import AppInstallation
from kamiwaza.schemas.oauth_tokens import GoogleAuthStart, MintedToken, OAuthConnection
from tests.unit.colours import Colour

READ = "mail.read"
TOOL = {"tool": "reader", "provider": "google"}


def ready(colour: Colour) -> AppInstallation:
    broker = colour.client.oauth_broker
    app: AppInstallation = colour.do(broker.apps.create("Digest", allowed_tools=("reader",)))
    colour.do(broker.policies.create(app, **TOOL, allowed_scope_subset=[READ]))
    colour.do(broker.start_google_auth(app, scopes=(READ, "mail.send")))
    return app


def mint(colour: Colour, **options: Any) -> MintedToken:
    app = ready(colour)
    minted: MintedToken = colour.do(colour.client.oauth_broker.tokens.mint(app, **TOOL, **options))
    return minted


def test_a_token_is_shown_nowhere(colour: Colour) -> None:
    minted = mint(colour)
    secret = minted.access_token.get_secret_value()
    assert secret.startswith("provider-")
    for shown in (repr(minted), str(minted), minted.model_dump_json(), str(minted.model_dump())):
        assert secret not in shown
    lease = colour.do(colour.client.oauth_broker.tokens.get_lease(minted))
    assert secret not in lease.model_dump_json()


def test_a_link_is_for_its_owner(colour: Colour) -> None:
    app = ready(colour)
    begun = colour.do(colour.client.oauth_broker.start_google_auth(app, scopes=READ))
    state = begun.state.get_secret_value()
    assert state in begun.auth_url
    assert state not in repr(begun)


def test_scopes_go_with_blanks_between_them(colour: Colour) -> None:
    ready(colour)
    (seen,) = colour.sent("GET", "/auth/google/start")
    assert dict(seen.request.query)["scopes"] == f"{READ} mail.send"


def test_a_token_ends_with_its_lease(colour: Colour) -> None:
    minted = mint(colour, lease_duration=60)
    now = datetime.fromtimestamp(colour.sandbox.clock.time(), UTC)
    assert minted.lease_expires_at == now + timedelta(seconds=60)
    assert minted.expires_at == now + timedelta(seconds=3600)
    assert not minted.is_expired(now=now)
    assert minted.is_expired(leeway=60, now=now)
    assert minted.is_expired(now=now + timedelta(seconds=60))
    assert colour.do(colour.client.oauth_broker.tokens.get_lease(minted)).is_valid
    colour.advance(60)
    ended = colour.do(colour.client.oauth_broker.tokens.get_lease(minted))
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


def test_a_lost_answer_is_not_asked_for_again(colour: Colour) -> None:
    app = ready(colour)
    colour.sandbox.fail_next(status=503)
    with pytest.raises(ServiceUnavailableError):
        colour.do(colour.client.oauth_broker.tokens.mint(app, **TOOL))
    assert len(colour.sent("POST", "/tokens/mint")) == 1


def test_letting_go_of_an_account_ends_what_was_lent(colour: Colour) -> None:
    tokens, connections = colour.client.oauth_broker.tokens, colour.client.oauth_broker.connections
    app = ready(colour)
    minted = colour.do(tokens.mint(app, **TOOL))
    colour.do(connections.disconnect(app, provider="google"))
    assert colour.do(tokens.get_lease(minted)).is_revoked


def test_what_is_no_list_of_scopes_is_not_sent(colour: Colour) -> None:
    app = ready(colour)
    with pytest.raises(InvalidArgumentError, match="scope_subset"):
        colour.do(colour.client.oauth_broker.tokens.mint(app, **TOOL, scope_subset=READ))
    with pytest.raises(InvalidArgumentError, match="app"):
        colour.do(colour.client.oauth_broker.tokens.mint("Digest", **TOOL))
    assert not colour.sent("POST", "/tokens/mint")


def test_null_empties_and_what_is_not_given_stays(colour: Colour) -> None:
    apps = colour.client.oauth_broker.apps
    made = colour.do(apps.create("Digest", description="a", app_metadata={"b": 1}))
    changed = colour.do(apps.update(made, description=None))
    assert (changed.description, changed.app_metadata) == (None, {"b": 1})
    assert colour.do(apps.update(made, app_metadata=None)).app_metadata is None
    assert colour.do(apps.get(made)).name == "Digest"


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
