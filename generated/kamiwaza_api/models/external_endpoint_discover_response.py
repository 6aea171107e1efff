"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.discovered_model import DiscoveredModel


@_attrs_define(kw_only=True)
class ExternalEndpointDiscoverResponse:
    """Schema ExternalEndpointDiscoverResponse; members the contract does not know are kept."""

    available_models: list[DiscoveredModel]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["available_models"] = to_json(self.available_models)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.discovered_model import DiscoveredModel

        d = members(src_dict)
        found = cls(available_models=each(DiscoveredModel.from_dict)(d.pop("available_models")))
        found.additional_properties = d
        return found
