"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.grant import Grant


@_attrs_define(kw_only=True)
class Subject:
    """Schema Subject; members the contract does not know are kept."""

    attributes: Any
    created_at: datetime.datetime
    grants: list[Grant]
    id: str
    updated_at: datetime.datetime
    username: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["attributes"] = self.attributes
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["grants"] = to_json(self.grants)
        field_dict["id"] = self.id
        field_dict["updated_at"] = to_json(self.updated_at)
        field_dict["username"] = self.username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant import Grant

        d = members(src_dict)
        found = cls(
            attributes=d.pop("attributes"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            grants=each(Grant.from_dict)(d.pop("grants")),
            id=d.pop("id"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            username=d.pop("username"),
        )
        found.additional_properties = d
        return found
