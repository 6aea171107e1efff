"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.runtime_posture_component import RuntimePostureComponent


@_attrs_define(kw_only=True)
class RuntimePostureImagesComponents:
    """Schema RuntimePostureImagesComponents; members the contract does not know are kept."""

    additional_properties: dict[str, RuntimePostureComponent] = _attrs_field(
        init=False, factory=dict
    )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = to_json(self.additional_properties)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.runtime_posture_component import RuntimePostureComponent

        d = members(src_dict)
        found = cls()
        read_extra = RuntimePostureComponent.from_dict
        found.additional_properties = {name: read_extra(value) for name, value in d.items()}
        return found
