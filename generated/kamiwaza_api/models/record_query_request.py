"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..models.record_query_request_transport import RecordQueryRequestTransport
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.record_filters import RecordFilters
    from ..models.record_order import RecordOrder


@_attrs_define(kw_only=True)
class RecordQueryRequest:
    """Schema RecordQueryRequest; members the contract does not know are kept."""

    dataset_urn: str
    limit: int
    order_by: list[RecordOrder]
    batch_size: int | None | Unset = UNSET
    filters: None | RecordFilters | Unset = UNSET
    offset: int | Unset = UNSET
    projection: list[str] | None | Unset = UNSET
    transport: RecordQueryRequestTransport | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset_urn"] = self.dataset_urn
        field_dict["limit"] = self.limit
        field_dict["order_by"] = to_json(self.order_by)
        if self.batch_size is not UNSET:
            field_dict["batch_size"] = self.batch_size
        if self.filters is not UNSET:
            field_dict["filters"] = to_json(self.filters)
        if self.offset is not UNSET:
            field_dict["offset"] = self.offset
        if self.projection is not UNSET:
            field_dict["projection"] = self.projection
        if self.transport is not UNSET:
            field_dict["transport"] = to_json(self.transport)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.record_filters import RecordFilters
        from ..models.record_order import RecordOrder

        d = members(src_dict)
        found = cls(
            dataset_urn=d.pop("dataset_urn"),
            limit=d.pop("limit"),
            order_by=each(RecordOrder.from_dict)(d.pop("order_by")),
            batch_size=d.pop("batch_size", UNSET),
            filters=given(either(RecordFilters.from_dict), d.pop("filters", UNSET)),
            offset=d.pop("offset", UNSET),
            projection=d.pop("projection", UNSET),
            transport=given(RecordQueryRequestTransport, d.pop("transport", UNSET)),
        )
        found.additional_properties = d
        return found
