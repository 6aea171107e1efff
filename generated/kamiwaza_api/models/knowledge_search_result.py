"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.fact import Fact
    from ..models.fact_source_attribution import FactSourceAttribution


@_attrs_define(kw_only=True)
class KnowledgeSearchResult:
    """Schema KnowledgeSearchResult; members the contract does not know are kept."""

    query: str
    total_count: int
    facts: list[Fact] | Unset = UNSET
    sources: list[FactSourceAttribution] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        query = self.query
        field_dict["query"] = query
        total_count = self.total_count
        field_dict["total_count"] = total_count
        facts: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.facts, Unset):
            facts = []
            for facts_item_data in self.facts:
                facts_item = facts_item_data.to_dict()
                facts.append(facts_item)

        if facts is not UNSET:
            field_dict["facts"] = facts
        sources: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.sources, Unset):
            sources = []
            for sources_item_data in self.sources:
                sources_item = sources_item_data.to_dict()
                sources.append(sources_item)

        if sources is not UNSET:
            field_dict["sources"] = sources
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.fact import Fact
        from ..models.fact_source_attribution import FactSourceAttribution

        d = dict(src_dict)
        query = d.pop("query")
        total_count = d.pop("total_count")
        _facts = d.pop("facts", UNSET)
        facts: list[Fact] | Unset = UNSET
        if _facts is not UNSET:
            facts = []
            for facts_item_data in _facts:
                facts_item = Fact.from_dict(facts_item_data)

                facts.append(facts_item)

        _sources = d.pop("sources", UNSET)
        sources: list[FactSourceAttribution] | Unset = UNSET
        if _sources is not UNSET:
            sources = []
            for sources_item_data in _sources:
                sources_item = FactSourceAttribution.from_dict(sources_item_data)

                sources.append(sources_item)

        found = cls(query=query, total_count=total_count, facts=facts, sources=sources)
        found.additional_properties = d
        return found
