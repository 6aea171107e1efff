"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ImportStageParameter:
    """Schema ImportStageParameter; members the contract does not know are kept."""

    name: str
    parameter_type: str
    default: Any | None | Unset = UNSET
    description: None | str | Unset = UNSET
    enum: list[Any] | None | Unset = UNSET
    required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["parameter_type"] = self.parameter_type
        if self.default is not UNSET:
            field_dict["default"] = self.default
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.enum is not UNSET:
            field_dict["enum"] = self.enum
        if self.required is not UNSET:
            field_dict["required"] = self.required
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            parameter_type=d.pop("parameter_type"),
            default=d.pop("default", UNSET),
            description=d.pop("description", UNSET),
            enum=d.pop("enum", UNSET),
            required=d.pop("required", UNSET),
        )
        found.additional_properties = d
        return found
