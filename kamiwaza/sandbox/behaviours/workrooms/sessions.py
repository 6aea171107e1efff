"""Entering and leaving workrooms, and heartbeats in them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    HEARTBEAT_SECONDS,
    STALE_SECONDS,
    Presence,
    Workroom,
    Workrooms,
    login_key,
    record_event,
    status,
    user_members,
    visible_workroom,
)
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def enter(call: Call) -> object:
    """Enter a workroom. Return a new token, or bind the session."""
    workroom, workrooms = visible_workroom(call), Workrooms.of(call)
    present(call, workroom)
    record_event(call, workroom, "session.joined", category="presence", user_id=call.user.user.sub)
    members: dict[str, Any] = {"workroom_id": workroom.id, "message": "Workroom session bound"}
    if not workrooms.mints_tokens:
        workrooms.entered[login_key(call.user)] = workroom.id
        return members
    token = call.state.identity.mint(call.user.user.username)
    workrooms.entered[login_key(call.state.identity.authenticate(token))] = workroom.id
    lifetime = int(call.state.identity.access_lifetime)
    return {**members, "access_token": token, "expires_in": lifetime}


def leave(call: Call) -> object:
    """Leave the entered workroom. 403 if it was deleted."""
    workrooms, key = Workrooms.of(call), login_key(call.user)
    bound = workrooms.entered.get(key)
    workroom = workrooms.by_id.get(bound or "")
    if workroom is not None and status(call, workroom) != "active" and workroom.deleted is not None:
        raise Refusal(403, "Workroom access denied")
    expected = (call.body or {}).get("expected_workroom_id")
    if expected is not None and expected != bound:
        raise Refusal(409, "The session is bound to another workroom")
    workrooms.entered.pop(key, None)
    members: dict[str, Any] = {"workroom_id": bound or GLOBAL}
    members["message"] = "Returned to no-workroom scope"
    if workroom is None:
        return members
    if workroom.sessions.pop(call.user.user.sub, None) is not None:
        record_event(
            call, workroom, "session.left", category="presence", user_id=call.user.user.sub
        )
    if workrooms.mints_tokens:
        members["access_token"] = call.state.identity.mint(call.user.user.username)
        members["expires_in"] = int(call.state.identity.access_lifetime)
    return members


def heartbeat(call: Call) -> object:
    """Record a heartbeat of the caller's session."""
    workroom, body = visible_workroom(call), call.body or {}
    if status(call, workroom) != "active":
        raise Refusal(409, f"Workroom is read-only: it is {status(call, workroom)}")
    session = present(call, workroom)
    session.state = body.get("session_state") or "active"
    session.focus = body.get("focused_thread_key")
    return {
        "session": session_of(call, workroom),
        "presence": presence(call, workroom),
        "active_member_count": len(workroom.present(call.state.now)),
        "active_session_count": len(workroom.present(call.state.now)),
    }


def present(call: Call, workroom: Workroom) -> Presence:
    """Return the caller's active session in a workroom. A new one replaces an ended one."""
    sub, now = call.user.user.sub, call.state.now
    session = workroom.sessions.get(sub)
    if session is None or not session.is_active(now):
        session = workroom.sessions[sub] = Presence(str(call.state.new_id()), now, now)
    session.last_heartbeat = now
    return session


def session_of(call: Call, workroom: Workroom) -> dict[str, Any]:
    """Return the caller's session in the form of the API."""
    session = workroom.sessions.get(call.user.user.sub)
    bound = Workrooms.of(call).entered.get(login_key(call.user))
    members: dict[str, Any] = {
        "bound_workroom_id": bound,
        "bound_to_requested_workroom": bound == workroom.id,
        "heartbeat_interval_seconds": HEARTBEAT_SECONDS,
        "stale_after_seconds": STALE_SECONDS,
    }
    if session is not None:
        members |= {
            "session_id": session.id,
            "session_state": session.state_at(call.state.now),
            "focused_thread_key": session.focus,
            "joined_at": stamp(session.joined_at),
            "last_heartbeat_at": stamp(session.last_heartbeat),
        }
    return component("WorkroomRuntimeSessionResponse", members)


def presence(call: Call, workroom: Workroom) -> list[dict[str, Any]]:
    """Return the members with their presence."""
    results = []
    for member in workroom.active:
        session = workroom.sessions.get(member.user.sub)
        state = "disconnected" if session is None else session.state_at(call.state.now)
        last_heartbeat = None if session is None else stamp(session.last_heartbeat)
        members = {
            **user_members("", member.user),
            "role": member.role,
            "session_state": state,
            "session_count": int(session is not None and session.is_active(call.state.now)),
            "current_user": member.user is call.user.user,
            "focused_thread_key": None if session is None else session.focus,
            "last_seen_at": last_heartbeat,
            "last_heartbeat_at": last_heartbeat,
        }
        results.append(component("WorkroomRuntimePresenceResponse", members))
    return results


BEHAVIOURS: Behaviours = {
    "workrooms.enter_workroom": enter,
    "workrooms.leave_workroom": leave,
    "workrooms.heartbeat_workroom_session": heartbeat,
}
