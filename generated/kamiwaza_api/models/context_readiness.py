"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.dependency_readiness import DependencyReadiness
    from ..models.graph_readiness import GraphReadiness


@_attrs_define(kw_only=True)
class ContextReadiness:
    """Schema ContextReadiness; members the contract does not know are kept."""

    agentic: DependencyReadiness
    embedding: DependencyReadiness
    extractor: DependencyReadiness
    graph: GraphReadiness
    lexical: DependencyReadiness
    vector: DependencyReadiness
    can_index_semantic_lexical: bool | Unset = UNSET
    degradation_reasons: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["agentic"] = to_json(self.agentic)
        field_dict["embedding"] = to_json(self.embedding)
        field_dict["extractor"] = to_json(self.extractor)
        field_dict["graph"] = to_json(self.graph)
        field_dict["lexical"] = to_json(self.lexical)
        field_dict["vector"] = to_json(self.vector)
        if self.can_index_semantic_lexical is not UNSET:
            field_dict["can_index_semantic_lexical"] = self.can_index_semantic_lexical
        if self.degradation_reasons is not UNSET:
            field_dict["degradation_reasons"] = self.degradation_reasons
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dependency_readiness import DependencyReadiness
        from ..models.graph_readiness import GraphReadiness

        d = members(src_dict)
        found = cls(
            agentic=DependencyReadiness.from_dict(d.pop("agentic")),
            embedding=DependencyReadiness.from_dict(d.pop("embedding")),
            extractor=DependencyReadiness.from_dict(d.pop("extractor")),
            graph=GraphReadiness.from_dict(d.pop("graph")),
            lexical=DependencyReadiness.from_dict(d.pop("lexical")),
            vector=DependencyReadiness.from_dict(d.pop("vector")),
            can_index_semantic_lexical=d.pop("can_index_semantic_lexical", UNSET),
            degradation_reasons=d.pop("degradation_reasons", UNSET),
        )
        found.additional_properties = d
        return found
