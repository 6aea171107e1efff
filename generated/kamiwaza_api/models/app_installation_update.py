"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_tools: list[str] | None | Unset
        if isinstance(self.allowed_tools, Unset):
            allowed_tools = UNSET
        elif isinstance(self.allowed_tools, list):
            allowed_tools = self.allowed_tools

        else:
            allowed_tools = self.allowed_tools

        if allowed_tools is not UNSET:
            field_dict["allowed_tools"] = allowed_tools
        app_metadata = self.app_metadata

        if app_metadata is not UNSET:
            field_dict["app_metadata"] = app_metadata
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        lifecycle_status: None | str | Unset
        if isinstance(self.lifecycle_status, Unset):
            lifecycle_status = UNSET
        elif isinstance(self.lifecycle_status, AppInstallationUpdateLifecycleStatusType0):
            lifecycle_status = self.lifecycle_status.value
        else:
            lifecycle_status = self.lifecycle_status

        if lifecycle_status is not UNSET:
            field_dict["lifecycle_status"] = lifecycle_status
        name = self.name

        if name is not UNSET:
            field_dict["name"] = name
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)

        def _parse_allowed_tools(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                allowed_tools_type_0 = data

                return allowed_tools_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        allowed_tools = _parse_allowed_tools(d.pop("allowed_tools", UNSET))

        app_metadata = d.pop("app_metadata", UNSET)

        description = d.pop("description", UNSET)

        def _parse_lifecycle_status(
            data: Any,
        ) -> AppInstallationUpdateLifecycleStatusType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                lifecycle_status_type_0 = AppInstallationUpdateLifecycleStatusType0(data)

                return lifecycle_status_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AppInstallationUpdateLifecycleStatusType0 | None | Unset, data)

        lifecycle_status = _parse_lifecycle_status(d.pop("lifecycle_status", UNSET))

        name = d.pop("name", UNSET)

        found = cls(
            allowed_tools=allowed_tools,
            app_metadata=app_metadata,
            description=description,
            lifecycle_status=lifecycle_status,
            name=name,
        )
        found.additional_properties = d
        return found
