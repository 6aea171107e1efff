"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.attribute_schema import AttributeSchema


@_attrs_define(kw_only=True)
class AttributeSchemaListResponse:
    """Schema AttributeSchemaListResponse; members the contract does not know are kept."""

    attributes: list[AttributeSchema]
    schema_version: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["attributes"] = to_json(self.attributes)
        if self.schema_version is not UNSET:
            field_dict["schema_version"] = self.schema_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.attribute_schema import AttributeSchema

        d = members(src_dict)
        found = cls(
            attributes=each(AttributeSchema.from_dict)(d.pop("attributes")),
            schema_version=d.pop("schema_version", UNSET),
        )
        found.additional_properties = d
        return found
