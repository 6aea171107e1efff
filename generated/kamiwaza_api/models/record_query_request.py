"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.record_filters import RecordFilters

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        dataset_urn = self.dataset_urn
        field_dict["dataset_urn"] = dataset_urn
        limit = self.limit
        field_dict["limit"] = limit
        order_by = []
        for order_by_item_data in self.order_by:
            order_by_item = order_by_item_data.to_dict()
            order_by.append(order_by_item)

        field_dict["order_by"] = order_by
        batch_size = self.batch_size

        if batch_size is not UNSET:
            field_dict["batch_size"] = batch_size
        filters: dict[str, Any] | None | Unset
        if isinstance(self.filters, Unset):
            filters = UNSET
        elif isinstance(self.filters, RecordFilters):
            filters = self.filters.to_dict()
        else:
            filters = self.filters

        if filters is not UNSET:
            field_dict["filters"] = filters
        offset = self.offset
        if offset is not UNSET:
            field_dict["offset"] = offset
        projection: list[str] | None | Unset
        if isinstance(self.projection, Unset):
            projection = UNSET
        elif isinstance(self.projection, list):
            projection = self.projection

        else:
            projection = self.projection

        if projection is not UNSET:
            field_dict["projection"] = projection
        transport: str | Unset = UNSET
        if not isinstance(self.transport, Unset):
            transport = self.transport.value

        if transport is not UNSET:
            field_dict["transport"] = transport
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.record_filters import RecordFilters
        from ..models.record_order import RecordOrder

        d = dict(src_dict)
        dataset_urn = d.pop("dataset_urn")
        limit = d.pop("limit")
        order_by = []
        for order_by_item_data in d.pop("order_by"):
            order_by_item = RecordOrder.from_dict(order_by_item_data)

            order_by.append(order_by_item)

        batch_size = d.pop("batch_size", UNSET)

        def _parse_filters(data: Any) -> None | RecordFilters | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                filters_type_0 = RecordFilters.from_dict(data)

                return filters_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RecordFilters | Unset, data)

        filters = _parse_filters(d.pop("filters", UNSET))

        offset = d.pop("offset", UNSET)

        def _parse_projection(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                projection_type_0 = data

                return projection_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        projection = _parse_projection(d.pop("projection", UNSET))

        _transport = d.pop("transport", UNSET)
        transport: RecordQueryRequestTransport | Unset
        if isinstance(_transport, Unset):
            transport = UNSET
        else:
            transport = RecordQueryRequestTransport(_transport)

        found = cls(
            dataset_urn=dataset_urn,
            limit=limit,
            order_by=order_by,
            batch_size=batch_size,
            filters=filters,
            offset=offset,
            projection=projection,
            transport=transport,
        )
        found.additional_properties = d
        return found
