"""Durable operations: their records, and how they look now."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.stores import Record, Store

STATUS_OPERATION = "operations.get_operation"
KIND = "operations.operation"
_ENDED = ("succeeded", "failed", "canceled")


def begin_durable(
    call: Call, kind: str, title: str, refs: Sequence[Mapping[str, str]] = ()
) -> object:
    """Begin a durable operation for the caller and return it.

    A second call of the same caller with the same `idempotency_key` returns the first operation.
    """
    known = _keys(call).get(_key(call))
    if known is not None:
        return shaped(call, view(call, owned_operation(call, known)))
    id_ = str(call.state.new_id())
    call.state.long_operations.begin(KIND, id_)
    now = stamp(call.state.now)
    record = _store(call).put(id_, {
        "id": id_, "kind": kind, "title": title, "origin": "api", "owner": call.user.user.sub,
        "resource_refs": [dict(ref) for ref in refs], "steps": [], "created_at": now,
        "seen": False, "dismissed": False,
    })  # fmt: skip
    if (call.body or {}).get("idempotency_key"):
        _keys(call)[_key(call)] = id_
    return shaped(call, view(call, record))


def _keys(call: Call) -> dict[tuple[str, str, str], str]:
    return call.state.stores.instance(_Keys)


class _Keys(dict[tuple[str, str, str], str]):
    """Ids of operations by operation name, caller and idempotency key."""


def _key(call: Call) -> tuple[str, str, str]:
    key = str((call.body or {}).get("idempotency_key"))
    return call.operation.name, call.user.user.sub, key


def _store(call: Call) -> Store:
    return call.state.stores.of(KIND, "Operation")


def owned_operation(call: Call, id: object) -> Record:
    """Return the caller's operation with this id. Raises Refusal 404 if there is none."""
    record = _store(call).get(id)
    if record["owner"] != call.user.user.sub:
        raise Refusal(404, "Operation not found")
    return record


def owned_operations(call: Call) -> list[Record]:
    """Return the caller's operations, newest first."""
    return _store(call).where(owner=call.user.user.sub)[::-1]


def view(call: Call, record: Record) -> dict[str, Any]:
    """Return an operation with its current status."""
    now = call.state.now
    operation = call.state.long_operations.find(STATUS_OPERATION, record["id"])
    if operation is None:
        raise Refusal(404, "Operation not found")
    run = operation.latest()
    status, failure = run.state(now), run.failure
    failing = failure is not None and run.has_failed(now)
    members = {"code": failure.code, "message": failure.reason} if failure and failing else None
    return {
        **record,
        "status": status,
        "error": members,
        "updated_at": stamp(now),
        "dismissible": status in _ENDED,
    }
