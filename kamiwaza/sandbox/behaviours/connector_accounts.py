"""Callers' accounts with connectors: connected by code or link, verified, disconnected."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._connector_kinds import KINDS
from kamiwaza.sandbox.behaviours.connectors import connector_store, with_status
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Store

STATUS_OPERATION = "connectors.get_user_connection"
_SIGN_IN_URL = "https://{}.example/authorize?state={}"


def account_status(call: Call, connector_id: str) -> str:
    """Return the status of the caller's account with a connector."""
    if _key(call, connector_id) in _disconnected(call):
        return "disconnected"
    operation = call.state.long_operations.find(STATUS_OPERATION, _key(call, connector_id))
    return "needs_connection" if operation is None else operation.latest().state(call.state.now)


def _disconnected(call: Call) -> Store:
    """Return the store of disconnected accounts."""
    return call.state.stores.of("connector_accounts.left")


def _key(call: Call, connector_id: object) -> str:
    return f"{connector_id} {call.user.user.sub}"


def connect_account(call: Call) -> object:
    """Begin to connect an account. Return a link or a device code."""
    id_ = str(call.path["connector_id"])
    if id_ not in connector_store(call):
        return _generic_operations.begin("connectors.account", call)
    if _key(call, id_) in _disconnected(call):
        _disconnected(call).take(_key(call, id_))
    call.state.long_operations.begin("connectors.account", _key(call, id_))
    kind = KINDS.get(connector_store(call).get(id_)["connector_type"])
    if kind is not None and kind.auth_flow == "auth_url":
        return {"auth_url": _SIGN_IN_URL.format(kind.provider, call.state.new_id().hex)}
    return {
        "device_code": {**_generic_operations.DEVICE, "device_code": _new_device_code(call, id_)}
    }


def _new_device_code(call: Call, connector_id: str) -> str:
    codes = call.state.stores.of("connector_codes", "Device code")
    code = f"device-{call.state.new_id().hex}"
    codes.put(
        _key(call, connector_id),
        {"code": code, "user_code": _generic_operations.DEVICE["user_code"]},
    )
    return code


def poll_device_connection(call: Call) -> object:
    """Return the status of a device connection. 400 for an unknown code."""
    id_ = str(call.path["connector_id"])
    if id_ not in connector_store(call):
        return _generic_operations.poll(STATUS_OPERATION, call)
    kept = call.state.stores.of("connector_codes", "Device code").get(_key(call, id_))
    if call.body.get("device_code") != kept["code"]:
        raise Refusal(400, "Unknown device code")
    return _connection_status(call, id_)


def get_user_connection(call: Call) -> object:
    """Return the status of the caller's account."""
    id_ = str(call.path["connector_id"])
    return (
        _connection_status(call, id_)
        if id_ in connector_store(call)
        else _generic_operations.poll(STATUS_OPERATION, call)
    )


def _connection_status(call: Call, id_: str) -> dict[str, object]:
    status = account_status(call, id_)
    members: dict[str, object] = {"status": status, "connector_id": id_}
    operation = call.state.long_operations.find(STATUS_OPERATION, _key(call, id_))
    run = operation.latest() if operation else None
    if run is not None and run.failure is not None and run.has_failed(call.state.now):
        members |= {"error": run.failure.code, "detail": run.failure.reason}
    if status == "connected":
        members["connected_email"] = call.user.user.email
    return members


def verify_connection(call: Call) -> object:
    """Verify an account. 503 while the connector is not deployed."""
    id_ = str(call.path["connector_id"])
    connector = with_status(call, connector_store(call).get(id_))
    if connector["status"] != "ready":
        raise Refusal(503, "Connector is not deployed")
    status = account_status(call, id_)
    connected = status == "connected"
    check = {
        "capability": "list_files", "label": "List files",
        "status": "success" if connected else "failed",
        "message": "It works" if connected else "Log in first",
    }  # fmt: skip
    return {
        "status": "success" if connected else "failed",
        "connection_status": status,
        "checks": [check],
        "failing_capabilities": [] if connected else ["list_files"],
    }


def disconnect_account(call: Call) -> object:
    """Disconnect an account, if there is one."""
    id_ = str(call.path["connector_id"])
    if id_ not in connector_store(call):
        return _generic_operations.cancel(STATUS_OPERATION, call)
    if call.state.long_operations.cancel(STATUS_OPERATION, _key(call, id_)) is not None:
        _disconnected(call).put(_key(call, id_), {})
    return Answer(204)


BEHAVIOURS: Behaviours = {
    "connectors.connect_account": connect_account,
    "connectors.poll_device_connection": poll_device_connection,
    STATUS_OPERATION: get_user_connection,
    "connectors.verify_connection": verify_connection,
    "connectors.disconnect_account": disconnect_account,
}
