"""Members of workrooms and the roles they had."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours.workrooms._rooms import (
    Member,
    Room,
    Rooms,
    changed,
    happened,
    member_of,
    person,
    seen,
    user_named,
)
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def note_role(call: Call, room: Room, member: Member, reason: str | None = None) -> None:
    """Write down that a member has another role from now on, or none any more."""
    now, sub = stamp(call.state.now), member.user.sub
    for period in room.history:
        if period["user_id"] == sub and period["effective_to"] is None:
            period["effective_to"] = now
    if not member.active:
        return
    said = {"role": member.role, "effective_from": now, "effective_to": None}
    by = person("changed_by_", call.user.user)
    said |= {**person("", member.user), **by, "change_reason": reason}
    room.history.append(component("WorkroomRoleHistoryResponse", said))


def every(call: Call) -> object:
    """Return the members, those who left only if asked for."""
    room = seen(call)
    members = room.members.values() if call.query.get("include_inactive") else room.active
    return {"items": [member_of(call, room, member) for member in members]}


def lookup(call: Call) -> object:
    """Return the user of an email."""
    seen(call)
    return person("", user_named(call, email=call.query["email"]))


def add(call: Call) -> object:
    """Take a user in, or in again."""
    room, body = changed(call, owner=True), call.body
    user = user_named(call, email=body["email"])
    member = room.members.get(user.sub)
    if member is not None and member.active:
        raise Refusal(409, "User is already a member of this workroom")
    kept = str(call.state.new_id()) if member is None else member.id
    role = body["role"]
    member = Member(kept, user, role, call.state.now, invited_by=call.user.user.sub)
    member.landing_target, member.surface_id = body.get("landing_target"), body.get("surface_id")
    room.members[user.sub] = member
    note_role(call, room, member)
    happened(call, room, "member.added", user_id=user.sub, role=role)
    return member_of(call, room, member)


def change(call: Call) -> object:
    """Give a member another role."""
    room = changed(call, owner=True)
    member = _named(call, room)
    role = call.body["role"]
    if role != "owner":
        _refuse_the_last(room, member)
    member.role, member.updated = role, call.state.now
    note_role(call, room, member)
    happened(call, room, "member.role_changed", user_id=member.user.sub, role=role)
    return member_of(call, room, member)


def remove(call: Call) -> object:
    """Take a member out, even from what they are doing if that is confirmed."""
    me = call.user.user.sub == call.path["member_user_id"]
    room = changed(call, owner=not me)
    member = _named(call, room)
    _refuse_the_last(room, member)
    if member.user.sub in room.present(call.state.now):
        if not call.query.get("confirm_active_sessions"):
            raise Refusal(409, "Member has active sessions; confirm_active_sessions=true ends them")
        room.sessions.pop(member.user.sub)
        happened(call, room, "session.terminated", category="presence", user_id=member.user.sub)
    member.removed = member.updated = call.state.now
    note_role(call, room, member)
    happened(call, room, "member.removed", user_id=member.user.sub)
    return member_of(call, room, member)


def _named(call: Call, room: Room) -> Member:
    member = room.members.get(str(call.path["member_user_id"]))
    if member is None or not member.active:
        raise Refusal(404, "Member not found")
    return member


def _refuse_the_last(room: Room, member: Member) -> None:
    if member.role == "owner" and sum(one.role == "owner" for one in room.active) == 1:
        raise Refusal(409, "A workroom needs an owner")


def history(call: Call) -> object:
    """Return who had which role when, the latest first."""
    name = call.operation.name
    if Rooms.of(call).foreign or call.state.lists.of(name).count:
        return list_page(name, call)
    return page_of(call, seen(call).history[::-1])


BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_members": every,
    "workrooms.lookup_workroom_member_user": lookup,
    "workrooms.add_workroom_member": add,
    "workrooms.update_workroom_member_role": change,
    "workrooms.remove_workroom_member": remove,
    "workrooms.list_workroom_role_history": history,
}
