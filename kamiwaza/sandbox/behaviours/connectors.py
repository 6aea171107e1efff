"""Connectors set up by admins, and the connector catalog."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from kamiwaza.sandbox.behaviours import _generic_operations
from kamiwaza.sandbox.behaviours._answer_shapes import changes, shaped
from kamiwaza.sandbox.behaviours._connector_kinds import KINDS
from kamiwaza.sandbox.behaviours._resources import listed
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Answer, Refusal, json_answer

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

STATUS_OPERATION = "connectors.get_connector"


def connector_store(call: Call) -> Store:
    """Return the store of connectors."""
    return call.state.stores.of("connector", "Connector")


def _require_admin(call: Call) -> None:
    """Raise Refusal 403 without the admin role. The contract does not declare that role."""
    if "admin" not in call.user.roles:
        raise Refusal(403, "Admin role required")


def with_status(call: Call, record: Record) -> Record:
    """Return a connector with the current status of its workload."""
    operation = call.state.long_operations.find(STATUS_OPERATION, record["id"])
    status = operation.latest().state(call.state.now) if operation else "not_deployed"
    return {**record, "status": status}


def _put(call: Call, given: dict[str, Any]) -> Record:
    if connector_store(call).where(name=given["name"]):
        raise Refusal(409, "A connector of this name exists already")
    id_ = str(call.state.new_id())
    now = stamp(call.state.now)
    config = given.get("config") or {}
    return connector_store(call).put(id_, {
        "id": id_, "enabled": True, "scopes": [], "icon": None, "redirect_uri": None,
        **given, "config": config, "configured": bool(config), "created_at": now,
        "updated_at": now,
    })  # fmt: skip


def create_connector(call: Call) -> object:
    """Create a connector and begin to deploy its workload."""
    _require_admin(call)
    record = _put(call, {**call.body, "scopes": call.body.get("scopes") or []})
    call.state.long_operations.begin("connectors.workload", record["id"])
    return shaped(call, with_status(call, record))


def get_connector(call: Call) -> object:
    """Return one connector. Ids that are only known as a running workload have less detail."""
    if call.path["connector_id"] not in connector_store(call):
        return _generic_operations.poll(STATUS_OPERATION, call)
    _require_admin(call)
    return shaped(call, with_status(call, connector_store(call).get(call.path["connector_id"])))


def list_connectors(call: Call) -> object:
    """Return all connectors."""
    _require_admin(call)
    return listed(call, [with_status(call, item) for item in connector_store(call)], member="items")


def update_connector(call: Call) -> object:
    """Change a connector. Null empties its settings or scopes."""
    _require_admin(call)
    record = connector_store(call).get(call.path["connector_id"])
    record.update(changes("ConnectorResponse", call.body))
    record.update(configured=bool(record["config"]), updated_at=stamp(call.state.now))
    return shaped(call, with_status(call, record))


def delete_connector(call: Call) -> object:
    """Delete a connector and its workload."""
    id_ = call.path["connector_id"]
    if id_ not in connector_store(call):
        return _generic_operations.cancel(STATUS_OPERATION, call)
    _require_admin(call)
    connector_store(call).take(id_)
    call.state.long_operations.cancel(STATUS_OPERATION, str(id_))
    return Answer(204)


def deploy_connector_workload(call: Call) -> object:
    """Deploy the workload of a connector, or deploy it again."""
    if call.path["connector_id"] in connector_store(call):
        _require_admin(call)
    return _generic_operations.begin("connectors.workload", call)


def list_available_connectors(call: Call) -> object:
    """Return the connectors that every user may use."""
    rows = [with_status(call, item) for item in connector_store(call) if item["enabled"]]
    return listed(call, [{**row, "user_connectable": True} for row in rows], member="items")


def list_connector_types(call: Call) -> object:
    """Return the connector types."""
    return listed(call, [kind.type for kind in KINDS.values()], member="items")


def register_connector(call: Call) -> object:
    """Register a remote connector. 502 for hosts below `.invalid`."""
    _require_admin(call)
    host = urlsplit(call.body["endpoint"]).hostname or ""
    if host.endswith(".invalid"):
        raise Refusal(502, f"{host} cannot be reached")
    return _register(call, host.partition(".")[0] or "connector")


def subscribe_connector(call: Call) -> object:
    """Register a remote connector from its manifest."""
    _require_admin(call)
    return _register(call, _manifest_type(call))


def _register(call: Call, kind: str) -> object:
    record = _put(call, {
        "name": kind, "connector_type": kind, "config": call.body.get("config"),
        "scopes": call.body.get("scopes") or [],
    })  # fmt: skip
    call.state.long_operations.begin("connectors.workload", record["id"])
    return shaped(call, with_status(call, record))


def sync_declared_connectors(call: Call) -> object:
    """Synchronise declared connectors. The sandbox has none."""
    _require_admin(call)
    return {"created": 0, "updated": 0, "unchanged": len(connector_store(call))}


def _catalog(call: Call) -> Store:
    store = call.state.stores.of("connector_catalog", "Connector type")
    if not call.state.stores.of("connector_catalog.filled").where():
        call.state.stores.of("connector_catalog.filled").put("filled", {})
        for kind in KINDS.values():
            store.put(kind.name, {"connector_type": kind.name, "manifest": kind.manifest})
    return store


def _catalog_entry(call: Call, record: Record) -> Record:
    subscribed = connector_store(call).where(connector_type=record["connector_type"])
    label = record["manifest"].get("provider_label") or record["connector_type"]
    return {
        **record, "provider_label": label, "already_subscribed": bool(subscribed), "icon": None,
    }  # fmt: skip


def _manifest_type(call: Call) -> str:
    kind = call.body["manifest"].get("connector_type")
    if not kind:
        raise Refusal(400, "The manifest names no connector_type")
    return str(kind)


def list_connector_catalog(call: Call) -> object:
    """Return the connector catalog."""
    return listed(call, [_catalog_entry(call, item) for item in _catalog(call)], member="items")


def get_catalog_connector(call: Call) -> object:
    """Return one connector type of the catalog."""
    return shaped(call, _catalog_entry(call, _catalog(call).get(call.path["connector_type"])))


def register_catalog_connector(call: Call) -> object:
    """Add a connector type to the catalog. 201 for a new one, 200 for an existing one."""
    _require_admin(call)
    kind = _manifest_type(call)
    status = 200 if kind in _catalog(call) else 201
    return json_answer(status, _put_in_catalog(call, kind))


def update_catalog_connector(call: Call) -> object:
    """Replace a connector type in the catalog."""
    _require_admin(call)
    return _put_in_catalog(call, call.path["connector_type"])


def _put_in_catalog(call: Call, kind: str) -> object:
    record = {"connector_type": kind, "manifest": call.body["manifest"]}
    return shaped(call, _catalog_entry(call, _catalog(call).put(kind, record)))


def delete_catalog_connector(call: Call) -> object:
    """Remove a connector type from the catalog."""
    _require_admin(call)
    _catalog(call).take(call.path["connector_type"])
    return {"deleted": call.path["connector_type"]}


BEHAVIOURS: Behaviours = {
    "connectors.create_connector": create_connector,
    STATUS_OPERATION: get_connector,
    "connectors.list_connectors": list_connectors,
    "connectors.update_connector": update_connector,
    "connectors.delete_connector": delete_connector,
    "connectors.deploy_connector_workload": deploy_connector_workload,
    "connectors.list_available_connectors": list_available_connectors,
    "connectors.list_connector_types": list_connector_types,
    "connectors.register_connector": register_connector,
    "connectors.subscribe_connector": subscribe_connector,
    "connectors.sync_declared_connectors": sync_declared_connectors,
    "connectors.list_connector_catalog": list_connector_catalog,
    "connectors.get_catalog_connector": get_catalog_connector,
    "connectors.register_catalog_connector": register_catalog_connector,
    "connectors.update_catalog_connector": update_catalog_connector,
    "connectors.delete_catalog_connector": delete_catalog_connector,
}
