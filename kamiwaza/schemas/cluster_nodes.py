"""Locations, clusters, nodes and hardware."""

from __future__ import annotations

from typing import ClassVar

from pydantic import Field

from kamiwaza.schemas._base import Id, JsonObject, Payload, Schema, Timestamp


class LocationFields(Payload):
    """Body of a new or replaced location; members that are left out are emptied."""

    component: ClassVar[str | None] = "CreateLocation"

    name: str
    region: str | None = None
    zone: str | None = None
    datacenter: str | None = None
    building: str | None = None
    address: str | None = None
    placement_group_id: str | None = None
    contact_name: str | None = None
    contact_email: str | None = None
    contact_phone: str | None = None


class Location(Schema):
    """The place of a cluster or of nodes."""

    component: ClassVar[str | None] = "Location"

    id: Id
    name: str | None = None
    region: str | None = None
    zone: str | None = None
    datacenter: str | None = None
    building: str | None = None
    address: str | None = None
    placement_group_id: str | None = None
    contact_name: str | None = None
    contact_email: str | None = None
    contact_phone: str | None = None
    created_at: Timestamp | None = None


class ClusterCreate(Payload):
    """Body of a new cluster record."""

    component: ClassVar[str | None] = "CreateCluster"

    name: str
    location_id: Id


class Cluster(Schema):
    """The record of a cluster at a location."""

    component: ClassVar[str | None] = "Cluster"

    id: Id
    name: str | None = None
    location_id: Id | None = None
    location_name: str | None = None
    created_at: Timestamp | None = None


class HardwareFields(Payload):
    """Body of a new hardware record."""

    component: ClassVar[str | None] = "CreateHardware"

    name: str | None = None
    gpus: list[JsonObject] | None = None
    processors: list[str] | None = None
    processor_vendor: str | None = None
    os: str | None = None
    platform: str | None = None
    cluster_ip: str | None = None
    ray_node_id: str | None = None
    local_node_id: str | None = None
    configuration: JsonObject | None = None


class Hardware(Schema):
    """The hardware of a node. GPUs have the platform's own members."""

    component: ClassVar[str | None] = "Hardware"

    id: Id
    node_id: Id | None = None
    name: str | None = None
    gpus: list[JsonObject] | None = None
    processors: list[str] | None = None
    processor_vendor: str | None = None
    os: str | None = None
    platform: str | None = None
    active: bool | None = None
    cluster_ip: str | None = None
    ray_node_id: str | None = None
    local_node_id: str | None = None
    configuration: JsonObject | None = None
    created_at: Timestamp | None = None

    @property
    def gpu_count(self) -> int:
        """The number of GPUs."""
        return len(self.gpus or [])


class HardwareRefresh(Schema):
    """The result of detecting the hardware again. Other members of the answer are kept."""

    status: str | None = None
    message: str | None = None


class Node(Schema):
    """A machine of the cluster."""

    component: ClassVar[str | None] = "Node"

    id: Id
    active: bool | None = None
    hardware_id: Id | None = None
    hardware: Hardware | None = None
    location_id: Id | None = None
    ray_id: str | None = None
    last_config: JsonObject = Field(default_factory=dict)
    last_seen: Timestamp | None = None
    created_at: Timestamp | None = None

    @property
    def gpu_count(self) -> int:
        """The number of GPUs of its hardware; 0 if it is not known."""
        return self.hardware.gpu_count if self.hardware else 0


class RunningNode(Schema):
    """A node as Ray reports it; `resources` are Ray's own."""

    component: ClassVar[str | None] = "NodeListNode"

    node_id: str | None = None
    alive: bool | None = None
    node_ip: str | None = None
    node_manager_address: str | None = None
    node_manager_hostname: str | None = None
    node_manager_port: int | None = None
    object_manager_port: int | None = None
    object_store_socket_name: str | None = None
    raylet_socket_name: str | None = None
    metrics_export_port: int | None = None
    resources: JsonObject | None = None

    @property
    def gpu_count(self) -> int:
        """The number of GPUs that Ray may use."""
        count = (self.resources or {}).get("GPU")
        return int(count) if isinstance(count, (int, float)) else 0


class NodeDetails(Schema):
    """A node with its hardware and location."""

    component: ClassVar[str | None] = "NodeDetails"

    node: Node
    hardware: Hardware | None = None
    location: Location | None = None
    node_list_node: RunningNode | None = None

    @property
    def gpu_count(self) -> int:
        """The number of GPUs of the node."""
        return self.hardware.gpu_count if self.hardware else self.node.gpu_count
