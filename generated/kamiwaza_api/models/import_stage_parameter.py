"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        parameter_type = self.parameter_type
        field_dict["parameter_type"] = parameter_type
        default = self.default

        if default is not UNSET:
            field_dict["default"] = default
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        enum: list[Any] | None | Unset
        if isinstance(self.enum, Unset):
            enum = UNSET
        elif isinstance(self.enum, list):
            enum = self.enum

        else:
            enum = self.enum

        if enum is not UNSET:
            field_dict["enum"] = enum
        required = self.required
        if required is not UNSET:
            field_dict["required"] = required
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        parameter_type = d.pop("parameter_type")
        default = d.pop("default", UNSET)

        description = d.pop("description", UNSET)

        def _parse_enum(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                enum_type_0 = data

                return enum_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        enum = _parse_enum(d.pop("enum", UNSET))

        required = d.pop("required", UNSET)
        found = cls(
            name=name,
            parameter_type=parameter_type,
            default=default,
            description=description,
            enum=enum,
            required=required,
        )
        found.additional_properties = d
        return found
