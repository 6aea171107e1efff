"""What there is to say about workrooms as a whole, and their bundles."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.workrooms._rooms import (
    Room,
    member_of,
    refuse_changing_global,
    rendered,
    seen,
    status,
)
from kamiwaza.sandbox.behaviours.workrooms.entering import presence, session_of
from kamiwaza.sandbox.behaviours.workrooms.threads import rendered as thread_of
from kamiwaza.sandbox.file_answers import file_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

# So that the same room gives the same bundle, byte for byte.
_DATE = (2026, 1, 5, 9, 0, 0)
_RECENT = 20


def lifecycle(call: Call) -> object:
    """Return a room in numbers."""
    room = seen(call)
    said = {
        "workroom_id": room.id,
        "workroom_type": room.given["type"],
        "status": status(call, room),
        "retention_policy": "keep",
        "retention_detail": "Kept until it is deleted",
        "active_member_count": len(room.active),
        "active_session_count": len(room.present(call.state.now)),
        "storage_consumed_bytes": len(_bundle(call, room)),
    }
    return shaped(call, said)


def preview(call: Call) -> object:
    """Return what would be lost with a room."""
    refuse_changing_global(call)
    room = seen(call)
    messages = sum(len(thread.messages) for thread in room.threads.values())
    counts = {"thread": len(room.threads), "message": messages, "event": len(room.events)}
    impact = [
        {"type": kind, "label": f"{kind}s", "count": count, "description": f"{count} {kind}s"}
        for kind, count in counts.items()
    ]
    losing = [member_of(call, room, m) for m in room.active if m.user is not call.user.user]
    return {
        "workroom_id": room.id,
        "workroom_name": room.given["name"],
        "impact_items": impact,
        "members_losing_access": losing,
        "active_session_count": len(room.present(call.state.now)),
        "export_available": True,
    }


def ingestion(call: Call) -> object:
    """Return what was taken into a room: nothing, here."""
    return shaped(call, {"workroom_id": seen(call).id})


def manifest(call: Call) -> object:
    """Return what an export would hold."""
    room = seen(call)
    return {"workroom_id": room.id, "items": _items(room)}


def _items(room: Room) -> list[dict[str, Any]]:
    threads = [
        {"type": "thread", "name": thread.title, "exportable": True, "reason": None}
        for thread in room.threads.values()
    ]
    secrets = [
        {"type": "credential", "name": one["label"], "exportable": False, "reason": "secret"}
        for one in room.registrations.values()
    ]
    described = {"type": "metadata", "name": room.given["name"], "exportable": True, "reason": None}
    return [described, *threads, *secrets]


def export(call: Call) -> object:
    """Return a room as a ZIP file."""
    room = seen(call)
    bundle = _bundle(call, room)
    name = f"workroom-{room.given['name']}.zip"
    return file_answer(call.request, bundle, name=name, media_type="application/zip")


def _bundle(call: Call, room: Room) -> bytes:
    files: dict[str, Any] = {
        "manifest.json": {"workroom_id": room.id, "items": _items(room)},
        "workroom.json": {**room.given, "id": room.id},
        "members.json": [{"email": m.user.email, "role": m.role} for m in room.active],
        **{f"threads/{t.key}.json": t.messages for t in room.threads.values()},
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, value in files.items():
            bundle.writestr(zipfile.ZipInfo(name, _DATE), json.dumps(value, indent=1))
    return content.getvalue()


def manager_path(call: Call) -> object:
    """Return where people find the rooms."""
    paths = {"primary_path": "/workrooms", "alias_paths": ["/rooms"]}
    return shaped(call, {**paths, "surface": "core", "enabled": True, "ui_enabled": True})


def bootstrap(call: Call) -> object:
    """Return everything a console needs to begin."""
    room = seen(call)
    now, threads = call.state.now, [*room.threads.values()]
    turns = [turn["turn_state"] for thread in threads for turn in thread.turns]
    return {
        "workroom": rendered(call, room),
        "membership": member_of(call, room, room.members[call.user.user.sub]),
        "session": session_of(call, room),
        "shell_state": _rights(call, room),
        "presence": presence(call, room),
        "threads": [thread_of(call, room, thread) for thread in threads],
        "recent_events": room.events[: -_RECENT - 1 : -1],
        "credential_registrations": [*room.registrations.values()],
        "credential_consents": [*room.consents.values()],
        "active_member_count": len(room.active),
        "active_session_count": len(room.present(now)),
        "active_handoff_count": sum(bool(thread.handoff) for thread in threads),
        "claimed_thread_count": sum(thread.claim is not None for thread in threads),
        "queued_turn_count": turns.count("queued"),
    }


def context(call: Call) -> object:
    """Return what the caller may do in a room."""
    room = seen(call)
    rights = _rights(call, room)
    return {
        **rights,
        "workroom_id": room.id,
        "user_id": call.user.user.sub,
        "effective_workroom_role": room.role(call.user.user),
        "interaction_mode": "interactive" if rights["can_edit"] else "read_only",
        "workroom_lifecycle_state": status(call, room),
    }


def _rights(call: Call, room: Room) -> dict[str, Any]:
    word, role = status(call, room), room.role(call.user.user)
    may = word == "active" and role != "viewer"
    state = "archived" if word == "archived" else "active" if may else "read_only"
    why = None if may else f"The workroom is {word}" if word != "active" else "You are a viewer"
    return {
        "access_state": state,
        "can_edit": may,
        "can_run_agents": may,
        "can_share": may and role == "owner",
        "read_only_reason": why,
        "status_banner": None if word == "active" else f"This workroom is {word}",
    }


BEHAVIOURS: Behaviours = {
    "workrooms.get_workroom_lifecycle_summary": lifecycle,
    "workrooms.get_workroom_delete_preview": preview,
    "workrooms.get_ingestion_summary": ingestion,
    "workrooms.get_export_manifest": manifest,
    "workrooms.export_bundle": export,
    "workrooms.get_workroom_manager_path": manager_path,
    "workrooms.get_workroom_runtime_bootstrap": bootstrap,
    "workrooms.get_workroom_runtime_context": context,
}
