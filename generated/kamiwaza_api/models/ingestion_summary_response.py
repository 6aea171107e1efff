"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.catalog_entries is not UNSET:
            field_dict["catalog_entries"] = self.catalog_entries
        if self.counts_by_source_type is not UNSET:
            field_dict["counts_by_source_type"] = to_json(self.counts_by_source_type)
        if self.date_range_end is not UNSET:
            field_dict["date_range_end"] = to_json(self.date_range_end)
        if self.date_range_start is not UNSET:
            field_dict["date_range_start"] = to_json(self.date_range_start)
        if self.error_count is not UNSET:
            field_dict["error_count"] = self.error_count
        if self.total_sources is not UNSET:
            field_dict["total_sources"] = self.total_sources
        if self.warning_count is not UNSET:
            field_dict["warning_count"] = self.warning_count
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.ingestion_summary_response_counts_by_source_type import (
            IngestionSummaryResponseCountsBySourceType,
        )

        d = members(src_dict)
        found = cls(
            workroom_id=UUID(d.pop("workroom_id")),
            catalog_entries=d.pop("catalog_entries", UNSET),
            counts_by_source_type=given(
                IngestionSummaryResponseCountsBySourceType.from_dict,
                d.pop("counts_by_source_type", UNSET),
            ),
            date_range_end=given(
                either(datetime.datetime.fromisoformat), d.pop("date_range_end", UNSET)
            ),
            date_range_start=given(
                either(datetime.datetime.fromisoformat), d.pop("date_range_start", UNSET)
            ),
            error_count=d.pop("error_count", UNSET),
            total_sources=d.pop("total_sources", UNSET),
            warning_count=d.pop("warning_count", UNSET),
        )
        found.additional_properties = d
        return found
