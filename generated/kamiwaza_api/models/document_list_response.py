"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.document_record import DocumentRecord
    from ..models.rejected_document import RejectedDocument


@_attrs_define(kw_only=True)
class DocumentListResponse:
    """Schema DocumentListResponse; members the contract does not know are kept."""

    items: list[DocumentRecord]
    limit: int
    offset: int
    total: int
    rejections: list[RejectedDocument] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        items = []
        for items_item_data in self.items:
            items_item = items_item_data.to_dict()
            items.append(items_item)

        field_dict["items"] = items
        limit = self.limit
        field_dict["limit"] = limit
        offset = self.offset
        field_dict["offset"] = offset
        total = self.total
        field_dict["total"] = total
        rejections: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.rejections, Unset):
            rejections = []
            for rejections_item_data in self.rejections:
                rejections_item = rejections_item_data.to_dict()
                rejections.append(rejections_item)

        if rejections is not UNSET:
            field_dict["rejections"] = rejections
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.document_record import DocumentRecord
        from ..models.rejected_document import RejectedDocument

        d = dict(src_dict)
        items = []
        for items_item_data in d.pop("items"):
            items_item = DocumentRecord.from_dict(items_item_data)

            items.append(items_item)

        limit = d.pop("limit")
        offset = d.pop("offset")
        total = d.pop("total")
        _rejections = d.pop("rejections", UNSET)
        rejections: list[RejectedDocument] | Unset = UNSET
        if _rejections is not UNSET:
            rejections = []
            for rejections_item_data in _rejections:
                rejections_item = RejectedDocument.from_dict(rejections_item_data)

                rejections.append(rejections_item)

        found = cls(items=items, limit=limit, offset=offset, total=total, rejections=rejections)
        found.additional_properties = d
        return found
