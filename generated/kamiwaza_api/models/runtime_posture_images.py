"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.components is not UNSET:
            field_dict["components"] = to_json(self.components)
        if self.summary is not UNSET:
            field_dict["summary"] = self.summary
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_images_components import RuntimePostureImagesComponents

        d = members(src_dict)
        found = cls(
            components=given(RuntimePostureImagesComponents.from_dict, d.pop("components", UNSET)),
            summary=d.pop("summary", UNSET),
        )
        found.additional_properties = d
        return found
