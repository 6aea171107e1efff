"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.deploy_from_template_request_env_vars_type_0 import (
        DeployFromTemplateRequestEnvVarsType0,
    )


@_attrs_define(kw_only=True)
class DeployFromTemplateRequest:
    """Schema DeployFromTemplateRequest; members the contract does not know are kept."""

    name: str
    env_vars: DeployFromTemplateRequestEnvVarsType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.deploy_from_template_request_env_vars_type_0 import (
            DeployFromTemplateRequestEnvVarsType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        env_vars: dict[str, Any] | None | Unset
        if isinstance(self.env_vars, Unset):
            env_vars = UNSET
        elif isinstance(self.env_vars, DeployFromTemplateRequestEnvVarsType0):
            env_vars = self.env_vars.to_dict()
        else:
            env_vars = self.env_vars

        if env_vars is not UNSET:
            field_dict["env_vars"] = env_vars
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.deploy_from_template_request_env_vars_type_0 import (
            DeployFromTemplateRequestEnvVarsType0,
        )

        d = dict(src_dict)
        name = d.pop("name")

        def _parse_env_vars(data: Any) -> DeployFromTemplateRequestEnvVarsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                env_vars_type_0 = DeployFromTemplateRequestEnvVarsType0.from_dict(data)

                return env_vars_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(DeployFromTemplateRequestEnvVarsType0 | None | Unset, data)

        env_vars = _parse_env_vars(d.pop("env_vars", UNSET))

        found = cls(name=name, env_vars=env_vars)
        found.additional_properties = d
        return found
