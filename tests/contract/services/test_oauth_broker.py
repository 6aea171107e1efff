"""OAuth broker: apps, policies, connections, and leased tokens."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from kamiwaza.errors import (
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.oauth_broker import AppInstallation, OAuthProvider, ToolPolicy
from kamiwaza.schemas.oauth_tokens import (
    GoogleAuthStart,
    MintedToken,
    OAuthConnection,
    ProviderAnswer,
    TokenLease,
)
from tests.contract.tape.stage import NOBODY, Stage

READ, SEND = "mail.read", "mail.send"
TOOL = {"tool": "reader", "provider": "google"}


def install(stage: Stage, name: str = "Mail digest") -> AppInstallation:
    create = stage.client.oauth_broker.apps.create
    made: AppInstallation = stage.do(create(name, allowed_tools=["reader", "writer"]))
    return made


def allow(stage: Stage, app: AppInstallation) -> ToolPolicy:
    made: ToolPolicy = stage.do(
        stage.client.oauth_broker.policies.create(
            app,
            **TOOL,
            allowed_operations=["gmail.search", "gmail.message"],
            allowed_scope_subset=[READ],
        )
    )
    return made


def connect(stage: Stage, app: AppInstallation) -> GoogleAuthStart:
    start = stage.client.oauth_broker.start_google_auth
    started: GoogleAuthStart = stage.do(start(app, scopes=[READ, SEND]))
    # On a real platform a person has to log in there now.
    stage.embedded(lambda sandbox: None)
    return started


def ready(stage: Stage) -> AppInstallation:
    app = install(stage)
    allow(stage, app)
    connect(stage, app)
    return app


def test_installing_and_taking_away(stage: Stage) -> None:
    apps = stage.client.oauth_broker.apps
    made = install(stage)
    assert isinstance(made, AppInstallation)
    assert made.is_active
    assert made.created_at is not None
    assert made.created_at.tzinfo is not None
    assert stage.do(apps.get(made)).allowed_tools == ["reader", "writer"]
    changed = stage.do(
        apps.update(
            made,
            description="Every morning",
            allowed_tools=["reader"],
            lifecycle_status="disabled",
            app_metadata={"team": "post"},
        )
    )
    assert (changed.name, changed.description) == ("Mail digest", "Every morning")
    assert (changed.allowed_tools, changed.app_metadata) == (["reader"], {"team": "post"})
    assert not changed.is_active
    assert stage.do(apps.update(made.id, description=None)).description is None
    assert stage.do(apps.delete(made)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(apps.get(made))


def test_which_applications_there_are(stage: Stage) -> None:
    apps = stage.client.oauth_broker.apps
    mine, theirs = install(stage), stage.do(stage.user.oauth_broker.apps.create("Theirs"))
    assert {mine.id, theirs.id} <= {one.id for one in stage.do(apps.list())}
    found = stage.do(apps.list(owner=mine.owner_user_id, lifecycle_status="active"))
    assert mine.id in {one.id for one in found}
    assert {one.owner_user_id for one in found} == {mine.owner_user_id}


def test_what_tools_may_do(stage: Stage) -> None:
    policies = stage.client.oauth_broker.policies
    app = install(stage)
    made = allow(stage, app)
    assert isinstance(made, ToolPolicy)
    assert (made.app_installation_id, made.provider) == (app.id, OAuthProvider.GOOGLE)
    assert stage.do(policies.get(made)).allowed_scope_subset == [READ]
    changed = stage.do(
        policies.update(made, allowed_scope_subset=[READ, SEND], policy_metadata={"why": "asked"})
    )
    assert changed.allowed_scope_subset == [READ, SEND]
    assert changed.allowed_operations == ["gmail.search", "gmail.message"]
    assert changed.policy_metadata == {"why": "asked"}
    writer = stage.do(policies.create(app, tool="writer", provider="microsoft"))
    assert {one.id for one in stage.do(policies.list(app=app))} == {made.id, writer.id}
    (found,) = stage.do(policies.list(app=app, tool="writer"))
    assert found.provider is OAuthProvider.MICROSOFT
    assert stage.do(policies.delete(made)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(policies.get(made))


def test_two_policies_for_one_tool(stage: Stage) -> None:
    app = install(stage)
    allow(stage, app)
    with pytest.raises(ConflictError):
        allow(stage, app)


def test_connecting_an_account(stage: Stage) -> None:
    connections = stage.client.oauth_broker.connections
    app = install(stage)
    before = stage.do(connections.get_status(app, provider="google"))
    assert isinstance(before, OAuthConnection)
    assert before.needs_login
    started = connect(stage, app)
    assert (started.auth_url or "").startswith("https://")
    assert started.provider is OAuthProvider.GOOGLE
    after = stage.do(connections.get_status(app, provider=OAuthProvider.GOOGLE))
    assert after.is_connected
    assert after.granted_scopes == [READ, SEND]
    assert after.expires_at.tzinfo is not None
    assert stage.do(
        stage.user.oauth_broker.connections.get_status(app, provider="google")
    ).needs_login
    assert stage.do(connections.disconnect(app, provider="google")) is None
    assert stage.do(connections.get_status(app, provider="google")).needs_login


def test_lending_a_token(stage: Stage) -> None:
    tokens = stage.client.oauth_broker.tokens
    app = ready(stage)
    minted = stage.do(tokens.mint(app, **TOOL, scope_subset=[READ], lease_duration=120))
    assert isinstance(minted, MintedToken)
    assert minted.access_token.get_secret_value()
    assert minted.granted_scopes == [READ]
    assert minted.broker_lease_expires_in == 120
    lease = stage.do(tokens.get_lease(minted))
    assert isinstance(lease, TokenLease)
    assert lease.is_valid
    assert lease.app_installation_id == app.id
    assert lease.issued_at is not None
    assert lease.expires_at == lease.issued_at + timedelta(seconds=120)
    assert stage.do(tokens.revoke_lease(lease)) is None
    ended = stage.do(tokens.get_lease(minted.lease_id))
    assert ended.is_revoked
    assert not ended.is_valid


def test_what_is_not_lent(stage: Stage) -> None:
    mint = stage.client.oauth_broker.tokens.mint
    app = install(stage)
    with pytest.raises(PermissionDeniedError):
        stage.do(mint(app, **TOOL))
    allow(stage, app)
    with pytest.raises(ConflictError):
        stage.do(mint(app, **TOOL))
    connect(stage, app)
    with pytest.raises(PermissionDeniedError):
        stage.do(mint(app, **TOOL, scope_subset=[SEND]))
    with pytest.raises(PermissionDeniedError):
        stage.do(mint(app, tool="writer", provider="google"))
    stage.do(stage.client.oauth_broker.apps.update(app, lifecycle_status="disabled"))
    with pytest.raises(PermissionDeniedError):
        stage.do(mint(app, **TOOL))


@pytest.mark.breaks_contract("a lease longer than the contract allows")
def test_a_lease_that_is_too_long(stage: Stage) -> None:
    app = ready(stage)
    with pytest.raises(ValidationError):
        stage.do(stage.client.oauth_broker.tokens.mint(app, **TOOL, lease_duration=901))


def test_what_goes_with_an_application(stage: Stage) -> None:
    broker = stage.client.oauth_broker
    app = ready(stage)
    (policy,) = stage.do(broker.policies.list(app=app))
    minted = stage.do(broker.tokens.mint(app, **TOOL))
    stage.do(broker.apps.delete(app))
    for call in (
        lambda: broker.policies.get(policy),
        lambda: broker.tokens.get_lease(minted),
        lambda: broker.connections.get_status(app, provider="google"),
    ):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call())


def test_calls_that_the_platform_makes(stage: Stage) -> None:
    app = ready(stage)
    made = stage.do(stage.client.auth.pats.create(name="a service", ttl_seconds=900))
    proxy = stage.connect(api_key=made.token.get_secret_value()).oauth_broker.proxy
    options: dict[str, Any] = {"app": app, "tool": "reader"}
    answer = stage.do(proxy.get("google", "gmail", "search", **options))
    assert isinstance(answer, ProviderAnswer)
    assert answer.content["items"]
    assert stage.do(proxy.post("google", "gmail", "search", **options)).content
    one = stage.do(proxy.get_resource("google", "gmail", "message", "a/b", **options))
    assert one.content["id"] == "a/b"
    same = stage.do(proxy.post_resource("google", "gmail", "message", "a/b", **options))
    assert same.content["id"] == "a/b"
    with pytest.raises(PermissionDeniedError):
        stage.do(proxy.post("google", "gmail", "send", **options))


def test_calls_are_for_services(stage: Stage) -> None:
    app = ready(stage)
    with pytest.raises(PermissionDeniedError):
        stage.do(
            stage.client.oauth_broker.proxy.get("google", "gmail", "search", app=app, tool="reader")
        )


def test_nothing_of_that_id(stage: Stage) -> None:
    broker = stage.client.oauth_broker
    for call in (
        lambda: broker.apps.get(NOBODY),
        lambda: broker.apps.update(NOBODY, name="a"),
        lambda: broker.apps.delete(NOBODY),
        lambda: broker.policies.update(NOBODY, allowed_operations=[]),
        lambda: broker.policies.create(NOBODY, **TOOL),
        lambda: broker.connections.disconnect(NOBODY, provider="google"),
        lambda: broker.start_google_auth(NOBODY, scopes=READ),
        lambda: broker.tokens.mint(NOBODY, **TOOL),
        lambda: broker.tokens.get_lease("lease-of-nobody"),
        lambda: broker.tokens.revoke_lease("lease-of-nobody"),
    ):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call())
