"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

if TYPE_CHECKING:
    from ..models.discovered_model import DiscoveredModel


@_attrs_define(kw_only=True)
class ExternalEndpointDiscoverResponse:
    """Schema ExternalEndpointDiscoverResponse; members the contract does not know are kept."""

    available_models: list[DiscoveredModel]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        available_models = []
        for available_models_item_data in self.available_models:
            available_models_item = available_models_item_data.to_dict()
            available_models.append(available_models_item)

        field_dict["available_models"] = available_models
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.discovered_model import DiscoveredModel

        d = dict(src_dict)
        available_models = []
        for available_models_item_data in d.pop("available_models"):
            available_models_item = DiscoveredModel.from_dict(available_models_item_data)

            available_models.append(available_models_item)

        found = cls(available_models=available_models)
        found.additional_properties = d
        return found
