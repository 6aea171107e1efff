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
from tests.unit.colours import Colour

ROOM = "00000000-0000-4000-8000-000000000001"
FIRST, SECOND = "the-first-password", "the-second-password"


def session_of(token: str) -> str:
    """Return the session that an access token says it belongs to."""
    claims = token.split(".")[1]
    return str(json.loads(base64.urlsafe_b64decode(claims + "=" * (-len(claims) % 4)))["sid"])


def close(colour: Colour, client: Any) -> None:
    colour.do(client.close() if colour.name == "sync" else client.aclose())


def new(colour: Colour, name: str = "alice", password: str = FIRST) -> User:
    made: User = colour.do(colour.client.auth.users.create(name, password=password))
    return made


def test_resolving_is_one_call(colour: Colour) -> None:
    user = new(colour)
    before = len(colour.sandbox.requests)
    assert colour.do(colour.client.auth.users.resolve(user.external_id)).id == user.id
    assert len(colour.sandbox.requests) - before == 1
    assert colour.sandbox.requests[-1].operation == "auth.resolve_user_by_identifier"


def test_of_two_who_make_the_same_user_one_finds_it(colour: Colour) -> None:
    users = colour.client.auth.users
    new(colour)
    # The first look misses what somebody else makes in the same moment.
    colour.sandbox.fail_next(status=200, body=[], operation="auth.list_users")
    assert colour.do(users.get_or_create("alice", password=SECOND)).username == "alice"
    assert colour.do(users.exists("alice"))
    client = colour.new_client(username="alice", password=FIRST)
    assert colour.do(client.auth.users.me()).username == "alice"
    close(colour, client)


def test_a_session_that_was_ended_has_no_tokens(colour: Colour) -> None:
    client = colour.new_client(token=None)
    tokens = colour.do(client.auth.login("user", "kamiwaza"))
    id_ = session_of(tokens.access_token.get_secret_value())
    assert colour.do(client.auth.users.me()).username == "user"
    assert colour.do(colour.client.auth.sessions.revoke(id_)) is None
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.users.me())
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.refresh(tokens.refresh_token.get_secret_value()))
    close(colour, client)


def test_who_is_deleted_is_gone_with_every_token(colour: Colour) -> None:
    user = new(colour)
    client = colour.new_client(username="alice", password=FIRST)
    made = colour.do(client.auth.pats.create(name="mine"))
    keyed = colour.new_client(api_key=made.token.get_secret_value())
    assert colour.do(keyed.auth.users.me()).username == "alice"
    colour.do(colour.client.auth.users.delete(user.id))
    for one in (client, keyed):
        with pytest.raises(AuthenticationError):
            colour.do(one.auth.users.me())
        close(colour, one)


def test_who_is_turned_off_comes_back_when_turned_on(colour: Colour) -> None:
    users, user = colour.client.auth.users, new(colour)
    client = colour.new_client()
    assert not colour.do(users.update(user.id, active=False)).can_log_in
    with pytest.raises(PermissionDeniedError):
        colour.do(client.auth.login("alice", FIRST))
    colour.do(users.update(user.id, active=True, username="alicia"))
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.login("alice", FIRST))
    colour.do(client.auth.login("alicia", FIRST))
    close(colour, client)


def test_a_subject_with_a_password_is_a_user(colour: Colour) -> None:
    authz, users = colour.client.authz, colour.client.auth.users
    subject = colour.do(authz.subjects.upsert("bob", attributes={"a": 1}, password=FIRST))
    user = colour.do(users.find("bob"))
    assert (user.external_id, user.subject) == (subject.id, f"user:{subject.id}")
    client = colour.new_client(username="bob", password=FIRST)
    me = colour.do(client.auth.users.me())
    colour.do(authz.tuples.upsert(me.subject, "viewer", "dataset:d"))
    assert [str(one) for one in colour.do(authz.subjects.get("bob")).grants] == ["dataset:d#viewer"]
    colour.do(authz.subjects.delete("bob", cascade="grants"))
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.users.me())
    assert not colour.do(authz.check(me.subject, "viewer", "dataset:d"))
    assert not colour.do(users.exists("bob"))
    close(colour, client)


def test_a_subject_without_a_password_cannot_log_in(colour: Colour) -> None:
    colour.do(colour.client.authz.subjects.upsert("carol", attributes={}))
    client = colour.new_client()
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.login("carol", ""))
    close(colour, client)


def test_passwords_are_never_shown(colour: Colour, caplog: pytest.LogCaptureFixture) -> None:
    for body in (
        UserCreate(username="a", password=FIRST),
        PasswordReset(new_password=FIRST),
        PasswordChange(current_password=FIRST, new_password=FIRST),
    ):
        assert FIRST not in repr(body) + str(body.model_dump()) + body.model_dump_json()
    user, short = new(colour), "short-one"
    with caplog.at_level(logging.DEBUG), pytest.raises(ValidationError) as caught:
        colour.do(colour.client.auth.users.reset_password(user.id, new_password=short))
    error = caught.value
    assert error.errors[0].location == ("body", "new_password")
    assert short not in repr(error) + str(error) + str(vars(error)) + caplog.text


def test_a_password_may_be_a_secret_object(colour: Colour) -> None:
    colour.do(colour.client.auth.users.create("zoe", password=SecretStr(FIRST)))
    client = colour.new_client(username="zoe", password=FIRST)
    changed = client.auth.users.change_password(
        current_password=SecretStr(FIRST), new_password=SecretStr(SECOND)
    )
    assert colour.do(changed)
    close(colour, client)


def test_a_runtime_token_is_good_once(colour: Colour) -> None:
    runtime = colour.client.auth.runtime
    launch = colour.do(runtime.create_launch("notes", workroom=ROOM, target_kind="runtime_tool"))
    assert launch.launch_code.get_secret_value() not in repr(launch)
    first = colour.do(runtime.exchange(launch.launch_code.get_secret_value()))
    assert (first.target_kind, first.refresh_expires_in) == ("runtime_tool", 3600)
    assert first.refresh_expires_at > first.expires_at
    second = colour.do(runtime.refresh(first))
    assert second.refresh_token != first.refresh_token
    with pytest.raises(AuthenticationError):
        colour.do(runtime.refresh(first))
    assert colour.do(runtime.refresh(second.refresh_token.get_secret_value()))
    tool = colour.new_client(token=second.access_token.get_secret_value())
    assert colour.do(tool.auth.users.me()).username == "admin"
    close(colour, tool)


def test_a_launch_is_over_soon(colour: Colour) -> None:
    runtime = colour.client.auth.runtime
    launch = colour.do(runtime.create_launch("notes", workroom=ROOM))
    colour.advance(launch.expires_in + 1)
    with pytest.raises(AuthenticationError):
        colour.do(runtime.exchange(launch))


def test_connecting(colour: Colour) -> None:
    """The journey from a password to a key, and what is left when the key is revoked."""
    client = colour.new_client()
    assert colour.do(client.system.ping()).status == "pong"
    colour.do(client.auth.login("admin", "kamiwaza"))
    me = colour.do(client.auth.users.me())
    assert me.is_admin
    rules = colour.do(client.auth.pats.config())
    rules.check(scope="write", ttl_seconds=900)
    made = colour.do(client.auth.pats.create(name="ci", ttl_seconds=900, scope="write"))
    keyed = colour.new_client(api_key=made.token.get_secret_value())
    assert colour.do(keyed.system.whoami())
    with pytest.raises(PermissionDeniedError):
        colour.do(keyed.cluster.diagnose())
    colour.do(client.auth.pats.revoke(made))
    with pytest.raises(AuthenticationError):
        colour.do(keyed.system.whoami())
    assert colour.do(client.auth.logout()).session_termination_requested
    with pytest.raises(AuthenticationError):
        colour.do(client.auth.users.me())
    close(colour, client)
    close(colour, keyed)
