"""Workrooms: created, changed, archived, restored, transferred and deleted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Member,
    Workroom,
    Workrooms,
    editable_workroom,
    latest,
    record_event,
    refuse_changing_global,
    rendered,
    visible_workroom,
    workroom_in_path,
)
from kamiwaza.sandbox.behaviours.workrooms._workrooms import status as status_of
from kamiwaza.sandbox.behaviours.workrooms.members import record_role
from kamiwaza.sandbox.contract.validation_errors import wrong_type
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def create(call: Call) -> object:
    """Create a workroom owned by the caller."""
    user, now = call.user.user, call.state.now
    workroom = Workroom(str(call.state.new_id()), dict(call.body), user, now)
    workroom.members[user.sub] = Member(str(call.state.new_id()), user, "owner", now)
    Workrooms.of(call).by_id[workroom.id] = workroom
    call.state.long_operations.begin("workrooms.create", workroom.id)
    record_role(call, workroom, workroom.members[user.sub], "created the workroom")
    record_event(call, workroom, "workroom.created", name=workroom.given["name"])
    return rendered(call, workroom)


def get(call: Call) -> object:
    """Return one workroom."""
    if _is_foreign(call):
        return _generic_operations.poll("workrooms.get_workroom", call)
    return rendered(call, visible_workroom(call))


def list_all(call: Call) -> object:
    """Return the caller's workrooms, archived ones only if requested."""
    user, wanted = call.user.user, {"active", *(["archived"] if _includes_archived(call) else [])}
    workrooms = [
        workroom for workroom in Workrooms.of(call).created if workroom.role(user) is not None
    ]
    return {"items": [rendered(call, r) for r in workrooms if status_of(call, r) in wanted]}


def _includes_archived(call: Call) -> bool:
    return bool(call.query.get("include_archived"))


def change(call: Call) -> object:
    """Change the members in the body, null included."""
    workroom = editable_workroom(call)
    given = dict(call.body)
    if given.get("name", "") is None:
        raise Refusal(422, [wrong_type(("body", "name"), "string", None)])
    workroom.given.update(given)
    workroom.updated = call.state.now
    record_event(call, workroom, "workroom.updated", changed=sorted(given))
    return rendered(call, workroom)


def archive(call: Call) -> object:
    """Archive a workroom."""
    if _is_foreign(call):
        return _generic_operations.begin("workrooms.archive", call)
    workroom = editable_workroom(call, owner=True, archived=True)
    return _change_state(call, workroom, "workrooms.archive", "active", "workroom.archived")


def restore(call: Call) -> object:
    """Restore an archived workroom."""
    if _is_foreign(call):
        return _generic_operations.begin("workrooms.restore", call)
    workroom = editable_workroom(call, owner=True, archived=True)
    return _change_state(call, workroom, "workrooms.restore", "archived", "workroom.restored")


def _change_state(call: Call, workroom: Workroom, kind: str, wanted: str, event: str) -> object:
    run = latest(call, workroom)
    state = status_of(call, workroom)
    if state != wanted or (run is not None and not run.has_succeeded(call.state.now)):
        raise Refusal(409, f"Workroom is {state}, not {wanted}")
    call.state.long_operations.begin(kind, workroom.id, at_once=True)
    workroom.updated = call.state.now
    record_event(call, workroom, event)
    return rendered(call, workroom)


def delete(call: Call) -> object:
    """Delete a workroom with its content."""
    if _is_foreign(call):
        return _generic_operations.begin("workrooms.delete", call)
    return _delete(call, editable_workroom(call, owner=True, archived=True))


def _delete(call: Call, workroom: Workroom) -> object:
    if workroom.deleted is None:
        record_event(call, workroom, "workroom.deleting")
        call.state.long_operations.begin("workrooms.delete", workroom.id, at_once=True)
        workroom.deleted = call.state.now
        workroom.sessions.clear()
    state = status_of(call, workroom)
    message = "Workroom deleted" if state == "deleted" else "Workroom is being deleted"
    return {"workroom_id": workroom.id, "status": state, "message": message}


def transfer(call: Call) -> object:
    """Transfer a workroom to another member."""
    workroom = editable_workroom(call, owner=True)
    new_owner = workroom.members.get(call.body["user_id"])
    if new_owner is None or not new_owner.active:
        raise Refusal(404, "The new owner is not a member of this workroom")
    before = workroom.members[call.user.user.sub]
    new_owner.role, workroom.owner, new_owner.updated = "owner", new_owner.user, call.state.now
    record_role(call, workroom, new_owner, call.body.get("attestation_note"))
    if new_owner is not before:
        _demote_previous_owner(call, workroom, before)
    record_event(call, workroom, "ownership.transferred", user_id=new_owner.user.sub)
    return rendered(call, workroom)


def _demote_previous_owner(call: Call, workroom: Workroom, before: Member) -> None:
    if call.body.get("keep_previous_owner"):
        before.role = call.body.get("previous_owner_role") or "editor"
        before.updated = call.state.now
    else:
        before.removed = call.state.now
        workroom.sessions.pop(before.user.sub, None)
    record_role(call, workroom, before, "transferred the ownership")


def admin_list_all(call: Call) -> object:
    """Return the workrooms of all users."""
    workrooms = [
        r
        for r in Workrooms.of(call).created
        if r.deleted is None or call.query.get("include_deleted")
    ]
    return page_of(
        call, [rendered(call, workroom, "AdminWorkroomResponse") for workroom in workrooms]
    )


def admin_delete(call: Call) -> object:
    """Delete a workroom of any user."""
    refuse_changing_global(call)
    workroom = workroom_in_path(call)
    if workroom is None:
        raise Refusal(404, "Workroom not found")
    return _delete(call, workroom)


def _is_foreign(call: Call) -> bool:
    return Workrooms.of(call).accepts_unknown_ids and workroom_in_path(call) is None


BEHAVIOURS: Behaviours = {
    "workrooms.create_workroom": create,
    "workrooms.get_workroom": get,
    "workrooms.list_workrooms": list_all,
    "workrooms.update_workroom": change,
    "workrooms.archive_workroom": archive,
    "workrooms.restore_workroom": restore,
    "workrooms.delete_workroom": delete,
    "workrooms.transfer_workroom_ownership": transfer,
    "workrooms.admin_list_workrooms": admin_list_all,
    "workrooms.admin_delete_workroom": admin_delete,
}
