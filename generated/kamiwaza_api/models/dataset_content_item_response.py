"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset_revision"] = self.dataset_revision
        field_dict["etag"] = self.etag
        field_dict["item_id"] = to_json(self.item_id)
        field_dict["item_revision"] = self.item_revision
        field_dict["logical_path"] = self.logical_path
        field_dict["size_bytes"] = self.size_bytes
        field_dict["state"] = self.state
        if self.content_type is not UNSET:
            field_dict["content_type"] = self.content_type
        if self.created_by is not UNSET:
            field_dict["created_by"] = self.created_by
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            dataset_revision=d.pop("dataset_revision"),
            etag=d.pop("etag"),
            item_id=UUID(d.pop("item_id")),
            item_revision=d.pop("item_revision"),
            logical_path=d.pop("logical_path"),
            size_bytes=d.pop("size_bytes"),
            state=d.pop("state"),
            content_type=d.pop("content_type", UNSET),
            created_by=d.pop("created_by", UNSET),
        )
        found.additional_properties = d
        return found
