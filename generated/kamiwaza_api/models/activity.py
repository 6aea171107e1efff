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
class Activity:
    """Schema Activity; members the contract does not know are kept."""

    action: None | str | Unset = UNSET
    apicall: None | str | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    id: None | Unset | UUID = UNSET
    module: None | str | Unset = UNSET
    user_id: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.action is not UNSET:
            field_dict["action"] = self.action
        if self.apicall is not UNSET:
            field_dict["apicall"] = self.apicall
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.id is not UNSET:
            field_dict["id"] = to_json(self.id)
        if self.module is not UNSET:
            field_dict["module"] = self.module
        if self.user_id is not UNSET:
            field_dict["user_id"] = self.user_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            action=d.pop("action", UNSET),
            apicall=d.pop("apicall", UNSET),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            id=given(either(UUID), d.pop("id", UNSET)),
            module=d.pop("module", UNSET),
            user_id=d.pop("user_id", UNSET),
        )
        found.additional_properties = d
        return found
