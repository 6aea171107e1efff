"""Groups, their members, and mappings from groups of identity providers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.behaviours.authz._relationships import TENANT, Relationship
from kamiwaza.sandbox.behaviours.authz.tuples import caller_id, relationships
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def _of_a_group(call: Call) -> dict[str, Any]:
    return {"created_by": caller_id(call), "managed_by": "local", "tenant_id": TENANT}


def _of_a_mapping(call: Call) -> dict[str, Any]:
    return {"created_by": caller_id(call), "policy_version": "1", "tenant_id": TENANT}


GROUPS = Resource(
    "authz.group", "Group", "GroupResponse", path="group_id", unique=("name",), initial=_of_a_group
)
MAPPINGS = Resource(
    "authz.group_mapping", "Group mapping", "GroupMappingResponse",
    unique=("issuer", "idp_group_path"), filters=("issuer",), initial=_of_a_mapping,
)  # fmt: skip


def delete_group(call: Call) -> object:
    """Delete a group with its memberships. Its grants are deleted only with `cascade=grants`."""
    group = ("group", GROUPS.find(call)["id"])
    known, now = relationships(call), call.state.now
    granted = [relationship for relationship in known if relationship.subject == group]
    if granted and call.query.get("cascade") != "grants":
        raise Refusal(409, {"reason": "group_has_grants", "grants": len(granted)})
    known.remove(
        lambda relationship: group in (relationship.subject, relationship.object),
        now,
        caller_id(call),
    )
    return GROUPS.remove(call)


def list_group_members(call: Call) -> object:
    """Return the members of a group."""
    return {"members": relationships(call).members_of(GROUPS.find(call)["id"])}


def add_group_member(call: Call) -> object:
    """Add a user to a group."""
    relationship = _membership(call, call.body["user_id"])
    relationships(call).add(relationship, call.state.now, caller_id(call))
    return Answer(204)


def remove_group_member(call: Call) -> object:
    """Remove a user from a group."""
    relationship = _membership(call, call.path["user_id"])
    if not relationships(call).remove(
        lambda one: one == relationship, call.state.now, caller_id(call)
    ):
        raise Refusal(404, "Group member not found")
    return Answer(204)


def _membership(call: Call, user_id: str) -> Relationship:
    return Relationship(("user", user_id), "member", ("group", GROUPS.find(call)["id"]))


BEHAVIOURS: Behaviours = {
    **GROUPS.behaviours(
        create="authz.create_group", get="authz.get_group", list_all="authz.list_groups"
    ),
    **MAPPINGS.behaviours(
        create="authz.create_group_mapping",
        get="authz.get_group_mapping",
        remove="authz.delete_group_mapping",
        list_all="authz.list_group_mappings",
    ),
    "authz.delete_group": delete_group,
    "authz.list_group_members": list_group_members,
    "authz.add_group_member": add_group_member,
    "authz.remove_group_member": remove_group_member,
}
