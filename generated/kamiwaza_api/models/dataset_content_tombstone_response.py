"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field


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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        dataset_revision = self.dataset_revision
        field_dict["dataset_revision"] = dataset_revision
        item_id = str(self.item_id)
        field_dict["item_id"] = item_id
        item_revision = self.item_revision
        field_dict["item_revision"] = item_revision
        logical_path = self.logical_path
        field_dict["logical_path"] = logical_path
        purge_eligible_at = self.purge_eligible_at.isoformat()
        field_dict["purge_eligible_at"] = purge_eligible_at
        state = self.state
        field_dict["state"] = state
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        dataset_revision = d.pop("dataset_revision")
        item_id = UUID(d.pop("item_id"))

        item_revision = d.pop("item_revision")
        logical_path = d.pop("logical_path")
        purge_eligible_at = datetime.datetime.fromisoformat(d.pop("purge_eligible_at"))

        state = d.pop("state")
        found = cls(
            dataset_revision=dataset_revision,
            item_id=item_id,
            item_revision=item_revision,
            logical_path=logical_path,
            purge_eligible_at=purge_eligible_at,
            state=state,
        )
        found.additional_properties = d
        return found
