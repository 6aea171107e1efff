"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["description"] = self.description
        if self.fields is not UNSET:
            field_dict["fields"] = to_json(self.fields)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.entity_type_schema_fields_type_0 import EntityTypeSchemaFieldsType0

        d = members(src_dict)
        found = cls(
            description=d.pop("description"),
            fields=given(either(EntityTypeSchemaFieldsType0.from_dict), d.pop("fields", UNSET)),
        )
        found.additional_properties = d
        return found
