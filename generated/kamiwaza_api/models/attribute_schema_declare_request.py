"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        type_ = self.type_.value
        field_dict["type"] = type_
        authority: str | Unset = UNSET
        if not isinstance(self.authority, Unset):
            authority = self.authority.value

        if authority is not UNSET:
            field_dict["authority"] = authority
        schema_version = self.schema_version
        if schema_version is not UNSET:
            field_dict["schema_version"] = schema_version
        sensitive = self.sensitive
        if sensitive is not UNSET:
            field_dict["sensitive"] = sensitive
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        type_ = AttributeSchemaDeclareRequestType(d.pop("type"))

        _authority = d.pop("authority", UNSET)
        authority: AttributeSchemaDeclareRequestAuthority | Unset
        if isinstance(_authority, Unset):
            authority = UNSET
        else:
            authority = AttributeSchemaDeclareRequestAuthority(_authority)

        schema_version = d.pop("schema_version", UNSET)
        sensitive = d.pop("sensitive", UNSET)
        found = cls(
            type_=type_, authority=authority, schema_version=schema_version, sensitive=sensitive
        )
        found.additional_properties = d
        return found
