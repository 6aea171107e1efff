"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.create_app_deployment_env_vars_type_0 import CreateAppDeploymentEnvVarsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        env_vars: dict[str, Any] | None | Unset
        if isinstance(self.env_vars, Unset):
            env_vars = UNSET
        elif isinstance(self.env_vars, CreateAppDeploymentEnvVarsType0):
            env_vars = self.env_vars.to_dict()
        else:
            env_vars = self.env_vars

        if env_vars is not UNSET:
            field_dict["env_vars"] = env_vars
        fail_if_model_name_unavailable = self.fail_if_model_name_unavailable
        if fail_if_model_name_unavailable is not UNSET:
            field_dict["fail_if_model_name_unavailable"] = fail_if_model_name_unavailable
        fail_if_model_type_unavailable = self.fail_if_model_type_unavailable
        if fail_if_model_type_unavailable is not UNSET:
            field_dict["fail_if_model_type_unavailable"] = fail_if_model_type_unavailable
        is_ephemeral_session = self.is_ephemeral_session

        if is_ephemeral_session is not UNSET:
            field_dict["is_ephemeral_session"] = is_ephemeral_session
        lb_port = self.lb_port
        if lb_port is not UNSET:
            field_dict["lb_port"] = lb_port
        max_copies = self.max_copies

        if max_copies is not UNSET:
            field_dict["max_copies"] = max_copies
        min_copies = self.min_copies
        if min_copies is not UNSET:
            field_dict["min_copies"] = min_copies
        port_mappings: list[dict[str, Any]] | None | Unset
        if isinstance(self.port_mappings, Unset):
            port_mappings = UNSET
        elif isinstance(self.port_mappings, list):
            port_mappings = []
            for port_mappings_type_0_item_data in self.port_mappings:
                port_mappings_type_0_item = port_mappings_type_0_item_data.to_dict()
                port_mappings.append(port_mappings_type_0_item)

        else:
            port_mappings = self.port_mappings

        if port_mappings is not UNSET:
            field_dict["port_mappings"] = port_mappings
        preferred_model_name = self.preferred_model_name

        if preferred_model_name is not UNSET:
            field_dict["preferred_model_name"] = preferred_model_name
        preferred_model_type = self.preferred_model_type

        if preferred_model_type is not UNSET:
            field_dict["preferred_model_type"] = preferred_model_type
        runtime_resources_id: None | str | Unset
        if isinstance(self.runtime_resources_id, Unset):
            runtime_resources_id = UNSET
        elif isinstance(self.runtime_resources_id, UUID):
            runtime_resources_id = str(self.runtime_resources_id)
        else:
            runtime_resources_id = self.runtime_resources_id

        if runtime_resources_id is not UNSET:
            field_dict["runtime_resources_id"] = runtime_resources_id
        serve_path = self.serve_path

        if serve_path is not UNSET:
            field_dict["serve_path"] = serve_path
        starting_copies = self.starting_copies
        if starting_copies is not UNSET:
            field_dict["starting_copies"] = starting_copies
        template_id: None | str | Unset
        if isinstance(self.template_id, Unset):
            template_id = UNSET
        elif isinstance(self.template_id, UUID):
            template_id = str(self.template_id)
        else:
            template_id = self.template_id

        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_app_deployment_env_vars_type_0 import CreateAppDeploymentEnvVarsType0
        from ..models.port_mapping import PortMapping

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_env_vars(data: Any) -> CreateAppDeploymentEnvVarsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                env_vars_type_0 = CreateAppDeploymentEnvVarsType0.from_dict(data)

                return env_vars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateAppDeploymentEnvVarsType0 | None | Unset, data)

        env_vars = _parse_env_vars(d.pop("env_vars", UNSET))

        fail_if_model_name_unavailable = d.pop("fail_if_model_name_unavailable", UNSET)
        fail_if_model_type_unavailable = d.pop("fail_if_model_type_unavailable", UNSET)
        is_ephemeral_session = d.pop("is_ephemeral_session", UNSET)

        lb_port = d.pop("lb_port", UNSET)
        max_copies = d.pop("max_copies", UNSET)

        min_copies = d.pop("min_copies", UNSET)

        def _parse_port_mappings(data: Any) -> list[PortMapping] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                port_mappings_type_0 = []
                for port_mappings_type_0_item_data in data:
                    port_mappings_type_0_item = PortMapping.from_dict(
                        port_mappings_type_0_item_data
                    )

                    port_mappings_type_0.append(port_mappings_type_0_item)

                return port_mappings_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[PortMapping] | None | Unset, data)

        port_mappings = _parse_port_mappings(d.pop("port_mappings", UNSET))

        preferred_model_name = d.pop("preferred_model_name", UNSET)

        preferred_model_type = d.pop("preferred_model_type", UNSET)

        def _parse_runtime_resources_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                runtime_resources_id_type_0 = UUID(data)

                return runtime_resources_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        runtime_resources_id = _parse_runtime_resources_id(d.pop("runtime_resources_id", UNSET))

        serve_path = d.pop("serve_path", UNSET)

        starting_copies = d.pop("starting_copies", UNSET)

        def _parse_template_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                template_id_type_0 = UUID(data)

                return template_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        template_id = _parse_template_id(d.pop("template_id", UNSET))

        found = cls(
            name=name,
            env_vars=env_vars,
            fail_if_model_name_unavailable=fail_if_model_name_unavailable,
            fail_if_model_type_unavailable=fail_if_model_type_unavailable,
            is_ephemeral_session=is_ephemeral_session,
            lb_port=lb_port,
            max_copies=max_copies,
            min_copies=min_copies,
            port_mappings=port_mappings,
            preferred_model_name=preferred_model_name,
            preferred_model_type=preferred_model_type,
            runtime_resources_id=runtime_resources_id,
            serve_path=serve_path,
            starting_copies=starting_copies,
            template_id=template_id,
        )
        found.additional_properties = d
        return found
