"""Groups, their members, and what identity providers' groups count as."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.behaviours.authz._relations import TENANT, Fact
from kamiwaza.sandbox.behaviours.authz.tuples import actor, relations
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def _of_a_group(call: Call) -> dict[str, Any]:
    return {"created_by": actor(call), "managed_by": "local", "tenant_id": TENANT}


def _of_a_mapping(call: Call) -> dict[str, Any]:
    return {"created_by": actor(call), "policy_version": "1", "tenant_id": TENANT}


GROUPS = Resource(
    "authz.group", "Group", "GroupResponse", path="group_id", unique=("name",), made=_of_a_group
)
MAPPINGS = Resource(
    "authz.group_mapping", "Group mapping", "GroupMappingResponse",
    unique=("issuer", "idp_group_path"), filters=("issuer",), made=_of_a_mapping,
)  # fmt: skip


def delete_group(call: Call) -> object:
    """Remove a group with its memberships; its grants only go if they are to."""
    group = ("group", GROUPS.find(call)["id"])
    memory, now = relations(call), call.state.now
    granted = [fact for fact in memory if fact.subject == group]
    if granted and call.query.get("cascade") != "grants":
        raise Refusal(409, {"reason": "group_has_grants", "grants": len(granted)})
    memory.take(lambda fact: group in (fact.subject, fact.object), now, actor(call))
    return GROUPS.remove(call)


def list_group_members(call: Call) -> object:
    """Return who is in a group."""
    return {"members": relations(call).members_of(GROUPS.find(call)["id"])}


def add_group_member(call: Call) -> object:
    """Put a user into a group."""
    fact = _membership(call, call.body["user_id"])
    relations(call).put(fact, call.state.now, actor(call))
    return Answer(204)


def remove_group_member(call: Call) -> object:
    """Take a user out of a group."""
    fact = _membership(call, call.path["user_id"])
    if not relations(call).take(lambda one: one == fact, call.state.now, actor(call)):
        raise Refusal(404, "Group member not found")
    return Answer(204)


def _membership(call: Call, user_id: str) -> Fact:
    return Fact(("user", user_id), "member", ("group", GROUPS.find(call)["id"]))


BEHAVIOURS: Behaviours = {
    **GROUPS.behaviours(
        create="authz.create_group", get="authz.get_group", every="authz.list_groups"
    ),
    **MAPPINGS.behaviours(
        create="authz.create_group_mapping",
        get="authz.get_group_mapping",
        remove="authz.delete_group_mapping",
        every="authz.list_group_mappings",
    ),
    "authz.delete_group": delete_group,
    "authz.list_group_members": list_group_members,
    "authz.add_group_member": add_group_member,
    "authz.remove_group_member": remove_group_member,
}
