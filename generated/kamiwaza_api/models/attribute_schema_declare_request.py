"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.attribute_schema_declare_request_authority import (
    AttributeSchemaDeclareRequestAuthority,
)
from ..models.attribute_schema_declare_request_type import AttributeSchemaDeclareRequestType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AttributeSchemaDeclareRequest:
    """Schema AttributeSchemaDeclareRequest; members the contract does not know are kept."""

    type_: AttributeSchemaDeclareRequestType
    authority: AttributeSchemaDeclareRequestAuthority | Unset = UNSET
    schema_version: str | Unset = UNSET
    sensitive: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["type"] = to_json(self.type_)
        if self.authority is not UNSET:
            field_dict["authority"] = to_json(self.authority)
        if self.schema_version is not UNSET:
            field_dict["schema_version"] = self.schema_version
        if self.sensitive is not UNSET:
            field_dict["sensitive"] = self.sensitive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            type_=AttributeSchemaDeclareRequestType(d.pop("type")),
            authority=given(AttributeSchemaDeclareRequestAuthority, d.pop("authority", UNSET)),
            schema_version=d.pop("schema_version", UNSET),
            sensitive=d.pop("sensitive", UNSET),
        )
        found.additional_properties = d
        return found
