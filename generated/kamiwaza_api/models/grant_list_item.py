"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.grant_subject import GrantSubject


@_attrs_define(kw_only=True)
class GrantListItem:
    """Schema GrantListItem; members the contract does not know are kept."""

    grant_id: str
    relation: str
    subject: GrantSubject
    created_at: datetime.datetime | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["grant_id"] = self.grant_id
        field_dict["relation"] = self.relation
        field_dict["subject"] = to_json(self.subject)
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.grant_subject import GrantSubject

        d = members(src_dict)
        found = cls(
            grant_id=d.pop("grant_id"),
            relation=d.pop("relation"),
            subject=GrantSubject.from_dict(d.pop("subject")),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
