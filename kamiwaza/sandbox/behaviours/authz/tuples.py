"""Relationship tuples and access checks."""

from __future__ import annotations

import json
from datetime import datetime
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.authz._relationships import TENANT, Relationship, Relationships
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kamiwaza.sandbox.call import Behaviours, Call


def relationships(call: Call) -> Relationships:
    """Return the relationships of this sandbox."""
    return call.state.stores.instance(Relationships)


def caller_id(call: Call) -> str:
    """Return the caller's id, as used in audit events."""
    return call.user.user.sub


def require_admin(call: Call) -> None:
    """Raise Refusal 403 for callers without the admin role. The contract declares no role here."""
    if "admin" not in call.user.roles:
        raise Refusal(403, "Admin role required")


def _object_ref(given: Mapping[str, Any]) -> tuple[str, str]:
    return str(given["namespace"]), str(given["id"])


def _relationship(body: Mapping[str, Any]) -> Relationship:
    tenant = body.get("tenant_id") or TENANT
    return Relationship(
        _object_ref(body["subject"]), body["relation"], _object_ref(body["object"]), tenant
    )


def check_access(call: Call) -> object:
    """Check access and log the decision."""
    decision_id = f"decision-{len(relationships(call).decisions) + 1}"
    allow, reason = relationships(call).check(_relationship(call.body), call.state.now, decision_id)
    return {"allow": allow, "decision_id": decision_id, "reason": reason}


def upsert_tuple(call: Call) -> object:
    """Add a tuple."""
    require_admin(call)
    relationships(call).add(_relationship(call.body), call.state.now, caller_id(call))
    return Answer(204)


def delete_tuple(call: Call) -> object:
    """Delete the tuples between a subject and an object, or only those of one relation."""
    require_admin(call)
    wanted = _relationship({"relation": None, **call.body})

    def fits(relationship: Relationship) -> bool:
        same = (relationship.subject, relationship.object, relationship.tenant)
        return same == (wanted.subject, wanted.object, wanted.tenant) and (
            wanted.relation in (None, relationship.relation)
        )

    relationships(call).remove(fits, call.state.now, caller_id(call))
    return Answer(204)


def delete_object_tuples(call: Call) -> object:
    """Delete all tuples of an object."""
    require_admin(call)
    object_ref, tenant = _object_ref(call.body["object"]), call.body.get("tenant_id") or TENANT
    relationships(call).remove(
        lambda relationship: (relationship.object, relationship.tenant) == (object_ref, tenant),
        call.state.now,
        caller_id(call),
    )
    return Answer(204)


def list_relations(call: Call) -> object:
    """Return the tuples of a tenant."""
    require_admin(call)
    tenant, namespace = call.query["tenant"], call.query.get("object_namespace")
    return [
        relationship.record()
        for relationship in relationships(call)
        if relationship.tenant == tenant and namespace in (None, relationship.object[0])
    ]


def _manifest(call: Call) -> list[Relationship]:
    """Return the tuples of a manifest. The platform accepts YAML, the sandbox only JSON."""
    try:
        document = json.loads(call.body["manifest"])
        tenant = call.body.get("tenant") or document.get("tenant") or TENANT
        return [
            Relationship(
                _parsed(item["subject"]), item["relation"], _parsed(item["object"]), tenant
            )
            for item in document["tuples"]
        ]
    except (ValueError, LookupError, TypeError, AttributeError) as error:
        raise Refusal(400, "The manifest cannot be read") from error


def _parsed(text: str) -> tuple[str, str]:
    namespace, _, id_ = text.partition(":")
    return namespace, id_


def diff_relations(call: Call) -> object:
    """Compare a manifest with the stored tuples."""
    require_admin(call)
    wanted = _manifest(call)
    tenant = wanted[0].tenant if wanted else call.body.get("tenant") or TENANT
    stated = [relationship for relationship in relationships(call) if relationship.tenant == tenant]
    return {
        "tenant": tenant,
        "missing": [relationship.record() for relationship in wanted if relationship not in stated],
        "unexpected": [
            relationship.record() for relationship in stated if relationship not in wanted
        ],
    }


def revoke_relations(call: Call) -> object:
    """Delete the tuples of a manifest, or with `dry_run` only list them."""
    require_admin(call)
    wanted = _manifest(call)
    dry = bool(call.body.get("dry_run"))
    known = relationships(call)
    removed = [relationship for relationship in wanted if relationship in known]
    if not dry:
        known.remove(removed.__contains__, call.state.now, caller_id(call))
    return {
        "tenant": wanted[0].tenant if wanted else TENANT,
        "dry_run": dry,
        "count": len(removed),
        "tuples": [relationship.record() for relationship in removed],
    }


def export_tuple_audit_events(call: Call) -> object:
    """Return the changes, optionally only those after a time."""
    require_admin(call)
    tenant = call.query["tenant"]
    events = [
        event
        for event in relationships(call).changes
        if any(target["tenant_id"] == tenant for target in event["targets"])
        and is_after(event, call.query.get("updated_after"))
    ]
    return {
        "tenant": tenant,
        "exported_at": stamp(call.state.now),
        "count": len(events),
        "events": events,
    }


def is_after(event: Mapping[str, Any], moment: str | None) -> bool:
    """Return whether an event happened after `moment`. None means no limit."""
    if moment is None:
        return True
    try:
        return datetime.fromisoformat(event["occurred_at"]) > datetime.fromisoformat(moment)
    except (ValueError, TypeError) as error:
        raise Refusal(400, "updated_after is not a moment with an offset") from error


def export_decision_events(call: Call) -> object:
    """Return a page of the decisions."""
    require_admin(call)
    tenant, result = call.query.get("tenant"), call.query.get("result")
    wanted = [
        event
        for event in relationships(call).decisions
        if tenant in (None, event["tenant_id"])
        and result in (None, event["result"])
        and is_after(event, call.query.get("updated_after"))
    ]
    return page_of(call, wanted)


def get_authorization_policy(call: Call) -> object:
    """Return the policy: permissions and the relations that give them."""
    policy = {"version": "1", "namespaces": {"dataset": {"viewer": {}, "owner": {}}}}
    return shaped(call, policy)


BEHAVIOURS: Behaviours = {
    "authz.check_access": check_access,
    "authz.upsert_tuple": upsert_tuple,
    "authz.delete_tuple": delete_tuple,
    "authz.delete_object_tuples": delete_object_tuples,
    "authz.list_relations": list_relations,
    "authz.diff_relations": diff_relations,
    "authz.revoke_relations": revoke_relations,
    "authz.export_tuple_audit_events": export_tuple_audit_events,
    "authz.export_decision_events": export_decision_events,
    "authz.get_authorization_policy": get_authorization_policy,
}
