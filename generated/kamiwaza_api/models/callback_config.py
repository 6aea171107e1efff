"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["url"] = self.url
        if self.events is not UNSET:
            field_dict["events"] = to_json(self.events)
        if self.headers is not UNSET:
            field_dict["headers"] = to_json(self.headers)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.callback_config_headers_type_0 import CallbackConfigHeadersType0

        d = members(src_dict)
        found = cls(
            url=d.pop("url"),
            events=given(each(CallbackConfigEventsItem), d.pop("events", UNSET)),
            headers=given(either(CallbackConfigHeadersType0.from_dict), d.pop("headers", UNSET)),
        )
        found.additional_properties = d
        return found
