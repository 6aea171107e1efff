"""Durable operations, notifications and remediations."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._durable_operations import (
    STATUS_OPERATION,
    begin_durable,
    owned_operation,
    owned_operations,
    view,
)
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours._notifications import notification, notifications_of
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record

REMEDIATION: dict[str, str | bool] = {
    "id": "retry_connect_and_index",
    "title": "Connect and index again",
    "description": "Begins the operation anew with what it was asked for.",
    "capability": "orchestration.retry",
    "destructive": False,
}
_SHOWN = 20
_NEEDS_ATTENTION = ("failed", "waiting_for_user", "pending_write")


def get_operation(call: Call) -> object:
    """Return one operation."""
    return shaped(call, view(call, owned_operation(call, call.path["operation_id"])))


def list_operations(call: Call) -> object:
    """Return the caller's operations, newest first."""
    return page_of(call, _selected(call, [view(call, record) for record in owned_operations(call)]))


def _selected(call: Call, records: Iterable[Record]) -> list[Record]:
    hidden = not call.query["include_dismissed"]
    return [record for record in records if not (hidden and record["dismissed"])]


def mark_operation_seen(call: Call) -> object:
    """Mark an operation as seen."""
    return _set_marks(owned_operation(call, call.path["operation_id"]), seen=True)


def dismiss_operation(call: Call) -> object:
    """Dismiss an operation. 409 while it is running."""
    record = owned_operation(call, call.path["operation_id"])
    if not view(call, record)["dismissible"]:
        raise Refusal(409, "Operation is still going on")
    return _set_marks(record, seen=True, dismissed=True)


def _set_marks(record: Record, **changed: bool) -> object:
    record.update(changed)
    return {"seen": record["seen"], "dismissed": record["dismissed"]}


def get_notification(call: Call) -> object:
    """Return one notification."""
    return shaped(call, notification(call, call.path["notification_id"]))


def list_notifications(call: Call) -> object:
    """Return the caller's notifications, newest first."""
    return page_of(call, _selected(call, notifications_of(call)))


def mark_notification_seen(call: Call) -> object:
    """Mark a notification as seen."""
    return _set_marks(notification(call, call.path["notification_id"]), seen=True)


def dismiss_notification(call: Call) -> object:
    """Dismiss a notification. 409 if it cannot be dismissed."""
    record = notification(call, call.path["notification_id"])
    if not record["dismissible"]:
        raise Refusal(409, "Notification cannot be dismissed")
    return _set_marks(record, seen=True, dismissed=True)


def get_operation_tray(call: Call) -> object:
    """Return operations and notifications that are not dismissed, by urgency."""
    operations = [view(call, record) for record in owned_operations(call)]
    lines = [{**item, "record_type": "operation"} for item in operations]
    lines += [_line(item) for item in notifications_of(call)]
    visible = [line for line in lines if not line["dismissed"]]
    sections: dict[str, list[Record]] = {"needs_attention": [], "running": [], "updates": []}
    for line in visible[:_SHOWN]:
        sections[_section(line)].append(line)
    rendered_sections = {
        name: [shaped(call, line, member=name) for line in entry]
        for name, entry in sections.items()
    }
    return {**rendered_sections, "has_more": len(visible) > _SHOWN}


def _line(record: Record) -> Record:
    refs = [record["resource_ref"]]
    return {**record, "record_type": "notification", "resource_refs": refs}


def _section(line: Record) -> str:
    if line.get("requires_attention") or line.get("status") in _NEEDS_ATTENTION:
        return "needs_attention"
    return "running" if line.get("status") in ("running", "retrying") else "updates"


def list_remediations(call: Call) -> object:
    """Return the available remediations: one."""
    del call
    return [REMEDIATION]


def preview_remediation(call: Call) -> object:
    """Return what a remediation would do. 404 if it is unknown."""
    if call.path["remediation_id"] != REMEDIATION["id"]:
        raise Refusal(404, "Remediation not found")
    failed = owned_operation(call, call.body["operation_id"])
    return shaped(call, {
        "operation_id": failed["id"],
        "remediation": REMEDIATION,
        "impact": "A new operation is begun; the failed one stays as it is.",
        "changes": [f"Begin again: {failed['title']}"],
        "requires_confirmation": True,
    })  # fmt: skip


def execute_remediation(call: Call) -> object:
    """Begin a failed operation again. 409 if it has not failed.

    An unknown operation is treated as an old failed one.
    """
    store = call.state.stores.of("operations.operation", "Operation")
    known = store.get(call.body["operation_id"]) if call.body["operation_id"] in store else None
    if known is not None and view(call, known)["status"] != "failed":
        raise Refusal(409, "Operation has not failed")
    title = known["title"] if known else "Connect and index"
    refs = [{"kind": "operation", "id": call.body["operation_id"]}]
    return begin_durable(call, "connect_and_index", title, refs)


BEHAVIOURS: Behaviours = {
    STATUS_OPERATION: get_operation,
    "operations.list_operations": list_operations,
    "operations.mark_operation_seen": mark_operation_seen,
    "operations.dismiss_operation": dismiss_operation,
    "operations.get_operation_tray": get_operation_tray,
    "operations.list_notifications": list_notifications,
    "operations.get_notification": get_notification,
    "operations.mark_notification_seen": mark_notification_seen,
    "operations.dismiss_notification": dismiss_notification,
    "operations.list_remediations": list_remediations,
    "operations.preview_remediation": preview_remediation,
    "operations.execute_remediation": execute_remediation,
}
