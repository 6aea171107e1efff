"""Workrooms from their beginning to their end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.workrooms._rooms import (
    Member,
    Room,
    Rooms,
    changed,
    happened,
    latest,
    refuse_changing_global,
    rendered,
    room_in,
    seen,
)
from kamiwaza.sandbox.behaviours.workrooms._rooms import status as status_of
from kamiwaza.sandbox.behaviours.workrooms.members import note_role
from kamiwaza.sandbox.contract.validation_errors import wrong_type
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def create(call: Call) -> object:
    """Make a room of the caller's own."""
    user, now = call.user.user, call.state.now
    room = Room(str(call.state.new_id()), dict(call.body), user, now)
    room.members[user.sub] = Member(str(call.state.new_id()), user, "owner", now)
    Rooms.of(call).known[room.id] = room
    call.state.processes.begin("workrooms.create", room.id)
    note_role(call, room, room.members[user.sub], "created the workroom")
    happened(call, room, "workroom.created", name=room.given["name"])
    return rendered(call, room)


def get(call: Call) -> object:
    """Return one room; the global one is everybody's."""
    if _is_foreign(call):
        return _generic_operations.look("workrooms.get_workroom", call)
    return rendered(call, seen(call))


def every(call: Call) -> object:
    """Return the caller's rooms, the archived ones only if asked for."""
    user, wanted = call.user.user, {"active", *(["archived"] if _all(call) else [])}
    rooms = [room for room in Rooms.of(call).made if room.role(user) is not None]
    return {"items": [rendered(call, r) for r in rooms if status_of(call, r) in wanted]}


def _all(call: Call) -> bool:
    return bool(call.query.get("include_archived"))


def change(call: Call) -> object:
    """Change what the body has, null included."""
    room = changed(call)
    given = dict(call.body)
    if given.get("name", "") is None:
        raise Refusal(422, [wrong_type(("body", "name"), "string", None)])
    room.given.update(given)
    room.updated = call.state.now
    happened(call, room, "workroom.updated", changed=sorted(given))
    return rendered(call, room)


def archive(call: Call) -> object:
    """Put a room away."""
    if _is_foreign(call):
        return _generic_operations.begin("workrooms.archive", call)
    room = changed(call, owner=True, archived=True)
    return _turn(call, room, "workrooms.archive", "active", "workroom.archived")


def restore(call: Call) -> object:
    """Take an archived room out again."""
    if _is_foreign(call):
        return _generic_operations.begin("workrooms.restore", call)
    room = changed(call, owner=True, archived=True)
    return _turn(call, room, "workrooms.restore", "archived", "workroom.restored")


def _turn(call: Call, room: Room, kind: str, wanted: str, event: str) -> object:
    run = latest(call, room)
    word = status_of(call, room)
    if word != wanted or (run is not None and not run.done(call.state.now)):
        raise Refusal(409, f"Workroom is {word}, not {wanted}")
    call.state.processes.begin(kind, room.id, at_once=True)
    room.updated = call.state.now
    happened(call, room, event)
    return rendered(call, room)


def delete(call: Call) -> object:
    """Let a room go, with all that is in it."""
    if _is_foreign(call):
        return _generic_operations.begin("workrooms.delete", call)
    return _end(call, changed(call, owner=True, archived=True))


def _end(call: Call, room: Room) -> object:
    if room.deleted is None:
        happened(call, room, "workroom.deleting")
        call.state.processes.begin("workrooms.delete", room.id, at_once=True)
        room.deleted = call.state.now
        room.sessions.clear()
    word = status_of(call, room)
    said = "Workroom deleted" if word == "deleted" else "Workroom is being deleted"
    return {"workroom_id": room.id, "status": word, "message": said}


def transfer(call: Call) -> object:
    """Give a room to another member."""
    room = changed(call, owner=True)
    heir = room.members.get(call.body["user_id"])
    if heir is None or not heir.active:
        raise Refusal(404, "The new owner is not a member of this workroom")
    before = room.members[call.user.user.sub]
    heir.role, room.owner, heir.updated = "owner", heir.user, call.state.now
    note_role(call, room, heir, call.body.get("attestation_note"))
    if heir is not before:
        _step_back(call, room, before)
    happened(call, room, "ownership.transferred", user_id=heir.user.sub)
    return rendered(call, room)


def _step_back(call: Call, room: Room, before: Member) -> None:
    if call.body.get("keep_previous_owner"):
        before.role = call.body.get("previous_owner_role") or "editor"
        before.updated = call.state.now
    else:
        before.removed = call.state.now
        room.sessions.pop(before.user.sub, None)
    note_role(call, room, before, "transferred the ownership")


def admin_every(call: Call) -> object:
    """Return everybody's rooms."""
    shown = [
        r for r in Rooms.of(call).made if r.deleted is None or call.query.get("include_deleted")
    ]
    return page_of(call, [rendered(call, room, "AdminWorkroomResponse") for room in shown])


def admin_delete(call: Call) -> object:
    """Let anybody's room go."""
    refuse_changing_global(call)
    room = room_in(call)
    if room is None:
        raise Refusal(404, "Workroom not found")
    return _end(call, room)


def _is_foreign(call: Call) -> bool:
    return Rooms.of(call).foreign and room_in(call) is None


BEHAVIOURS: Behaviours = {
    "workrooms.create_workroom": create,
    "workrooms.get_workroom": get,
    "workrooms.list_workrooms": every,
    "workrooms.update_workroom": change,
    "workrooms.archive_workroom": archive,
    "workrooms.restore_workroom": restore,
    "workrooms.delete_workroom": delete,
    "workrooms.transfer_workroom_ownership": transfer,
    "workrooms.admin_list_workrooms": admin_every,
    "workrooms.admin_delete_workroom": admin_delete,
}
