"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.connector_constraint import ConnectorConstraint


@_attrs_define(kw_only=True)
class ConnectorSurfaceCapability:
    """Schema ConnectorSurfaceCapability; members the contract does not know are kept."""

    display_label: str
    surface: str
    browse_supported: bool | Unset = UNSET
    constraints: list[ConnectorConstraint] | Unset = UNSET
    freshness_supported: bool | Unset = UNSET
    list_supported: bool | Unset = UNSET
    search_supported: bool | Unset = UNSET
    supported_granularity: list[str] | Unset = UNSET
    supported_node_types: list[str] | Unset = UNSET
    workroom_state: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["display_label"] = self.display_label
        field_dict["surface"] = self.surface
        if self.browse_supported is not UNSET:
            field_dict["browse_supported"] = self.browse_supported
        if self.constraints is not UNSET:
            field_dict["constraints"] = to_json(self.constraints)
        if self.freshness_supported is not UNSET:
            field_dict["freshness_supported"] = self.freshness_supported
        if self.list_supported is not UNSET:
            field_dict["list_supported"] = self.list_supported
        if self.search_supported is not UNSET:
            field_dict["search_supported"] = self.search_supported
        if self.supported_granularity is not UNSET:
            field_dict["supported_granularity"] = self.supported_granularity
        if self.supported_node_types is not UNSET:
            field_dict["supported_node_types"] = self.supported_node_types
        if self.workroom_state is not UNSET:
            field_dict["workroom_state"] = self.workroom_state
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.connector_constraint import ConnectorConstraint

        d = members(src_dict)
        found = cls(
            display_label=d.pop("display_label"),
            surface=d.pop("surface"),
            browse_supported=d.pop("browse_supported", UNSET),
            constraints=given(each(ConnectorConstraint.from_dict), d.pop("constraints", UNSET)),
            freshness_supported=d.pop("freshness_supported", UNSET),
            list_supported=d.pop("list_supported", UNSET),
            search_supported=d.pop("search_supported", UNSET),
            supported_granularity=d.pop("supported_granularity", UNSET),
            supported_node_types=d.pop("supported_node_types", UNSET),
            workroom_state=d.pop("workroom_state", UNSET),
        )
        found.additional_properties = d
        return found
