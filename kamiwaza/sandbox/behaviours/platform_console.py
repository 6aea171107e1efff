"""Console settings: preferences, invitations, constraints and administration of workrooms."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.behaviours.workrooms._workrooms import Workrooms
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.behaviours.workrooms._workrooms import Workroom
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_ORGANISATION = "00000000-0000-4000-8000-0000000000aa"
_DEFAULT_ROUTES = {"info": "tray", "warning": "tray", "critical": "tray"}
CONSTRAINTS = Resource(
    "surface_constraint", "Surface constraint", "SurfaceConstraint",
    unique=("directory_source", "group_name"),
    initial=lambda call: {"created_by": call.user.user.sub},
)  # fmt: skip


def _preferences(call: Call, kind: str) -> Store:
    return call.state.stores.of(f"console.{kind}", "Preference")


def get_start_preference(call: Call) -> object:
    """Return the caller's start preference, or null."""
    store, user_id = _preferences(call, "start"), call.user.user.sub
    return store.get(user_id) if user_id in store else None


def set_start_preference(call: Call) -> object:
    """Set the caller's start preference."""
    user_id, now = call.user.user.sub, stamp(call.state.now)
    record = {"target": None, **call.body, "user_id": user_id, "updated_at": now}
    return _preferences(call, "start").put(user_id, record)


def get_notification_preference(call: Call) -> object:
    """Return the caller's notification preference."""
    store, user_id = _preferences(call, "routes"), call.user.user.sub
    if user_id in store:
        return store.get(user_id)
    return {"user_id": user_id, "severity_routes": _DEFAULT_ROUTES, "updated_at": None}


def set_notification_preference(call: Call) -> object:
    """Set the caller's notification preference."""
    user_id, now = call.user.user.sub, stamp(call.state.now)
    routes = {**_DEFAULT_ROUTES, **call.body["severity_routes"]}
    record = {"user_id": user_id, "severity_routes": routes, "updated_at": now}
    return _preferences(call, "routes").put(user_id, record)


def invite_platform_users(call: Call) -> object:
    """Invite users. No mail is sent."""
    return {"items": [_invitation(call, invitee) for invitee in call.body["invitees"]]}


def _invitation(call: Call, invitee: str) -> Record:
    body = call.body
    id_ = str(call.state.new_id())
    target = body.get("landing_target")
    landing = target and {name: text for name, text in target.items() if text is not None}
    return _preferences(call, "invitations").put(id_, {
        "id": id_, "invitee": invitee, "invited_by": call.user.user.sub, "status": "active",
        "surface_id": body["surface_id"], "groups": body.get("groups") or [],
        "room_scope": body["room_scope"], "landing_target": landing,
        "created_at": stamp(call.state.now),
    })  # fmt: skip


def _settings(call: Call) -> Record:
    store = call.state.stores.of("console.rooms", "Settings")
    if _ORGANISATION not in store:
        store.put(_ORGANISATION, {
            "org_id": _ORGANISATION, "org_name": "Kamiwaza", "creation_policy": "anyone",
            "foreground_rooms": True, "decommission_state": "none",
            "updated_at": stamp(call.state.now),
        })  # fmt: skip
    return store.get(_ORGANISATION)


def get_room_settings(call: Call) -> object:
    """Return the organisation's workroom settings."""
    return _settings(call)


def update_room_settings(call: Call) -> object:
    """Change the organisation's workroom settings."""
    record = _settings(call)
    record.update({**call.body, "updated_at": stamp(call.state.now)})
    return record


def get_room_inventory(call: Call) -> object:
    """Return all workrooms."""
    workrooms = [_inventory_item(workroom) for workroom in _active_workrooms(call)]
    return shaped(call, {
        "rooms": workrooms, "captured_at": stamp(call.state.now), "hold_source": "unavailable",
        "export_planning_supported": False,
    })  # fmt: skip


def _active_workrooms(call: Call) -> list[Workroom]:
    known = Workrooms.of(call).by_id.values()
    return [workroom for workroom in known if workroom.deleted is None and workroom.id != GLOBAL]


def _inventory_item(workroom: Workroom) -> Record:
    return {
        "workroom_id": workroom.id, "name": str(workroom.given.get("name", "")), "status": "active",
        "owner_user_id": workroom.owner.sub, "owner_email": workroom.owner.email,
        "export_available": True, "hold_count": None,
    }  # fmt: skip


def create_room_decommission_plan(call: Call) -> object:
    """Create a decommission plan in state `draft`."""
    id_ = str(call.state.new_id())
    return _plans(call).put(id_, {
        **call.body, "id": id_, "org_id": _ORGANISATION, "status": "draft",
        "inventory": {"rooms": len(_active_workrooms(call))}, "confirmed_at": None,
        "confirmed_by": None, "created_by": call.user.user.sub,
        "created_at": stamp(call.state.now),
    })  # fmt: skip


def _plans(call: Call) -> Store:
    return call.state.stores.of("console.plans", "Decommission plan")


def confirm_room_decommission_plan(call: Call) -> object:
    """Confirm a decommission plan. 409 if it is no draft or the name is wrong."""
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
    for workroom in _active_workrooms(call):
        _add_tombstone(call, workroom, plan)
    return plan


def _add_tombstone(call: Call, workroom: Workroom, plan: Record) -> None:
    is_retained = plan["strategy"] == "retain_then_delete"
    _tombstones(call).put(workroom.id, {
        "workroom_id": workroom.id, "room_name": str(workroom.given.get("name", "")),
        "state": "read_only" if is_retained else "tombstone", "cutoff_at": plan["cutoff_at"],
        "retention_contact": plan["retention_contact"],
    })  # fmt: skip


def _tombstones(call: Call) -> Store:
    return call.state.stores.of("console.tombstones", "Tombstone")


def get_room_tombstone(call: Call) -> object:
    """Return the tombstone of a decommissioned workroom."""
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
        list_all="platform.list_surface_constraints",
    ),
    "platform.get_room_settings": get_room_settings,
    "platform.update_room_settings": update_room_settings,
    "platform.get_room_inventory": get_room_inventory,
    "platform.create_room_decommission_plan": create_room_decommission_plan,
    "platform.confirm_room_decommission_plan": confirm_room_decommission_plan,
    "platform.get_room_tombstone": get_room_tombstone,
}
