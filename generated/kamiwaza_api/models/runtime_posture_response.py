"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_posture_images import RuntimePostureImages


@_attrs_define(kw_only=True)
class RuntimePostureResponse:
    """Schema RuntimePostureResponse; members the contract does not know are kept."""

    auth_mode: str | Unset = UNSET
    developer_diagnostics_enabled: bool | Unset = UNSET
    environment: str | Unset = UNSET
    images: RuntimePostureImages | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.auth_mode is not UNSET:
            field_dict["authMode"] = self.auth_mode
        if self.developer_diagnostics_enabled is not UNSET:
            field_dict["developerDiagnosticsEnabled"] = self.developer_diagnostics_enabled
        if self.environment is not UNSET:
            field_dict["environment"] = self.environment
        if self.images is not UNSET:
            field_dict["images"] = to_json(self.images)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_images import RuntimePostureImages

        d = members(src_dict)
        found = cls(
            auth_mode=d.pop("authMode", UNSET),
            developer_diagnostics_enabled=d.pop("developerDiagnosticsEnabled", UNSET),
            environment=d.pop("environment", UNSET),
            images=given(RuntimePostureImages.from_dict, d.pop("images", UNSET)),
        )
        found.additional_properties = d
        return found
