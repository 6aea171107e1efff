"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.create_tool_deployment_env_vars_type_0 import CreateToolDeploymentEnvVarsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        template_name = self.template_name
        field_dict["template_name"] = template_name
        env_vars: dict[str, Any] | None | Unset
        if isinstance(self.env_vars, Unset):
            env_vars = UNSET
        elif isinstance(self.env_vars, CreateToolDeploymentEnvVarsType0):
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.create_tool_deployment_env_vars_type_0 import CreateToolDeploymentEnvVarsType0

        d = dict(src_dict)
        name = d.pop("name")
        template_name = d.pop("template_name")

        def _parse_env_vars(data: Any) -> CreateToolDeploymentEnvVarsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                env_vars_type_0 = CreateToolDeploymentEnvVarsType0.from_dict(data)

                return env_vars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CreateToolDeploymentEnvVarsType0 | None | Unset, data)

        env_vars = _parse_env_vars(d.pop("env_vars", UNSET))

        max_copies = d.pop("max_copies", UNSET)
        min_copies = d.pop("min_copies", UNSET)
        found = cls(
            name=name,
            template_name=template_name,
            env_vars=env_vars,
            max_copies=max_copies,
            min_copies=min_copies,
        )
        found.additional_properties = d
        return found
