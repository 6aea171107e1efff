"""The console's settings: preferences, invitations, constraints, and the rooms of all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.behaviours.workrooms._rooms import Rooms
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.behaviours.workrooms._rooms import Room
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Shelf

_ORGANISATION = "00000000-0000-4000-8000-0000000000aa"
_ROUTES = {"info": "tray", "warning": "tray", "critical": "tray"}
CONSTRAINTS = Resource(
    "surface_constraint", "Surface constraint", "SurfaceConstraint",
    unique=("directory_source", "group_name"),
    made=lambda call: {"created_by": call.user.user.sub},
)  # fmt: skip


def _mine(call: Call, kind: str) -> Shelf:
    return call.state.shelves.of(f"console.{kind}", "Preference")


def get_start_preference(call: Call) -> object:
    """Return where the caller begins, null if they never said."""
    shelf, me = _mine(call, "start"), call.user.user.sub
    return shelf.get(me) if me in shelf else None


def set_start_preference(call: Call) -> object:
    """Keep where the caller begins."""
    me, now = call.user.user.sub, stamp(call.state.now)
    record = {"target": None, **call.body, "user_id": me, "updated_at": now}
    return _mine(call, "start").put(me, record)


def get_notification_preference(call: Call) -> object:
    """Return how the caller is told what."""
    shelf, me = _mine(call, "routes"), call.user.user.sub
    if me in shelf:
        return shelf.get(me)
    return {"user_id": me, "severity_routes": _ROUTES, "updated_at": None}


def set_notification_preference(call: Call) -> object:
    """Keep how the caller is told what."""
    me, now = call.user.user.sub, stamp(call.state.now)
    routes = {**_ROUTES, **call.body["severity_routes"]}
    record = {"user_id": me, "severity_routes": routes, "updated_at": now}
    return _mine(call, "routes").put(me, record)


def invite_platform_users(call: Call) -> object:
    """Invite people; nobody gets a letter."""
    return {"items": [_invitation(call, invitee) for invitee in call.body["invitees"]]}


def _invitation(call: Call, invitee: str) -> Record:
    body = call.body
    id_ = str(call.state.new_id())
    target = body.get("landing_target")
    landing = target and {name: text for name, text in target.items() if text is not None}
    return _mine(call, "invitations").put(id_, {
        "id": id_, "invitee": invitee, "invited_by": call.user.user.sub, "status": "active",
        "surface_id": body["surface_id"], "groups": body.get("groups") or [],
        "room_scope": body["room_scope"], "landing_target": landing,
        "created_at": stamp(call.state.now),
    })  # fmt: skip


def _settings(call: Call) -> Record:
    shelf = call.state.shelves.of("console.rooms", "Settings")
    if _ORGANISATION not in shelf:
        shelf.put(_ORGANISATION, {
            "org_id": _ORGANISATION, "org_name": "Kamiwaza", "creation_policy": "anyone",
            "foreground_rooms": True, "decommission_state": "none",
            "updated_at": stamp(call.state.now),
        })  # fmt: skip
    return shelf.get(_ORGANISATION)


def get_room_settings(call: Call) -> object:
    """Return what the organisation decided about rooms."""
    return _settings(call)


def update_room_settings(call: Call) -> object:
    """Decide about rooms."""
    record = _settings(call)
    record.update({**call.body, "updated_at": stamp(call.state.now)})
    return record


def get_room_inventory(call: Call) -> object:
    """Return the rooms of all."""
    rooms = [_item(room) for room in _rooms(call)]
    return shaped(call, {
        "rooms": rooms, "captured_at": stamp(call.state.now), "hold_source": "unavailable",
        "export_planning_supported": False,
    })  # fmt: skip


def _rooms(call: Call) -> list[Room]:
    known = Rooms.of(call).known.values()
    return [room for room in known if room.deleted is None and room.id != GLOBAL]


def _item(room: Room) -> Record:
    return {
        "workroom_id": room.id, "name": str(room.given.get("name", "")), "status": "active",
        "owner_user_id": room.owner.sub, "owner_email": room.owner.email,
        "export_available": True, "hold_count": None,
    }  # fmt: skip


def create_room_decommission_plan(call: Call) -> object:
    """Keep a plan; nothing happens yet."""
    id_ = str(call.state.new_id())
    return _plans(call).put(id_, {
        **call.body, "id": id_, "org_id": _ORGANISATION, "status": "draft",
        "inventory": {"rooms": len(_rooms(call))}, "confirmed_at": None,
        "confirmed_by": None, "created_by": call.user.user.sub,
        "created_at": stamp(call.state.now),
    })  # fmt: skip


def _plans(call: Call) -> Shelf:
    return call.state.shelves.of("console.plans", "Decommission plan")


def confirm_room_decommission_plan(call: Call) -> object:
    """Carry a plan out. 409 for one that is no draft, and for another name."""
    plan, settings = _plans(call).get(call.path["plan_id"]), _settings(call)
    if plan["status"] != "draft":
        raise Refusal(409, "Plan was confirmed")
    if call.body["org_name"] != settings["org_name"]:
        raise Refusal(409, "Organization name does not match")
    settings["decommission_state"] = "active"
    plan |= {
        "status": "active", "confirmed_at": stamp(call.state.now),
        "confirmed_by": call.user.user.sub,
    }  # fmt: skip
    for room in _rooms(call):
        _bury(call, room, plan)
    return plan


def _bury(call: Call, room: Room, plan: Record) -> None:
    keeps = plan["strategy"] == "retain_then_delete"
    _tombstones(call).put(room.id, {
        "workroom_id": room.id, "room_name": str(room.given.get("name", "")),
        "state": "read_only" if keeps else "tombstone", "cutoff_at": plan["cutoff_at"],
        "retention_contact": plan["retention_contact"],
    })  # fmt: skip


def _tombstones(call: Call) -> Shelf:
    return call.state.shelves.of("console.tombstones", "Tombstone")


def get_room_tombstone(call: Call) -> object:
    """Return what is left of a room that was given up."""
    return _tombstones(call).get(call.path["workroom_id"])


BEHAVIOURS: Behaviours = {
    "platform.get_start_preference": get_start_preference,
    "platform.set_start_preference": set_start_preference,
    "platform.get_notification_preference": get_notification_preference,
    "platform.set_notification_preference": set_notification_preference,
    "platform.invite_platform_users": invite_platform_users,
    **CONSTRAINTS.behaviours(
        create="platform.create_surface_constraint",
        change="platform.update_surface_constraint",
        remove="platform.delete_surface_constraint",
        every="platform.list_surface_constraints",
    ),
    "platform.get_room_settings": get_room_settings,
    "platform.update_room_settings": update_room_settings,
    "platform.get_room_inventory": get_room_inventory,
    "platform.create_room_decommission_plan": create_room_decommission_plan,
    "platform.confirm_room_decommission_plan": confirm_room_decommission_plan,
    "platform.get_room_tombstone": get_room_tombstone,
}
