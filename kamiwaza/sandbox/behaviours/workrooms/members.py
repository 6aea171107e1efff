"""Members of workrooms and their role history."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Member,
    Workroom,
    Workrooms,
    editable_workroom,
    member_of,
    record_event,
    user_members,
    user_named,
    visible_workroom,
)
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def record_role(call: Call, workroom: Workroom, member: Member, reason: str | None = None) -> None:
    """Record the present role of a member, or that the membership ended."""
    now, sub = stamp(call.state.now), member.user.sub
    for period in workroom.history:
        if period["user_id"] == sub and period["effective_to"] is None:
            period["effective_to"] = now
    if not member.active:
        return
    members = {"role": member.role, "effective_from": now, "effective_to": None}
    by = user_members("changed_by_", call.user.user)
    members |= {**user_members("", member.user), **by, "change_reason": reason}
    workroom.history.append(component("WorkroomRoleHistoryResponse", members))


def list_all(call: Call) -> object:
    """Return the members, former ones only if requested."""
    workroom = visible_workroom(call)
    members = workroom.members.values() if call.query.get("include_inactive") else workroom.active
    return {"items": [member_of(call, workroom, member) for member in members]}


def lookup(call: Call) -> object:
    """Return the user with an email address."""
    visible_workroom(call)
    return user_members("", user_named(call, email=call.query["email"]))


def add(call: Call) -> object:
    """Add a member, also a former one."""
    workroom, body = editable_workroom(call, owner=True), call.body
    user = user_named(call, email=body["email"])
    member = workroom.members.get(user.sub)
    if member is not None and member.active:
        raise Refusal(409, "User is already a member of this workroom")
    kept = str(call.state.new_id()) if member is None else member.id
    role = body["role"]
    member = Member(kept, user, role, call.state.now, invited_by=call.user.user.sub)
    member.landing_target, member.surface_id = body.get("landing_target"), body.get("surface_id")
    workroom.members[user.sub] = member
    record_role(call, workroom, member)
    record_event(call, workroom, "member.added", user_id=user.sub, role=role)
    return member_of(call, workroom, member)


def change(call: Call) -> object:
    """Change the role of a member."""
    workroom = editable_workroom(call, owner=True)
    member = _named(call, workroom)
    role = call.body["role"]
    if role != "owner":
        _require_other_owner(workroom, member)
    member.role, member.updated = role, call.state.now
    record_role(call, workroom, member)
    record_event(call, workroom, "member.role_changed", user_id=member.user.sub, role=role)
    return member_of(call, workroom, member)


def remove(call: Call) -> object:
    """Remove a member. 409 with active sessions, unless ending them is confirmed."""
    is_self = call.user.user.sub == call.path["member_user_id"]
    workroom = editable_workroom(call, owner=not is_self)
    member = _named(call, workroom)
    _require_other_owner(workroom, member)
    if member.user.sub in workroom.present(call.state.now):
        if not call.query.get("confirm_active_sessions"):
            raise Refusal(409, "Member has active sessions; confirm_active_sessions=true ends them")
        workroom.sessions.pop(member.user.sub)
        record_event(
            call, workroom, "session.terminated", category="presence", user_id=member.user.sub
        )
    member.removed = member.updated = call.state.now
    record_role(call, workroom, member)
    record_event(call, workroom, "member.removed", user_id=member.user.sub)
    return member_of(call, workroom, member)


def _named(call: Call, workroom: Workroom) -> Member:
    member = workroom.members.get(str(call.path["member_user_id"]))
    if member is None or not member.active:
        raise Refusal(404, "Member not found")
    return member


def _require_other_owner(workroom: Workroom, member: Member) -> None:
    if member.role == "owner" and sum(item.role == "owner" for item in workroom.active) == 1:
        raise Refusal(409, "A workroom needs an owner")


def history(call: Call) -> object:
    """Return the role history, newest first."""
    name = call.operation.name
    if Workrooms.of(call).accepts_unknown_ids or call.state.lists.of(name).count:
        return list_page(name, call)
    return page_of(call, visible_workroom(call).history[::-1])


BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_members": list_all,
    "workrooms.lookup_workroom_member_user": lookup,
    "workrooms.add_workroom_member": add,
    "workrooms.update_workroom_member_role": change,
    "workrooms.remove_workroom_member": remove,
    "workrooms.list_workroom_role_history": history,
}
