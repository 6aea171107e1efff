"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["requested_at"] = to_json(self.requested_at)
        field_dict["url"] = self.url
        if self.compose_yml is not UNSET:
            field_dict["compose_yml"] = self.compose_yml
        if self.deployed_at is not UNSET:
            field_dict["deployed_at"] = to_json(self.deployed_at)
        if self.deployment_type is not UNSET:
            field_dict["deployment_type"] = self.deployment_type
        if self.env_vars is not UNSET:
            field_dict["env_vars"] = to_json(self.env_vars)
        if self.max_copies is not UNSET:
            field_dict["max_copies"] = self.max_copies
        if self.min_copies is not UNSET:
            field_dict["min_copies"] = self.min_copies
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.template_id is not UNSET:
            field_dict["template_id"] = to_json(self.template_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tool_deployment_env_vars_type_0 import ToolDeploymentEnvVarsType0

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            requested_at=datetime.datetime.fromisoformat(d.pop("requested_at")),
            url=d.pop("url"),
            compose_yml=d.pop("compose_yml", UNSET),
            deployed_at=given(either(datetime.datetime.fromisoformat), d.pop("deployed_at", UNSET)),
            deployment_type=d.pop("deployment_type", UNSET),
            env_vars=given(either(ToolDeploymentEnvVarsType0.from_dict), d.pop("env_vars", UNSET)),
            max_copies=d.pop("max_copies", UNSET),
            min_copies=d.pop("min_copies", UNSET),
            status=d.pop("status", UNSET),
            template_id=given(either(UUID), d.pop("template_id", UNSET)),
        )
        found.additional_properties = d
        return found
