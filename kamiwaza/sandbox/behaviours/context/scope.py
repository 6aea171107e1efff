"""Which workroom a call is made in, and what it sees there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....rooms import GLOBAL_WORKROOM
from ...message import Refusal

if TYPE_CHECKING:
    from ...call import Call
    from ...shelves import Record

GLOBAL = str(GLOBAL_WORKROOM)


def room_of(call: Call) -> str | None:
    """Return the workroom that the call is made in; None: the caller's own."""
    return call.request.header("x-workroom-id")


def room_to_write(call: Call) -> str | None:
    """Return the workroom that the call writes in. Raises Refusal 403 for the one of all."""
    body = call.body if isinstance(call.body, dict) else {}
    room = body.get("workroom_id") or room_of(call)
    if GLOBAL in (room, room_of(call)):
        raise Refusal(403, "The global workroom is read-only")
    return room


def is_visible(call: Call, room: str | None) -> bool:
    """Tell whether what belongs to a room is seen from where the call is made."""
    return room_of(call) in (None, room) or room in (None, GLOBAL)


def seen(call: Call, record: Record, noun: str) -> Record:
    """Return a record. Raises Refusal 404 if it belongs to another workroom."""
    if not is_visible(call, record.get("workroom_id")):
        raise Refusal(404, f"{noun} not found")
    return record
