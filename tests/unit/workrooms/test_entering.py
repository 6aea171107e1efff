"""What entering and leaving a room do to a client's credentials."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza import AuthenticationError, PermissionDeniedError
from kamiwaza.sandbox.behaviours.workrooms._workrooms import Workrooms
from tests.unit.colours import Colour


@pytest.fixture
def room(colour: Colour) -> Any:
    return colour.do(colour.client.workrooms.create("Research", type="persistent"))


def token_of(client: Any) -> str | None:
    token: str | None = client._transport.auth.manager.access_token()
    return token


def pat_of(colour: Colour) -> str:
    made = colour.do(colour.client.auth.pats.create(scope="write", ttl_seconds=86_400))
    secret: str = made.token.get_secret_value()
    return secret


def bound(colour: Colour, room: Any, client: Any) -> bool:
    found = colour.do(client.workrooms.sessions.heartbeat(room)).session
    answer: bool = found.bound_to_requested_workroom
    return answer


def test_copies_share_the_token_of_the_room(colour: Colour, room: Any) -> None:
    copy = colour.client.with_options(timeout=5)
    entered = colour.do(colour.client.workrooms.enter(room))
    assert token_of(copy) == entered.access_token.get_secret_value()
    assert bound(colour, room, copy)
    left = colour.do(copy.workrooms.leave())
    assert token_of(colour.client) == left.access_token.get_secret_value()
    assert not bound(colour, room, colour.client)


def test_a_client_keeps_its_credentials_if_told_to(colour: Colour, room: Any) -> None:
    before = token_of(colour.client)
    entered = colour.do(colour.client.workrooms.enter(room, keep_credentials=True))
    assert token_of(colour.client) == before
    assert not bound(colour, room, colour.client)
    assert bound(colour, room, colour.new_client(token=entered.access_token.get_secret_value()))


def test_a_platform_that_binds_sessions_sends_no_token(colour: Colour, room: Any) -> None:
    colour.sandbox.state.stores.instance(Workrooms).mints_tokens = False
    before = token_of(colour.client)
    entered = colour.do(colour.client.workrooms.enter(room))
    assert (entered.access_token, entered.expires_at) == (None, None)
    assert token_of(colour.client) == before
    assert bound(colour, room, colour.client)
    colour.do(colour.client.workrooms.leave(room))
    assert not bound(colour, room, colour.client)


def test_a_password_renews_the_token_of_a_room(colour: Colour, room: Any) -> None:
    colour.do(colour.client.workrooms.enter(room))
    colour.advance(400)
    assert colour.do(colour.client.workrooms.get(room)).id == room.id


def test_leaving_gives_an_api_key_back(colour: Colour, room: Any) -> None:
    key = pat_of(colour)
    client = colour.new_client(api_key=key)
    colour.do(client.workrooms.enter(room))
    assert token_of(client) != key
    assert "X-API-Key" not in client._transport.auth.manager.get_headers()
    colour.do(client.workrooms.leave())
    assert token_of(client) == key
    assert colour.do(client.workrooms.get(room)).id == room.id


def test_leaving_gives_an_api_key_back_when_the_room_s_token_is_over(
    colour: Colour, room: Any
) -> None:
    key = pat_of(colour)
    client = colour.new_client(api_key=key)
    colour.do(client.workrooms.enter(room))
    colour.advance(400)
    with pytest.raises(AuthenticationError):
        colour.do(client.workrooms.get(room))
    colour.do(client.workrooms.leave())
    assert token_of(client) == key


def test_a_room_that_is_gone_is_left_by_a_new_login(colour: Colour, room: Any) -> None:
    workrooms = colour.client.workrooms
    colour.do(workrooms.enter(room))
    colour.do(colour.do(workrooms.delete(room)).wait())
    logins = len(colour.sent("POST", "/auth/token"))
    colour.do(workrooms.leave())
    assert len(colour.sent("POST", "/auth/token")) == logins + 1
    assert len(colour.sent("POST", "/workrooms/leave")) == 2


def test_a_room_that_is_gone_holds_on_to_a_bare_token(colour: Colour, room: Any) -> None:
    client = colour.new_client(token=colour.sandbox.token(lifetime=1e6))
    colour.do(client.workrooms.enter(room))
    colour.do(colour.do(colour.client.workrooms.delete(room)).wait())
    with pytest.raises(PermissionDeniedError, match="Workroom access denied"):
        colour.do(client.workrooms.leave())
    assert len(colour.sent("POST", "/workrooms/leave")) == 1


def test_any_other_refusal_is_no_reason_to_log_in(colour: Colour) -> None:
    colour.sandbox.fail_next(
        status=403, body={"detail": "No"}, operation="workrooms.leave_workroom"
    )
    with pytest.raises(PermissionDeniedError):
        colour.do(colour.client.workrooms.leave())
    assert len(colour.sent("POST", "/workrooms/leave")) == 1
