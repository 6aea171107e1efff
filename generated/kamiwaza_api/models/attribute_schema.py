"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        declared_at = self.declared_at.isoformat()
        field_dict["declared_at"] = declared_at
        name = self.name
        field_dict["name"] = name
        state = self.state.value
        field_dict["state"] = state
        type_ = self.type_.value
        field_dict["type"] = type_
        authority: str | Unset = UNSET
        if not isinstance(self.authority, Unset):
            authority = self.authority.value

        if authority is not UNSET:
            field_dict["authority"] = authority
        declared_by = self.declared_by

        if declared_by is not UNSET:
            field_dict["declared_by"] = declared_by
        deprecated_at: None | str | Unset
        if isinstance(self.deprecated_at, Unset):
            deprecated_at = UNSET
        elif isinstance(self.deprecated_at, datetime.datetime):
            deprecated_at = self.deprecated_at.isoformat()
        else:
            deprecated_at = self.deprecated_at

        if deprecated_at is not UNSET:
            field_dict["deprecated_at"] = deprecated_at
        schema_version = self.schema_version
        if schema_version is not UNSET:
            field_dict["schema_version"] = schema_version
        sensitive = self.sensitive
        if sensitive is not UNSET:
            field_dict["sensitive"] = sensitive
        withdrawn_at: None | str | Unset
        if isinstance(self.withdrawn_at, Unset):
            withdrawn_at = UNSET
        elif isinstance(self.withdrawn_at, datetime.datetime):
            withdrawn_at = self.withdrawn_at.isoformat()
        else:
            withdrawn_at = self.withdrawn_at

        if withdrawn_at is not UNSET:
            field_dict["withdrawn_at"] = withdrawn_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        declared_at = datetime.datetime.fromisoformat(d.pop("declared_at"))

        name = d.pop("name")
        state = AttributeSchemaState(d.pop("state"))

        type_ = AttributeSchemaType(d.pop("type"))

        _authority = d.pop("authority", UNSET)
        authority: AttributeSchemaAuthority | Unset
        if isinstance(_authority, Unset):
            authority = UNSET
        else:
            authority = AttributeSchemaAuthority(_authority)

        declared_by = d.pop("declared_by", UNSET)

        def _parse_deprecated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deprecated_at_type_0 = datetime.datetime.fromisoformat(data)

                return deprecated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deprecated_at = _parse_deprecated_at(d.pop("deprecated_at", UNSET))

        schema_version = d.pop("schema_version", UNSET)
        sensitive = d.pop("sensitive", UNSET)

        def _parse_withdrawn_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                withdrawn_at_type_0 = datetime.datetime.fromisoformat(data)

                return withdrawn_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        withdrawn_at = _parse_withdrawn_at(d.pop("withdrawn_at", UNSET))

        found = cls(
            declared_at=declared_at,
            name=name,
            state=state,
            type_=type_,
            authority=authority,
            declared_by=declared_by,
            deprecated_at=deprecated_at,
            schema_version=schema_version,
            sensitive=sensitive,
            withdrawn_at=withdrawn_at,
        )
        found.additional_properties = d
        return found
