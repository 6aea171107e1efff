"""Going into workrooms, staying there, and going out again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL
from kamiwaza.sandbox.behaviours.workrooms._rooms import (
    INTERVAL,
    STALE,
    Presence,
    Room,
    Rooms,
    happened,
    key_of,
    person,
    seen,
    status,
)
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def enter(call: Call) -> object:
    """Bind the caller to a room, by a new token unless the platform knows sessions."""
    room, rooms = seen(call), Rooms.of(call)
    present(call, room)
    happened(call, room, "session.joined", category="presence", user_id=call.user.user.sub)
    said: dict[str, Any] = {"workroom_id": room.id, "message": "Workroom session bound"}
    if not rooms.mints:
        rooms.entered[key_of(call.user)] = room.id
        return said
    token = call.state.identity.mint(call.user.user.username)
    rooms.entered[key_of(call.state.identity.judge(token))] = room.id
    lifetime = int(call.state.identity.access_lifetime)
    return {**said, "access_token": token, "expires_in": lifetime}


def leave(call: Call) -> object:
    """Go back to no room at all. 403 for a token that is bound to a room which is gone."""
    rooms, key = Rooms.of(call), key_of(call.user)
    bound = rooms.entered.get(key)
    room = rooms.known.get(bound or "")
    if room is not None and status(call, room) != "active" and room.deleted is not None:
        raise Refusal(403, "Workroom access denied")
    expected = (call.body or {}).get("expected_workroom_id")
    if expected is not None and expected != bound:
        raise Refusal(409, "The session is bound to another workroom")
    rooms.entered.pop(key, None)
    said: dict[str, Any] = {"workroom_id": bound or GLOBAL}
    said["message"] = "Returned to no-workroom scope"
    if room is None:
        return said
    if room.sessions.pop(call.user.user.sub, None) is not None:
        happened(call, room, "session.left", category="presence", user_id=call.user.user.sub)
    if rooms.mints:
        said["access_token"] = call.state.identity.mint(call.user.user.username)
        said["expires_in"] = int(call.state.identity.access_lifetime)
    return said


def heartbeat(call: Call) -> object:
    """Note that the caller is there."""
    room, body = seen(call), call.body or {}
    if status(call, room) != "active":
        raise Refusal(409, f"Workroom is read-only: it is {status(call, room)}")
    session = present(call, room)
    session.state = body.get("session_state") or "active"
    session.focus = body.get("focused_thread_key")
    return {
        "session": session_of(call, room),
        "presence": presence(call, room),
        "active_member_count": len(room.present(call.state.now)),
        "active_session_count": len(room.present(call.state.now)),
    }


def present(call: Call, room: Room) -> Presence:
    """Return the caller's session in a room, alive: a new one if the old one is over."""
    sub, now = call.user.user.sub, call.state.now
    session = room.sessions.get(sub)
    if session is None or not session.counts(now):
        session = room.sessions[sub] = Presence(str(call.state.new_id()), now, now)
    session.beat = now
    return session


def session_of(call: Call, room: Room) -> dict[str, Any]:
    """Return the caller's session in a room as the platform shows it."""
    session = room.sessions.get(call.user.user.sub)
    bound = Rooms.of(call).entered.get(key_of(call.user))
    said: dict[str, Any] = {
        "bound_workroom_id": bound,
        "bound_to_requested_workroom": bound == room.id,
        "heartbeat_interval_seconds": INTERVAL,
        "stale_after_seconds": STALE,
    }
    if session is not None:
        said |= {
            "session_id": session.id,
            "session_state": session.now(call.state.now),
            "focused_thread_key": session.focus,
            "joined_at": stamp(session.joined),
            "last_heartbeat_at": stamp(session.beat),
        }
    return component("WorkroomRuntimeSessionResponse", said)


def presence(call: Call, room: Room) -> list[dict[str, Any]]:
    """Return every member and how present they are."""
    found = []
    for member in room.active:
        session = room.sessions.get(member.user.sub)
        state = "disconnected" if session is None else session.now(call.state.now)
        beat = None if session is None else stamp(session.beat)
        said = {
            **person("", member.user),
            "role": member.role,
            "session_state": state,
            "session_count": int(session is not None and session.counts(call.state.now)),
            "current_user": member.user is call.user.user,
            "focused_thread_key": None if session is None else session.focus,
            "last_seen_at": beat,
            "last_heartbeat_at": beat,
        }
        found.append(component("WorkroomRuntimePresenceResponse", said))
    return found


BEHAVIOURS: Behaviours = {
    "workrooms.enter_workroom": enter,
    "workrooms.leave_workroom": leave,
    "workrooms.heartbeat_workroom_session": heartbeat,
}
