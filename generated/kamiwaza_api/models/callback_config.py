"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.callback_config_events_item import CallbackConfigEventsItem
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.callback_config_headers_type_0 import CallbackConfigHeadersType0


@_attrs_define(kw_only=True)
class CallbackConfig:
    """Schema CallbackConfig; members the contract does not know are kept."""

    url: str
    events: list[CallbackConfigEventsItem] | Unset = UNSET
    headers: CallbackConfigHeadersType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.callback_config_headers_type_0 import CallbackConfigHeadersType0

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        url = self.url
        field_dict["url"] = url
        events: list[str] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item = events_item_data.value
                events.append(events_item)

        if events is not UNSET:
            field_dict["events"] = events
        headers: dict[str, Any] | None | Unset
        if isinstance(self.headers, Unset):
            headers = UNSET
        elif isinstance(self.headers, CallbackConfigHeadersType0):
            headers = self.headers.to_dict()
        else:
            headers = self.headers

        if headers is not UNSET:
            field_dict["headers"] = headers
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.callback_config_headers_type_0 import CallbackConfigHeadersType0

        d = dict(src_dict)
        url = d.pop("url")
        _events = d.pop("events", UNSET)
        events: list[CallbackConfigEventsItem] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = CallbackConfigEventsItem(events_item_data)

                events.append(events_item)

        def _parse_headers(data: Any) -> CallbackConfigHeadersType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                headers_type_0 = CallbackConfigHeadersType0.from_dict(data)

                return headers_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(CallbackConfigHeadersType0 | None | Unset, data)

        headers = _parse_headers(d.pop("headers", UNSET))

        found = cls(url=url, events=events, headers=headers)
        found.additional_properties = d
        return found
