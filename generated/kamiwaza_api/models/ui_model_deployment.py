"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.model_routing_details import ModelRoutingDetails
        from ..models.ui_model_deployment_runtime_env_type_0 import UIModelDeploymentRuntimeEnvType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        m_config_id = str(self.m_config_id)
        field_dict["m_config_id"] = m_config_id
        m_id = str(self.m_id)
        field_dict["m_id"] = m_id
        requested_at = self.requested_at.isoformat()
        field_dict["requested_at"] = requested_at
        access_path = self.access_path

        if access_path is not UNSET:
            field_dict["access_path"] = access_path
        access_path_prefix = self.access_path_prefix

        if access_path_prefix is not UNSET:
            field_dict["access_path_prefix"] = access_path_prefix
        active_req_per_replica = self.active_req_per_replica
        if active_req_per_replica is not UNSET:
            field_dict["active_req_per_replica"] = active_req_per_replica
        allocated_capacity_gb = self.allocated_capacity_gb

        if allocated_capacity_gb is not UNSET:
            field_dict["allocated_capacity_gb"] = allocated_capacity_gb
        autoscaling = self.autoscaling
        if autoscaling is not UNSET:
            field_dict["autoscaling"] = autoscaling
        canonical_model_id = self.canonical_model_id

        if canonical_model_id is not UNSET:
            field_dict["canonical_model_id"] = canonical_model_id
        capabilities: list[str] | Unset = UNSET
        if not isinstance(self.capabilities, Unset):
            capabilities = self.capabilities

        if capabilities is not UNSET:
            field_dict["capabilities"] = capabilities
        container = self.container
        if container is not UNSET:
            field_dict["container"] = container
        context_window = self.context_window

        if context_window is not UNSET:
            field_dict["context_window"] = context_window
        deployed_at: None | str | Unset
        if isinstance(self.deployed_at, Unset):
            deployed_at = UNSET
        elif isinstance(self.deployed_at, datetime.datetime):
            deployed_at = self.deployed_at.isoformat()
        else:
            deployed_at = self.deployed_at

        if deployed_at is not UNSET:
            field_dict["deployed_at"] = deployed_at
        deployment_target = self.deployment_target

        if deployment_target is not UNSET:
            field_dict["deployment_target"] = deployment_target
        duration = self.duration

        if duration is not UNSET:
            field_dict["duration"] = duration
        engine = self.engine
        if engine is not UNSET:
            field_dict["engine"] = engine
        engine_name = self.engine_name

        if engine_name is not UNSET:
            field_dict["engine_name"] = engine_name
        features: list[str] | Unset = UNSET
        if not isinstance(self.features, Unset):
            features = self.features

        if features is not UNSET:
            field_dict["features"] = features
        force_cpu = self.force_cpu
        if force_cpu is not UNSET:
            field_dict["force_cpu"] = force_cpu
        gpu_allocation = self.gpu_allocation

        if gpu_allocation is not UNSET:
            field_dict["gpu_allocation"] = gpu_allocation
        gpu_id = self.gpu_id

        if gpu_id is not UNSET:
            field_dict["gpu_id"] = gpu_id
        gpu_index = self.gpu_index

        if gpu_index is not UNSET:
            field_dict["gpu_index"] = gpu_index
        gpu_memory_utilization = self.gpu_memory_utilization

        if gpu_memory_utilization is not UNSET:
            field_dict["gpu_memory_utilization"] = gpu_memory_utilization
        gpu_vendor = self.gpu_vendor

        if gpu_vendor is not UNSET:
            field_dict["gpu_vendor"] = gpu_vendor
        hardware_class = self.hardware_class

        if hardware_class is not UNSET:
            field_dict["hardware_class"] = hardware_class
        health_details = self.health_details

        if health_details is not UNSET:
            field_dict["health_details"] = health_details
        host_ip = self.host_ip

        if host_ip is not UNSET:
            field_dict["host_ip"] = host_ip
        instances: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.instances, Unset):
            instances = []
            for instances_item_data in self.instances:
                instances_item = instances_item_data.to_dict()
                instances.append(instances_item)

        if instances is not UNSET:
            field_dict["instances"] = instances
        last_error_at: None | str | Unset
        if isinstance(self.last_error_at, Unset):
            last_error_at = UNSET
        elif isinstance(self.last_error_at, datetime.datetime):
            last_error_at = self.last_error_at.isoformat()
        else:
            last_error_at = self.last_error_at

        if last_error_at is not UNSET:
            field_dict["last_error_at"] = last_error_at
        last_error_code = self.last_error_code

        if last_error_code is not UNSET:
            field_dict["last_error_code"] = last_error_code
        last_error_message = self.last_error_message

        if last_error_message is not UNSET:
            field_dict["last_error_message"] = last_error_message
        last_success_at: None | str | Unset
        if isinstance(self.last_success_at, Unset):
            last_success_at = UNSET
        elif isinstance(self.last_success_at, datetime.datetime):
            last_success_at = self.last_success_at.isoformat()
        else:
            last_success_at = self.last_success_at

        if last_success_at is not UNSET:
            field_dict["last_success_at"] = last_success_at
        lb_port = self.lb_port
        if lb_port is not UNSET:
            field_dict["lb_port"] = lb_port
        location = self.location

        if location is not UNSET:
            field_dict["location"] = location
        m_config_name = self.m_config_name

        if m_config_name is not UNSET:
            field_dict["m_config_name"] = m_config_name
        m_file_id: None | str | Unset
        if isinstance(self.m_file_id, Unset):
            m_file_id = UNSET
        elif isinstance(self.m_file_id, UUID):
            m_file_id = str(self.m_file_id)
        else:
            m_file_id = self.m_file_id

        if m_file_id is not UNSET:
            field_dict["m_file_id"] = m_file_id
        m_name = self.m_name

        if m_name is not UNSET:
            field_dict["m_name"] = m_name
        m_version = self.m_version

        if m_version is not UNSET:
            field_dict["m_version"] = m_version
        max_concurrent_requests = self.max_concurrent_requests

        if max_concurrent_requests is not UNSET:
            field_dict["max_concurrent_requests"] = max_concurrent_requests
        max_copies = self.max_copies

        if max_copies is not UNSET:
            field_dict["max_copies"] = max_copies
        min_copies = self.min_copies
        if min_copies is not UNSET:
            field_dict["min_copies"] = min_copies
        node_name = self.node_name

        if node_name is not UNSET:
            field_dict["node_name"] = node_name
        node_resource_type = self.node_resource_type

        if node_resource_type is not UNSET:
            field_dict["node_resource_type"] = node_resource_type
        owner_user_id = self.owner_user_id

        if owner_user_id is not UNSET:
            field_dict["owner_user_id"] = owner_user_id
        routing_details: dict[str, Any] | None | Unset
        if isinstance(self.routing_details, Unset):
            routing_details = UNSET
        elif isinstance(self.routing_details, ModelRoutingDetails):
            routing_details = self.routing_details.to_dict()
        else:
            routing_details = self.routing_details

        if routing_details is not UNSET:
            field_dict["routing_details"] = routing_details
        runtime_env: dict[str, Any] | None | Unset
        if isinstance(self.runtime_env, Unset):
            runtime_env = UNSET
        elif isinstance(self.runtime_env, UIModelDeploymentRuntimeEnvType0):
            runtime_env = self.runtime_env.to_dict()
        else:
            runtime_env = self.runtime_env

        if runtime_env is not UNSET:
            field_dict["runtime_env"] = runtime_env
        serve_path = self.serve_path

        if serve_path is not UNSET:
            field_dict["serve_path"] = serve_path
        sharing_class = self.sharing_class

        if sharing_class is not UNSET:
            field_dict["sharing_class"] = sharing_class
        single_node_mode = self.single_node_mode

        if single_node_mode is not UNSET:
            field_dict["single_node_mode"] = single_node_mode
        spawner_process = self.spawner_process

        if spawner_process is not UNSET:
            field_dict["spawner_process"] = spawner_process
        starting_copies = self.starting_copies
        if starting_copies is not UNSET:
            field_dict["starting_copies"] = starting_copies
        status = self.status
        if status is not UNSET:
            field_dict["status"] = status
        sub_mode = self.sub_mode

        if sub_mode is not UNSET:
            field_dict["sub_mode"] = sub_mode
        tensor_parallel_size = self.tensor_parallel_size

        if tensor_parallel_size is not UNSET:
            field_dict["tensor_parallel_size"] = tensor_parallel_size
        tool_calling = self.tool_calling

        if tool_calling is not UNSET:
            field_dict["tool_calling"] = tool_calling
        topology = self.topology

        if topology is not UNSET:
            field_dict["topology"] = topology
        vram_allocation = self.vram_allocation

        if vram_allocation is not UNSET:
            field_dict["vram_allocation"] = vram_allocation
        workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_instance import ModelInstance
        from ..models.model_routing_details import ModelRoutingDetails
        from ..models.ui_model_deployment_runtime_env_type_0 import UIModelDeploymentRuntimeEnvType0

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        m_config_id = UUID(d.pop("m_config_id"))

        m_id = UUID(d.pop("m_id"))

        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        access_path = d.pop("access_path", UNSET)

        access_path_prefix = d.pop("access_path_prefix", UNSET)

        active_req_per_replica = d.pop("active_req_per_replica", UNSET)
        allocated_capacity_gb = d.pop("allocated_capacity_gb", UNSET)

        autoscaling = d.pop("autoscaling", UNSET)
        canonical_model_id = d.pop("canonical_model_id", UNSET)

        capabilities = d.pop("capabilities", UNSET)

        container = d.pop("container", UNSET)
        context_window = d.pop("context_window", UNSET)

        def _parse_deployed_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deployed_at_type_0 = datetime.datetime.fromisoformat(data)

                return deployed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deployed_at = _parse_deployed_at(d.pop("deployed_at", UNSET))

        deployment_target = d.pop("deployment_target", UNSET)

        duration = d.pop("duration", UNSET)

        engine = d.pop("engine", UNSET)
        engine_name = d.pop("engine_name", UNSET)

        features = d.pop("features", UNSET)

        force_cpu = d.pop("force_cpu", UNSET)
        gpu_allocation = d.pop("gpu_allocation", UNSET)

        gpu_id = d.pop("gpu_id", UNSET)

        gpu_index = d.pop("gpu_index", UNSET)

        gpu_memory_utilization = d.pop("gpu_memory_utilization", UNSET)

        gpu_vendor = d.pop("gpu_vendor", UNSET)

        hardware_class = d.pop("hardware_class", UNSET)

        health_details = d.pop("health_details", UNSET)

        host_ip = d.pop("host_ip", UNSET)

        _instances = d.pop("instances", UNSET)
        instances: list[ModelInstance] | Unset = UNSET
        if _instances is not UNSET:
            instances = []
            for instances_item_data in _instances:
                instances_item = ModelInstance.from_dict(instances_item_data)

                instances.append(instances_item)

        def _parse_last_error_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_error_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_error_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_error_at = _parse_last_error_at(d.pop("last_error_at", UNSET))

        last_error_code = d.pop("last_error_code", UNSET)

        last_error_message = d.pop("last_error_message", UNSET)

        def _parse_last_success_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_success_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_success_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_success_at = _parse_last_success_at(d.pop("last_success_at", UNSET))

        lb_port = d.pop("lb_port", UNSET)
        location = d.pop("location", UNSET)

        m_config_name = d.pop("m_config_name", UNSET)

        def _parse_m_file_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                m_file_id_type_0 = UUID(data)

                return m_file_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        m_file_id = _parse_m_file_id(d.pop("m_file_id", UNSET))

        m_name = d.pop("m_name", UNSET)

        m_version = d.pop("m_version", UNSET)

        max_concurrent_requests = d.pop("max_concurrent_requests", UNSET)

        max_copies = d.pop("max_copies", UNSET)

        min_copies = d.pop("min_copies", UNSET)
        node_name = d.pop("node_name", UNSET)

        node_resource_type = d.pop("node_resource_type", UNSET)

        owner_user_id = d.pop("owner_user_id", UNSET)

        def _parse_routing_details(data: Any) -> ModelRoutingDetails | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                routing_details_type_0 = ModelRoutingDetails.from_dict(data)

                return routing_details_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(ModelRoutingDetails | None | Unset, data)

        routing_details = _parse_routing_details(d.pop("routing_details", UNSET))

        def _parse_runtime_env(data: Any) -> None | UIModelDeploymentRuntimeEnvType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                runtime_env_type_0 = UIModelDeploymentRuntimeEnvType0.from_dict(data)

                return runtime_env_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | UIModelDeploymentRuntimeEnvType0 | Unset, data)

        runtime_env = _parse_runtime_env(d.pop("runtime_env", UNSET))

        serve_path = d.pop("serve_path", UNSET)

        sharing_class = d.pop("sharing_class", UNSET)

        single_node_mode = d.pop("single_node_mode", UNSET)

        spawner_process = d.pop("spawner_process", UNSET)

        starting_copies = d.pop("starting_copies", UNSET)
        status = d.pop("status", UNSET)
        sub_mode = d.pop("sub_mode", UNSET)

        tensor_parallel_size = d.pop("tensor_parallel_size", UNSET)

        tool_calling = d.pop("tool_calling", UNSET)

        topology = d.pop("topology", UNSET)

        vram_allocation = d.pop("vram_allocation", UNSET)

        workroom_id = d.pop("workroom_id", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            m_config_id=m_config_id,
            m_id=m_id,
            requested_at=requested_at,
            access_path=access_path,
            access_path_prefix=access_path_prefix,
            active_req_per_replica=active_req_per_replica,
            allocated_capacity_gb=allocated_capacity_gb,
            autoscaling=autoscaling,
            canonical_model_id=canonical_model_id,
            capabilities=capabilities,
            container=container,
            context_window=context_window,
            deployed_at=deployed_at,
            deployment_target=deployment_target,
            duration=duration,
            engine=engine,
            engine_name=engine_name,
            features=features,
            force_cpu=force_cpu,
            gpu_allocation=gpu_allocation,
            gpu_id=gpu_id,
            gpu_index=gpu_index,
            gpu_memory_utilization=gpu_memory_utilization,
            gpu_vendor=gpu_vendor,
            hardware_class=hardware_class,
            health_details=health_details,
            host_ip=host_ip,
            instances=instances,
            last_error_at=last_error_at,
            last_error_code=last_error_code,
            last_error_message=last_error_message,
            last_success_at=last_success_at,
            lb_port=lb_port,
            location=location,
            m_config_name=m_config_name,
            m_file_id=m_file_id,
            m_name=m_name,
            m_version=m_version,
            max_concurrent_requests=max_concurrent_requests,
            max_copies=max_copies,
            min_copies=min_copies,
            node_name=node_name,
            node_resource_type=node_resource_type,
            owner_user_id=owner_user_id,
            routing_details=routing_details,
            runtime_env=runtime_env,
            serve_path=serve_path,
            sharing_class=sharing_class,
            single_node_mode=single_node_mode,
            spawner_process=spawner_process,
            starting_copies=starting_copies,
            status=status,
            sub_mode=sub_mode,
            tensor_parallel_size=tensor_parallel_size,
            tool_calling=tool_calling,
            topology=topology,
            vram_allocation=vram_allocation,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found
