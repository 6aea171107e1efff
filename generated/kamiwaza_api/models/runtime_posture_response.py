"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        auth_mode = self.auth_mode
        if auth_mode is not UNSET:
            field_dict["authMode"] = auth_mode
        developer_diagnostics_enabled = self.developer_diagnostics_enabled
        if developer_diagnostics_enabled is not UNSET:
            field_dict["developerDiagnosticsEnabled"] = developer_diagnostics_enabled
        environment = self.environment
        if environment is not UNSET:
            field_dict["environment"] = environment
        images: dict[str, Any] | Unset = UNSET
        if not isinstance(self.images, Unset):
            images = self.images.to_dict()
        if images is not UNSET:
            field_dict["images"] = images
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_images import RuntimePostureImages

        d = dict(src_dict)
        auth_mode = d.pop("authMode", UNSET)
        developer_diagnostics_enabled = d.pop("developerDiagnosticsEnabled", UNSET)
        environment = d.pop("environment", UNSET)
        _images = d.pop("images", UNSET)
        images: RuntimePostureImages | Unset
        if isinstance(_images, Unset):
            images = UNSET
        else:
            images = RuntimePostureImages.from_dict(_images)

        found = cls(
            auth_mode=auth_mode,
            developer_diagnostics_enabled=developer_diagnostics_enabled,
            environment=environment,
            images=images,
        )
        found.additional_properties = d
        return found
