"""Which workroom a call is made in, and what it sees there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL, is_global_writable, refuse_global
from kamiwaza.sandbox.behaviours.workrooms._workrooms import entered_workroom
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record


def workroom_to_write(call: Call) -> str | None:
    """Return the workroom that the call writes in. Raises Refusal 403 for the one of all."""
    body = call.body if isinstance(call.body, dict) else {}
    workroom: str | None = body.get("workroom_id") or call.workroom or entered_workroom(call)
    refuse_global(call, workroom, call.workroom)
    return workroom or (GLOBAL if is_global_writable(call) else None)


def is_visible(call: Call, workroom: str | None) -> bool:
    """Tell whether what belongs to a room is seen from where the call is made."""
    return call.workroom in (None, workroom) or workroom in (None, GLOBAL)


def require_visible(call: Call, record: Record, noun: str) -> Record:
    """Return a record. Raises Refusal 404 if it belongs to another workroom."""
    if not is_visible(call, record.get("workroom_id")):
        raise Refusal(404, f"{noun} not found")
    return record
