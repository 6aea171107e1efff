"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.runtime_posture_images_components import RuntimePostureImagesComponents


@_attrs_define(kw_only=True)
class RuntimePostureImages:
    """Schema RuntimePostureImages; members the contract does not know are kept."""

    components: RuntimePostureImagesComponents | Unset = UNSET
    summary: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        components: dict[str, Any] | Unset = UNSET
        if not isinstance(self.components, Unset):
            components = self.components.to_dict()
        if components is not UNSET:
            field_dict["components"] = components
        summary = self.summary
        if summary is not UNSET:
            field_dict["summary"] = summary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_images_components import RuntimePostureImagesComponents

        d = dict(src_dict)
        _components = d.pop("components", UNSET)
        components: RuntimePostureImagesComponents | Unset
        if isinstance(_components, Unset):
            components = UNSET
        else:
            components = RuntimePostureImagesComponents.from_dict(_components)

        summary = d.pop("summary", UNSET)
        found = cls(components=components, summary=summary)
        found.additional_properties = d
        return found
