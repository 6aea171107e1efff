"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.routing_config_update_enabled_services_type_0 import (
            RoutingConfigUpdateEnabledServicesType0,
        )
        from ..models.routing_config_update_service_prefixes_type_0 import (
            RoutingConfigUpdateServicePrefixesType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        base_host = self.base_host

        if base_host is not UNSET:
            field_dict["base_host"] = base_host
        enabled_services: dict[str, Any] | None | Unset
        if isinstance(self.enabled_services, Unset):
            enabled_services = UNSET
        elif isinstance(self.enabled_services, RoutingConfigUpdateEnabledServicesType0):
            enabled_services = self.enabled_services.to_dict()
        else:
            enabled_services = self.enabled_services

        if enabled_services is not UNSET:
            field_dict["enabled_services"] = enabled_services
        service_prefixes: dict[str, Any] | None | Unset
        if isinstance(self.service_prefixes, Unset):
            service_prefixes = UNSET
        elif isinstance(self.service_prefixes, RoutingConfigUpdateServicePrefixesType0):
            service_prefixes = self.service_prefixes.to_dict()
        else:
            service_prefixes = self.service_prefixes

        if service_prefixes is not UNSET:
            field_dict["service_prefixes"] = service_prefixes
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

        d = dict(src_dict)
        base_host = d.pop("base_host", UNSET)

        def _parse_enabled_services(
            data: Any,
        ) -> None | RoutingConfigUpdateEnabledServicesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                enabled_services_type_0 = RoutingConfigUpdateEnabledServicesType0.from_dict(data)

                return enabled_services_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RoutingConfigUpdateEnabledServicesType0 | Unset, data)

        enabled_services = _parse_enabled_services(d.pop("enabled_services", UNSET))

        def _parse_service_prefixes(
            data: Any,
        ) -> None | RoutingConfigUpdateServicePrefixesType0 | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                service_prefixes_type_0 = RoutingConfigUpdateServicePrefixesType0.from_dict(data)

                return service_prefixes_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | RoutingConfigUpdateServicePrefixesType0 | Unset, data)

        service_prefixes = _parse_service_prefixes(d.pop("service_prefixes", UNSET))

        found = cls(
            base_host=base_host,
            enabled_services=enabled_services,
            service_prefixes=service_prefixes,
        )
        found.additional_properties = d
        return found
