"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["query"] = self.query
        field_dict["total_count"] = self.total_count
        if self.facts is not UNSET:
            field_dict["facts"] = to_json(self.facts)
        if self.sources is not UNSET:
            field_dict["sources"] = to_json(self.sources)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.fact import Fact
        from ..models.fact_source_attribution import FactSourceAttribution

        d = members(src_dict)
        found = cls(
            query=d.pop("query"),
            total_count=d.pop("total_count"),
            facts=given(each(Fact.from_dict), d.pop("facts", UNSET)),
            sources=given(each(FactSourceAttribution.from_dict), d.pop("sources", UNSET)),
        )
        found.additional_properties = d
        return found
