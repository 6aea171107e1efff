"""Collaboration in a workroom from its creation to its deletion."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kamiwaza import ConflictError, PermissionDeniedError, ResourceNotFoundError
from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.workroom_events import SessionState
from kamiwaza.schemas.workrooms import WorkroomStatus
from tests.halves import Half

EMAIL = "user@kamiwaza.test"


def test_a_room_from_its_beginning_to_its_end(half: Half, tmp_path: Path) -> None:
    workrooms, other = half.client.workrooms, half.new_client(username="user")
    room = half.do(workrooms.create("Research", type="persistent"))
    member = half.do(workrooms.members.add(room, EMAIL, role="editor"))

    half.sandbox.cut_streams(after=1)
    stream = workrooms.events.stream(room)
    assert [e.event_type for e in half.items(stream, 2)] == ["workroom.created", "member.added"]
    asked = half.sent("GET", "/events/stream")
    assert [seen.request.header("last-event-id") for seen in asked] == [None, "evt-1"]

    before = half.do(half.client.auth.get_headers())["Authorization"]
    entered = half.do(workrooms.enter(room))
    assert f"Bearer {entered.access_token.get_secret_value()}" != before
    assert entered.expires_at.timestamp() == pytest.approx(half.sandbox.clock.time() + 300)
    beat = half.do(workrooms.sessions.heartbeat(room))
    assert beat.session.bound_to_requested_workroom
    half.do(other.workrooms.enter(room))
    assert half.do(other.workrooms.sessions.heartbeat(room)).active_session_count == 2

    thread = half.do(workrooms.threads.create(room, "Why"))
    half.do(other.workrooms.threads.messages.create(room, thread, "Because."))
    half.sandbox.cut_streams(after=0)
    rest = [event.event_type for event in half.items(stream, 4)]
    assert rest == ["session.joined", "session.joined", "thread.created", "thread.message_posted"]
    half.do(stream.close())

    with pytest.raises(ConflictError, match="confirm_active_sessions"):
        half.do(workrooms.members.remove(room, member))
    half.do(workrooms.members.remove(room, member, confirm_active_sessions=True))

    half.do(half.do(workrooms.archive(room)).wait())
    with pytest.raises(ConflictError):
        half.do(workrooms.update(room, name="No"))
    half.do(half.do(workrooms.restore(room)).wait())
    bundle = half.do(workrooms.export(room, tmp_path, progress=lambda event: None)).path
    assert zipfile.is_zipfile(bundle)
    assert half.do(workrooms.delete_preview(room)).impact_items
    operation = half.do(workrooms.delete(room))
    assert half.do(operation.wait()) is None
    with pytest.raises(ResourceNotFoundError):
        half.do(workrooms.get(room))


def test_an_operation_is_waited_for_elsewhere(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    token = half.do(workrooms.archive(room)).token
    again = half.new_client().operation(token)
    assert half.do(again.wait()).is_archived
    gone = half.new_client().operation(half.do(workrooms.delete(room)).token)
    half.do(gone.wait())
    assert gone.state is OperationState.SUCCEEDED


def test_a_room_is_watched_on_its_way_out(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="ephemeral"))
    half.sandbox.stall_operation("workrooms.delete", state="purging", seconds=40)
    half.do(workrooms.delete(room))
    purging = half.do(workrooms.get(room))
    assert (purging.status, purging.is_deleted) == (WorkroomStatus.PURGING, True)
    with pytest.raises(ConflictError):
        half.do(workrooms.update(room, name="No"))
    reply = half.do(workrooms.delete(room))  # once more is the same as once
    half.do(reply.wait())


def test_archived_and_deleted_at_once(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="ephemeral"))
    assert half.do(workrooms.archive(room)).state is OperationState.SUCCEEDED
    assert half.do(workrooms.get(room)).is_archived
    assert half.do(half.do(workrooms.delete(room)).done())
    with pytest.raises(ResourceNotFoundError):
        half.do(workrooms.get(room))


def test_a_change_tells_nothing_null_and_a_value_apart(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent", description="a", labels=["x"]))
    half.do(workrooms.update(room, description=None, attributes={}))
    (sent,) = half.sent("PATCH", "/workrooms/")
    assert sent.request.body == b'{"description":null,"attributes":{}}'
    found = half.do(workrooms.get(room))
    assert (found.description, found.labels, found.attributes) == (None, ["x"], {})


def test_silence_ends_a_session(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    half.do(workrooms.sessions.heartbeat(room))
    half.advance(90)
    assert half.do(workrooms.lifecycle_summary(room)).active_session_count == 1
    half.advance(1)
    found = half.do(workrooms.runtime.bootstrap(room))
    assert (found.active_session_count, found.session.session_state) == (
        0,
        SessionState.DISCONNECTED,
    )


def test_presence_is_told_when_it_changes(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    stream = workrooms.presence.stream(room)
    (empty,) = half.items(stream, 1)
    assert empty.here == []
    half.do(workrooms.sessions.heartbeat(room))
    (full,) = half.items(stream, 1)
    assert [one.name for one in full.here] == ["admin"]
    half.do(stream.close())


def test_a_viewer_looks_and_a_stranger_does_not(half: Half) -> None:
    workrooms, theirs = half.client.workrooms, half.new_client(username="user").workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    with pytest.raises(ResourceNotFoundError):
        half.items(theirs.events.stream(room), 1)
    half.do(workrooms.members.add(room, EMAIL))
    seen = half.do(theirs.get(room))
    assert (seen.role, seen.can_edit, seen.is_shared) == ("viewer", False, True)
    assert half.do(theirs.runtime.context(room)).read_only_reason == "You are a viewer"
    for refused in (
        lambda: theirs.update(room, name="Mine"),
        lambda: theirs.threads.create(room, "Why"),
        lambda: theirs.archive(room),
    ):
        with pytest.raises(PermissionDeniedError):
            half.do(refused())


def test_who_hands_a_room_over_may_leave_it(half: Half) -> None:
    workrooms = half.client.workrooms
    room = half.do(workrooms.create("Research", type="persistent"))
    member = half.do(workrooms.members.add(room, EMAIL, role="editor"))
    given = half.do(workrooms.transfer_ownership(room, user=member.user_id))
    assert (given.owner_username, given.role) == ("user", None)
    with pytest.raises(ResourceNotFoundError):
        half.do(workrooms.get(room))
    history = half.do(half.new_client(username="user").workrooms.role_history(room))
    assert [(one.username, one.role, one.is_current) for one in history] == [
        ("user", "owner", True),
        ("user", "editor", False),
        ("admin", "owner", False),
    ]


def test_everybody_reads_the_global_room_and_nobody_writes(half: Half) -> None:
    workrooms = half.new_client(username="user").workrooms
    room = half.do(workrooms.get(GLOBAL_WORKROOM))
    assert (room.is_global, room.role, room.can_edit) == (True, "viewer", False)
    for read in (workrooms.members.list, workrooms.events.list, workrooms.threads.list):
        half.do(read(room))
    assert half.do(workrooms.runtime.bootstrap(room)).membership.user_id
    assert half.do(workrooms.list()) == []
    for refused in (
        lambda: workrooms.update(room, name="Mine"),
        lambda: workrooms.archive(room),
        lambda: workrooms.delete(room),
        lambda: workrooms.delete_preview(room),
        lambda: workrooms.members.add(room, EMAIL),
        lambda: workrooms.threads.create(room, "Why"),
        lambda: half.client.workrooms.admin.delete(room),
    ):
        with pytest.raises(PermissionDeniedError, match="read-only"):
            half.do(refused())
