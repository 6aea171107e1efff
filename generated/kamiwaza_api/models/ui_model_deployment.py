"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_instance import ModelInstance
    from ..models.model_routing_details import ModelRoutingDetails
    from ..models.ui_model_deployment_runtime_env_type_0 import UIModelDeploymentRuntimeEnvType0


@_attrs_define(kw_only=True)
class UIModelDeployment:
    """Schema UIModelDeployment; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    m_config_id: UUID
    m_id: UUID
    requested_at: datetime.datetime
    access_path: None | str | Unset = UNSET
    access_path_prefix: None | str | Unset = UNSET
    active_req_per_replica: int | Unset = UNSET
    allocated_capacity_gb: int | None | Unset = UNSET
    autoscaling: bool | Unset = UNSET
    canonical_model_id: None | str | Unset = UNSET
    capabilities: list[str] | Unset = UNSET
    container: str | Unset = UNSET
    context_window: int | None | Unset = UNSET
    deployed_at: datetime.datetime | None | Unset = UNSET
    deployment_target: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    engine: str | Unset = UNSET
    engine_name: None | str | Unset = UNSET
    features: list[str] | Unset = UNSET
    force_cpu: bool | Unset = UNSET
    gpu_allocation: float | None | Unset = UNSET
    gpu_id: None | str | Unset = UNSET
    gpu_index: int | None | Unset = UNSET
    gpu_memory_utilization: float | None | Unset = UNSET
    gpu_vendor: None | str | Unset = UNSET
    hardware_class: None | str | Unset = UNSET
    health_details: Any | None | Unset = UNSET
    host_ip: None | str | Unset = UNSET
    instances: list[ModelInstance] | Unset = UNSET
    last_error_at: datetime.datetime | None | Unset = UNSET
    last_error_code: None | str | Unset = UNSET
    last_error_message: None | str | Unset = UNSET
    last_success_at: datetime.datetime | None | Unset = UNSET
    lb_port: int | Unset = UNSET
    location: None | str | Unset = UNSET
    m_config_name: None | str | Unset = UNSET
    m_file_id: None | Unset | UUID = UNSET
    m_name: None | str | Unset = UNSET
    m_version: None | str | Unset = UNSET
    max_concurrent_requests: int | None | Unset = UNSET
    max_copies: int | None | Unset = UNSET
    min_copies: int | Unset = UNSET
    node_name: None | str | Unset = UNSET
    node_resource_type: None | str | Unset = UNSET
    owner_user_id: None | str | Unset = UNSET
    routing_details: ModelRoutingDetails | None | Unset = UNSET
    runtime_env: None | UIModelDeploymentRuntimeEnvType0 | Unset = UNSET
    serve_path: None | str | Unset = UNSET
    sharing_class: None | str | Unset = UNSET
    single_node_mode: bool | None | Unset = UNSET
    spawner_process: Any | None | Unset = UNSET
    starting_copies: int | Unset = UNSET
    status: str | Unset = UNSET
    sub_mode: None | str | Unset = UNSET
    tensor_parallel_size: int | None | Unset = UNSET
    tool_calling: Any | None | Unset = UNSET
    topology: None | str | Unset = UNSET
    vram_allocation: float | None | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["m_config_id"] = to_json(self.m_config_id)
        field_dict["m_id"] = to_json(self.m_id)
        field_dict["requested_at"] = to_json(self.requested_at)
        if self.access_path is not UNSET:
            field_dict["access_path"] = self.access_path
        if self.access_path_prefix is not UNSET:
            field_dict["access_path_prefix"] = self.access_path_prefix
        if self.active_req_per_replica is not UNSET:
            field_dict["active_req_per_replica"] = self.active_req_per_replica
        if self.allocated_capacity_gb is not UNSET:
            field_dict["allocated_capacity_gb"] = self.allocated_capacity_gb
        if self.autoscaling is not UNSET:
            field_dict["autoscaling"] = self.autoscaling
        if self.canonical_model_id is not UNSET:
            field_dict["canonical_model_id"] = self.canonical_model_id
        if self.capabilities is not UNSET:
            field_dict["capabilities"] = self.capabilities
        if self.container is not UNSET:
            field_dict["container"] = self.container
        if self.context_window is not UNSET:
            field_dict["context_window"] = self.context_window
        if self.deployed_at is not UNSET:
            field_dict["deployed_at"] = to_json(self.deployed_at)
        if self.deployment_target is not UNSET:
            field_dict["deployment_target"] = self.deployment_target
        if self.duration is not UNSET:
            field_dict["duration"] = self.duration
        if self.engine is not UNSET:
            field_dict["engine"] = self.engine
        if self.engine_name is not UNSET:
            field_dict["engine_name"] = self.engine_name
        if self.features is not UNSET:
            field_dict["features"] = self.features
        if self.force_cpu is not UNSET:
            field_dict["force_cpu"] = self.force_cpu
        if self.gpu_allocation is not UNSET:
            field_dict["gpu_allocation"] = self.gpu_allocation
        if self.gpu_id is not UNSET:
            field_dict["gpu_id"] = self.gpu_id
        if self.gpu_index is not UNSET:
            field_dict["gpu_index"] = self.gpu_index
        if self.gpu_memory_utilization is not UNSET:
            field_dict["gpu_memory_utilization"] = self.gpu_memory_utilization
        if self.gpu_vendor is not UNSET:
            field_dict["gpu_vendor"] = self.gpu_vendor
        if self.hardware_class is not UNSET:
            field_dict["hardware_class"] = self.hardware_class
        if self.health_details is not UNSET:
            field_dict["health_details"] = self.health_details
        if self.host_ip is not UNSET:
            field_dict["host_ip"] = self.host_ip
        if self.instances is not UNSET:
            field_dict["instances"] = to_json(self.instances)
        if self.last_error_at is not UNSET:
            field_dict["last_error_at"] = to_json(self.last_error_at)
        if self.last_error_code is not UNSET:
            field_dict["last_error_code"] = self.last_error_code
        if self.last_error_message is not UNSET:
            field_dict["last_error_message"] = self.last_error_message
        if self.last_success_at is not UNSET:
            field_dict["last_success_at"] = to_json(self.last_success_at)
        if self.lb_port is not UNSET:
            field_dict["lb_port"] = self.lb_port
        if self.location is not UNSET:
            field_dict["location"] = self.location
        if self.m_config_name is not UNSET:
            field_dict["m_config_name"] = self.m_config_name
        if self.m_file_id is not UNSET:
            field_dict["m_file_id"] = to_json(self.m_file_id)
        if self.m_name is not UNSET:
            field_dict["m_name"] = self.m_name
        if self.m_version is not UNSET:
            field_dict["m_version"] = self.m_version
        if self.max_concurrent_requests is not UNSET:
            field_dict["max_concurrent_requests"] = self.max_concurrent_requests
        if self.max_copies is not UNSET:
            field_dict["max_copies"] = self.max_copies
        if self.min_copies is not UNSET:
            field_dict["min_copies"] = self.min_copies
        if self.node_name is not UNSET:
            field_dict["node_name"] = self.node_name
        if self.node_resource_type is not UNSET:
            field_dict["node_resource_type"] = self.node_resource_type
        if self.owner_user_id is not UNSET:
            field_dict["owner_user_id"] = self.owner_user_id
        if self.routing_details is not UNSET:
            field_dict["routing_details"] = to_json(self.routing_details)
        if self.runtime_env is not UNSET:
            field_dict["runtime_env"] = to_json(self.runtime_env)
        if self.serve_path is not UNSET:
            field_dict["serve_path"] = self.serve_path
        if self.sharing_class is not UNSET:
            field_dict["sharing_class"] = self.sharing_class
        if self.single_node_mode is not UNSET:
            field_dict["single_node_mode"] = self.single_node_mode
        if self.spawner_process is not UNSET:
            field_dict["spawner_process"] = self.spawner_process
        if self.starting_copies is not UNSET:
            field_dict["starting_copies"] = self.starting_copies
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.sub_mode is not UNSET:
            field_dict["sub_mode"] = self.sub_mode
        if self.tensor_parallel_size is not UNSET:
            field_dict["tensor_parallel_size"] = self.tensor_parallel_size
        if self.tool_calling is not UNSET:
            field_dict["tool_calling"] = self.tool_calling
        if self.topology is not UNSET:
            field_dict["topology"] = self.topology
        if self.vram_allocation is not UNSET:
            field_dict["vram_allocation"] = self.vram_allocation
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_instance import ModelInstance
        from ..models.model_routing_details import ModelRoutingDetails
        from ..models.ui_model_deployment_runtime_env_type_0 import UIModelDeploymentRuntimeEnvType0

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            m_config_id=UUID(d.pop("m_config_id")),
            m_id=UUID(d.pop("m_id")),
            requested_at=datetime.datetime.fromisoformat(d.pop("requested_at")),
            access_path=d.pop("access_path", UNSET),
            access_path_prefix=d.pop("access_path_prefix", UNSET),
            active_req_per_replica=d.pop("active_req_per_replica", UNSET),
            allocated_capacity_gb=d.pop("allocated_capacity_gb", UNSET),
            autoscaling=d.pop("autoscaling", UNSET),
            canonical_model_id=d.pop("canonical_model_id", UNSET),
            capabilities=d.pop("capabilities", UNSET),
            container=d.pop("container", UNSET),
            context_window=d.pop("context_window", UNSET),
            deployed_at=given(either(datetime.datetime.fromisoformat), d.pop("deployed_at", UNSET)),
            deployment_target=d.pop("deployment_target", UNSET),
            duration=d.pop("duration", UNSET),
            engine=d.pop("engine", UNSET),
            engine_name=d.pop("engine_name", UNSET),
            features=d.pop("features", UNSET),
            force_cpu=d.pop("force_cpu", UNSET),
            gpu_allocation=d.pop("gpu_allocation", UNSET),
            gpu_id=d.pop("gpu_id", UNSET),
            gpu_index=d.pop("gpu_index", UNSET),
            gpu_memory_utilization=d.pop("gpu_memory_utilization", UNSET),
            gpu_vendor=d.pop("gpu_vendor", UNSET),
            hardware_class=d.pop("hardware_class", UNSET),
            health_details=d.pop("health_details", UNSET),
            host_ip=d.pop("host_ip", UNSET),
            instances=given(each(ModelInstance.from_dict), d.pop("instances", UNSET)),
            last_error_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_error_at", UNSET)
            ),
            last_error_code=d.pop("last_error_code", UNSET),
            last_error_message=d.pop("last_error_message", UNSET),
            last_success_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_success_at", UNSET)
            ),
            lb_port=d.pop("lb_port", UNSET),
            location=d.pop("location", UNSET),
            m_config_name=d.pop("m_config_name", UNSET),
            m_file_id=given(either(UUID), d.pop("m_file_id", UNSET)),
            m_name=d.pop("m_name", UNSET),
            m_version=d.pop("m_version", UNSET),
            max_concurrent_requests=d.pop("max_concurrent_requests", UNSET),
            max_copies=d.pop("max_copies", UNSET),
            min_copies=d.pop("min_copies", UNSET),
            node_name=d.pop("node_name", UNSET),
            node_resource_type=d.pop("node_resource_type", UNSET),
            owner_user_id=d.pop("owner_user_id", UNSET),
            routing_details=given(
                either(ModelRoutingDetails.from_dict), d.pop("routing_details", UNSET)
            ),
            runtime_env=given(
                either(UIModelDeploymentRuntimeEnvType0.from_dict), d.pop("runtime_env", UNSET)
            ),
            serve_path=d.pop("serve_path", UNSET),
            sharing_class=d.pop("sharing_class", UNSET),
            single_node_mode=d.pop("single_node_mode", UNSET),
            spawner_process=d.pop("spawner_process", UNSET),
            starting_copies=d.pop("starting_copies", UNSET),
            status=d.pop("status", UNSET),
            sub_mode=d.pop("sub_mode", UNSET),
            tensor_parallel_size=d.pop("tensor_parallel_size", UNSET),
            tool_calling=d.pop("tool_calling", UNSET),
            topology=d.pop("topology", UNSET),
            vram_allocation=d.pop("vram_allocation", UNSET),
            workroom_id=d.pop("workroom_id", UNSET),
        )
        found.additional_properties = d
        return found
