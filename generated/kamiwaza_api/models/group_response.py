"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class GroupResponse:
    """Schema GroupResponse; members the contract does not know are kept."""

    created_at: datetime.datetime
    created_by: str
    id: str
    managed_by: str
    name: str
    tenant_id: str
    updated_at: datetime.datetime
    description: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        field_dict["id"] = self.id
        field_dict["managed_by"] = self.managed_by
        field_dict["name"] = self.name
        field_dict["tenant_id"] = self.tenant_id
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.description is not UNSET:
            field_dict["description"] = self.description
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by=d.pop("created_by"),
            id=d.pop("id"),
            managed_by=d.pop("managed_by"),
            name=d.pop("name"),
            tenant_id=d.pop("tenant_id"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            description=d.pop("description", UNSET),
        )
        found.additional_properties = d
        return found
