"""Visibility of resources by workroom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._global_workroom import GLOBAL, is_global_writable, refuse_global
from kamiwaza.sandbox.behaviours.workrooms._workrooms import entered_workroom
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record


def workroom_to_write(call: Call) -> str | None:
    """Return the workroom a call writes to. Raises Refusal 403 for the Global workroom."""
    body = call.body if isinstance(call.body, dict) else {}
    workroom: str | None = body.get("workroom_id") or call.workroom or entered_workroom(call)
    refuse_global(call, workroom, call.workroom)
    return workroom or (GLOBAL if is_global_writable(call) else None)


def is_visible(call: Call, workroom: str | None) -> bool:
    """Return whether resources of a workroom are visible to the call."""
    return call.workroom in (None, workroom) or workroom in (None, GLOBAL)


def require_visible(call: Call, record: Record, noun: str) -> Record:
    """Return a record. Raises Refusal 404 if it belongs to another workroom."""
    if not is_visible(call, record.get("workroom_id")):
        raise Refusal(404, f"{noun} not found")
    return record
