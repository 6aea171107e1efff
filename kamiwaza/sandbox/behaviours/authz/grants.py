"""Grants on resources: relationships seen from the object."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.authz._relationships import Relationship
from kamiwaza.sandbox.behaviours.authz.tuples import caller_id, relationships
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def _may_grant(call: Call, object_id: str) -> bool:
    object_ref = (call.path["namespace"], object_id)
    owner = Relationship(("user", caller_id(call)), "owner", object_ref)
    return "admin" in call.user.roles or relationships(call).reason(owner) is not None


def get_resource_grant_capability(call: Call) -> object:
    """Return whether the caller may grant access. Admins and owners may."""
    return {"can_grant": _may_grant(call, call.query["object_id"])}


def _changed(relationship: Relationship, status: str, now: float) -> dict[str, Any]:
    return {
        "status": status,
        "relation": relationship.relation,
        "subject": {"namespace": relationship.subject[0], "id": relationship.subject[1]},
        "zedtoken": f"zed-{int(now)}",
    }


def create_resource_grant(call: Call) -> object:
    """Create a grant."""
    body = call.body
    if not _may_grant(call, body["object_id"]):
        raise Refusal(403, {"reason": "grant_denied", "message": "Only owners grant access"})
    subject = (body["subject"]["namespace"], body["subject"]["id"])
    relationship = Relationship(
        subject, body["relation"], (call.path["namespace"], body["object_id"])
    )
    relationships(call).add(relationship, call.state.now, caller_id(call))
    return _changed(relationship, "created", call.state.now)


def delete_resource_grant(call: Call) -> object:
    """Delete a grant."""
    requested = call.query
    if not _may_grant(call, requested["object_id"]):
        raise Refusal(403, {"reason": "grant_denied", "message": "Only owners take access back"})
    subject = (requested["subject_namespace"], requested["subject_id"])
    relationship = Relationship(
        subject, requested["relation"], (call.path["namespace"], requested["object_id"])
    )
    if not relationships(call).remove(
        lambda one: one == relationship, call.state.now, caller_id(call)
    ):
        raise Refusal(404, "Grant not found")
    return _changed(relationship, "deleted", call.state.now)


def list_resource_grants(call: Call) -> object:
    """Return the grants on an object."""
    object_ref = (call.path["namespace"], call.query["object_id"])
    known = relationships(call)
    return [
        {
            "grant_id": str(uuid5(NAMESPACE_URL, str(relationship))),
            "relation": relationship.relation,
            "subject": {"namespace": relationship.subject[0], "id": relationship.subject[1]},
            "created_at": stamp(known.created_at(relationship)),
            "updated_at": stamp(known.created_at(relationship)),
        }
        for relationship in known
        if relationship.object == object_ref
    ]


def who_can_access_resource(call: Call) -> object:
    """Return a page of the subjects that have a permission on an object."""
    object_ref, permission = (
        (call.path["namespace"], call.query["object_id"]),
        call.query["permission"],
    )
    rows = [
        {
            "subject": {"namespace": who[0], "id": who[1]},
            "permission": permission,
            "relation": relationship.relation,
            "effective": True,
            "source": source,
        }
        for relationship, who, source in relationships(call).grants_of(permission)
        if relationship.object == object_ref
    ]
    return page_of(call, rows)


def access_resources_for_subject(call: Call) -> object:
    """Return a page of the objects on which a user has a permission."""
    requested = call.query
    subject_id = requested.get("subject_id") or caller_id(call)
    if subject_id != caller_id(call) and "admin" not in call.user.roles:
        raise Refusal(403, "Only administrators may list the objects of other users")
    object_ids = [
        relationship.object[1]
        for relationship, who, _ in relationships(call).grants_of(requested["permission"])
        if relationship.object[0] == requested["namespace"] and who == ("user", subject_id)
    ]
    return page_of(call, [*dict.fromkeys(object_ids)])


BEHAVIOURS: Behaviours = {
    "authz.get_resource_grant_capability": get_resource_grant_capability,
    "authz.create_resource_grant": create_resource_grant,
    "authz.delete_resource_grant": delete_resource_grant,
    "authz.list_resource_grants": list_resource_grants,
    "authz.who_can_access_resource": who_can_access_resource,
    "authz.access_resources_for_subject": access_resources_for_subject,
}
