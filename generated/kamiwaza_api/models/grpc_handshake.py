"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["expires_at"] = to_json(self.expires_at)
        field_dict["token"] = self.token
        if self.endpoint is not UNSET:
            field_dict["endpoint"] = self.endpoint
        if self.endpoints is not UNSET:
            field_dict["endpoints"] = to_json(self.endpoints)
        if self.protocol is not UNSET:
            field_dict["protocol"] = self.protocol
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.flight_endpoint import FlightEndpoint

        d = members(src_dict)
        found = cls(
            expires_at=datetime.datetime.fromisoformat(d.pop("expires_at")),
            token=d.pop("token"),
            endpoint=d.pop("endpoint", UNSET),
            endpoints=given(each(FlightEndpoint.from_dict), d.pop("endpoints", UNSET)),
            protocol=d.pop("protocol", UNSET),
        )
        found.additional_properties = d
        return found
