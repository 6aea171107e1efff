"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["items"] = to_json(self.items)
        field_dict["limit"] = self.limit
        field_dict["offset"] = self.offset
        field_dict["total"] = self.total
        if self.rejections is not UNSET:
            field_dict["rejections"] = to_json(self.rejections)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.document_record import DocumentRecord
        from ..models.rejected_document import RejectedDocument

        d = members(src_dict)
        found = cls(
            items=each(DocumentRecord.from_dict)(d.pop("items")),
            limit=d.pop("limit"),
            offset=d.pop("offset"),
            total=d.pop("total"),
            rejections=given(each(RejectedDocument.from_dict), d.pop("rejections", UNSET)),
        )
        found.additional_properties = d
        return found
