"""Workroom summaries, exports and runtime context."""

from __future__ import annotations

import io
import json
import zipfile
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Workroom,
    member_of,
    refuse_changing_global,
    rendered,
    status,
    visible_workroom,
)
from kamiwaza.sandbox.behaviours.workrooms.sessions import presence, session_of
from kamiwaza.sandbox.behaviours.workrooms.threads import rendered as thread_of
from kamiwaza.sandbox.file_answers import file_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

# A fixed time keeps the bundle the same, byte for byte.
_DATE = (2026, 1, 5, 9, 0, 0)
_RECENT = 20


def lifecycle_summary(call: Call) -> object:
    """Return the lifecycle summary of a workroom."""
    workroom = visible_workroom(call)
    members = {
        "workroom_id": workroom.id,
        "workroom_type": workroom.given["type"],
        "status": status(call, workroom),
        "retention_policy": "keep",
        "retention_detail": "Kept until it is deleted",
        "active_member_count": len(workroom.active),
        "active_session_count": len(workroom.present(call.state.now)),
        "storage_consumed_bytes": len(_bundle(call, workroom)),
    }
    return shaped(call, members)


def preview(call: Call) -> object:
    """Return what would be lost by deleting a workroom."""
    refuse_changing_global(call)
    workroom = visible_workroom(call)
    messages = sum(len(thread.messages) for thread in workroom.threads.values())
    counts = {"thread": len(workroom.threads), "message": messages, "event": len(workroom.events)}
    impact = [
        {"type": kind, "label": f"{kind}s", "count": count, "description": f"{count} {kind}s"}
        for kind, count in counts.items()
    ]
    losing_access = [
        member_of(call, workroom, m) for m in workroom.active if m.user is not call.user.user
    ]
    return {
        "workroom_id": workroom.id,
        "workroom_name": workroom.given["name"],
        "impact_items": impact,
        "members_losing_access": losing_access,
        "active_session_count": len(workroom.present(call.state.now)),
        "export_available": True,
    }


def ingestion(call: Call) -> object:
    """Return the ingestion summary. The sandbox ingests nothing here."""
    return shaped(call, {"workroom_id": visible_workroom(call).id})


def manifest(call: Call) -> object:
    """Return the manifest of an export."""
    workroom = visible_workroom(call)
    return {"workroom_id": workroom.id, "items": _items(workroom)}


def _items(workroom: Workroom) -> list[dict[str, Any]]:
    threads = [
        {"type": "thread", "name": thread.title, "exportable": True, "reason": None}
        for thread in workroom.threads.values()
    ]
    secrets = [
        {"type": "credential", "name": item["label"], "exportable": False, "reason": "secret"}
        for item in workroom.registrations.values()
    ]
    described = {
        "type": "metadata",
        "name": workroom.given["name"],
        "exportable": True,
        "reason": None,
    }
    return [described, *threads, *secrets]


def export(call: Call) -> object:
    """Return a workroom as a ZIP file."""
    workroom = visible_workroom(call)
    bundle = _bundle(call, workroom)
    name = f"workroom-{workroom.given['name']}.zip"
    return file_answer(call.request, bundle, name=name, media_type="application/zip")


def _bundle(call: Call, workroom: Workroom) -> bytes:
    files: dict[str, Any] = {
        "manifest.json": {"workroom_id": workroom.id, "items": _items(workroom)},
        "workroom.json": {**workroom.given, "id": workroom.id},
        "members.json": [{"email": m.user.email, "role": m.role} for m in workroom.active],
        **{f"threads/{t.key}.json": t.messages for t in workroom.threads.values()},
    }
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as bundle:
        for name, value in files.items():
            bundle.writestr(zipfile.ZipInfo(name, _DATE), json.dumps(value, indent=1))
    return content.getvalue()


def manager_path(call: Call) -> object:
    """Return the paths of the workroom manager in the web interface."""
    paths = {"primary_path": "/workrooms", "alias_paths": ["/rooms"]}
    return shaped(call, {**paths, "surface": "core", "enabled": True, "ui_enabled": True})


def bootstrap(call: Call) -> object:
    """Return everything a console needs to show a workroom."""
    workroom = visible_workroom(call)
    now, threads = call.state.now, [*workroom.threads.values()]
    turns = [turn["turn_state"] for thread in threads for turn in thread.turns]
    return {
        "workroom": rendered(call, workroom),
        "membership": member_of(call, workroom, workroom.members[call.user.user.sub]),
        "session": session_of(call, workroom),
        "shell_state": _rights(call, workroom),
        "presence": presence(call, workroom),
        "threads": [thread_of(call, workroom, thread) for thread in threads],
        "recent_events": workroom.events[: -_RECENT - 1 : -1],
        "credential_registrations": [*workroom.registrations.values()],
        "credential_consents": [*workroom.consents.values()],
        "active_member_count": len(workroom.active),
        "active_session_count": len(workroom.present(now)),
        "active_handoff_count": sum(bool(thread.handoff) for thread in threads),
        "claimed_thread_count": sum(thread.claim is not None for thread in threads),
        "queued_turn_count": turns.count("queued"),
    }


def context(call: Call) -> object:
    """Return what the caller may do in a workroom."""
    workroom = visible_workroom(call)
    rights = _rights(call, workroom)
    return {
        **rights,
        "workroom_id": workroom.id,
        "user_id": call.user.user.sub,
        "effective_workroom_role": workroom.role(call.user.user),
        "interaction_mode": "interactive" if rights["can_edit"] else "read_only",
        "workroom_lifecycle_state": status(call, workroom),
    }


def _rights(call: Call, workroom: Workroom) -> dict[str, Any]:
    current_state, role = status(call, workroom), workroom.role(call.user.user)
    can_edit = current_state == "active" and role != "viewer"
    state = "archived" if current_state == "archived" else "active" if can_edit else "read_only"
    reason = (
        None
        if can_edit
        else f"The workroom is {current_state}"
        if current_state != "active"
        else "You are a viewer"
    )
    return {
        "access_state": state,
        "can_edit": can_edit,
        "can_run_agents": can_edit,
        "can_share": can_edit and role == "owner",
        "read_only_reason": reason,
        "status_banner": None if current_state == "active" else f"This workroom is {current_state}",
    }


BEHAVIOURS: Behaviours = {
    "workrooms.get_workroom_lifecycle_summary": lifecycle_summary,
    "workrooms.get_workroom_delete_preview": preview,
    "workrooms.get_ingestion_summary": ingestion,
    "workrooms.get_export_manifest": manifest,
    "workrooms.export_bundle": export,
    "workrooms.get_workroom_manager_path": manager_path,
    "workrooms.get_workroom_runtime_bootstrap": bootstrap,
    "workrooms.get_workroom_runtime_context": context,
}
