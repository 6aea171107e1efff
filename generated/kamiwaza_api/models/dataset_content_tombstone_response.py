"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class DatasetContentTombstoneResponse:
    """Schema DatasetContentTombstoneResponse; members the contract does not know are kept."""

    dataset_revision: int
    item_id: UUID
    item_revision: int
    logical_path: str
    purge_eligible_at: datetime.datetime
    state: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset_revision"] = self.dataset_revision
        field_dict["item_id"] = to_json(self.item_id)
        field_dict["item_revision"] = self.item_revision
        field_dict["logical_path"] = self.logical_path
        field_dict["purge_eligible_at"] = to_json(self.purge_eligible_at)
        field_dict["state"] = self.state
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            dataset_revision=d.pop("dataset_revision"),
            item_id=UUID(d.pop("item_id")),
            item_revision=d.pop("item_revision"),
            logical_path=d.pop("logical_path"),
            purge_eligible_at=datetime.datetime.fromisoformat(d.pop("purge_eligible_at")),
            state=d.pop("state"),
        )
        found.additional_properties = d
        return found
