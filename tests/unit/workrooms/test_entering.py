"""What entering and leaving a room do to a client's credentials."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza import AuthenticationError, PermissionDeniedError
from kamiwaza.sandbox.behaviours.workrooms._workrooms import Workrooms
from tests.halves import Half


@pytest.fixture
def room(half: Half) -> Any:
    return half.do(half.client.workrooms.create("Research", type="persistent"))


def token_of(half: Half, client: Any) -> str:
    headers: dict[str, str] = half.do(client.auth.get_headers())
    return headers["Authorization"].removeprefix("Bearer ")


def pat_of(half: Half) -> str:
    made = half.do(half.client.auth.pats.create(scope="write", ttl_seconds=86_400))
    secret: str = made.token.get_secret_value()
    return secret


def bound(half: Half, room: Any, client: Any) -> bool:
    found = half.do(client.workrooms.sessions.heartbeat(room)).session
    answer: bool = found.bound_to_requested_workroom
    return answer


def test_copies_share_the_token_of_the_room(half: Half, room: Any) -> None:
    copy = half.client.with_options(timeout=5)
    entered = half.do(half.client.workrooms.enter(room))
    assert token_of(half, copy) == entered.access_token.get_secret_value()
    assert bound(half, room, copy)
    left = half.do(copy.workrooms.leave())
    assert token_of(half, half.client) == left.access_token.get_secret_value()
    assert not bound(half, room, half.client)


def test_a_client_keeps_its_credentials_if_told_to(half: Half, room: Any) -> None:
    before = token_of(half, half.client)
    entered = half.do(half.client.workrooms.enter(room, keep_credentials=True))
    assert token_of(half, half.client) == before
    assert not bound(half, room, half.client)
    assert bound(half, room, half.new_client(token=entered.access_token.get_secret_value()))


def test_a_platform_that_binds_sessions_sends_no_token(half: Half, room: Any) -> None:
    half.sandbox.state.stores.instance(Workrooms).mints_tokens = False
    before = token_of(half, half.client)
    entered = half.do(half.client.workrooms.enter(room))
    assert (entered.access_token, entered.expires_at) == (None, None)
    assert token_of(half, half.client) == before
    assert bound(half, room, half.client)
    half.do(half.client.workrooms.leave(room))
    assert not bound(half, room, half.client)


def test_a_password_renews_the_token_of_a_room(half: Half, room: Any) -> None:
    half.do(half.client.workrooms.enter(room))
    half.advance(400)
    assert half.do(half.client.workrooms.get(room)).id == room.id


def test_leaving_gives_an_api_key_back(half: Half, room: Any) -> None:
    key = pat_of(half)
    client = half.new_client(api_key=key)
    half.do(client.workrooms.enter(room))
    assert token_of(half, client) != key
    assert "X-API-Key" not in half.do(client.auth.get_headers())
    half.do(client.workrooms.leave())
    assert token_of(half, client) == key
    assert half.do(client.workrooms.get(room)).id == room.id


def test_leaving_gives_an_api_key_back_when_the_room_s_token_is_over(half: Half, room: Any) -> None:
    key = pat_of(half)
    client = half.new_client(api_key=key)
    half.do(client.workrooms.enter(room))
    half.advance(400)
    with pytest.raises(AuthenticationError):
        half.do(client.workrooms.get(room))
    half.do(client.workrooms.leave())
    assert token_of(half, client) == key


def test_a_room_that_is_gone_is_left_by_a_new_login(half: Half, room: Any) -> None:
    workrooms = half.client.workrooms
    half.do(workrooms.enter(room))
    half.do(half.do(workrooms.delete(room)).wait())
    logins = len(half.sent("POST", "/auth/token"))
    half.do(workrooms.leave())
    assert len(half.sent("POST", "/auth/token")) == logins + 1
    assert len(half.sent("POST", "/workrooms/leave")) == 2


def test_a_room_that_is_gone_holds_on_to_a_bare_token(half: Half, room: Any) -> None:
    client = half.new_client(token=half.sandbox.token(lifetime=1e6))
    half.do(client.workrooms.enter(room))
    half.do(half.do(half.client.workrooms.delete(room)).wait())
    with pytest.raises(PermissionDeniedError, match="Workroom access denied"):
        half.do(client.workrooms.leave())
    assert len(half.sent("POST", "/workrooms/leave")) == 1


def test_any_other_refusal_is_no_reason_to_log_in(half: Half) -> None:
    half.sandbox.fail_next(status=403, body={"detail": "No"}, operation="workrooms.leave_workroom")
    with pytest.raises(PermissionDeniedError):
        half.do(half.client.workrooms.leave())
    assert len(half.sent("POST", "/workrooms/leave")) == 1
