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
    from ..models.tool_deployment_env_vars_type_0 import ToolDeploymentEnvVarsType0


@_attrs_define(kw_only=True)
class ToolDeployment:
    """Schema ToolDeployment; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    name: str
    requested_at: datetime.datetime
    url: str
    compose_yml: None | str | Unset = UNSET
    deployed_at: datetime.datetime | None | Unset = UNSET
    deployment_type: str | Unset = UNSET
    env_vars: None | ToolDeploymentEnvVarsType0 | Unset = UNSET
    max_copies: int | None | Unset = UNSET
    min_copies: int | Unset = UNSET
    status: str | Unset = UNSET
    template_id: None | Unset | UUID = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.tool_deployment_env_vars_type_0 import ToolDeploymentEnvVarsType0

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
        url = self.url
        field_dict["url"] = url
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
        deployment_type = self.deployment_type
        if deployment_type is not UNSET:
            field_dict["deployment_type"] = deployment_type
        env_vars: dict[str, Any] | None | Unset
        if isinstance(self.env_vars, Unset):
            env_vars = UNSET
        elif isinstance(self.env_vars, ToolDeploymentEnvVarsType0):
            env_vars = self.env_vars.to_dict()
        else:
            env_vars = self.env_vars

        if env_vars is not UNSET:
            field_dict["env_vars"] = env_vars
        max_copies = self.max_copies

        if max_copies is not UNSET:
            field_dict["max_copies"] = max_copies
        min_copies = self.min_copies
        if min_copies is not UNSET:
            field_dict["min_copies"] = min_copies
        status = self.status
        if status is not UNSET:
            field_dict["status"] = status
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
        from ..models.tool_deployment_env_vars_type_0 import ToolDeploymentEnvVarsType0

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        name = d.pop("name")
        requested_at = datetime.datetime.fromisoformat(d.pop("requested_at"))

        url = d.pop("url")
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

        deployment_type = d.pop("deployment_type", UNSET)

        def _parse_env_vars(data: Any) -> None | ToolDeploymentEnvVarsType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                env_vars_type_0 = ToolDeploymentEnvVarsType0.from_dict(data)

                return env_vars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | ToolDeploymentEnvVarsType0 | Unset, data)

        env_vars = _parse_env_vars(d.pop("env_vars", UNSET))

        max_copies = d.pop("max_copies", UNSET)

        min_copies = d.pop("min_copies", UNSET)
        status = d.pop("status", UNSET)

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
            created_at=created_at,
            id=id,
            name=name,
            requested_at=requested_at,
            url=url,
            compose_yml=compose_yml,
            deployed_at=deployed_at,
            deployment_type=deployment_type,
            env_vars=env_vars,
            max_copies=max_copies,
            min_copies=min_copies,
            status=status,
            template_id=template_id,
        )
        found.additional_properties = d
        return found
