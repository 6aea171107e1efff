"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.dde_connector_response import DdeConnectorResponse


@_attrs_define(kw_only=True)
class DdeConnectorListResponse:
    """Schema DdeConnectorListResponse; members the contract does not know are kept."""

    items: list[DdeConnectorResponse]
    limit: int
    offset: int
    total: int
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
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dde_connector_response import DdeConnectorResponse

        d = dict(src_dict)
        items = []
        for items_item_data in d.pop("items"):
            items_item = DdeConnectorResponse.from_dict(items_item_data)

            items.append(items_item)

        limit = d.pop("limit")
        offset = d.pop("offset")
        total = d.pop("total")
        found = cls(items=items, limit=limit, offset=offset, total=total)
        found.additional_properties = d
        return found
