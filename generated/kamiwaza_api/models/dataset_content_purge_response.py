"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Literal, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetContentPurgeResponse:
    """Schema DatasetContentPurgeResponse; members the contract does not know are kept."""

    forced_by: str
    item_id: UUID
    logical_path: str
    purged_at: datetime.datetime
    state: Literal["purged"] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["forced_by"] = self.forced_by
        field_dict["item_id"] = to_json(self.item_id)
        field_dict["logical_path"] = self.logical_path
        field_dict["purged_at"] = to_json(self.purged_at)
        if self.state is not UNSET:
            field_dict["state"] = self.state
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            forced_by=d.pop("forced_by"),
            item_id=UUID(d.pop("item_id")),
            logical_path=d.pop("logical_path"),
            purged_at=datetime.datetime.fromisoformat(d.pop("purged_at")),
            state=d.pop("state", UNSET),
        )
        found.additional_properties = d
        return found
