"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flight_endpoint import FlightEndpoint


@_attrs_define(kw_only=True)
class GrpcHandshake:
    """Schema GrpcHandshake; members the contract does not know are kept."""

    expires_at: datetime.datetime
    token: str
    endpoint: None | str | Unset = UNSET
    endpoints: list[FlightEndpoint] | Unset = UNSET
    protocol: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        expires_at = self.expires_at.isoformat()
        field_dict["expires_at"] = expires_at
        token = self.token
        field_dict["token"] = token
        endpoint = self.endpoint

        if endpoint is not UNSET:
            field_dict["endpoint"] = endpoint
        endpoints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.endpoints, Unset):
            endpoints = []
            for endpoints_item_data in self.endpoints:
                endpoints_item = endpoints_item_data.to_dict()
                endpoints.append(endpoints_item)

        if endpoints is not UNSET:
            field_dict["endpoints"] = endpoints
        protocol = self.protocol
        if protocol is not UNSET:
            field_dict["protocol"] = protocol
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.flight_endpoint import FlightEndpoint

        d = dict(src_dict)
        expires_at = datetime.datetime.fromisoformat(d.pop("expires_at"))

        token = d.pop("token")
        endpoint = d.pop("endpoint", UNSET)

        _endpoints = d.pop("endpoints", UNSET)
        endpoints: list[FlightEndpoint] | Unset = UNSET
        if _endpoints is not UNSET:
            endpoints = []
            for endpoints_item_data in _endpoints:
                endpoints_item = FlightEndpoint.from_dict(endpoints_item_data)

                endpoints.append(endpoints_item)

        protocol = d.pop("protocol", UNSET)
        found = cls(
            expires_at=expires_at,
            token=token,
            endpoint=endpoint,
            endpoints=endpoints,
            protocol=protocol,
        )
        found.additional_properties = d
        return found
