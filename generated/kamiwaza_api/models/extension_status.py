"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["phase"] = self.phase
        if self.events is not UNSET:
            field_dict["events"] = to_json(self.events)
        if self.rolling_update is not UNSET:
            field_dict["rolling_update"] = self.rolling_update
        if self.services is not UNSET:
            field_dict["services"] = to_json(self.services)
        if self.url is not UNSET:
            field_dict["url"] = self.url
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.extension_event import ExtensionEvent
        from ..models.service_status_detail import ServiceStatusDetail

        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            phase=d.pop("phase"),
            events=given(each(ExtensionEvent.from_dict), d.pop("events", UNSET)),
            rolling_update=d.pop("rolling_update", UNSET),
            services=given(each(ServiceStatusDetail.from_dict), d.pop("services", UNSET)),
            url=d.pop("url", UNSET),
        )
        found.additional_properties = d
        return found
