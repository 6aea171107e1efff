"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        if self.env_vars is not UNSET:
            field_dict["env_vars"] = to_json(self.env_vars)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.deploy_from_template_request_env_vars_type_0 import (
            DeployFromTemplateRequestEnvVarsType0,
        )

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            env_vars=given(
                either(DeployFromTemplateRequestEnvVarsType0.from_dict), d.pop("env_vars", UNSET)
            ),
        )
        found.additional_properties = d
        return found
