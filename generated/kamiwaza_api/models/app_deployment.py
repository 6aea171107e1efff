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
    from ..models.app_deployment_env_vars_type_0 import AppDeploymentEnvVarsType0
    from ..models.app_instance import AppInstance
    from ..models.port_mapping import PortMapping


@_attrs_define(kw_only=True)
class AppDeployment:
    """Schema AppDeployment; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    name: str
    requested_at: datetime.datetime
    access_path: None | str | Unset = UNSET
    access_path_prefix: None | str | Unset = UNSET
    compose_yml: None | str | Unset = UNSET
    deployed_at: datetime.datetime | None | Unset = UNSET
    env_vars: AppDeploymentEnvVarsType0 | None | Unset = UNSET
    fail_if_model_name_unavailable: bool | Unset = UNSET
    fail_if_model_type_unavailable: bool | Unset = UNSET
    image_status: Any | None | Unset = UNSET
    instances: list[AppInstance] | Unset = UNSET
    is_ephemeral_session: bool | Unset = UNSET
    last_seen_at: datetime.datetime | None | Unset = UNSET
    lb_port: int | Unset = UNSET
    max_copies: int | None | Unset = UNSET
    min_copies: int | Unset = UNSET
    owner_session_id: None | str | Unset = UNSET
    owner_user_id: None | str | Unset = UNSET
    port_mappings: list[PortMapping] | None | Unset = UNSET
    preferred_model_name: None | str | Unset = UNSET
    preferred_model_type: None | str | Unset = UNSET
    purge_requested_at: datetime.datetime | None | Unset = UNSET
    runtime_artifacts: Any | None | Unset = UNSET
    runtime_resources_id: None | Unset | UUID = UNSET
    serve_path: None | str | Unset = UNSET
    services: list[Any] | Unset = UNSET
    starting_copies: int | Unset = UNSET
    status: str | Unset = UNSET
    status_claim: None | str | Unset = UNSET
    template_id: None | Unset | UUID = UNSET
    template_name: None | str | Unset = UNSET
    workroom_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["requested_at"] = to_json(self.requested_at)
        if self.access_path is not UNSET:
            field_dict["access_path"] = self.access_path
        if self.access_path_prefix is not UNSET:
            field_dict["access_path_prefix"] = self.access_path_prefix
        if self.compose_yml is not UNSET:
            field_dict["compose_yml"] = self.compose_yml
        if self.deployed_at is not UNSET:
            field_dict["deployed_at"] = to_json(self.deployed_at)
        if self.env_vars is not UNSET:
            field_dict["env_vars"] = to_json(self.env_vars)
        if self.fail_if_model_name_unavailable is not UNSET:
            field_dict["fail_if_model_name_unavailable"] = self.fail_if_model_name_unavailable
        if self.fail_if_model_type_unavailable is not UNSET:
            field_dict["fail_if_model_type_unavailable"] = self.fail_if_model_type_unavailable
        if self.image_status is not UNSET:
            field_dict["image_status"] = self.image_status
        if self.instances is not UNSET:
            field_dict["instances"] = to_json(self.instances)
        if self.is_ephemeral_session is not UNSET:
            field_dict["is_ephemeral_session"] = self.is_ephemeral_session
        if self.last_seen_at is not UNSET:
            field_dict["last_seen_at"] = to_json(self.last_seen_at)
        if self.lb_port is not UNSET:
            field_dict["lb_port"] = self.lb_port
        if self.max_copies is not UNSET:
            field_dict["max_copies"] = self.max_copies
        if self.min_copies is not UNSET:
            field_dict["min_copies"] = self.min_copies
        if self.owner_session_id is not UNSET:
            field_dict["owner_session_id"] = self.owner_session_id
        if self.owner_user_id is not UNSET:
            field_dict["owner_user_id"] = self.owner_user_id
        if self.port_mappings is not UNSET:
            field_dict["port_mappings"] = to_json(self.port_mappings)
        if self.preferred_model_name is not UNSET:
            field_dict["preferred_model_name"] = self.preferred_model_name
        if self.preferred_model_type is not UNSET:
            field_dict["preferred_model_type"] = self.preferred_model_type
        if self.purge_requested_at is not UNSET:
            field_dict["purge_requested_at"] = to_json(self.purge_requested_at)
        if self.runtime_artifacts is not UNSET:
            field_dict["runtime_artifacts"] = self.runtime_artifacts
        if self.runtime_resources_id is not UNSET:
            field_dict["runtime_resources_id"] = to_json(self.runtime_resources_id)
        if self.serve_path is not UNSET:
            field_dict["serve_path"] = self.serve_path
        if self.services is not UNSET:
            field_dict["services"] = self.services
        if self.starting_copies is not UNSET:
            field_dict["starting_copies"] = self.starting_copies
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.status_claim is not UNSET:
            field_dict["status_claim"] = self.status_claim
        if self.template_id is not UNSET:
            field_dict["template_id"] = to_json(self.template_id)
        if self.template_name is not UNSET:
            field_dict["template_name"] = self.template_name
        if self.workroom_id is not UNSET:
            field_dict["workroom_id"] = self.workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.app_deployment_env_vars_type_0 import AppDeploymentEnvVarsType0
        from ..models.app_instance import AppInstance
        from ..models.port_mapping import PortMapping

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            requested_at=datetime.datetime.fromisoformat(d.pop("requested_at")),
            access_path=d.pop("access_path", UNSET),
            access_path_prefix=d.pop("access_path_prefix", UNSET),
            compose_yml=d.pop("compose_yml", UNSET),
            deployed_at=given(either(datetime.datetime.fromisoformat), d.pop("deployed_at", UNSET)),
            env_vars=given(either(AppDeploymentEnvVarsType0.from_dict), d.pop("env_vars", UNSET)),
            fail_if_model_name_unavailable=d.pop("fail_if_model_name_unavailable", UNSET),
            fail_if_model_type_unavailable=d.pop("fail_if_model_type_unavailable", UNSET),
            image_status=d.pop("image_status", UNSET),
            instances=given(each(AppInstance.from_dict), d.pop("instances", UNSET)),
            is_ephemeral_session=d.pop("is_ephemeral_session", UNSET),
            last_seen_at=given(
                either(datetime.datetime.fromisoformat), d.pop("last_seen_at", UNSET)
            ),
            lb_port=d.pop("lb_port", UNSET),
            max_copies=d.pop("max_copies", UNSET),
            min_copies=d.pop("min_copies", UNSET),
            owner_session_id=d.pop("owner_session_id", UNSET),
            owner_user_id=d.pop("owner_user_id", UNSET),
            port_mappings=given(either(each(PortMapping.from_dict)), d.pop("port_mappings", UNSET)),
            preferred_model_name=d.pop("preferred_model_name", UNSET),
            preferred_model_type=d.pop("preferred_model_type", UNSET),
            purge_requested_at=given(
                either(datetime.datetime.fromisoformat), d.pop("purge_requested_at", UNSET)
            ),
            runtime_artifacts=d.pop("runtime_artifacts", UNSET),
            runtime_resources_id=given(either(UUID), d.pop("runtime_resources_id", UNSET)),
            serve_path=d.pop("serve_path", UNSET),
            services=d.pop("services", UNSET),
            starting_copies=d.pop("starting_copies", UNSET),
            status=d.pop("status", UNSET),
            status_claim=d.pop("status_claim", UNSET),
            template_id=given(either(UUID), d.pop("template_id", UNSET)),
            template_name=d.pop("template_name", UNSET),
            workroom_id=d.pop("workroom_id", UNSET),
        )
        found.additional_properties = d
        return found
