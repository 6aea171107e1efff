"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field


@_attrs_define(kw_only=True)
class RecordFiltersTerms:
    """Schema RecordFiltersTerms; members the contract does not know are kept."""

    additional_properties: dict[str, bool | float | int | list[bool | float | int | str] | str] = (
        _attrs_field(init=False, factory=dict)
    )

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        for prop_name, prop in self.additional_properties.items():
            if isinstance(prop, list):
                field_dict[prop_name] = []
                for additional_property_type_4_item_data in prop:
                    additional_property_type_4_item = additional_property_type_4_item_data

                    field_dict[prop_name].append(additional_property_type_4_item)

            else:
                field_dict[prop_name] = prop

        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        found = cls()
        additional_properties = {}
        for prop_name, prop_dict in d.items():

            def _parse_additional_property(
                data: Any,
            ) -> bool | float | int | list[bool | float | int | str] | str:
                try:
                    if not isinstance(data, list):
                        raise TypeError()
                    additional_property_type_4 = []
                    for additional_property_type_4_item_data in data:
                        additional_property_type_4_item = additional_property_type_4_item_data

                        additional_property_type_4.append(additional_property_type_4_item)

                    return additional_property_type_4
                except (TypeError, ValueError, AttributeError, KeyError):
                    pass
                return cast(bool | float | int | list[bool | float | int | str] | str, data)

            additional_property = _parse_additional_property(prop_dict)

            additional_properties[prop_name] = additional_property
        found.additional_properties = additional_properties
        return found
