"""Logging in and out, users, personal access tokens."""

from __future__ import annotations

import pytest

from kamiwaza.errors import (
    AuthenticationError,
    PermissionDeniedError,
    ResourceNotFoundError,
    ValidationError,
)
from kamiwaza.schemas.auth import (
    AuthHealth,
    AuthMetadata,
    CreatedPAT,
    LogoutResult,
    PATConfig,
    SigningKeys,
    TokenResponse,
    UserInfo,
)
from tests.contract.tape.scrubbing import PREFIX
from tests.contract.tape.stage import Stage


def test_login_refresh_logout(stage: Stage) -> None:
    name, password = stage.platform.login("user")
    auth = stage.connect().auth
    first = stage.do(auth.login(name, password))
    assert isinstance(first, TokenResponse)
    assert first.expires_at is not None
    assert stage.do(auth.users.me()).username == name
    second = stage.do(auth.refresh())
    assert second.access_token != first.access_token
    assert stage.do(auth.get_headers())["Authorization"].endswith(
        second.access_token.get_secret_value()
    )
    ended = stage.do(auth.logout())
    assert isinstance(ended, LogoutResult)
    assert stage.do(auth.get_headers()) == {}


def test_login_with_a_wrong_password(stage: Stage) -> None:
    with pytest.raises(AuthenticationError) as caught:
        stage.do(stage.connect().auth.login("admin", f"{PREFIX}wrong-password"))
    assert caught.value.operation == "auth.login"
    assert PREFIX not in str(caught.value)


def test_a_used_refresh_token(stage: Stage) -> None:
    auth = stage.connect().auth
    first = stage.do(auth.login(*stage.platform.login("user")))
    stage.do(auth.refresh())
    with pytest.raises(AuthenticationError):
        stage.do(auth.refresh(first.refresh_token.get_secret_value()))


def test_a_client_with_a_password_logs_in_by_itself(stage: Stage) -> None:
    name, password = stage.platform.login("admin")
    client = stage.connect(username=name, password=password)
    assert stage.do(client.auth.users.me()).username == name
    assert stage.do(client.auth.users.me()).is_admin


def test_users_me(stage: Stage) -> None:
    me = stage.do(stage.client.auth.users.me())
    assert isinstance(me, UserInfo)
    assert me.is_admin
    with pytest.raises(AuthenticationError):
        stage.do(stage.connect().auth.users.me())


def test_what_the_service_says_of_itself(stage: Stage) -> None:
    auth = stage.client.auth
    assert isinstance(stage.do(auth.health()), AuthHealth)
    assert isinstance(stage.do(auth.metadata()), AuthMetadata)
    assert isinstance(stage.do(auth.jwks()), SigningKeys)


def test_personal_access_tokens(stage: Stage) -> None:
    pats = stage.client.auth.pats
    assert isinstance(stage.do(pats.config()), PATConfig)
    made = stage.do(pats.create(name="contract test", ttl_seconds=900, scope="write"))
    assert isinstance(made, CreatedPAT)
    keyed = stage.connect(api_key=made.token.get_secret_value())
    assert stage.do(keyed.system.whoami()).user_id
    assert made.pat.jti in [pat.jti for pat in stage.do(pats.list())]
    assert stage.do(pats.revoke(made)) is None
    with pytest.raises(AuthenticationError):
        stage.do(keyed.system.whoami())
    (listed,) = [pat for pat in stage.do(pats.list()) if pat.jti == made.pat.jti]
    assert listed.revoked


def test_tokens_that_cannot_be_had(stage: Stage) -> None:
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.auth.pats.create(scope="admin"))
    with pytest.raises(ResourceNotFoundError):
        stage.do(stage.client.auth.pats.revoke("no-such-jti"))


@pytest.mark.breaks_contract("a lifetime that is no number")
def test_a_token_for_no_time(stage: Stage) -> None:
    with pytest.raises(ValidationError) as caught:
        stage.do(stage.client.request("POST", "/auth/pats", json={"ttl_seconds": "long"}))
    assert caught.value.errors
