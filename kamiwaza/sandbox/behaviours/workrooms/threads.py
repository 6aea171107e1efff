"""Threads in workrooms: messages, claims and handoffs."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component
from kamiwaza.sandbox.behaviours._generic_lists import list_page, page_of
from kamiwaza.sandbox.behaviours.workrooms._workrooms import (
    Thread,
    Workroom,
    Workrooms,
    editable_workroom,
    record_event,
    status,
    user_members,
    visible_workroom,
)
from kamiwaza.sandbox.clock import stamp, stamp_or_none
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call


def named(call: Call, workroom: Workroom) -> Thread:
    """Return the thread in the path. Raises Refusal 404 if there is none."""
    thread = workroom.threads.get(str(call.path["thread_key"]))
    if thread is None:
        raise Refusal(404, "Thread not found")
    return thread


def list_all(call: Call) -> object:
    """Return the threads of a workroom."""
    workroom = visible_workroom(call)
    return {"items": [rendered(call, workroom, thread) for thread in workroom.threads.values()]}


def create(call: Call) -> object:
    """Create a thread, with an opening message if there is one."""
    workroom, body = editable_workroom(call), call.body
    key = body.get("thread_key") or f"thread-{call.state.new_id().hex[:12]}"
    if key in workroom.threads:
        raise Refusal(409, "There is a thread of this key already")
    thread = Thread(key, body["title"], call.user.user, call.state.now)
    workroom.threads[key] = thread
    record_event(call, workroom, "thread.created", thread_key=key, title=thread.title)
    if body.get("opening_message"):
        _say(call, workroom, thread, body["opening_message"])
    return rendered(call, workroom, thread)


def messages(call: Call) -> object:
    """Return the messages of a thread, oldest first."""
    name = call.operation.name
    if Workrooms.of(call).accepts_unknown_ids or call.state.lists.of(name).count:
        return list_page(name, call)
    members = named(call, visible_workroom(call)).messages
    return page_of(call, members[-int(call.query["limit"]) :])


def post(call: Call) -> object:
    """Post a message."""
    workroom = editable_workroom(call)
    return _say(call, workroom, named(call, workroom), call.body["content"])


def _say(call: Call, workroom: Workroom, thread: Thread, content: str) -> dict[str, Any]:
    record = component(
        "WorkroomThreadMessageResponse",
        {
            "id": str(call.state.new_id()),
            "thread_key": thread.key,
            "content": content,
            "message_type": "user",
            **user_members("author_", call.user.user),
            "created_at": stamp(call.state.now),
        },
    )
    thread.messages.append(record)
    thread.at = call.state.now
    record_event(
        call, workroom, "thread.message_posted", thread_key=thread.key, message_id=record["id"]
    )
    return record


def handoff(call: Call) -> object:
    """Request a handoff to another member."""
    workroom = editable_workroom(call)
    thread = named(call, workroom)
    member = workroom.members.get(call.body["to_user_id"])
    if member is None or not member.active:
        raise Refusal(404, "Member not found")
    thread.handoff = {
        "handoff_to_user_id": member.user.sub,
        "handoff_to_username": member.user.username,
        "handoff_note": call.body.get("note"),
        "handoff_requested_at": stamp(call.state.now),
    }
    record_event(
        call, workroom, "thread.handoff_requested", thread_key=thread.key, to=member.user.sub
    )
    return {"thread_key": thread.key, **thread.handoff}


def claim(call: Call) -> object:
    """Claim a thread, unless it has a holder."""
    workroom = editable_workroom(call)
    thread = named(call, workroom)
    if thread.claim is None:
        take(call, workroom, thread)
    return claim_of(call, workroom, thread)


def take(
    call: Call, workroom: Workroom, thread: Thread, turn: dict[str, Any] | None = None
) -> None:
    """Make the caller, or the user of a turn, the holder of a thread."""
    users = {user.sub: user for user in call.state.identity.users.values()}
    holder = call.user.user if turn is None else users[turn["user_id"]]
    queued = None if turn is None else turn["id"]
    thread.claim = {"user": holder, "at": call.state.now, "turn": queued}
    record_event(call, workroom, "thread.claimed", category="runtime", thread_key=thread.key)


def release(call: Call) -> object:
    """Release a thread."""
    workroom = editable_workroom(call)
    thread = named(call, workroom)
    held = thread.claim
    if held is None:
        raise Refusal(404, "Nobody holds this thread")
    if held["user"] is not call.user.user and workroom.role(call.user.user) != "owner":
        raise Refusal(403, "Somebody else holds this thread")
    thread.claim = None
    record_event(call, workroom, "thread.released", category="runtime", thread_key=thread.key)
    return claim_of(call, workroom, thread, held=held, released=call.state.now)


def claim_of(
    call: Call,
    workroom: Workroom,
    thread: Thread,
    *,
    held: dict[str, Any] | None = None,
    released: float | None = None,
) -> dict[str, Any]:
    """Return the present or former claim in the form of the API."""
    held = held or thread.claim or {"user": None, "at": None, "turn": None}
    is_own = held["user"] is call.user.user and released is None
    return component(
        "WorkroomThreadClaimResponse",
        {
            "thread_key": thread.key,
            "workroom_id": workroom.id,
            "claim_state": "released" if released is not None else "held",
            "interaction_mode": "interactive" if is_own else "queued",
            **user_members("holder_", held["user"]),
            "is_current_holder": is_own,
            "queued_turn_id": held["turn"],
            "claimed_at": stamp_or_none(held["at"]),
            "released_at": stamp_or_none(released),
        },
    )


def rendered(call: Call, workroom: Workroom, thread: Thread) -> dict[str, Any]:
    """Return a thread as the caller sees it."""
    holder = None if thread.claim is None else thread.claim["user"]
    can_edit = workroom.role(call.user.user) != "viewer" and status(call, workroom) == "active"
    states = [turn["turn_state"] for turn in thread.turns]
    members = {
        "thread_key": thread.key,
        "title": thread.title,
        **user_members("created_by_", thread.creator),
        **user_members("claim_holder_", holder),
        "claim_state": None if holder is None else "held",
        "current_user_can_claim": can_edit and holder is None,
        "current_user_can_post": can_edit,
        "message_count": len(thread.messages),
        "active_turn_count": states.count("running"),
        "queued_turn_count": states.count("queued"),
        "last_activity_at": stamp(thread.at),
        "last_message_at": thread.messages[-1]["created_at"] if thread.messages else None,
        **thread.handoff,
    }
    return component("WorkroomRuntimeThreadResponse", members)


BEHAVIOURS: Behaviours = {
    "workrooms.list_workroom_threads": list_all,
    "workrooms.create_workroom_thread": create,
    "workrooms.list_workroom_thread_messages": messages,
    "workrooms.post_workroom_thread_message": post,
    "workrooms.request_workroom_thread_handoff": handoff,
    "workrooms.acquire_workroom_thread_claim": claim,
    "workrooms.release_workroom_thread_claim": release,
}
