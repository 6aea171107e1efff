"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.route_auth_mode import RouteAuthMode
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.greymatter_route_backend_request import GreymatterRouteBackendRequest
    from ..models.greymatter_route_intent_request_headers import GreymatterRouteIntentRequestHeaders


@_attrs_define(kw_only=True)
class GreymatterRouteIntentRequest:
    """Schema GreymatterRouteIntentRequest; members the contract does not know are kept."""

    backend: GreymatterRouteBackendRequest
    owner_id: str
    owner_kind: str
    public_path: str
    route_id: str
    auth_mode: RouteAuthMode | Unset = UNSET
    headers: GreymatterRouteIntentRequestHeaders | Unset = UNSET
    rewrite_path: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["backend"] = to_json(self.backend)
        field_dict["owner_id"] = self.owner_id
        field_dict["owner_kind"] = self.owner_kind
        field_dict["public_path"] = self.public_path
        field_dict["route_id"] = self.route_id
        if self.auth_mode is not UNSET:
            field_dict["auth_mode"] = to_json(self.auth_mode)
        if self.headers is not UNSET:
            field_dict["headers"] = to_json(self.headers)
        if self.rewrite_path is not UNSET:
            field_dict["rewrite_path"] = self.rewrite_path
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.greymatter_route_backend_request import GreymatterRouteBackendRequest
        from ..models.greymatter_route_intent_request_headers import (
            GreymatterRouteIntentRequestHeaders,
        )

        d = members(src_dict)
        found = cls(
            backend=GreymatterRouteBackendRequest.from_dict(d.pop("backend")),
            owner_id=d.pop("owner_id"),
            owner_kind=d.pop("owner_kind"),
            public_path=d.pop("public_path"),
            route_id=d.pop("route_id"),
            auth_mode=given(RouteAuthMode, d.pop("auth_mode", UNSET)),
            headers=given(GreymatterRouteIntentRequestHeaders.from_dict, d.pop("headers", UNSET)),
            rewrite_path=d.pop("rewrite_path", UNSET),
        )
        found.additional_properties = d
        return found
