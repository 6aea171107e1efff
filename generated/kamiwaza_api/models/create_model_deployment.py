"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["m_config_id"] = to_json(self.m_config_id)
        field_dict["m_id"] = to_json(self.m_id)
        if self.active_req_per_replica is not UNSET:
            field_dict["active_req_per_replica"] = self.active_req_per_replica
        if self.autoscaling is not UNSET:
            field_dict["autoscaling"] = self.autoscaling
        if self.container is not UNSET:
            field_dict["container"] = self.container
        if self.deployment_target is not UNSET:
            field_dict["deployment_target"] = self.deployment_target
        if self.duration is not UNSET:
            field_dict["duration"] = self.duration
        if self.engine is not UNSET:
            field_dict["engine"] = self.engine
        if self.engine_name is not UNSET:
            field_dict["engine_name"] = self.engine_name
        if self.force_cpu is not UNSET:
            field_dict["force_cpu"] = self.force_cpu
        if self.gpu_allocation is not UNSET:
            field_dict["gpu_allocation"] = self.gpu_allocation
        if self.lb_port is not UNSET:
            field_dict["lb_port"] = self.lb_port
        if self.location is not UNSET:
            field_dict["location"] = self.location
        if self.m_file_id is not UNSET:
            field_dict["m_file_id"] = to_json(self.m_file_id)
        if self.m_version is not UNSET:
            field_dict["m_version"] = self.m_version
        if self.max_concurrent_requests is not UNSET:
            field_dict["max_concurrent_requests"] = self.max_concurrent_requests
        if self.max_copies is not UNSET:
            field_dict["max_copies"] = self.max_copies
        if self.min_copies is not UNSET:
            field_dict["min_copies"] = self.min_copies
        if self.node_resource_type is not UNSET:
            field_dict["node_resource_type"] = self.node_resource_type
        if self.runtime_env is not UNSET:
            field_dict["runtime_env"] = to_json(self.runtime_env)
        if self.starting_copies is not UNSET:
            field_dict["starting_copies"] = self.starting_copies
        if self.vram_allocation is not UNSET:
            field_dict["vram_allocation"] = self.vram_allocation
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_model_deployment_runtime_env_type_0 import (
            CreateModelDeploymentRuntimeEnvType0,
        )

        d = members(src_dict)
        found = cls(
            m_config_id=UUID(d.pop("m_config_id")),
            m_id=UUID(d.pop("m_id")),
            active_req_per_replica=d.pop("active_req_per_replica", UNSET),
            autoscaling=d.pop("autoscaling", UNSET),
            container=d.pop("container", UNSET),
            deployment_target=d.pop("deployment_target", UNSET),
            duration=d.pop("duration", UNSET),
            engine=d.pop("engine", UNSET),
            engine_name=d.pop("engine_name", UNSET),
            force_cpu=d.pop("force_cpu", UNSET),
            gpu_allocation=d.pop("gpu_allocation", UNSET),
            lb_port=d.pop("lb_port", UNSET),
            location=d.pop("location", UNSET),
            m_file_id=given(either(UUID), d.pop("m_file_id", UNSET)),
            m_version=d.pop("m_version", UNSET),
            max_concurrent_requests=d.pop("max_concurrent_requests", UNSET),
            max_copies=d.pop("max_copies", UNSET),
            min_copies=d.pop("min_copies", UNSET),
            node_resource_type=d.pop("node_resource_type", UNSET),
            runtime_env=given(
                either(CreateModelDeploymentRuntimeEnvType0.from_dict), d.pop("runtime_env", UNSET)
            ),
            starting_copies=d.pop("starting_copies", UNSET),
            vram_allocation=d.pop("vram_allocation", UNSET),
        )
        found.additional_properties = d
        return found
