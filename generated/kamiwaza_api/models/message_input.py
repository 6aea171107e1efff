"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class MessageInput:
    """Schema MessageInput; members the contract does not know are kept."""

    content: str
    name: None | str | Unset = UNSET
    role: str | Unset = UNSET
    role_type: None | str | Unset = UNSET
    source_description: None | str | Unset = UNSET
    timestamp: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content"] = self.content
        if self.name is not UNSET:
            field_dict["name"] = self.name
        if self.role is not UNSET:
            field_dict["role"] = self.role
        if self.role_type is not UNSET:
            field_dict["role_type"] = self.role_type
        if self.source_description is not UNSET:
            field_dict["source_description"] = self.source_description
        if self.timestamp is not UNSET:
            field_dict["timestamp"] = to_json(self.timestamp)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content=d.pop("content"),
            name=d.pop("name", UNSET),
            role=d.pop("role", UNSET),
            role_type=d.pop("role_type", UNSET),
            source_description=d.pop("source_description", UNSET),
            timestamp=given(either(datetime.datetime.fromisoformat), d.pop("timestamp", UNSET)),
        )
        found.additional_properties = d
        return found
