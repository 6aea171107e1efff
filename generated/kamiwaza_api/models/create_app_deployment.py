"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_app_deployment_env_vars_type_0 import CreateAppDeploymentEnvVarsType0
    from ..models.port_mapping import PortMapping


@_attrs_define(kw_only=True)
class CreateAppDeployment:
    """Schema CreateAppDeployment; members the contract does not know are kept."""

    name: str
    env_vars: CreateAppDeploymentEnvVarsType0 | None | Unset = UNSET
    fail_if_model_name_unavailable: bool | Unset = UNSET
    fail_if_model_type_unavailable: bool | Unset = UNSET
    is_ephemeral_session: bool | None | Unset = UNSET
    lb_port: int | Unset = UNSET
    max_copies: int | None | Unset = UNSET
    min_copies: int | Unset = UNSET
    port_mappings: list[PortMapping] | None | Unset = UNSET
    preferred_model_name: None | str | Unset = UNSET
    preferred_model_type: None | str | Unset = UNSET
    runtime_resources_id: None | Unset | UUID = UNSET
    serve_path: None | str | Unset = UNSET
    starting_copies: int | Unset = UNSET
    template_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.env_vars is not UNSET:
            field_dict["env_vars"] = to_json(self.env_vars)
        if self.fail_if_model_name_unavailable is not UNSET:
            field_dict["fail_if_model_name_unavailable"] = self.fail_if_model_name_unavailable
        if self.fail_if_model_type_unavailable is not UNSET:
            field_dict["fail_if_model_type_unavailable"] = self.fail_if_model_type_unavailable
        if self.is_ephemeral_session is not UNSET:
            field_dict["is_ephemeral_session"] = self.is_ephemeral_session
        if self.lb_port is not UNSET:
            field_dict["lb_port"] = self.lb_port
        if self.max_copies is not UNSET:
            field_dict["max_copies"] = self.max_copies
        if self.min_copies is not UNSET:
            field_dict["min_copies"] = self.min_copies
        if self.port_mappings is not UNSET:
            field_dict["port_mappings"] = to_json(self.port_mappings)
        if self.preferred_model_name is not UNSET:
            field_dict["preferred_model_name"] = self.preferred_model_name
        if self.preferred_model_type is not UNSET:
            field_dict["preferred_model_type"] = self.preferred_model_type
        if self.runtime_resources_id is not UNSET:
            field_dict["runtime_resources_id"] = to_json(self.runtime_resources_id)
        if self.serve_path is not UNSET:
            field_dict["serve_path"] = self.serve_path
        if self.starting_copies is not UNSET:
            field_dict["starting_copies"] = self.starting_copies
        if self.template_id is not UNSET:
            field_dict["template_id"] = to_json(self.template_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_app_deployment_env_vars_type_0 import CreateAppDeploymentEnvVarsType0
        from ..models.port_mapping import PortMapping

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            env_vars=given(
                either(CreateAppDeploymentEnvVarsType0.from_dict), d.pop("env_vars", UNSET)
            ),
            fail_if_model_name_unavailable=d.pop("fail_if_model_name_unavailable", UNSET),
            fail_if_model_type_unavailable=d.pop("fail_if_model_type_unavailable", UNSET),
            is_ephemeral_session=d.pop("is_ephemeral_session", UNSET),
            lb_port=d.pop("lb_port", UNSET),
            max_copies=d.pop("max_copies", UNSET),
            min_copies=d.pop("min_copies", UNSET),
            port_mappings=given(either(each(PortMapping.from_dict)), d.pop("port_mappings", UNSET)),
            preferred_model_name=d.pop("preferred_model_name", UNSET),
            preferred_model_type=d.pop("preferred_model_type", UNSET),
            runtime_resources_id=given(either(UUID), d.pop("runtime_resources_id", UNSET)),
            serve_path=d.pop("serve_path", UNSET),
            starting_copies=d.pop("starting_copies", UNSET),
            template_id=given(either(UUID), d.pop("template_id", UNSET)),
        )
        found.additional_properties = d
        return found
