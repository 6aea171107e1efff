"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.app_installation_update_lifecycle_status_type_0 import (
    AppInstallationUpdateLifecycleStatusType0,
)
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AppInstallationUpdate:
    """Schema AppInstallationUpdate; members the contract does not know are kept."""

    allowed_tools: list[str] | None | Unset = UNSET
    app_metadata: Any | None | Unset = UNSET
    description: None | str | Unset = UNSET
    lifecycle_status: AppInstallationUpdateLifecycleStatusType0 | None | Unset = UNSET
    name: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.allowed_tools is not UNSET:
            field_dict["allowed_tools"] = self.allowed_tools
        if self.app_metadata is not UNSET:
            field_dict["app_metadata"] = self.app_metadata
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.lifecycle_status is not UNSET:
            field_dict["lifecycle_status"] = to_json(self.lifecycle_status)
        if self.name is not UNSET:
            field_dict["name"] = self.name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            allowed_tools=d.pop("allowed_tools", UNSET),
            app_metadata=d.pop("app_metadata", UNSET),
            description=d.pop("description", UNSET),
            lifecycle_status=given(
                either(AppInstallationUpdateLifecycleStatusType0), d.pop("lifecycle_status", UNSET)
            ),
            name=d.pop("name", UNSET),
        )
        found.additional_properties = d
        return found
