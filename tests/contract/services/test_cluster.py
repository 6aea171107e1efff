"""The cluster: capabilities, status, and hardware."""

from __future__ import annotations

import pytest

from kamiwaza.errors import BadRequestError, PermissionDeniedError, ResourceNotFoundError
from kamiwaza.schemas.cluster import (
    AttributeRemoval,
    AttributeSchema,
    AttributeState,
    AttributeType,
    ClusterCapabilities,
    ClusterDiagnostics,
    ClusterRuntimeConfig,
    ExecutionGate,
    NodeStatus,
    PairingResult,
)
from kamiwaza.schemas.cluster_nodes import (
    Cluster,
    Hardware,
    HardwareRefresh,
    Location,
    Node,
    NodeDetails,
    RunningNode,
)
from tests.contract.tape.stage import NOBODY, Stage

GATE = "kamiwaza.services.authz.gates.default_gates.AllowAllExecutionGate"


def test_capabilities(stage: Stage) -> None:
    found = stage.do(stage.user.cluster.capabilities())
    assert isinstance(found, ClusterCapabilities)
    assert found.has_gpus
    assert found.active_deployments == 0
    assert found.local_node_id


def test_how_the_cluster_is(stage: Stage) -> None:
    cluster = stage.client.cluster
    found = stage.do(cluster.diagnose())
    assert isinstance(found, ClusterDiagnostics)
    assert found.ok
    assert found.errors == []
    assert isinstance(stage.do(cluster.runtime_config()), ClusterRuntimeConfig)
    assert isinstance(stage.do(cluster.hostname()), str)
    status = stage.do(stage.connect().cluster.node_status())
    assert isinstance(status, NodeStatus)
    assert stage.do(cluster.node_id()) == status.node_id
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.cluster.diagnose())


def test_nodes(stage: Stage) -> None:
    nodes = stage.client.cluster.nodes
    (node,) = stage.items(nodes.list(active=True))
    assert isinstance(node, Node)
    details = stage.do(nodes.get(node.id))
    assert isinstance(details, NodeDetails)
    assert details.gpu_count == node.gpu_count == 1
    (running,) = stage.do(nodes.list_running())
    assert isinstance(running, RunningNode)
    assert running.gpu_count == 1
    assert stage.items(nodes.list(active=False)) == []
    with pytest.raises(ResourceNotFoundError):
        stage.do(nodes.get(NOBODY))


def test_hardware(stage: Stage) -> None:
    hardware = stage.client.cluster.hardware
    made = stage.do(hardware.create(name="spare", gpus=[{"name": "A"}, {"name": "B"}], os="linux"))
    assert isinstance(made, Hardware)
    assert made.gpu_count == 2
    assert stage.do(hardware.get(made.id)).name == "spare"
    listed = stage.items(hardware.list(page_size=1, prefetch=0))
    assert {one.name for one in listed} == {"sandbox", "spare"}
    assert isinstance(stage.do(hardware.refresh()), HardwareRefresh)
    with pytest.raises(ResourceNotFoundError):
        stage.do(hardware.get(NOBODY))


def test_locations_and_clusters(stage: Stage) -> None:
    cluster = stage.client.cluster
    place = stage.do(cluster.locations.create("Berlin", region="eu", contact_name="Kim"))
    assert isinstance(place, Location)
    assert stage.do(cluster.locations.get(place.id)).region == "eu"
    changed = stage.do(cluster.locations.replace(place, "Berlin", zone="a"))
    assert (changed.zone, changed.region) == ("a", None)
    kept = stage.do(cluster.locations.update(place, region="eu"))
    assert (kept.zone, kept.region) == ("a", "eu")
    assert [one.id for one in stage.items(cluster.locations.list())] == [place.id]
    made = stage.do(cluster.clusters.create("one", location=place))
    assert isinstance(made, Cluster)
    assert stage.do(cluster.clusters.get(made.id)).location_name == "Berlin"
    assert [one.name for one in stage.items(cluster.clusters.list(limit=1))] == ["one"]
    for call in (cluster.locations.get, cluster.clusters.get):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))


def test_the_execution_gate(stage: Stage) -> None:
    gate = stage.client.cluster.execution_gate
    assert stage.do(gate.get()) is None
    assert stage.do(gate.clear()) is False
    bound = stage.do(gate.set(GATE, config={"strict": True}))
    assert isinstance(bound, ExecutionGate)
    assert stage.do(gate.get()) == bound
    assert stage.do(gate.clear()) is True
    assert stage.do(gate.get()) is None
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.user.cluster.execution_gate.set(GATE))


def test_attributes(stage: Stage) -> None:
    attributes = stage.client.cluster.attributes
    made = stage.do(
        attributes.declare("clearance", value_type=AttributeType.STRING, sensitive=True)
    )
    assert isinstance(made, AttributeSchema)
    assert [one.name for one in stage.do(attributes.list())] == ["clearance"]
    with pytest.raises(BadRequestError) as caught:
        stage.do(attributes.declare("clearance", value_type="int"))
    assert caught.value.reason == "shape_change_on_declared"
    gone = stage.do(attributes.delete("clearance"))
    assert isinstance(gone, AttributeRemoval)
    assert gone.state is AttributeState.DEPRECATED
    assert stage.do(attributes.list(include_deprecated=False)) == []
    assert stage.do(attributes.delete("clearance", force=True)).state == "withdrawn"
    with pytest.raises(ResourceNotFoundError):
        stage.do(attributes.delete("nothing"))


def test_a_second_node(stage: Stage) -> None:
    pairing = stage.client.cluster.pairing
    attached = stage.do(pairing.attach("10.0.0.7", remote_user="kamiwaza"))
    assert isinstance(attached, PairingResult)
    assert stage.do(pairing.detach()).status
    with pytest.raises(ResourceNotFoundError):
        stage.do(pairing.detach())
