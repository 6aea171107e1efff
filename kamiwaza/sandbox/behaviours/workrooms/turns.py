"""Turn queues of threads: one turn runs, the others wait."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Workrooms,
    editable_workroom,
    record_event,
    user_members,
    visible_workroom,
)
from kamiwaza.sandbox.behaviours.workrooms.credentials import resolved
from kamiwaza.sandbox.behaviours.workrooms.threads import claim_of, named, take
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_EXCERPT = 200
_KEPT = (
    "credential_outcome", "credential_path", "credential_requirement_source", "credential_source",
)  # fmt: skip


def list_all(call: Call) -> object:
    """Return the turns of a thread, oldest first."""
    name = call.operation.name
    if Workrooms.of(call).accepts_unknown_ids or call.state.lists.of(name).count:
        return list_page(name, call)
    turns = named(call, visible_workroom(call)).turns
    return page_of(call, [_turn_answer(call, turn) for turn in turns[-int(call.query["limit"]) :]])


def enqueue(call: Call) -> object:
    """Add a turn to the queue. It is blocked if its credential is missing."""
    workroom, body = editable_workroom(call), call.body
    thread = named(call, workroom)
    credential = resolved(call, workroom, body.get("connector_key"))
    members: dict[str, Any] = {"credential_resolution": credential, "turn": None, "claim": None}
    if credential["credential_outcome"] not in ("allowed",):
        return {**members, "interaction_mode": "blocked"}
    turn = _new(call, thread.key, credential)
    thread.turns.append(turn)
    record_event(call, workroom, "turn.enqueued", category="runtime", turn_id=turn["id"])
    is_own = thread.claim is not None and thread.claim["user"] is call.user.user
    if thread.claim is None or (is_own and not _running(thread.turns)):
        _run(call, turn)
        take(call, workroom, thread, turn)
        members["claim"] = claim_of(call, workroom, thread)
    mode = "interactive" if turn["turn_state"] == "running" else "queued"
    return {**members, "turn": _turn_answer(call, turn), "interaction_mode": mode}


def _new(call: Call, key: str, credential: dict[str, Any]) -> dict[str, Any]:
    members = {
        "id": str(call.state.new_id()),
        "thread_key": key,
        "turn_state": "queued",
        **user_members("", call.user.user),
        "prompt_excerpt": call.body["prompt"][:_EXCERPT],
        "connector_key": call.body.get("connector_key"),
        **{name: credential[name] for name in _KEPT},
        "credential_resolution_state": credential["resolution_state"],
        "created_at": stamp(call.state.now),
    }
    return component("WorkroomQueuedTurnResponse", members)


def _running(turns: list[dict[str, Any]]) -> bool:
    return any(turn["turn_state"] == "running" for turn in turns)


def _run(call: Call, turn: dict[str, Any]) -> None:
    turn |= {"turn_state": "running", "started_at": stamp(call.state.now)}


def _turn_answer(call: Call, turn: dict[str, Any]) -> dict[str, Any]:
    return {**turn, "current_user": turn["user_id"] == call.user.user.sub}


def complete(call: Call) -> object:
    """Complete the running turn and start the next one."""
    workroom = editable_workroom(call)
    thread = named(call, workroom)
    turn = next((t for t in thread.turns if t["id"] == str(call.path["turn_id"])), None)
    if turn is None:
        raise Refusal(404, "Turn not found")
    if turn["turn_state"] != "running":
        raise Refusal(409, f"Turn is {turn['turn_state']}")
    if turn["user_id"] != call.user.user.sub and workroom.role(call.user.user) != "owner":
        raise Refusal(403, "Somebody else's turn")
    turn |= {"turn_state": "completed", "completed_at": stamp(call.state.now)}
    record_event(call, workroom, "turn.completed", category="runtime", turn_id=turn["id"])
    thread.claim = None
    following = next((t for t in thread.turns if t["turn_state"] == "queued"), None)
    members: dict[str, Any] = {"completed_turn": _turn_answer(call, turn)}
    if following is not None:
        _run(call, following)
        take(call, workroom, thread, following)
        members |= {
            "promoted_turn": _turn_answer(call, following),
            "claim": claim_of(call, workroom, thread),
        }
    return members


BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_thread_turns": list_all,
    "workrooms.enqueue_workroom_thread_turn": enqueue,
    "workrooms.complete_workroom_thread_turn": complete,
}
