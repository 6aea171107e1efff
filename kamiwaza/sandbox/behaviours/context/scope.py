"""Which workroom a call is made in, and what it sees there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL, is_global_writable, refuse_global
from kamiwaza.sandbox.behaviours.workrooms._rooms import bound_to
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record


def room_to_write(call: Call) -> str | None:
    """Return the workroom that the call writes in. Raises Refusal 403 for the one of all."""
    body = call.body if isinstance(call.body, dict) else {}
    room: str | None = body.get("workroom_id") or call.workroom or bound_to(call)
    refuse_global(call, room, call.workroom)
    return room or (GLOBAL if is_global_writable(call) else None)


def is_visible(call: Call, room: str | None) -> bool:
    """Tell whether what belongs to a room is seen from where the call is made."""
    return call.workroom in (None, room) or room in (None, GLOBAL)


def seen(call: Call, record: Record, noun: str) -> Record:
    """Return a record. Raises Refusal 404 if it belongs to another workroom."""
    if not is_visible(call, record.get("workroom_id")):
        raise Refusal(404, f"{noun} not found")
    return record
