"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.extension_event import ExtensionEvent
    from ..models.service_status_detail import ServiceStatusDetail


@_attrs_define(kw_only=True)
class ExtensionStatus:
    """Schema ExtensionStatus; members the contract does not know are kept."""

    name: str
    phase: str
    events: list[ExtensionEvent] | Unset = UNSET
    rolling_update: bool | Unset = UNSET
    services: list[ServiceStatusDetail] | Unset = UNSET
    url: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        phase = self.phase
        field_dict["phase"] = phase
        events: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.events, Unset):
            events = []
            for events_item_data in self.events:
                events_item = events_item_data.to_dict()
                events.append(events_item)

        if events is not UNSET:
            field_dict["events"] = events
        rolling_update = self.rolling_update
        if rolling_update is not UNSET:
            field_dict["rolling_update"] = rolling_update
        services: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.services, Unset):
            services = []
            for services_item_data in self.services:
                services_item = services_item_data.to_dict()
                services.append(services_item)

        if services is not UNSET:
            field_dict["services"] = services
        url = self.url

        if url is not UNSET:
            field_dict["url"] = url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.extension_event import ExtensionEvent
        from ..models.service_status_detail import ServiceStatusDetail

        d = dict(src_dict)
        name = d.pop("name")
        phase = d.pop("phase")
        _events = d.pop("events", UNSET)
        events: list[ExtensionEvent] | Unset = UNSET
        if _events is not UNSET:
            events = []
            for events_item_data in _events:
                events_item = ExtensionEvent.from_dict(events_item_data)

                events.append(events_item)

        rolling_update = d.pop("rolling_update", UNSET)
        _services = d.pop("services", UNSET)
        services: list[ServiceStatusDetail] | Unset = UNSET
        if _services is not UNSET:
            services = []
            for services_item_data in _services:
                services_item = ServiceStatusDetail.from_dict(services_item_data)

                services.append(services_item)

        url = d.pop("url", UNSET)

        found = cls(
            name=name,
            phase=phase,
            events=events,
            rolling_update=rolling_update,
            services=services,
            url=url,
        )
        found.additional_properties = d
        return found
