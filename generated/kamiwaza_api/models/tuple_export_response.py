"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["count"] = self.count
        field_dict["events"] = to_json(self.events)
        field_dict["exported_at"] = to_json(self.exported_at)
        field_dict["tenant"] = self.tenant
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tuple_audit_event import TupleAuditEvent

        d = members(src_dict)
        found = cls(
            count=d.pop("count"),
            events=each(TupleAuditEvent.from_dict)(d.pop("events")),
            exported_at=datetime.datetime.fromisoformat(d.pop("exported_at")),
            tenant=d.pop("tenant"),
        )
        found.additional_properties = d
        return found
