"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.routing_config_update_enabled_services_type_0 import (
        RoutingConfigUpdateEnabledServicesType0,
    )
    from ..models.routing_config_update_service_prefixes_type_0 import (
        RoutingConfigUpdateServicePrefixesType0,
    )


@_attrs_define(kw_only=True)
class RoutingConfigUpdate:
    """Schema RoutingConfigUpdate; members the contract does not know are kept."""

    base_host: None | str | Unset = UNSET
    enabled_services: None | RoutingConfigUpdateEnabledServicesType0 | Unset = UNSET
    service_prefixes: None | RoutingConfigUpdateServicePrefixesType0 | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.base_host is not UNSET:
            field_dict["base_host"] = self.base_host
        if self.enabled_services is not UNSET:
            field_dict["enabled_services"] = to_json(self.enabled_services)
        if self.service_prefixes is not UNSET:
            field_dict["service_prefixes"] = to_json(self.service_prefixes)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.routing_config_update_enabled_services_type_0 import (
            RoutingConfigUpdateEnabledServicesType0,
        )
        from ..models.routing_config_update_service_prefixes_type_0 import (
            RoutingConfigUpdateServicePrefixesType0,
        )

        d = members(src_dict)
        found = cls(
            base_host=d.pop("base_host", UNSET),
            enabled_services=given(
                either(RoutingConfigUpdateEnabledServicesType0.from_dict),
                d.pop("enabled_services", UNSET),
            ),
            service_prefixes=given(
                either(RoutingConfigUpdateServicePrefixesType0.from_dict),
                d.pop("service_prefixes", UNSET),
            ),
        )
        found.additional_properties = d
        return found
