"""Users and what they can do with their passwords, sessions and tokens."""

from __future__ import annotations

import base64
import json
import logging
from typing import Any

import pytest
from pydantic import SecretStr

from kamiwaza.errors import AuthenticationError, PermissionDeniedError, ValidationError
from kamiwaza.schemas.auth_users import PasswordChange, PasswordReset, User, UserCreate
from tests.halves import Half

ROOM = "00000000-0000-4000-8000-000000000001"
FIRST, SECOND = "the-first-password", "the-second-password"


def session_of(token: str) -> str:
    """Return the session that an access token says it belongs to."""
    claims = token.split(".")[1]
    return str(json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["sid"])


def close(half: Half, client: Any) -> None:
    half.do(client.close() if half.name == "sync" else client.aclose())


def new(half: Half, name: str = "alice", password: str = FIRST) -> User:
    made: User = half.do(half.client.auth.users.create(name, password=password))
    return made


def test_resolving_is_one_call(half: Half) -> None:
    user = new(half)
    before = len(half.sandbox.requests)
    assert half.do(half.client.auth.users.resolve(user.external_id)).id == user.id
    assert len(half.sandbox.requests) - before == 1
    assert half.sandbox.requests[-1].operation == "auth.resolve_user_by_identifier"


def test_of_two_who_make_the_same_user_one_finds_it(half: Half) -> None:
    users = half.client.auth.users
    new(half)
    # The first look misses what somebody else makes in the same moment.
    half.sandbox.fail_next(status=200, body=[], operation="auth.list_users")
    assert half.do(users.get_or_create("alice", password=SECOND)).username == "alice"
    assert half.do(users.exists("alice"))
    client = half.new_client(username="alice", password=FIRST)
    assert half.do(client.auth.users.me()).username == "alice"
    close(half, client)


def test_a_session_that_was_ended_has_no_tokens(half: Half) -> None:
    client = half.new_client(token=None)
    tokens = half.do(client.auth.login("user", "kamiwaza"))
    id_ = session_of(tokens.access_token.get_secret_value())
    assert half.do(client.auth.users.me()).username == "user"
    assert half.do(half.client.auth.sessions.revoke(id_)) is None
    with pytest.raises(AuthenticationError):
        half.do(client.auth.users.me())
    with pytest.raises(AuthenticationError):
        half.do(client.auth.refresh(tokens.refresh_token.get_secret_value()))
    close(half, client)


def test_who_is_deleted_is_gone_with_every_token(half: Half) -> None:
    user = new(half)
    client = half.new_client(username="alice", password=FIRST)
    made = half.do(client.auth.pats.create(name="mine"))
    keyed = half.new_client(api_key=made.token.get_secret_value())
    assert half.do(keyed.auth.users.me()).username == "alice"
    half.do(half.client.auth.users.delete(user.id))
    for one in (client, keyed):
        with pytest.raises(AuthenticationError):
            half.do(one.auth.users.me())
        close(half, one)


def test_who_is_turned_off_comes_back_when_turned_on(half: Half) -> None:
    users, user = half.client.auth.users, new(half)
    client = half.new_client()
    assert not half.do(users.update(user.id, active=False)).can_log_in
    with pytest.raises(PermissionDeniedError):
        half.do(client.auth.login("alice", FIRST))
    half.do(users.update(user.id, active=True, username="alicia"))
    with pytest.raises(AuthenticationError):
        half.do(client.auth.login("alice", FIRST))
    half.do(client.auth.login("alicia", FIRST))
    close(half, client)


def test_a_subject_with_a_password_is_a_user(half: Half) -> None:
    authz, users = half.client.authz, half.client.auth.users
    subject = half.do(authz.subjects.upsert("bob", attributes={"a": 1}, password=FIRST))
    user = half.do(users.find("bob"))
    assert (user.external_id, user.subject) == (subject.id, f"user:{subject.id}")
    client = half.new_client(username="bob", password=FIRST)
    me = half.do(client.auth.users.me())
    half.do(authz.tuples.upsert(me.subject, "viewer", "dataset:d"))
    assert [str(one) for one in half.do(authz.subjects.get("bob")).grants] == ["dataset:d#viewer"]
    half.do(authz.subjects.delete("bob", cascade="grants"))
    with pytest.raises(AuthenticationError):
        half.do(client.auth.users.me())
    assert not half.do(authz.check(me.subject, "viewer", "dataset:d"))
    assert not half.do(users.exists("bob"))
    close(half, client)


def test_a_subject_without_a_password_cannot_log_in(half: Half) -> None:
    half.do(half.client.authz.subjects.upsert("carol", attributes={}))
    client = half.new_client()
    with pytest.raises(AuthenticationError):
        half.do(client.auth.login("carol", ""))
    close(half, client)


def test_passwords_are_never_shown(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    for body in (
        UserCreate(username="a", password=FIRST),
        PasswordReset(new_password=FIRST),
        PasswordChange(current_password=FIRST, new_password=FIRST),
    ):
        assert FIRST not in repr(body) + str(body.model_dump()) + body.model_dump_json()
    user, short = new(half), "short-one"
    with caplog.at_level(logging.DEBUG), pytest.raises(ValidationError) as caught:
        half.do(half.client.auth.users.reset_password(user.id, new_password=short))
    error = caught.value
    assert error.errors[0].location == ("body", "new_password")
    assert short not in repr(error) + str(error) + str(vars(error)) + caplog.text


def test_a_password_may_be_a_secret_object(half: Half) -> None:
    half.do(half.client.auth.users.create("zoe", password=SecretStr(FIRST)))
    client = half.new_client(username="zoe", password=FIRST)
    changed = client.auth.users.change_password(
        current_password=SecretStr(FIRST), new_password=SecretStr(SECOND)
    )
    assert half.do(changed)
    close(half, client)


def test_a_runtime_token_is_good_once(half: Half) -> None:
    runtime = half.client.auth.runtime
    launch = half.do(runtime.create_launch("notes", workroom=ROOM, target_kind="runtime_tool"))
    assert launch.launch_code.get_secret_value() not in repr(launch)
    first = half.do(runtime.exchange(launch.launch_code.get_secret_value()))
    assert (first.target_kind, first.refresh_expires_in) == ("runtime_tool", 3600)
    assert first.refresh_expires_at > first.expires_at
    second = half.do(runtime.refresh(first))
    assert second.refresh_token != first.refresh_token
    with pytest.raises(AuthenticationError):
        half.do(runtime.refresh(first))
    assert half.do(runtime.refresh(second.refresh_token.get_secret_value()))
    tool = half.new_client(token=second.access_token.get_secret_value())
    assert half.do(tool.auth.users.me()).username == "admin"
    close(half, tool)


def test_a_launch_is_over_soon(half: Half) -> None:
    runtime = half.client.auth.runtime
    launch = half.do(runtime.create_launch("notes", workroom=ROOM))
    half.advance(launch.expires_in + 1)
    with pytest.raises(AuthenticationError):
        half.do(runtime.exchange(launch))


def test_connecting(half: Half) -> None:
    """The journey from a password to a key, and what is left when the key is revoked."""
    client = half.new_client()
    assert half.do(client.system.ping()).status == "pong"
    half.do(client.auth.login("admin", "kamiwaza"))
    me = half.do(client.auth.users.me())
    assert me.is_admin
    rules = half.do(client.auth.pats.config())
    rules.check(scope="write", ttl_seconds=900)
    made = half.do(client.auth.pats.create(name="ci", ttl_seconds=900, scope="write"))
    keyed = half.new_client(api_key=made.token.get_secret_value())
    assert half.do(keyed.system.whoami())
    with pytest.raises(PermissionDeniedError):
        half.do(keyed.cluster.diagnose())
    half.do(client.auth.pats.revoke(made))
    with pytest.raises(AuthenticationError):
        half.do(keyed.system.whoami())
    assert half.do(client.auth.logout()).session_termination_requested
    with pytest.raises(AuthenticationError):
        half.do(client.auth.users.me())
    close(half, client)
    close(half, keyed)
