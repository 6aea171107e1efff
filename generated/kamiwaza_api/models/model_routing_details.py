"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.model_routing_details_route_mode import ModelRoutingDetailsRouteMode
from ..models.model_routing_details_target_kind import ModelRoutingDetailsTargetKind


@_attrs_define(kw_only=True)
class ModelRoutingDetails:
    """Schema ModelRoutingDetails; members the contract does not know are kept."""

    route_mode: ModelRoutingDetailsRouteMode
    target_kind: ModelRoutingDetailsTargetKind
    target_ref: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["route_mode"] = to_json(self.route_mode)
        field_dict["target_kind"] = to_json(self.target_kind)
        field_dict["target_ref"] = self.target_ref
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            route_mode=ModelRoutingDetailsRouteMode(d.pop("route_mode")),
            target_kind=ModelRoutingDetailsTargetKind(d.pop("target_kind")),
            target_ref=d.pop("target_ref"),
        )
        found.additional_properties = d
        return found
