"""Notifications: one for every durable operation that has ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._durable_operations import owned_operations, view
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record, Store

_SEVERITIES = {"succeeded": "info", "failed": "critical", "canceled": "warning"}


def notifications_of(call: Call) -> list[Record]:
    """Return the caller's notifications, newest first."""
    _notify_ended(call)
    return _store(call).where(owner=call.user.user.sub)[::-1]


def notification(call: Call, id: object) -> Record:
    """Return one of the caller's notifications. Raises Refusal 404 if there is none."""
    _notify_ended(call)
    record = _store(call).get(id)
    if record["owner"] != call.user.user.sub:
        raise Refusal(404, "Notification not found")
    return record


def _store(call: Call) -> Store:
    return call.state.stores.of("operations.notification", "Notification")


def _notify_ended(call: Call) -> None:
    """Add notifications for operations that have ended since the last call."""
    for record in reversed(owned_operations(call)):
        operation = view(call, record)
        if operation["dismissible"] and not record.get("notified"):
            record["notified"] = True
            _notify(call, operation)


def _notify(call: Call, operation: Record) -> None:
    status = operation["status"]
    error = operation["error"] or {}
    id_ = str(call.state.new_id())
    _store(call).put(id_, {
        "id": id_, "kind": f"operation_{status}", "severity": _SEVERITIES[status],
        "title": f"{operation['title']} {status}", "body": error.get("message") or "",
        "resource_ref": {"kind": "operation", "id": operation["id"]},
        "requires_attention": status == "failed", "seen": False, "dismissed": False,
        "dismissible": True, "created_at": stamp(call.state.now), "owner": operation["owner"],
    })  # fmt: skip
