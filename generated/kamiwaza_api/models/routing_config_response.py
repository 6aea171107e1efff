"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.routing_config_response_enabled_services import (
        RoutingConfigResponseEnabledServices,
    )
    from ..models.routing_config_response_service_prefixes import (
        RoutingConfigResponseServicePrefixes,
    )


@_attrs_define(kw_only=True)
class RoutingConfigResponse:
    """Schema RoutingConfigResponse; members the contract does not know are kept."""

    base_host: str
    enabled_services: RoutingConfigResponseEnabledServices
    mode: str
    service_prefixes: RoutingConfigResponseServicePrefixes
    updated_at: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["base_host"] = self.base_host
        field_dict["enabled_services"] = to_json(self.enabled_services)
        field_dict["mode"] = self.mode
        field_dict["service_prefixes"] = to_json(self.service_prefixes)
        field_dict["updated_at"] = self.updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.routing_config_response_enabled_services import (
            RoutingConfigResponseEnabledServices,
        )
        from ..models.routing_config_response_service_prefixes import (
            RoutingConfigResponseServicePrefixes,
        )

        d = members(src_dict)
        found = cls(
            base_host=d.pop("base_host"),
            enabled_services=RoutingConfigResponseEnabledServices.from_dict(
                d.pop("enabled_services")
            ),
            mode=d.pop("mode"),
            service_prefixes=RoutingConfigResponseServicePrefixes.from_dict(
                d.pop("service_prefixes")
            ),
            updated_at=d.pop("updated_at"),
        )
        found.additional_properties = d
        return found
