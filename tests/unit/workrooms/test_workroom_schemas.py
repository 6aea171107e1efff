"""Rooms, events and snapshots as objects, also those nobody expected."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kamiwaza import InvalidArgumentError
from kamiwaza.schemas._base import JsonObject
from kamiwaza.schemas.news import LatestNews
from kamiwaza.schemas.workroom_events import PresenceSnapshot, WorkroomEvent
from kamiwaza.schemas.workroom_members import WorkroomMember, WorkroomRole, user_id_of
from kamiwaza.schemas.workroom_threads import thread_key_of
from kamiwaza.schemas.workrooms import CreateWorkroom, Workroom
from kamiwaza.streaming.kinds import StreamEvent
from tests.halves import Half

ID = UUID("11111111-1111-4111-8111-111111111111")
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("status", "words"),
    [
        ("active", (True, False, False)),
        ("Archived", (False, True, False)),
        ("purging", (False, False, True)),
        ("dreaming", (False, False, False)),
        (None, (False, False, False)),
    ],
)
def test_states_of_a_room(status: str | None, words: tuple[bool, bool, bool]) -> None:
    room = Workroom(id=ID, status=status)
    assert (room.is_active, room.is_archived, room.is_deleted) == words


def test_rights_in_a_room() -> None:
    viewer = Workroom.model_validate({"id": ID, "status": "active", "membership_role": "viewer"})
    assert (viewer.role, viewer.can_edit) == (WorkroomRole.VIEWER, False)
    everybody = Workroom.model_validate({"id": "f" * 32, "status": "active"})
    assert (everybody.is_global, everybody.can_edit) == (True, False)


def test_an_event_of_a_stream_has_all_that_came() -> None:
    data: JsonObject = {
        "id": str(ID),
        "event_type": "member.added",
        "actor_email": "a@b.c",
        "later": 1,
    }
    event = WorkroomEvent.of_stream(StreamEvent("collaboration", data, "evt-7"))
    assert (event.id, event.event_type, event.actor) == (ID, "member.added", "a@b.c")
    assert (event.category, event.stream_id) == ("collaboration", "evt-7")
    assert event.model_extra == {"later": 1}
    assert WorkroomEvent(id=ID).category == ""


@given(data=JSON)
def test_no_event_is_lost_whatever_it_holds(data: Any) -> None:
    event = WorkroomEvent.of_stream(StreamEvent("runtime", data, "1"))
    assert event.category == "runtime"
    assert event.event_type is not None
    assert PresenceSnapshot.of_stream(StreamEvent("presence", data, "")).here == []


@pytest.mark.parametrize("where", ["presence", "items", "members", "users", None])
def test_a_snapshot_is_read_wherever_its_members_stand(where: str | None) -> None:
    people = [{"user_id": "u", "session_state": "active"}, {"user_id": "v", "session_state": "x"}]
    data: Any = people if where is None else {where: people, "active_session_count": 1}
    snapshot = PresenceSnapshot.of_stream(StreamEvent("presence", data, ""))
    assert [one.name for one in snapshot.here] == ["u"]
    assert len(snapshot.presence) == 2


def test_people_and_threads_are_named_by_object_or_id() -> None:
    member = WorkroomMember(id=ID, user_id="sub")
    assert user_id_of(member, "member") == user_id_of("sub", "member") == "sub"
    with pytest.raises(InvalidArgumentError, match="member: which user"):
        user_id_of("", "member")
    with pytest.raises(InvalidArgumentError, match="thread: which one"):
        thread_key_of("")


def test_a_body_names_what_does_not_fit() -> None:
    with pytest.raises(InvalidArgumentError, match="half"):
        CreateWorkroom.model_validate({"name": "a", "type": "persistent", "half": "red"})


def test_news_that_is_none() -> None:
    assert not LatestNews(error="no route").ok


def test_a_room_that_is_no_id_never_gets_into_a_path(half: Half) -> None:
    workrooms = half.client.workrooms
    with pytest.raises(InvalidArgumentError, match="expected_workroom"):
        half.do(workrooms.leave("here"))
    assert half.sandbox.requests == []
    for call in (workrooms.get, workrooms.archive, workrooms.enter, workrooms.members.list):
        with pytest.raises(
            InvalidArgumentError, match=r"workroom: there is no workroom '\.\./admin'"
        ):
            half.do(call("../admin"))
    assert {seen.request.path for seen in half.sandbox.requests} == {
        "/api/auth/token", "/api/workrooms/"
    }  # fmt: skip
