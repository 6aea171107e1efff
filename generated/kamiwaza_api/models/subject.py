"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        attributes = self.attributes
        field_dict["attributes"] = attributes
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        grants = []
        for grants_item_data in self.grants:
            grants_item = grants_item_data.to_dict()
            grants.append(grants_item)

        field_dict["grants"] = grants
        id = self.id
        field_dict["id"] = id
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        username = self.username
        field_dict["username"] = username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant import Grant

        d = dict(src_dict)
        attributes = d.pop("attributes")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        grants = []
        for grants_item_data in d.pop("grants"):
            grants_item = Grant.from_dict(grants_item_data)

            grants.append(grants_item)

        id = d.pop("id")
        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        username = d.pop("username")
        found = cls(
            attributes=attributes,
            created_at=created_at,
            grants=grants,
            id=id,
            updated_at=updated_at,
            username=username,
        )
        found.additional_properties = d
        return found
