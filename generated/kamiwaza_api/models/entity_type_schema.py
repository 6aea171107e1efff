"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.entity_type_schema_fields_type_0 import EntityTypeSchemaFieldsType0


@_attrs_define(kw_only=True)
class EntityTypeSchema:
    """Schema EntityTypeSchema; members the contract does not know are kept."""

    description: str
    fields: EntityTypeSchemaFieldsType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.entity_type_schema_fields_type_0 import EntityTypeSchemaFieldsType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        description = self.description
        field_dict["description"] = description
        fields: dict[str, Any] | None | Unset
        if isinstance(self.fields, Unset):
            fields = UNSET
        elif isinstance(self.fields, EntityTypeSchemaFieldsType0):
            fields = self.fields.to_dict()
        else:
            fields = self.fields

        if fields is not UNSET:
            field_dict["fields"] = fields
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.entity_type_schema_fields_type_0 import EntityTypeSchemaFieldsType0

        d = dict(src_dict)
        description = d.pop("description")

        def _parse_fields(data: Any) -> EntityTypeSchemaFieldsType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                fields_type_0 = EntityTypeSchemaFieldsType0.from_dict(data)

                return fields_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(EntityTypeSchemaFieldsType0 | None | Unset, data)

        fields = _parse_fields(d.pop("fields", UNSET))

        found = cls(description=description, fields=fields)
        found.additional_properties = d
        return found
