"""Credentials that a workroom may use."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Workroom,
    editable_workroom,
    record_event,
    user_members,
    visible_workroom,
)
from kamiwaza.sandbox.behaviours.workrooms.threads import named
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def registrations(call: Call) -> object:
    """Return the registered credentials."""
    return {"items": [*visible_workroom(call).registrations.values()]}


def register(call: Call) -> object:
    """Register a credential, or change the caller's one for the same connector."""
    workroom, body, user = editable_workroom(call), call.body, call.user.user
    known = [
        r for r in workroom.registrations.values() if _is_of(r, user.sub, body["connector_key"])
    ]
    record = component(
        "WorkroomCredentialRegistrationResponse",
        {
            "id": known[0]["id"] if known else str(call.state.new_id()),
            "connector_key": body["connector_key"],
            "label": body["label"],
            "registration_type": body.get("registration_type") or "personal",
            "registration_metadata": body.get("registration_metadata"),
            **user_members("owner_", user),
            "created_by_user_id": user.sub,
            "created_at": known[0]["created_at"] if known else stamp(call.state.now),
        },
    )
    workroom.registrations[record["id"]] = record
    record_event(call, workroom, "credential.registered", connector_key=body["connector_key"])
    return record


def _is_of(registration: dict[str, Any], sub: str, connector: str | None) -> bool:
    return (registration["owner_user_id"], registration["connector_key"]) == (sub, connector)


def unregister(call: Call) -> object:
    """Remove a registered credential."""
    workroom = editable_workroom(call)
    _remove(call, workroom, workroom.registrations, "registration_id", "owner_user_id")
    return Answer(204)


def consents(call: Call) -> object:
    """Return the consents."""
    return {"items": [*visible_workroom(call).consents.values()]}


def consent(call: Call) -> object:
    """Grant a member the use of the caller's credential."""
    workroom, body = editable_workroom(call), call.body
    member = workroom.members.get(body["grantee_user_id"])
    if member is None or not member.active:
        raise Refusal(404, "Member not found")
    record = component(
        "WorkroomCredentialConsentResponse",
        {
            "id": str(call.state.new_id()),
            "connector_key": body["connector_key"],
            "consent_state": "granted",
            **user_members("grantor_", call.user.user),
            **user_members("grantee_", member.user),
            "attestation_note": body.get("attestation_note"),
            "created_at": stamp(call.state.now),
        },
    )
    workroom.consents[record["id"]] = record
    record_event(call, workroom, "credential.consent_granted", connector_key=body["connector_key"])
    return record


def revoke(call: Call) -> object:
    """Revoke a consent."""
    workroom = editable_workroom(call)
    _remove(call, workroom, workroom.consents, "consent_id", "grantor_user_id")
    return Answer(204)


def _remove(
    call: Call, workroom: Workroom, records: dict[str, dict[str, Any]], path: str, owner: str
) -> None:
    record = records.get(str(call.path[path]))
    if record is None:
        raise Refusal(404, "There is nothing of this id")
    if record[owner] != call.user.user.sub and workroom.role(call.user.user) != "owner":
        raise Refusal(403, "It is somebody else's")
    del records[record["id"]]
    record_event(call, workroom, "credential.revoked", connector_key=record["connector_key"])


def resolve(call: Call) -> object:
    """Return the credential that a thread would use."""
    workroom = visible_workroom(call)
    named(call, workroom)
    return resolved(call, workroom, call.query["connector_key"])


def resolved(call: Call, workroom: Workroom, connector: str | None) -> dict[str, Any]:
    """Return the credential the caller would use for a connector, and why."""
    sub = call.user.user.sub
    granted = {
        item["grantor_user_id"]
        for item in workroom.consents.values()
        if item["grantee_user_id"] == sub and item["connector_key"] == connector
    }
    owners = {sub: "user", **dict.fromkeys(granted - {sub}, "workroom")}
    matches = [
        (record, owners[record["owner_user_id"]])
        for record in workroom.registrations.values()
        if record["connector_key"] == connector and record["owner_user_id"] in owners
    ]
    if connector is None:
        words = ("allowed", "none", "not_required", "No connector is used")
    elif matches:
        words = ("allowed", matches[0][1], "resolved", "A registered credential is used")
    else:
        words = ("credential_required", "none", "missing", "Nobody registered a credential")
    outcome, path, state, explanation = words
    owner = {f"credential_{n}": matches[0][0][n] for n in _OWNER} if matches and connector else {}
    members = {"connector_key": connector or "", "credential_outcome": outcome, **owner}
    members |= {"credential_path": path, "resolution_state": state, "explanation": explanation}
    members["credential_source"] = matches[0][0]["label"] if owner else None
    members["credential_requirement_source"] = "none" if connector is None else "platform"
    return component("WorkroomCredentialResolutionResponse", members)


_OWNER = ("owner_user_id", "owner_username", "owner_email")

BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_credential_registrations": registrations,
    "workrooms.upsert_workroom_credential_registration": register,
    "workrooms.remove_workroom_credential_registration": unregister,
    "workrooms.list_workroom_credential_consents": consents,
    "workrooms.grant_workroom_credential_consent": consent,
    "workrooms.revoke_workroom_credential_consent": revoke,
    "workrooms.resolve_workroom_thread_credential_posture": resolve,
}
