"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        edges: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.edges, Unset):
            edges = []
            for edges_item_data in self.edges:
                edges_item = edges_item_data.to_dict()
                edges.append(edges_item)

        if edges is not UNSET:
            field_dict["edges"] = edges
        nodes: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.nodes, Unset):
            nodes = []
            for nodes_item_data in self.nodes:
                nodes_item = nodes_item_data.to_dict()
                nodes.append(nodes_item)

        if nodes is not UNSET:
            field_dict["nodes"] = nodes
        sources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item = sources_item_data.to_dict()
                sources.append(sources_item)

        if sources is not UNSET:
            field_dict["sources"] = sources
        truncated = self.truncated
        if truncated is not UNSET:
            field_dict["truncated"] = truncated
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.fact_source_attribution import FactSourceAttribution
        from ..models.graph_edge import GraphEdge
        from ..models.graph_node import GraphNode

        d = dict(src_dict)
        _edges = d.pop("edges", UNSET)
        edges: list[GraphEdge] | Unset = UNSET
        if _edges is not UNSET:
            edges = []
            for edges_item_data in _edges:
                edges_item = GraphEdge.from_dict(edges_item_data)

                edges.append(edges_item)

        _nodes = d.pop("nodes", UNSET)
        nodes: list[GraphNode] | Unset = UNSET
        if _nodes is not UNSET:
            nodes = []
            for nodes_item_data in _nodes:
                nodes_item = GraphNode.from_dict(nodes_item_data)

                nodes.append(nodes_item)

        _sources = d.pop("sources", UNSET)
        sources: list[FactSourceAttribution] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in _sources:
                sources_item = FactSourceAttribution.from_dict(sources_item_data)

                sources.append(sources_item)

        truncated = d.pop("truncated", UNSET)
        found = cls(edges=edges, nodes=nodes, sources=sources, truncated=truncated)
        found.additional_properties = d
        return found
