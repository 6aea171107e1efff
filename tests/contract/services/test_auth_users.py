"""Users, their passwords and sessions; identity providers; tokens of apps."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    AuthenticationError,
    BadRequestError,
    ConflictError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.auth import TokenResponse
from kamiwaza.schemas.auth_providers import (
    GoogleProvider,
    IdentityProvider,
    IdentityProviderChange,
    OIDCProvider,
)
from kamiwaza.schemas.auth_runtime import RuntimeLaunch, RuntimeTokens
from kamiwaza.schemas.auth_users import (
    PasswordCapability,
    PasswordChanged,
    PurgedSessions,
    User,
)
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import NOBODY, Stage

FIRST, SECOND, THIRD = (f"{PREFIX}password-{word}" for word in ("first", "second", "third"))


def test_users(stage: Stage) -> None:
    users = stage.client.auth.users
    assert stage.do(users.exists("carol")) is False
    carol = stage.do(users.create("carol", password=FIRST, email="c@example.org", roles=["user"]))
    assert isinstance(carol, User)
    assert carol.can_log_in
    assert stage.do(users.find("carol")).id == carol.id
    assert stage.do(users.get(carol.id)).email == "c@example.org"
    assert stage.do(users.resolve(carol.external_id)).id == carol.id
    assert stage.do(users.resolve(str(carol.id))).username == "carol"
    changed = stage.do(users.update(carol.id, email="d@example.org", roles=["user", "admin"]))
    assert (changed.email, changed.is_admin) == ("d@example.org", True)
    with pytest.raises(ConflictError):
        stage.do(users.create("carol", password=FIRST))
    assert stage.do(users.get_or_create("carol", password=SECOND)).id == carol.id
    assert stage.do(users.delete(carol.id)).deleted
    assert "carol" not in [user.username for user in stage.do(users.list())]
    with pytest.raises(ResourceNotFoundError):
        stage.do(users.get(carol.id))


def test_a_user_who_is_not_there_is_made(stage: Stage) -> None:
    users = stage.client.auth.users
    made = stage.do(users.get_or_create("dave", password=FIRST))
    assert made.username == "dave"
    stage.do(users.delete(made.id))
    with pytest.raises(ResourceNotFoundError):
        stage.do(users.resolve(NOBODY))


def test_who_may_log_in(stage: Stage) -> None:
    users = stage.client.auth.users
    erin = stage.do(users.create("erin", password=FIRST))
    hers = stage.connect().auth
    assert isinstance(stage.do(hers.login("erin", FIRST)), TokenResponse)
    assert stage.do(hers.users.password_capability())
    assert isinstance(stage.do(hers.users.password_capability()), PasswordCapability)
    changed = stage.do(hers.users.change_password(current_password=FIRST, new_password=SECOND))
    assert isinstance(changed, PasswordChanged)
    with pytest.raises(BadRequestError):
        stage.do(hers.users.change_password(current_password=FIRST, new_password=THIRD))
    with pytest.raises(AuthenticationError):
        stage.do(stage.connect().auth.login("erin", FIRST))
    stage.do(users.reset_password(erin.id, new_password=THIRD))
    stage.do(stage.connect().auth.login("erin", THIRD))
    stage.do(users.update(erin.id, active=False))
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.connect().auth.login("erin", THIRD))
    stage.do(users.delete(erin.id))
    with pytest.raises(AuthenticationError):
        stage.do(stage.connect().auth.login("erin", THIRD))


def test_a_password_that_is_too_short(stage: Stage) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.do(stage.client.auth.users.create("frank", password="REDACTED-"))
    assert caught.value.errors[0].location == ("body", "password")


def test_users_are_for_administrators(stage: Stage) -> None:
    users = stage.user.auth.users
    with pytest.raises(PermissionDeniedError):
        stage.do(users.list())
    me = stage.do(users.me())
    assert stage.do(users.resolve(me.sub)).username == me.username


def test_sessions_end(stage: Stage) -> None:
    sessions = stage.client.auth.sessions
    theirs = stage.connect().auth
    stage.do(theirs.login(*stage.platform.login("user")))
    me = stage.do(theirs.users.me())
    purged = stage.do(sessions.purge(me.sub, tenant="__default__"))
    assert isinstance(purged, PurgedSessions)
    assert purged.revoked >= 1
    with pytest.raises(AuthenticationError):
        stage.do(theirs.users.me())
    with pytest.raises(ResourceNotFoundError):
        stage.do(sessions.revoke(NOBODY))


def test_one_session_ends(stage: Stage) -> None:
    id_ = "5e551011-0000-4000-8000-000000000001"
    stage.embedded(lambda sandbox: sandbox.state.identity.mint("user", session_id=id_))
    assert stage.do(stage.client.auth.sessions.revoke(id_)) is None


def test_identity_providers(stage: Stage) -> None:
    idps = stage.client.auth.idps
    oidc = OIDCProvider(
        alias="corp", issuer="https://idp.example", client_id="kz",
        client_secret=f"{PREFIX}client_secret-corp",
    )  # fmt: skip
    made = stage.do(idps.register("oidc", oidc=oidc))
    assert isinstance(made, IdentityProviderChange)
    assert made.alias == "corp"
    (listed,) = stage.do(idps.list())
    assert isinstance(listed, IdentityProvider)
    assert (listed.provider_id, listed.enabled) == ("oidc", True)
    assert stage.do(idps.replace("corp", kind="oidc", oidc=oidc)).status
    assert stage.do(idps.set_enabled("corp", enabled=False)).enabled is False
    assert stage.do(stage.connect().auth.idps.list_public()) == []
    assert stage.do(idps.delete("corp")).deleted
    with pytest.raises(ResourceNotFoundError):
        stage.do(idps.delete("corp"))
    google = GoogleProvider(client_id="kz", client_secret=f"{PREFIX}client_secret-google")
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.auth.idps.register("google", google=google))


def test_an_app_gets_tokens_of_its_own(stage: Stage) -> None:
    client = stage.connect()
    stage.do(client.auth.login(*stage.platform.login("user")))
    runtime = client.auth.runtime
    launch = stage.do(runtime.create_launch("notes", workroom=NOBODY))
    assert isinstance(launch, RuntimeLaunch)
    tokens = stage.do(runtime.exchange(launch))
    assert isinstance(tokens, RuntimeTokens)
    assert tokens.target_id == "notes"
    assert stage.do(runtime.refresh(tokens)).workroom_id == NOBODY
    with pytest.raises(AuthenticationError):
        stage.do(runtime.exchange(launch))


def test_a_certificate_logs_in(stage: Stage) -> None:
    auth = stage.connect().auth
    stage.embedded(
        lambda sandbox: sandbox.state.stores.of("auth.certificate").put(
            "user", {"username": "user"}
        )
    )
    assert isinstance(stage.do(auth.cac_login()), TokenResponse)
    assert stage.do(auth.users.me()).username
