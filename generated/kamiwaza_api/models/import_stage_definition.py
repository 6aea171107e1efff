"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        description = self.description
        field_dict["description"] = description
        name = self.name.value
        field_dict["name"] = name
        defaults = self.defaults
        if defaults is not UNSET:
            field_dict["defaults"] = defaults
        parameter_schema = self.parameter_schema
        if parameter_schema is not UNSET:
            field_dict["parameter_schema"] = parameter_schema
        parameters: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.parameters, Unset):
            parameters = []
            for parameters_item_data in self.parameters:
                parameters_item = parameters_item_data.to_dict()
                parameters.append(parameters_item)

        if parameters is not UNSET:
            field_dict["parameters"] = parameters
        required = self.required
        if required is not UNSET:
            field_dict["required"] = required
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.import_stage_parameter import ImportStageParameter

        d = dict(src_dict)
        description = d.pop("description")
        name = ImportStageName(d.pop("name"))

        defaults = d.pop("defaults", UNSET)
        parameter_schema = d.pop("parameter_schema", UNSET)
        _parameters = d.pop("parameters", UNSET)
        parameters: list[ImportStageParameter] | Unset = UNSET
        if _parameters is not UNSET:
            parameters = []
            for parameters_item_data in _parameters:
                parameters_item = ImportStageParameter.from_dict(parameters_item_data)

                parameters.append(parameters_item)

        required = d.pop("required", UNSET)
        found = cls(
            description=description,
            name=name,
            defaults=defaults,
            parameter_schema=parameter_schema,
            parameters=parameters,
            required=required,
        )
        found.additional_properties = d
        return found
