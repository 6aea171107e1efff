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
        from ..models.app_deployment_env_vars_type_0 import AppDeploymentEnvVarsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        requested_at = self.requested_at.isoformat()
        field_dict["requested_at"] = requested_at
        access_path = self.access_path

        if access_path is not UNSET:
            field_dict["access_path"] = access_path
        access_path_prefix = self.access_path_prefix

        if access_path_prefix is not UNSET:
            field_dict["access_path_prefix"] = access_path_prefix
        compose_yml = self.compose_yml

        if compose_yml is not UNSET:
            field_dict["compose_yml"] = compose_yml
        deployed_at: None | str | Unset
        if isinstance(self.deployed_at, Unset):
            deployed_at = UNSET
        elif isinstance(self.deployed_at, datetime.datetime):
            deployed_at = self.deployed_at.isoformat()
        else:
            deployed_at = self.deployed_at

        if deployed_at is not UNSET:
            field_dict["deployed_at"] = deployed_at
        env_vars: dict[str, Any] | None | Unset
        if isinstance(self.env_vars, Unset):
            env_vars = UNSET
        elif isinstance(self.env_vars, AppDeploymentEnvVarsType0):
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
        image_status = self.image_status

        if image_status is not UNSET:
            field_dict["image_status"] = image_status
        instances: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.instances, Unset):
            instances = []
            for instances_item_data in self.instances:
                instances_item = instances_item_data.to_dict()
                instances.append(instances_item)

        if instances is not UNSET:
            field_dict["instances"] = instances
        is_ephemeral_session = self.is_ephemeral_session
        if is_ephemeral_session is not UNSET:
            field_dict["is_ephemeral_session"] = is_ephemeral_session
        last_seen_at: None | str | Unset
        if isinstance(self.last_seen_at, Unset):
            last_seen_at = UNSET
        elif isinstance(self.last_seen_at, datetime.datetime):
            last_seen_at = self.last_seen_at.isoformat()
        else:
            last_seen_at = self.last_seen_at

        if last_seen_at is not UNSET:
            field_dict["last_seen_at"] = last_seen_at
        lb_port = self.lb_port
        if lb_port is not UNSET:
            field_dict["lb_port"] = lb_port
        max_copies = self.max_copies

        if max_copies is not UNSET:
            field_dict["max_copies"] = max_copies
        min_copies = self.min_copies
        if min_copies is not UNSET:
            field_dict["min_copies"] = min_copies
        owner_session_id = self.owner_session_id

        if owner_session_id is not UNSET:
            field_dict["owner_session_id"] = owner_session_id
        owner_user_id = self.owner_user_id

        if owner_user_id is not UNSET:
            field_dict["owner_user_id"] = owner_user_id
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
        purge_requested_at: None | str | Unset
        if isinstance(self.purge_requested_at, Unset):
            purge_requested_at = UNSET
        elif isinstance(self.purge_requested_at, datetime.datetime):
            purge_requested_at = self.purge_requested_at.isoformat()
        else:
            purge_requested_at = self.purge_requested_at

        if purge_requested_at is not UNSET:
            field_dict["purge_requested_at"] = purge_requested_at
        runtime_artifacts = self.runtime_artifacts

        if runtime_artifacts is not UNSET:
            field_dict["runtime_artifacts"] = runtime_artifacts
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
        services: list[Any] | Unset = UNSET
        if not isinstance(self.services, Unset):
            services = self.services

        if services is not UNSET:
            field_dict["services"] = services
        starting_copies = self.starting_copies
        if starting_copies is not UNSET:
            field_dict["starting_copies"] = starting_copies
        status = self.status
        if status is not UNSET:
            field_dict["status"] = status
        status_claim = self.status_claim

        if status_claim is not UNSET:
            field_dict["status_claim"] = status_claim
        template_id: None | str | Unset
        if isinstance(self.template_id, Unset):
            template_id = UNSET
        elif isinstance(self.template_id, UUID):
            template_id = str(self.template_id)
        else:
            template_id = self.template_id

        if template_id is not UNSET:
            field_dict["template_id"] = template_id
        template_name = self.template_name

        if template_name is not UNSET:
            field_dict["template_name"] = template_name
        workroom_id = self.workroom_id

        if workroom_id is not UNSET:
            field_dict["workroom_id"] = workroom_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.app_deployment_env_vars_type_0 import AppDeploymentEnvVarsType0
        from ..models.app_instance import AppInstance
        from ..models.port_mapping import PortMapping

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        name = d.pop("name")
        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        access_path = d.pop("access_path", UNSET)

        access_path_prefix = d.pop("access_path_prefix", UNSET)

        compose_yml = d.pop("compose_yml", UNSET)

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

        def _parse_env_vars(data: Any) -> AppDeploymentEnvVarsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                env_vars_type_0 = AppDeploymentEnvVarsType0.from_dict(data)

                return env_vars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AppDeploymentEnvVarsType0 | None | Unset, data)

        env_vars = _parse_env_vars(d.pop("env_vars", UNSET))

        fail_if_model_name_unavailable = d.pop("fail_if_model_name_unavailable", UNSET)
        fail_if_model_type_unavailable = d.pop("fail_if_model_type_unavailable", UNSET)
        image_status = d.pop("image_status", UNSET)

        _instances = d.pop("instances", UNSET)
        instances: list[AppInstance] | Unset = UNSET
        if _instances is not UNSET:
            instances = []
            for instances_item_data in _instances:
                instances_item = AppInstance.from_dict(instances_item_data)

                instances.append(instances_item)

        is_ephemeral_session = d.pop("is_ephemeral_session", UNSET)

        def _parse_last_seen_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                last_seen_at_type_0 = datetime.datetime.fromisoformat(data)

                return last_seen_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        last_seen_at = _parse_last_seen_at(d.pop("last_seen_at", UNSET))

        lb_port = d.pop("lb_port", UNSET)
        max_copies = d.pop("max_copies", UNSET)

        min_copies = d.pop("min_copies", UNSET)
        owner_session_id = d.pop("owner_session_id", UNSET)

        owner_user_id = d.pop("owner_user_id", UNSET)

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

        def _parse_purge_requested_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                purge_requested_at_type_0 = datetime.datetime.fromisoformat(data)

                return purge_requested_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        purge_requested_at = _parse_purge_requested_at(d.pop("purge_requested_at", UNSET))

        runtime_artifacts = d.pop("runtime_artifacts", UNSET)

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

        services = d.pop("services", UNSET)

        starting_copies = d.pop("starting_copies", UNSET)
        status = d.pop("status", UNSET)
        status_claim = d.pop("status_claim", UNSET)

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

        template_name = d.pop("template_name", UNSET)

        workroom_id = d.pop("workroom_id", UNSET)

        found = cls(
            created_at=created_at,
            id=id,
            name=name,
            requested_at=requested_at,
            access_path=access_path,
            access_path_prefix=access_path_prefix,
            compose_yml=compose_yml,
            deployed_at=deployed_at,
            env_vars=env_vars,
            fail_if_model_name_unavailable=fail_if_model_name_unavailable,
            fail_if_model_type_unavailable=fail_if_model_type_unavailable,
            image_status=image_status,
            instances=instances,
            is_ephemeral_session=is_ephemeral_session,
            last_seen_at=last_seen_at,
            lb_port=lb_port,
            max_copies=max_copies,
            min_copies=min_copies,
            owner_session_id=owner_session_id,
            owner_user_id=owner_user_id,
            port_mappings=port_mappings,
            preferred_model_name=preferred_model_name,
            preferred_model_type=preferred_model_type,
            purge_requested_at=purge_requested_at,
            runtime_artifacts=runtime_artifacts,
            runtime_resources_id=runtime_resources_id,
            serve_path=serve_path,
            services=services,
            starting_copies=starting_copies,
            status=status,
            status_claim=status_claim,
            template_id=template_id,
            template_name=template_name,
            workroom_id=workroom_id,
        )
        found.additional_properties = d
        return found
