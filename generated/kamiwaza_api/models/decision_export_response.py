"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        count = self.count
        field_dict["count"] = count
        events = []
        for events_item_data in self.events:
            events_item = events_item_data.to_dict()
            events.append(events_item)

        field_dict["events"] = events
        has_more = self.has_more
        field_dict["has_more"] = has_more
        next_cursor = self.next_cursor

        if next_cursor is not UNSET:
            field_dict["next_cursor"] = next_cursor
        result = self.result

        if result is not UNSET:
            field_dict["result"] = result
        since: None | str | Unset
        if isinstance(self.since, Unset):
            since = UNSET
        elif isinstance(self.since, datetime.datetime):
            since = self.since.isoformat()
        else:
            since = self.since

        if since is not UNSET:
            field_dict["since"] = since
        tenant = self.tenant

        if tenant is not UNSET:
            field_dict["tenant"] = tenant
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.decision_audit_event import DecisionAuditEvent

        d = dict(src_dict)
        count = d.pop("count")
        events = []
        for events_item_data in d.pop("events"):
            events_item = DecisionAuditEvent.from_dict(events_item_data)

            events.append(events_item)

        has_more = d.pop("has_more")
        next_cursor = d.pop("next_cursor", UNSET)

        result = d.pop("result", UNSET)

        def _parse_since(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                since_type_0 = datetime.datetime.fromisoformat(data)

                return since_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        since = _parse_since(d.pop("since", UNSET))

        tenant = d.pop("tenant", UNSET)

        found = cls(
            count=count,
            events=events,
            has_more=has_more,
            next_cursor=next_cursor,
            result=result,
            since=since,
            tenant=tenant,
        )
        found.additional_properties = d
        return found
