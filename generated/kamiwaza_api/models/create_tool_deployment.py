"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.create_tool_deployment_env_vars_type_0 import CreateToolDeploymentEnvVarsType0


@_attrs_define(kw_only=True)
class CreateToolDeployment:
    """Schema CreateToolDeployment; members the contract does not know are kept."""

    name: str
    template_name: str
    env_vars: CreateToolDeploymentEnvVarsType0 | None | Unset = UNSET
    max_copies: int | Unset = UNSET
    min_copies: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["template_name"] = self.template_name
        if self.env_vars is not UNSET:
            field_dict["env_vars"] = to_json(self.env_vars)
        if self.max_copies is not UNSET:
            field_dict["max_copies"] = self.max_copies
        if self.min_copies is not UNSET:
            field_dict["min_copies"] = self.min_copies
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_tool_deployment_env_vars_type_0 import CreateToolDeploymentEnvVarsType0

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            template_name=d.pop("template_name"),
            env_vars=given(
                either(CreateToolDeploymentEnvVarsType0.from_dict), d.pop("env_vars", UNSET)
            ),
            max_copies=d.pop("max_copies", UNSET),
            min_copies=d.pop("min_copies", UNSET),
        )
        found.additional_properties = d
        return found
