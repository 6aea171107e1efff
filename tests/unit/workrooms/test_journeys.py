"""Working together from the first hour of a room to its last."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kamiwaza import ConflictError, PermissionDeniedError, ResourceNotFoundError
from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas.workroom_events import SessionState
from kamiwaza.schemas.workrooms import WorkroomStatus
from tests.unit.colours import Colour

EMAIL = "user@kamiwaza.test"


def test_a_room_from_its_beginning_to_its_end(colour: Colour, tmp_path: Path) -> None:
    workrooms, other = colour.client.workrooms, colour.new_client(username="user")
    room = colour.do(workrooms.create("Research", type="persistent"))
    member = colour.do(workrooms.members.add(room, EMAIL, role="editor"))

    colour.sandbox.cut_streams(after=1)
    stream = workrooms.events.stream(room)
    assert [e.event_type for e in colour.items(stream, 2)] == ["workroom.created", "member.added"]
    asked = colour.sent("GET", "/events/stream")
    assert [seen.request.header("last-event-id") for seen in asked] == [None, "evt-1"]

    before = colour.client._transport.auth.manager.access_token()
    entered = colour.do(workrooms.enter(room))
    assert entered.access_token.get_secret_value() != before
    assert entered.expires_at.timestamp() == pytest.approx(colour.sandbox.clock.time() + 300)
    beat = colour.do(workrooms.sessions.heartbeat(room))
    assert beat.session.bound_to_requested_workroom
    colour.do(other.workrooms.enter(room))
    assert colour.do(other.workrooms.sessions.heartbeat(room)).active_session_count == 2

    thread = colour.do(workrooms.threads.create(room, "Why"))
    colour.do(other.workrooms.threads.messages.create(room, thread, "Because."))
    colour.sandbox.cut_streams(after=0)
    rest = [event.event_type for event in colour.items(stream, 4)]
    assert rest == ["session.joined", "session.joined", "thread.created", "thread.message_posted"]
    colour.do(stream.close())

    with pytest.raises(ConflictError, match="confirm_active_sessions"):
        colour.do(workrooms.members.remove(room, member))
    colour.do(workrooms.members.remove(room, member, confirm_active_sessions=True))

    colour.do(colour.do(workrooms.archive(room)).wait())
    with pytest.raises(ConflictError):
        colour.do(workrooms.update(room, name="No"))
    colour.do(colour.do(workrooms.restore(room)).wait())
    bundle = colour.do(workrooms.export(room, tmp_path, progress=lambda event: None)).path
    assert zipfile.is_zipfile(bundle)
    assert colour.do(workrooms.delete_preview(room)).impact_items
    operation = colour.do(workrooms.delete(room))
    assert colour.do(operation.wait()) is None
    with pytest.raises(ResourceNotFoundError):
        colour.do(workrooms.get(room))


def test_an_operation_is_waited_for_elsewhere(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    token = colour.do(workrooms.archive(room)).token
    again = colour.new_client().operation(token)
    assert colour.do(again.wait()).is_archived
    gone = colour.new_client().operation(colour.do(workrooms.delete(room)).token)
    colour.do(gone.wait())
    assert gone.state is OperationState.SUCCEEDED


def test_a_room_is_watched_on_its_way_out(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="ephemeral"))
    colour.sandbox.stall_operation("workrooms.delete", state="purging", seconds=40)
    colour.do(workrooms.delete(room))
    purging = colour.do(workrooms.get(room))
    assert (purging.status, purging.is_deleted) == (WorkroomStatus.PURGING, True)
    with pytest.raises(ConflictError):
        colour.do(workrooms.update(room, name="No"))
    said = colour.do(workrooms.delete(room))  # once more is the same as once
    colour.do(said.wait())


def test_archived_and_deleted_at_once(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="ephemeral"))
    assert colour.do(workrooms.archive(room)).state is OperationState.SUCCEEDED
    assert colour.do(workrooms.get(room)).is_archived
    assert colour.do(colour.do(workrooms.delete(room)).done())
    with pytest.raises(ResourceNotFoundError):
        colour.do(workrooms.get(room))


def test_a_change_tells_nothing_null_and_a_value_apart(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent", description="a", labels=["x"]))
    colour.do(workrooms.update(room, description=None, attributes={}))
    (sent,) = colour.sent("PATCH", "/workrooms/")
    assert sent.request.body == b'{"description":null,"attributes":{}}'
    found = colour.do(workrooms.get(room))
    assert (found.description, found.labels, found.attributes) == (None, ["x"], {})


def test_silence_ends_a_session(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    colour.do(workrooms.sessions.heartbeat(room))
    colour.advance(90)
    assert colour.do(workrooms.lifecycle_summary(room)).active_session_count == 1
    colour.advance(1)
    found = colour.do(workrooms.runtime.bootstrap(room))
    assert (found.active_session_count, found.session.session_state) == (
        0,
        SessionState.DISCONNECTED,
    )


def test_presence_is_told_when_it_changes(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    stream = workrooms.presence.stream(room)
    (empty,) = colour.items(stream, 1)
    assert empty.here == []
    colour.do(workrooms.sessions.heartbeat(room))
    (full,) = colour.items(stream, 1)
    assert [one.name for one in full.here] == ["admin"]
    colour.do(stream.close())


def test_a_viewer_looks_and_a_stranger_does_not(colour: Colour) -> None:
    workrooms, theirs = colour.client.workrooms, colour.new_client(username="user").workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    with pytest.raises(ResourceNotFoundError):
        colour.items(theirs.events.stream(room), 1)
    colour.do(workrooms.members.add(room, EMAIL))
    seen = colour.do(theirs.get(room))
    assert (seen.role, seen.can_edit, seen.is_shared) == ("viewer", False, True)
    assert colour.do(theirs.runtime.context(room)).read_only_reason == "You are a viewer"
    for refused in (
        lambda: theirs.update(room, name="Mine"),
        lambda: theirs.threads.create(room, "Why"),
        lambda: theirs.archive(room),
    ):
        with pytest.raises(PermissionDeniedError):
            colour.do(refused())


def test_who_hands_a_room_over_may_leave_it(colour: Colour) -> None:
    workrooms = colour.client.workrooms
    room = colour.do(workrooms.create("Research", type="persistent"))
    member = colour.do(workrooms.members.add(room, EMAIL, role="editor"))
    given = colour.do(workrooms.transfer_ownership(room, user=member.user_id))
    assert (given.owner_username, given.role) == ("user", None)
    with pytest.raises(ResourceNotFoundError):
        colour.do(workrooms.get(room))
    history = colour.do(colour.new_client(username="user").workrooms.role_history(room))
    assert [(one.username, one.role, one.is_current) for one in history] == [
        ("user", "owner", True),
        ("user", "editor", False),
        ("admin", "owner", False),
    ]


def test_everybody_reads_the_global_room_and_nobody_writes(colour: Colour) -> None:
    workrooms = colour.new_client(username="user").workrooms
    room = colour.do(workrooms.get(GLOBAL_WORKROOM))
    assert (room.is_global, room.role, room.can_edit) == (True, "viewer", False)
    for read in (workrooms.members.list, workrooms.events.list, workrooms.threads.list):
        colour.do(read(room))
    assert colour.do(workrooms.runtime.bootstrap(room)).membership.user_id
    assert colour.do(workrooms.list()) == []
    for refused in (
        lambda: workrooms.update(room, name="Mine"),
        lambda: workrooms.archive(room),
        lambda: workrooms.delete(room),
        lambda: workrooms.delete_preview(room),
        lambda: workrooms.members.add(room, EMAIL),
        lambda: workrooms.threads.create(room, "Why"),
        lambda: colour.client.workrooms.admin.delete(room),
    ):
        with pytest.raises(PermissionDeniedError, match="read-only"):
            colour.do(refused())
