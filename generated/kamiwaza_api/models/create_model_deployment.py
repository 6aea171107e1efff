"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_model_deployment_runtime_env_type_0 import (
        CreateModelDeploymentRuntimeEnvType0,
    )


@_attrs_define(kw_only=True)
class CreateModelDeployment:
    """Schema CreateModelDeployment; members the contract does not know are kept."""

    m_config_id: UUID
    m_id: UUID
    active_req_per_replica: int | Unset = UNSET
    autoscaling: bool | Unset = UNSET
    container: str | Unset = UNSET
    deployment_target: None | str | Unset = UNSET
    duration: int | None | Unset = UNSET
    engine: str | Unset = UNSET
    engine_name: None | str | Unset = UNSET
    force_cpu: bool | Unset = UNSET
    gpu_allocation: float | None | Unset = UNSET
    lb_port: int | Unset = UNSET
    location: None | str | Unset = UNSET
    m_file_id: None | Unset | UUID = UNSET
    m_version: None | str | Unset = UNSET
    max_concurrent_requests: int | None | Unset = UNSET
    max_copies: int | None | Unset = UNSET
    min_copies: int | Unset = UNSET
    node_resource_type: None | str | Unset = UNSET
    runtime_env: CreateModelDeploymentRuntimeEnvType0 | None | Unset = UNSET
    starting_copies: int | Unset = UNSET
    vram_allocation: float | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.create_model_deployment_runtime_env_type_0 import (
            CreateModelDeploymentRuntimeEnvType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        m_config_id = str(self.m_config_id)
        field_dict["m_config_id"] = m_config_id
        m_id = str(self.m_id)
        field_dict["m_id"] = m_id
        active_req_per_replica = self.active_req_per_replica
        if active_req_per_replica is not UNSET:
            field_dict["active_req_per_replica"] = active_req_per_replica
        autoscaling = self.autoscaling
        if autoscaling is not UNSET:
            field_dict["autoscaling"] = autoscaling
        container = self.container
        if container is not UNSET:
            field_dict["container"] = container
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
        force_cpu = self.force_cpu
        if force_cpu is not UNSET:
            field_dict["force_cpu"] = force_cpu
        gpu_allocation = self.gpu_allocation

        if gpu_allocation is not UNSET:
            field_dict["gpu_allocation"] = gpu_allocation
        lb_port = self.lb_port
        if lb_port is not UNSET:
            field_dict["lb_port"] = lb_port
        location = self.location

        if location is not UNSET:
            field_dict["location"] = location
        m_file_id: None | str | Unset
        if isinstance(self.m_file_id, Unset):
            m_file_id = UNSET
        elif isinstance(self.m_file_id, UUID):
            m_file_id = str(self.m_file_id)
        else:
            m_file_id = self.m_file_id

        if m_file_id is not UNSET:
            field_dict["m_file_id"] = m_file_id
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
        node_resource_type = self.node_resource_type

        if node_resource_type is not UNSET:
            field_dict["node_resource_type"] = node_resource_type
        runtime_env: dict[str, Any] | None | Unset
        if isinstance(self.runtime_env, Unset):
            runtime_env = UNSET
        elif isinstance(self.runtime_env, CreateModelDeploymentRuntimeEnvType0):
            runtime_env = self.runtime_env.to_dict()
        else:
            runtime_env = self.runtime_env

        if runtime_env is not UNSET:
            field_dict["runtime_env"] = runtime_env
        starting_copies = self.starting_copies
        if starting_copies is not UNSET:
            field_dict["starting_copies"] = starting_copies
        vram_allocation = self.vram_allocation

        if vram_allocation is not UNSET:
            field_dict["vram_allocation"] = vram_allocation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_model_deployment_runtime_env_type_0 import (
            CreateModelDeploymentRuntimeEnvType0,
        )

        d = dict(src_dict)
        m_config_id = UUID(d.pop("m_config_id"))

        m_id = UUID(d.pop("m_id"))

        active_req_per_replica = d.pop("active_req_per_replica", UNSET)
        autoscaling = d.pop("autoscaling", UNSET)
        container = d.pop("container", UNSET)
        deployment_target = d.pop("deployment_target", UNSET)

        duration = d.pop("duration", UNSET)

        engine = d.pop("engine", UNSET)
        engine_name = d.pop("engine_name", UNSET)

        force_cpu = d.pop("force_cpu", UNSET)
        gpu_allocation = d.pop("gpu_allocation", UNSET)

        lb_port = d.pop("lb_port", UNSET)
        location = d.pop("location", UNSET)

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

        m_version = d.pop("m_version", UNSET)

        max_concurrent_requests = d.pop("max_concurrent_requests", UNSET)

        max_copies = d.pop("max_copies", UNSET)

        min_copies = d.pop("min_copies", UNSET)
        node_resource_type = d.pop("node_resource_type", UNSET)

        def _parse_runtime_env(data: Any) -> CreateModelDeploymentRuntimeEnvType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                runtime_env_type_0 = CreateModelDeploymentRuntimeEnvType0.from_dict(data)

                return runtime_env_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateModelDeploymentRuntimeEnvType0 | None | Unset, data)

        runtime_env = _parse_runtime_env(d.pop("runtime_env", UNSET))

        starting_copies = d.pop("starting_copies", UNSET)
        vram_allocation = d.pop("vram_allocation", UNSET)

        found = cls(
            m_config_id=m_config_id,
            m_id=m_id,
            active_req_per_replica=active_req_per_replica,
            autoscaling=autoscaling,
            container=container,
            deployment_target=deployment_target,
            duration=duration,
            engine=engine,
            engine_name=engine_name,
            force_cpu=force_cpu,
            gpu_allocation=gpu_allocation,
            lb_port=lb_port,
            location=location,
            m_file_id=m_file_id,
            m_version=m_version,
            max_concurrent_requests=max_concurrent_requests,
            max_copies=max_copies,
            min_copies=min_copies,
            node_resource_type=node_resource_type,
            runtime_env=runtime_env,
            starting_copies=starting_copies,
            vram_allocation=vram_allocation,
        )
        found.additional_properties = d
        return found
