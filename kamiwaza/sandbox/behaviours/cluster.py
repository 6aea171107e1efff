"""The cluster: one node, and the clusters, locations and hardware that callers add."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any
from uuid import NAMESPACE_URL, uuid5

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours._resources import Resource
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.state.stores import Record, Store

_GPU = {"name": "Sandbox GPU", "memory_total": 24 * 1024**3}
_GATE_KIND = "cluster.execution_gate"

LOCATIONS = Resource("cluster.location", "Location", "Location")
CLUSTERS = Resource("cluster.cluster", "Cluster", "Cluster")
HARDWARE = Resource("cluster.hardware", "Hardware", "Hardware")


def _hardware(call: Call) -> Store:
    """Return the store of hardware, which starts with the node's own."""
    store = HARDWARE.store(call)
    local_id = str(uuid5(NAMESPACE_URL, f"hardware:{call.state.node_id}"))
    if local_id not in store:
        given = {
            "id": local_id,
            "name": "sandbox",
            "node_id": str(call.state.node_id),
            "gpus": [_GPU],
            "processors": ["sandbox"],
            "os": "linux",
            "platform": "linux-x86_64",
            "active": True,
            "created_at": stamp(call.state.now),
        }
        store.put(local_id, component("Hardware", given))
    return store


def _local_hardware(call: Call) -> Record:
    node = str(call.state.node_id)
    return next(item for item in _hardware(call) if item.get("node_id") == node)


def _node(call: Call) -> Record:
    hardware = _local_hardware(call)
    given = {
        "id": str(call.state.node_id),
        "active": True,
        "hardware_id": hardware["id"],
        "hardware": hardware,
        "last_config": {},
        "last_seen": stamp(call.state.now),
        "created_at": hardware["created_at"],
    }
    return component("Node", given)


def _running_node(call: Call) -> Record:
    resources = {"CPU": 8.0, "GPU": 1.0}
    return {"node_id": str(call.state.node_id), "alive": True, "resources": resources}


def get_node_by_id(call: Call) -> object:
    """Return the node with its hardware."""
    if call.path["node_id"] != str(call.state.node_id):
        raise Refusal(404, "Node not found")
    return {
        "node": _node(call),
        "hardware": _local_hardware(call),
        "location": None,
        "node_list_node": _running_node(call),
    }


def list_nodes(call: Call) -> object:
    """Return the node, or nothing if inactive nodes are requested."""
    return page_of(call, [] if call.query.get("active") is False else [_node(call)])


def get_running_nodes(call: Call) -> object:
    """Return the node as Ray lists it."""
    return [_running_node(call)]


def create_cluster(call: Call) -> object:
    """Create a cluster at an existing location."""
    location = LOCATIONS.store(call).get(call.body["location_id"])
    record = CLUSTERS.new(call)
    record["location_name"] = location["name"]
    return shaped(call, record)


def update_location(call: Call) -> object:
    """Replace the members of a location."""
    record = LOCATIONS.find(call)
    kept = {name: record[name] for name in ("id", "created_at")}
    return LOCATIONS.store(call).put(record["id"], {**kept, **call.body})


def get_hardware(call: Call) -> object:
    """Return one hardware record."""
    return shaped(call, _hardware(call).get(call.path["hardware_id"]))


def list_hardware(call: Call) -> object:
    """Return a page of the hardware."""
    return page_of(call, [*_hardware(call)])


def list_locations(call: Call) -> object:
    """Return a page of the locations."""
    return page_of(call, [*LOCATIONS.store(call)])


def list_clusters(call: Call) -> object:
    """Return a page of the clusters."""
    return page_of(call, [*CLUSTERS.store(call)])


def refresh_hardware(call: Call) -> object:
    """Refresh the hardware. Nothing changes."""
    return {"status": "success", "message": f"{len(_hardware(call))} refreshed"}


def get_cluster_capabilities(call: Call) -> object:
    """Return the capabilities of the cluster."""
    return {
        "system_type": "single-node",
        "os": "linux",
        "gpu_count": len(_local_hardware(call)["gpus"]),
        "available_platforms": ["linux", "gpu"],
        "federation_count": len(call.state.stores.of("federations.federation")),
        "active_deployments": len(call.state.deployments.running()),
        "ray_ready": True,
        "local_node_id": str(call.state.node_id),
    }


def diagnose(call: Call) -> object:
    """Return the known problems: federations that failed to pair."""
    broken = [
        {
            "id": f"federation-{item['id']}",
            "severity": "error",
            "summary": f"{item['remote_cluster_name']} cannot be reached",
            "auto_fixable": True,
            "detail": {"federation_id": item["id"]},
            "fix_endpoint": f"/cluster/federations/{item['id']}/pair",
            "fix_payload": None,
        }
        for item in call.state.stores.of("federations.federation")
        if item["status"] == "FAILED"
    ]
    return {
        "cluster_id": str(uuid5(NAMESPACE_URL, f"cluster:{call.state.node_id}")),
        "timestamp": stamp(call.state.now),
        "has_issues": bool(broken),
        "issues": broken,
    }


def get_runtime_config(call: Call) -> object:
    """Return the runtime configuration."""
    return {"node_id": str(call.state.node_id), "use_auth": True, "engine": "sandbox"}


def cluster_get_hostname(call: Call) -> object:
    """Return the host name."""
    del call
    return {"hostname": "sandbox.kamiwaza.test"}


def node_status(call: Call) -> object:
    """Return the status of the node."""
    node = str(call.state.node_id)
    return {"status": "ok", "message": "Node is running", "node_id": node}


def node_id(call: Call) -> object:
    """Return the node's id."""
    return str(call.state.node_id)


def attach_pairing(call: Call) -> object:
    """Attach a second node."""
    store = call.state.stores.of("cluster.pairing")
    if len(store):
        raise Refusal(409, "A second node is attached")
    store.put("node", {"remote_host": call.body["remote_host"]})
    return {"status": "success", "message": f"{call.body['remote_host']} attached"}


def detach_pairing(call: Call) -> object:
    """Detach the second node."""
    store = call.state.stores.of("cluster.pairing", "Second node")
    store.take("node")
    return {"status": "success", "message": "detached"}


def get_execution_gate(call: Call) -> object:
    """Return the execution gate of jobs."""
    return _gate(call)


def _gate(call: Call) -> Record:
    store = call.state.stores.of(_GATE_KIND)
    if "gate" not in store:
        raise Refusal(404, {"reason": "not_configured"})
    return store.get("gate")


def set_execution_gate(call: Call) -> object:
    """Set the execution gate of jobs."""
    path = call.body["type"]
    if "." not in path:
        raise Refusal(400, {"reason": "classpath_unimportable", "classpath": path})
    record = {
        "type": path,
        "gate_name": path.rpartition(".")[2],
        "kind": "execution",
        "config": call.body.get("config") or {},
    }
    return call.state.stores.of(_GATE_KIND).put("gate", record)


def delete_execution_gate(call: Call) -> object:
    """Remove the execution gate."""
    removed = _gate(call)
    call.state.stores.of(_GATE_KIND).take("gate")
    return {"deleted": True, "type": removed["type"]}


def _attributes(call: Call) -> Store:
    return call.state.stores.of("cluster.attribute", "Attribute")


def declare_attribute(call: Call) -> object:
    """Declare an attribute. Its type cannot be changed."""
    store, name = _attributes(call), call.path["name"]
    given: dict[str, Any] = {n: v for n, v in call.body.items() if v is not None}
    before = store.get(name) if name in store else {}
    if before and before["type"] != given["type"]:
        raise Refusal(400, {"reason": "shape_change_on_declared", "name": name})
    record = {
        "authority": "local_admin", "sensitive": False, "schema_version": "1.0",
        "declared_at": stamp(call.state.now), "declared_by": call.user.user.sub,
        **before, **given, "name": name, "state": "declared",
    }  # fmt: skip
    return shaped(call, store.put(name, record))


def delete_attribute_schema(call: Call) -> object:
    """Deprecate an attribute, or withdraw it with `force`."""
    record = _attributes(call).get(call.path["name"])
    state = "withdrawn" if call.query.get("force") else "deprecated"
    record |= {"state": state, f"{state}_at": stamp(call.state.now)}
    users = call.state.identity.users.values()
    holding = sum(record["name"] in user.attributes for user in users)
    return {"state": state, "subjects_holding_value": holding}


def list_attribute_schemas(call: Call) -> object:
    """Return the declared attributes, and deprecated ones if requested."""
    wanted = [
        item
        for item in _attributes(call)
        if item["state"] == "declared" or call.query["include_deprecated"]
    ]
    return {"attributes": wanted, "schema_version": "v0.3.6"}


BEHAVIOURS: Behaviours = {
    **LOCATIONS.behaviours(create="cluster.create_location", get="cluster.get_location"),
    **CLUSTERS.behaviours(get="cluster.get_cluster"),
    **HARDWARE.behaviours(create="cluster.create_hardware"),
    "cluster.update_location": update_location,
    "cluster.create_cluster": create_cluster,
    "cluster.list_locations": list_locations,
    "cluster.list_clusters": list_clusters,
    "cluster.get_hardware": get_hardware,
    "cluster.list_hardware": list_hardware,
    "cluster.refresh_hardware": refresh_hardware,
    "cluster.get_node_by_id": get_node_by_id,
    "cluster.list_nodes": list_nodes,
    "cluster.get_running_nodes": get_running_nodes,
    "cluster.get_cluster_capabilities": get_cluster_capabilities,
    "cluster.diagnose": diagnose,
    "cluster.get_runtime_config": get_runtime_config,
    "cluster.cluster_get_hostname": cluster_get_hostname,
    "cluster.node_status": node_status,
    "cluster.node_id": node_id,
    "cluster.attach_pairing": attach_pairing,
    "cluster.detach_pairing": detach_pairing,
    "cluster.get_execution_gate": get_execution_gate,
    "cluster.set_execution_gate": set_execution_gate,
    "cluster.delete_execution_gate": delete_execution_gate,
    "cluster.declare_attribute": declare_attribute,
    "cluster.delete_attribute_schema": delete_attribute_schema,
    "cluster.list_attribute_schemas": list_attribute_schemas,
}
