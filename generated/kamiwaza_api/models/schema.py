"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.schema_field import SchemaField


@_attrs_define(kw_only=True)
class Schema:
    """Schema Schema; members the contract does not know are kept."""

    fields: list[SchemaField]
    name: str
    platform: str
    version: int | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        fields = []
        for fields_item_data in self.fields:
            fields_item = fields_item_data.to_dict()
            fields.append(fields_item)

        field_dict["fields"] = fields
        name = self.name
        field_dict["name"] = name
        platform = self.platform
        field_dict["platform"] = platform
        version = self.version

        if version is not UNSET:
            field_dict["version"] = version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.schema_field import SchemaField

        d = dict(src_dict)
        fields = []
        for fields_item_data in d.pop("fields"):
            fields_item = SchemaField.from_dict(fields_item_data)

            fields.append(fields_item)

        name = d.pop("name")
        platform = d.pop("platform")
        version = d.pop("version", UNSET)

        found = cls(fields=fields, name=name, platform=platform, version=version)
        found.additional_properties = d
        return found
