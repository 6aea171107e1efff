"""The callers' accounts with connectors: connected by a code or a link, tried out, let go of."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._connector_kinds import KINDS
from kamiwaza.sandbox.behaviours.connectors import shelf_of, shown
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Shelf

LOOK = "connectors.get_user_connection"
_SIGN_IN = "https://{}.example/authorize?state={}"


def account(call: Call, connector_id: str) -> str:
    """Return how the caller's account with a connector stands."""
    if _key(call, connector_id) in _left(call):
        return "disconnected"
    found = call.state.processes.find(LOOK, _key(call, connector_id))
    return "needs_connection" if found is None else found.latest().word(call.state.now)


def _left(call: Call) -> Shelf:
    """Return where the accounts are that were let go of."""
    return call.state.shelves.of("connector_accounts.left")


def _key(call: Call, connector_id: object) -> str:
    return f"{connector_id} {call.user.user.sub}"


def connect_account(call: Call) -> object:
    """Begin to connect an account: with a link, or with a code to type in."""
    id_ = str(call.path["connector_id"])
    if id_ not in shelf_of(call):
        return _generic_operations.begin("connectors.account", call)
    if _key(call, id_) in _left(call):
        _left(call).take(_key(call, id_))
    call.state.processes.begin("connectors.account", _key(call, id_))
    kind = KINDS.get(shelf_of(call).get(id_)["connector_type"])
    if kind is not None and kind.by == "auth_url":
        return {"auth_url": _SIGN_IN.format(kind.provider, call.state.new_id().hex)}
    return {"device_code": {**_generic_operations.DEVICE, "device_code": _code(call, id_)}}


def _code(call: Call, connector_id: str) -> str:
    codes = call.state.shelves.of("connector_codes", "Device code")
    code = f"device-{call.state.new_id().hex}"
    codes.put(
        _key(call, connector_id),
        {"code": code, "user_code": _generic_operations.DEVICE["user_code"]},
    )
    return code


def poll_device_connection(call: Call) -> object:
    """Say whether the code was typed in. 400 for another code."""
    id_ = str(call.path["connector_id"])
    if id_ not in shelf_of(call):
        return _generic_operations.look(LOOK, call)
    kept = call.state.shelves.of("connector_codes", "Device code").get(_key(call, id_))
    if call.body.get("device_code") != kept["code"]:
        raise Refusal(400, "Unknown device code")
    return _standing(call, id_)


def get_user_connection(call: Call) -> object:
    """Say how the caller's account stands."""
    id_ = str(call.path["connector_id"])
    return _standing(call, id_) if id_ in shelf_of(call) else _generic_operations.look(LOOK, call)


def _standing(call: Call, id_: str) -> dict[str, object]:
    status = account(call, id_)
    said: dict[str, object] = {"status": status, "connector_id": id_}
    found = call.state.processes.find(LOOK, _key(call, id_))
    run = found.latest() if found else None
    if run is not None and run.trouble is not None and run.failing(call.state.now):
        said |= {"error": run.trouble.code, "detail": run.trouble.reason}
    if status == "connected":
        said["connected_email"] = call.user.user.email
    return said


def verify_connection(call: Call) -> object:
    """Try an account out. 503 while the connector has no workload."""
    id_ = str(call.path["connector_id"])
    connector = shown(call, shelf_of(call).get(id_))
    if connector["status"] != "ready":
        raise Refusal(503, "Connector is not deployed")
    standing = account(call, id_)
    good = standing == "connected"
    check = {
        "capability": "list_files", "label": "List files",
        "status": "success" if good else "failed",
        "message": "It works" if good else "Log in first",
    }  # fmt: skip
    return {
        "status": "success" if good else "failed",
        "connection_status": standing,
        "checks": [check],
        "failing_capabilities": [] if good else ["list_files"],
    }


def disconnect_account(call: Call) -> object:
    """Let go of an account, if there is one."""
    id_ = str(call.path["connector_id"])
    if id_ not in shelf_of(call):
        return _generic_operations.cancel(LOOK, call)
    if call.state.processes.cancel(LOOK, _key(call, id_)) is not None:
        _left(call).put(_key(call, id_), {})
    return Answer(204)


BEHAVIOURS: Behaviours = {
    "connectors.connect_account": connect_account,
    "connectors.poll_device_connection": poll_device_connection,
    LOOK: get_user_connection,
    "connectors.verify_connection": verify_connection,
    "connectors.disconnect_account": disconnect_account,
}
