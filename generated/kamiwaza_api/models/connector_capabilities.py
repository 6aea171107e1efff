"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_capabilities_supported_granularity import (
        ConnectorCapabilitiesSupportedGranularity,
    )
    from ..models.connector_constraint import ConnectorConstraint
    from ..models.connector_surface_capability import ConnectorSurfaceCapability


@_attrs_define(kw_only=True)
class ConnectorCapabilities:
    """Schema ConnectorCapabilities; members the contract does not know are kept."""

    browse_supported: bool | Unset = UNSET
    constraints: list[ConnectorConstraint] | Unset = UNSET
    freshness_supported: bool | Unset = UNSET
    list_supported: bool | Unset = UNSET
    search_supported: bool | Unset = UNSET
    supported_granularity: ConnectorCapabilitiesSupportedGranularity | Unset = UNSET
    supported_source_types: list[str] | Unset = UNSET
    surfaces: list[ConnectorSurfaceCapability] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        browse_supported = self.browse_supported
        if browse_supported is not UNSET:
            field_dict["browse_supported"] = browse_supported
        constraints: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.constraints, Unset):
            constraints = []
            for constraints_item_data in self.constraints:
                constraints_item = constraints_item_data.to_dict()
                constraints.append(constraints_item)

        if constraints is not UNSET:
            field_dict["constraints"] = constraints
        freshness_supported = self.freshness_supported
        if freshness_supported is not UNSET:
            field_dict["freshness_supported"] = freshness_supported
        list_supported = self.list_supported
        if list_supported is not UNSET:
            field_dict["list_supported"] = list_supported
        search_supported = self.search_supported
        if search_supported is not UNSET:
            field_dict["search_supported"] = search_supported
        supported_granularity: dict[str, Any] | Unset = UNSET
        if not isinstance(self.supported_granularity, Unset):
            supported_granularity = self.supported_granularity.to_dict()
        if supported_granularity is not UNSET:
            field_dict["supported_granularity"] = supported_granularity
        supported_source_types: list[str] | Unset = UNSET
        if not isinstance(self.supported_source_types, Unset):
            supported_source_types = self.supported_source_types

        if supported_source_types is not UNSET:
            field_dict["supported_source_types"] = supported_source_types
        surfaces: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.surfaces, Unset):
            surfaces = []
            for surfaces_item_data in self.surfaces:
                surfaces_item = surfaces_item_data.to_dict()
                surfaces.append(surfaces_item)

        if surfaces is not UNSET:
            field_dict["surfaces"] = surfaces
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_capabilities_supported_granularity import (
            ConnectorCapabilitiesSupportedGranularity,
        )
        from ..models.connector_constraint import ConnectorConstraint
        from ..models.connector_surface_capability import ConnectorSurfaceCapability

        d = dict(src_dict)
        browse_supported = d.pop("browse_supported", UNSET)
        _constraints = d.pop("constraints", UNSET)
        constraints: list[ConnectorConstraint] | Unset = UNSET
        if _constraints is not UNSET:
            constraints = []
            for constraints_item_data in _constraints:
                constraints_item = ConnectorConstraint.from_dict(constraints_item_data)

                constraints.append(constraints_item)

        freshness_supported = d.pop("freshness_supported", UNSET)
        list_supported = d.pop("list_supported", UNSET)
        search_supported = d.pop("search_supported", UNSET)
        _supported_granularity = d.pop("supported_granularity", UNSET)
        supported_granularity: ConnectorCapabilitiesSupportedGranularity | Unset
        if isinstance(_supported_granularity, Unset):
            supported_granularity = UNSET
        else:
            supported_granularity = ConnectorCapabilitiesSupportedGranularity.from_dict(
                _supported_granularity
            )

        supported_source_types = d.pop("supported_source_types", UNSET)

        _surfaces = d.pop("surfaces", UNSET)
        surfaces: list[ConnectorSurfaceCapability] | Unset = UNSET
        if _surfaces is not UNSET:
            surfaces = []
            for surfaces_item_data in _surfaces:
                surfaces_item = ConnectorSurfaceCapability.from_dict(surfaces_item_data)

                surfaces.append(surfaces_item)

        found = cls(
            browse_supported=browse_supported,
            constraints=constraints,
            freshness_supported=freshness_supported,
            list_supported=list_supported,
            search_supported=search_supported,
            supported_granularity=supported_granularity,
            supported_source_types=supported_source_types,
            surfaces=surfaces,
        )
        found.additional_properties = d
        return found
