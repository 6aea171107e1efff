"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.attribute_schema_authority import AttributeSchemaAuthority
from ..models.attribute_schema_state import AttributeSchemaState
from ..models.attribute_schema_type import AttributeSchemaType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AttributeSchema:
    """Schema AttributeSchema; members the contract does not know are kept."""

    declared_at: datetime.datetime
    name: str
    state: AttributeSchemaState
    type_: AttributeSchemaType
    authority: AttributeSchemaAuthority | Unset = UNSET
    declared_by: None | str | Unset = UNSET
    deprecated_at: datetime.datetime | None | Unset = UNSET
    schema_version: str | Unset = UNSET
    sensitive: bool | Unset = UNSET
    withdrawn_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["declared_at"] = to_json(self.declared_at)
        field_dict["name"] = self.name
        field_dict["state"] = to_json(self.state)
        field_dict["type"] = to_json(self.type_)
        if self.authority is not UNSET:
            field_dict["authority"] = to_json(self.authority)
        if self.declared_by is not UNSET:
            field_dict["declared_by"] = self.declared_by
        if self.deprecated_at is not UNSET:
            field_dict["deprecated_at"] = to_json(self.deprecated_at)
        if self.schema_version is not UNSET:
            field_dict["schema_version"] = self.schema_version
        if self.sensitive is not UNSET:
            field_dict["sensitive"] = self.sensitive
        if self.withdrawn_at is not UNSET:
            field_dict["withdrawn_at"] = to_json(self.withdrawn_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            declared_at=datetime.datetime.fromisoformat(d.pop("declared_at")),
            name=d.pop("name"),
            state=AttributeSchemaState(d.pop("state")),
            type_=AttributeSchemaType(d.pop("type")),
            authority=given(AttributeSchemaAuthority, d.pop("authority", UNSET)),
            declared_by=d.pop("declared_by", UNSET),
            deprecated_at=given(
                either(datetime.datetime.fromisoformat), d.pop("deprecated_at", UNSET)
            ),
            schema_version=d.pop("schema_version", UNSET),
            sensitive=d.pop("sensitive", UNSET),
            withdrawn_at=given(
                either(datetime.datetime.fromisoformat), d.pop("withdrawn_at", UNSET)
            ),
        )
        found.additional_properties = d
        return found
