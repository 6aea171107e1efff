"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.tuple_audit_event import TupleAuditEvent


@_attrs_define(kw_only=True)
class TupleExportResponse:
    """Schema TupleExportResponse; members the contract does not know are kept."""

    count: int
    events: list[TupleAuditEvent]
    exported_at: datetime.datetime
    tenant: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        count = self.count
        field_dict["count"] = count
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        field_dict["events"] = events
        exported_at = self.exported_at.isoformat()
        field_dict["exported_at"] = exported_at
        tenant = self.tenant
        field_dict["tenant"] = tenant
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tuple_audit_event import TupleAuditEvent

        d = dict(src_dict)
        count = d.pop("count")
        events = []
        for events_item_data in d.pop("events"):
            events_item = TupleAuditEvent.from_dict(events_item_data)

            events.append(events_item)

        exported_at = datetime.datetime.fromisoformat(d.pop("exported_at"))

        tenant = d.pop("tenant")
        found = cls(count=count, events=events, exported_at=exported_at, tenant=tenant)
        found.additional_properties = d
        return found
