"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..models.import_stage_name import ImportStageName
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.import_stage_parameter import ImportStageParameter


@_attrs_define(kw_only=True)
class ImportStageDefinition:
    """Schema ImportStageDefinition; members the contract does not know are kept."""

    description: str
    name: ImportStageName
    defaults: Any | Unset = UNSET
    parameter_schema: Any | Unset = UNSET
    parameters: list[ImportStageParameter] | Unset = UNSET
    required: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["description"] = self.description
        field_dict["name"] = to_json(self.name)
        if self.defaults is not UNSET:
            field_dict["defaults"] = self.defaults
        if self.parameter_schema is not UNSET:
            field_dict["parameter_schema"] = self.parameter_schema
        if self.parameters is not UNSET:
            field_dict["parameters"] = to_json(self.parameters)
        if self.required is not UNSET:
            field_dict["required"] = self.required
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.import_stage_parameter import ImportStageParameter

        d = members(src_dict)
        found = cls(
            description=d.pop("description"),
            name=ImportStageName(d.pop("name")),
            defaults=d.pop("defaults", UNSET),
            parameter_schema=d.pop("parameter_schema", UNSET),
            parameters=given(each(ImportStageParameter.from_dict), d.pop("parameters", UNSET)),
            required=d.pop("required", UNSET),
        )
        found.additional_properties = d
        return found
