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
class ExtensionEvent:
    """Schema ExtensionEvent; members the contract does not know are kept."""

    message: str
    reason: str
    type_: str
    count: int | Unset = UNSET
    first_seen: datetime.datetime | None | Unset = UNSET
    last_seen: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["message"] = self.message
        field_dict["reason"] = self.reason
        field_dict["type"] = self.type_
        if self.count is not UNSET:
            field_dict["count"] = self.count
        if self.first_seen is not UNSET:
            field_dict["first_seen"] = to_json(self.first_seen)
        if self.last_seen is not UNSET:
            field_dict["last_seen"] = to_json(self.last_seen)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            message=d.pop("message"),
            reason=d.pop("reason"),
            type_=d.pop("type"),
            count=d.pop("count", UNSET),
            first_seen=given(either(datetime.datetime.fromisoformat), d.pop("first_seen", UNSET)),
            last_seen=given(either(datetime.datetime.fromisoformat), d.pop("last_seen", UNSET)),
        )
        found.additional_properties = d
        return found
