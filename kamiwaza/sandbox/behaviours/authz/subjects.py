"""Subjects: users with their attributes and grants."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.authz._relationships import Relationship
from kamiwaza.sandbox.behaviours.authz.tuples import caller_id, relationships
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.identity import User


def _named(call: Call) -> str:
    """Return the subject's name, from the path or from the query."""
    name = call.path.get("id_or_username") or call.query.get("id")
    if not name:
        raise Refusal(400, {"reason": "subject_id_missing"})
    return str(name)


def _grants(call: Call, user: User) -> list[dict[str, Any]]:
    return [
        {"object_namespace": f.object[0], "object_id": f.object[1], "relation": f.relation}
        for f in relationships(call)
        if f.subject == ("user", user.sub)
    ]


def _subject_answer(call: Call, user: User) -> dict[str, Any]:
    return {
        "id": user.sub,
        "username": user.username,
        "attributes": user.attributes,
        "grants": _grants(call, user),
        "created_at": stamp(user.created_at),
        "updated_at": stamp(user.updated_at),
    }


def get_subject(call: Call) -> object:
    """Return one subject."""
    return _subject_answer(call, call.state.identity.find(_named(call)))


def upsert_subject(call: Call) -> object:
    """Change a subject or create it. It can log in if it has a password."""
    identity, name = call.state.identity, _named(call)
    try:
        user = identity.find(name)
    except Refusal:
        user = identity.add_user(name, "", roles=("user",))
    user.attributes = dict(call.body["attributes"])
    user.password = call.body.get("password") or user.password
    user.updated_at = call.state.now
    return _subject_answer(call, user)


def delete_subject(call: Call) -> object:
    """Delete a subject. Its grants are deleted only with `cascade=grants`."""
    user = call.state.identity.find(_named(call))
    grants = len(_grants(call, user))
    if grants and call.query.get("cascade") != "grants":
        raise Refusal(409, {"reason": "subject_has_grants", "grants": grants})
    subject = ("user", user.sub)
    relationships(call).remove(lambda f: f.subject == subject, call.state.now, caller_id(call))
    call.state.identity.remove_user(user)
    return {"deleted": True, "grants_removed": grants}


def _relationship(call: Call) -> Relationship:
    user = call.state.identity.find(_named(call))
    object_ref = (call.body["object_namespace"], call.body["object_id"])
    return Relationship(("user", user.sub), call.body["relation"], object_ref)


def list_grants(call: Call) -> object:
    """Return the grants of a subject."""
    return _grants(call, call.state.identity.find(_named(call)))


def create_grant(call: Call) -> object:
    """Add a grant to a subject."""
    relationships(call).add(_relationship(call), call.state.now, caller_id(call))
    return dict(call.body)


def delete_grant(call: Call) -> object:
    """Remove a grant from a subject."""
    relationship = _relationship(call)
    if not relationships(call).remove(
        lambda one: one == relationship, call.state.now, caller_id(call)
    ):
        raise Refusal(404, "Grant not found")
    return {"deleted": True}


BEHAVIOURS: Behaviours = {
    "authz.get_subject": get_subject,
    "authz.get_subject_by_id": get_subject,
    "authz.upsert_subject": upsert_subject,
    "authz.upsert_subject_by_id": upsert_subject,
    "authz.delete_subject": delete_subject,
    "authz.delete_subject_by_id": delete_subject,
    "authz.list_grants": list_grants,
    "authz.list_subject_grants_by_id": list_grants,
    "authz.create_grant": create_grant,
    "authz.create_subject_grant_by_id": create_grant,
    "authz.delete_grant": delete_grant,
    "authz.delete_subject_grant_by_id": delete_grant,
}
