"""What the sandbox tells its users: a notification for every operation that is over."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._durable_operations import owned, view
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record, Shelf

_SEVERITIES = {"succeeded": "info", "failed": "critical", "canceled": "warning"}


def every_notice(call: Call) -> list[Record]:
    """Return the caller's notifications, the newest first."""
    _settle(call)
    return _shelf(call).where(owner=call.user.user.sub)[::-1]


def notice(call: Call, id: object) -> Record:
    """Return one of the caller's notifications. Raises Refusal 404 if there is none."""
    _settle(call)
    record = _shelf(call).get(id)
    if record["owner"] != call.user.user.sub:
        raise Refusal(404, "Notification not found")
    return record


def _shelf(call: Call) -> Shelf:
    return call.state.shelves.of("operations.notification", "Notification")


def _settle(call: Call) -> None:
    """Tell of what has ended since anybody looked."""
    for record in reversed(owned(call)):
        seen = view(call, record)
        if seen["dismissible"] and not record.get("told"):
            record["told"] = True
            _tell(call, seen)


def _tell(call: Call, operation: Record) -> None:
    status = operation["status"]
    error = operation["error"] or {}
    id_ = str(call.state.new_id())
    _shelf(call).put(id_, {
        "id": id_, "kind": f"operation_{status}", "severity": _SEVERITIES[status],
        "title": f"{operation['title']} {status}", "body": error.get("message") or "",
        "resource_ref": {"kind": "operation", "id": operation["id"]},
        "requires_attention": status == "failed", "seen": False, "dismissed": False,
        "dismissible": True, "created_at": stamp(call.state.now), "owner": operation["owner"],
    })  # fmt: skip
