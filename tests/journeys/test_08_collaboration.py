"""Journey 8: several users in a workroom, its events, and its deletion."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from kamiwaza.errors import ConflictError, OperationTimeoutError, ResourceNotFoundError
from kamiwaza.schemas.workrooms import Workroom
from tests.journeys.conftest import Traveller

EMAIL = "user@kamiwaza.test"


def made(traveller: Traveller) -> Workroom:
    room: Workroom = traveller.do(
        traveller.client.workrooms.create(name="together", type="persistent")
    )
    return room


def test_from_the_first_member_to_the_end_of_the_room(traveller: Traveller, tmp_path: Path) -> None:
    rooms, do = traveller.client.workrooms, traveller.do
    guest = traveller.new_client(username="user").workrooms
    room = made(traveller)
    member = do(rooms.members.add(room, EMAIL, role="editor"))
    entered = do(guest.enter(room, keep_credentials=True))
    assert entered is not None
    assert do(guest.sessions.heartbeat(room)) is not None
    thread = do(rooms.threads.create(room, "Why", opening_message="Is the sky blue?"))
    do(guest.threads.messages.create(room, thread, "Because of the air."))
    reply = do(rooms.threads.messages.list(room, thread))
    assert {message.content for message in reply} == {"Is the sky blue?", "Because of the air."}
    with pytest.raises(ConflictError):
        do(rooms.members.remove(room, member))
    do(rooms.members.remove(room, member, confirm_active_sessions=True))
    archived = traveller.wait(rooms.archive(room))
    assert archived.is_archived
    with pytest.raises(ConflictError):
        do(rooms.update(room, name="elsewhere"))
    assert traveller.wait(rooms.restore(room)).is_active
    result = do(rooms.export(room, tmp_path / "room.zip"))
    assert zipfile.is_zipfile(result.path)
    assert do(rooms.delete_preview(room)) is not None
    traveller.wait(rooms.delete(room))
    with pytest.raises(ResourceNotFoundError):
        do(rooms.get(room))


def test_every_event_arrives_once_though_the_stream_is_cut(traveller: Traveller) -> None:
    rooms = traveller.client.workrooms
    room = made(traveller)
    for number in range(9):
        traveller.do(rooms.update(room, name=f"name {number}"))
    traveller.sandbox.cut_streams(after=2, count=4)
    stream = rooms.events.stream(room)
    seen = traveller.items(stream, 10)
    traveller.do(stream.close())
    assert [event.event_type for event in seen] == ["workroom.created"] + ["workroom.updated"] * 9
    assert len({event.id for event in seen}) == 10


def test_somebody_who_is_no_member(traveller: Traveller) -> None:
    guest = traveller.new_client(username="user").workrooms
    with pytest.raises(ResourceNotFoundError):
        traveller.do(guest.get(made(traveller)))


def test_a_room_that_does_not_go_away(traveller: Traveller) -> None:
    room = made(traveller)
    traveller.sandbox.stall_operation("workrooms.delete")
    job = traveller.do(traveller.client.workrooms.delete(room))
    with pytest.raises(OperationTimeoutError):
        traveller.do(job.wait(timeout=60))
