"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.decision_audit_event import DecisionAuditEvent


@_attrs_define(kw_only=True)
class DecisionExportResponse:
    """Schema DecisionExportResponse; members the contract does not know are kept."""

    count: int
    events: list[DecisionAuditEvent]
    has_more: bool
    next_cursor: int | None | Unset = UNSET
    result: None | str | Unset = UNSET
    since: datetime.datetime | None | Unset = UNSET
    tenant: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["count"] = self.count
        field_dict["events"] = to_json(self.events)
        field_dict["has_more"] = self.has_more
        if self.next_cursor is not UNSET:
            field_dict["next_cursor"] = self.next_cursor
        if self.result is not UNSET:
            field_dict["result"] = self.result
        if self.since is not UNSET:
            field_dict["since"] = to_json(self.since)
        if self.tenant is not UNSET:
            field_dict["tenant"] = self.tenant
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.decision_audit_event import DecisionAuditEvent

        d = members(src_dict)
        found = cls(
            count=d.pop("count"),
            events=each(DecisionAuditEvent.from_dict)(d.pop("events")),
            has_more=d.pop("has_more"),
            next_cursor=d.pop("next_cursor", UNSET),
            result=d.pop("result", UNSET),
            since=given(either(datetime.datetime.fromisoformat), d.pop("since", UNSET)),
            tenant=d.pop("tenant", UNSET),
        )
        found.additional_properties = d
        return found
