"""Grants on resources: tuples seen from the object's side."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.authz._relations import Fact
from kamiwaza.sandbox.behaviours.authz.tuples import actor, relations
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def _may_grant(call: Call, object_id: str) -> bool:
    thing = (call.path["namespace"], object_id)
    owner = Fact(("user", actor(call)), "owner", thing)
    return "admin" in call.user.roles or relations(call).why(owner) is not None


def get_resource_grant_capability(call: Call) -> object:
    """Tell whether the caller may grant access: administrators and owners may."""
    return {"can_grant": _may_grant(call, call.query["object_id"])}


def _changed(fact: Fact, status: str, now: float) -> dict[str, Any]:
    return {
        "status": status,
        "relation": fact.relation,
        "subject": {"namespace": fact.subject[0], "id": fact.subject[1]},
        "zedtoken": f"zed-{int(now)}",
    }


def create_resource_grant(call: Call) -> object:
    """State what a grant says."""
    body = call.body
    if not _may_grant(call, body["object_id"]):
        raise Refusal(403, {"reason": "grant_denied", "message": "Only owners grant access"})
    subject = (body["subject"]["namespace"], body["subject"]["id"])
    fact = Fact(subject, body["relation"], (call.path["namespace"], body["object_id"]))
    relations(call).put(fact, call.state.now, actor(call))
    return _changed(fact, "created", call.state.now)


def delete_resource_grant(call: Call) -> object:
    """Take back what a grant says."""
    asked = call.query
    if not _may_grant(call, asked["object_id"]):
        raise Refusal(403, {"reason": "grant_denied", "message": "Only owners take access back"})
    subject = (asked["subject_namespace"], asked["subject_id"])
    fact = Fact(subject, asked["relation"], (call.path["namespace"], asked["object_id"]))
    if not relations(call).take(lambda one: one == fact, call.state.now, actor(call)):
        raise Refusal(404, "Grant not found")
    return _changed(fact, "deleted", call.state.now)


def list_resource_grants(call: Call) -> object:
    """Return what is stated about an object."""
    thing = (call.path["namespace"], call.query["object_id"])
    memory = relations(call)
    return [
        {
            "grant_id": str(uuid5(NAMESPACE_URL, str(fact))),
            "relation": fact.relation,
            "subject": {"namespace": fact.subject[0], "id": fact.subject[1]},
            "created_at": stamp(memory.since(fact)),
            "updated_at": stamp(memory.since(fact)),
        }
        for fact in memory
        if fact.object == thing
    ]


def who_can_access_resource(call: Call) -> object:
    """Return a page of those who have a permission on an object."""
    thing, permission = (call.path["namespace"], call.query["object_id"]), call.query["permission"]
    rows = [
        {
            "subject": {"namespace": who[0], "id": who[1]},
            "permission": permission,
            "relation": fact.relation,
            "effective": True,
            "source": source,
        }
        for fact, who, source in relations(call).reach(permission)
        if fact.object == thing
    ]
    return page_of(call, rows)


def access_resources_for_subject(call: Call) -> object:
    """Return a page of the objects a user has a permission on."""
    asked = call.query
    subject_id = asked.get("subject_id") or actor(call)
    if subject_id != actor(call) and "admin" not in call.user.roles:
        raise Refusal(403, "Only administrators may ask for others")
    found = [
        fact.object[1]
        for fact, who, _ in relations(call).reach(asked["permission"])
        if fact.object[0] == asked["namespace"] and who == ("user", subject_id)
    ]
    return page_of(call, [*dict.fromkeys(found)])


BEHAVIOURS: Behaviours = {
    "authz.get_resource_grant_capability": get_resource_grant_capability,
    "authz.create_resource_grant": create_resource_grant,
    "authz.delete_resource_grant": delete_resource_grant,
    "authz.list_resource_grants": list_resource_grants,
    "authz.who_can_access_resource": who_can_access_resource,
    "authz.access_resources_for_subject": access_resources_for_subject,
}
