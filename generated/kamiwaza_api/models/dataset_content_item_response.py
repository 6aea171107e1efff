"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetContentItemResponse:
    """Schema DatasetContentItemResponse; members the contract does not know are kept."""

    dataset_revision: int
    etag: str
    item_id: UUID
    item_revision: int
    logical_path: str
    size_bytes: int
    state: str
    content_type: None | str | Unset = UNSET
    created_by: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        dataset_revision = self.dataset_revision
        field_dict["dataset_revision"] = dataset_revision
        etag = self.etag
        field_dict["etag"] = etag
        item_id = str(self.item_id)
        field_dict["item_id"] = item_id
        item_revision = self.item_revision
        field_dict["item_revision"] = item_revision
        logical_path = self.logical_path
        field_dict["logical_path"] = logical_path
        size_bytes = self.size_bytes
        field_dict["size_bytes"] = size_bytes
        state = self.state
        field_dict["state"] = state
        content_type = self.content_type

        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        created_by = self.created_by

        if created_by is not UNSET:
            field_dict["created_by"] = created_by
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        dataset_revision = d.pop("dataset_revision")
        etag = d.pop("etag")
        item_id = UUID(d.pop("item_id"))

        item_revision = d.pop("item_revision")
        logical_path = d.pop("logical_path")
        size_bytes = d.pop("size_bytes")
        state = d.pop("state")
        content_type = d.pop("content_type", UNSET)

        created_by = d.pop("created_by", UNSET)

        found = cls(
            dataset_revision=dataset_revision,
            etag=etag,
            item_id=item_id,
            item_revision=item_revision,
            logical_path=logical_path,
            size_bytes=size_bytes,
            state=state,
            content_type=content_type,
            created_by=created_by,
        )
        found.additional_properties = d
        return found
