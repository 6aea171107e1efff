"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorRoutingMetadata:
    """Schema ConnectorRoutingMetadata; members the contract does not know are kept."""

    surface_base_path: str
    supported_surfaces: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["surface_base_path"] = self.surface_base_path
        if self.supported_surfaces is not UNSET:
            field_dict["supported_surfaces"] = self.supported_surfaces
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            surface_base_path=d.pop("surface_base_path"),
            supported_surfaces=d.pop("supported_surfaces", UNSET),
        )
        found.additional_properties = d
        return found
