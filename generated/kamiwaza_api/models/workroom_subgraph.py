"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fact_source_attribution import FactSourceAttribution
    from ..models.graph_edge import GraphEdge
    from ..models.graph_node import GraphNode


@_attrs_define(kw_only=True)
class WorkroomSubgraph:
    """Schema WorkroomSubgraph; members the contract does not know are kept."""

    edges: list[GraphEdge] | Unset = UNSET
    nodes: list[GraphNode] | Unset = UNSET
    sources: list[FactSourceAttribution] | Unset = UNSET
    truncated: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.edges is not UNSET:
            field_dict["edges"] = to_json(self.edges)
        if self.nodes is not UNSET:
            field_dict["nodes"] = to_json(self.nodes)
        if self.sources is not UNSET:
            field_dict["sources"] = to_json(self.sources)
        if self.truncated is not UNSET:
            field_dict["truncated"] = self.truncated
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.fact_source_attribution import FactSourceAttribution
        from ..models.graph_edge import GraphEdge
        from ..models.graph_node import GraphNode

        d = members(src_dict)
        found = cls(
            edges=given(each(GraphEdge.from_dict), d.pop("edges", UNSET)),
            nodes=given(each(GraphNode.from_dict), d.pop("nodes", UNSET)),
            sources=given(each(FactSourceAttribution.from_dict), d.pop("sources", UNSET)),
            truncated=d.pop("truncated", UNSET),
        )
        found.additional_properties = d
        return found
