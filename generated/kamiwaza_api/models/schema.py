"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["fields"] = to_json(self.fields)
        field_dict["name"] = self.name
        field_dict["platform"] = self.platform
        if self.version is not UNSET:
            field_dict["version"] = self.version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.schema_field import SchemaField

        d = members(src_dict)
        found = cls(
            fields=each(SchemaField.from_dict)(d.pop("fields")),
            name=d.pop("name"),
            platform=d.pop("platform"),
            version=d.pop("version", UNSET),
        )
        found.additional_properties = d
        return found
