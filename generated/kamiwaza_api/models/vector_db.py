"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class VectorDB:
    """Schema VectorDB; members the contract does not know are kept."""

    description: str
    engine: str
    host: str
    name: str
    port: int
    created_at: datetime.datetime | None | Unset = UNSET
    id: None | Unset | UUID = UNSET
    modified_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["description"] = self.description
        field_dict["engine"] = self.engine
        field_dict["host"] = self.host
        field_dict["name"] = self.name
        field_dict["port"] = self.port
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.id is not UNSET:
            field_dict["id"] = to_json(self.id)
        if self.modified_at is not UNSET:
            field_dict["modified_at"] = to_json(self.modified_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            description=d.pop("description"),
            engine=d.pop("engine"),
            host=d.pop("host"),
            name=d.pop("name"),
            port=d.pop("port"),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            id=given(either(UUID), d.pop("id", UNSET)),
            modified_at=given(either(datetime.datetime.fromisoformat), d.pop("modified_at", UNSET)),
        )
        found.additional_properties = d
        return found
