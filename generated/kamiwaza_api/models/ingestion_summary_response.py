"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ingestion_summary_response_counts_by_source_type import (
        IngestionSummaryResponseCountsBySourceType,
    )


@_attrs_define(kw_only=True)
class IngestionSummaryResponse:
    """Schema IngestionSummaryResponse; members the contract does not know are kept."""

    workroom_id: UUID
    catalog_entries: int | Unset = UNSET
    counts_by_source_type: IngestionSummaryResponseCountsBySourceType | Unset = UNSET
    date_range_end: datetime.datetime | None | Unset = UNSET
    date_range_start: datetime.datetime | None | Unset = UNSET
    error_count: int | Unset = UNSET
    total_sources: int | Unset = UNSET
    warning_count: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        catalog_entries = self.catalog_entries
        if catalog_entries is not UNSET:
            field_dict["catalog_entries"] = catalog_entries
        counts_by_source_type: dict[str, Any] | Unset = UNSET
        if not isinstance(self.counts_by_source_type, Unset):
            counts_by_source_type = self.counts_by_source_type.to_dict()
        if counts_by_source_type is not UNSET:
            field_dict["counts_by_source_type"] = counts_by_source_type
        date_range_end: None | str | Unset
        if isinstance(self.date_range_end, Unset):
            date_range_end = UNSET
        elif isinstance(self.date_range_end, datetime.datetime):
            date_range_end = self.date_range_end.isoformat()
        else:
            date_range_end = self.date_range_end

        if date_range_end is not UNSET:
            field_dict["date_range_end"] = date_range_end
        date_range_start: None | str | Unset
        if isinstance(self.date_range_start, Unset):
            date_range_start = UNSET
        elif isinstance(self.date_range_start, datetime.datetime):
            date_range_start = self.date_range_start.isoformat()
        else:
            date_range_start = self.date_range_start

        if date_range_start is not UNSET:
            field_dict["date_range_start"] = date_range_start
        error_count = self.error_count
        if error_count is not UNSET:
            field_dict["error_count"] = error_count
        total_sources = self.total_sources
        if total_sources is not UNSET:
            field_dict["total_sources"] = total_sources
        warning_count = self.warning_count
        if warning_count is not UNSET:
            field_dict["warning_count"] = warning_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.ingestion_summary_response_counts_by_source_type import (
            IngestionSummaryResponseCountsBySourceType,
        )

        d = dict(src_dict)
        workroom_id = UUID(d.pop("workroom_id"))

        catalog_entries = d.pop("catalog_entries", UNSET)
        _counts_by_source_type = d.pop("counts_by_source_type", UNSET)
        counts_by_source_type: IngestionSummaryResponseCountsBySourceType | Unset
        if isinstance(_counts_by_source_type, Unset):
            counts_by_source_type = UNSET
        else:
            counts_by_source_type = IngestionSummaryResponseCountsBySourceType.from_dict(
                _counts_by_source_type
            )

        def _parse_date_range_end(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_range_end_type_0 = datetime.datetime.fromisoformat(data)

                return date_range_end_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        date_range_end = _parse_date_range_end(d.pop("date_range_end", UNSET))

        def _parse_date_range_start(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                date_range_start_type_0 = datetime.datetime.fromisoformat(data)

                return date_range_start_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        date_range_start = _parse_date_range_start(d.pop("date_range_start", UNSET))

        error_count = d.pop("error_count", UNSET)
        total_sources = d.pop("total_sources", UNSET)
        warning_count = d.pop("warning_count", UNSET)
        found = cls(
            workroom_id=workroom_id,
            catalog_entries=catalog_entries,
            counts_by_source_type=counts_by_source_type,
            date_range_end=date_range_end,
            date_range_start=date_range_start,
            error_count=error_count,
            total_sources=total_sources,
            warning_count=warning_count,
        )
        found.additional_properties = d
        return found
