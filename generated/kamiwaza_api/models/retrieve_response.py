"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.source_reference import SourceReference


@_attrs_define(kw_only=True)
class RetrieveResponse:
    """Schema RetrieveResponse; members the contract does not know are kept."""

    context: str
    query: str
    retrieval_time_ms: float | Unset = UNSET
    sources: list[SourceReference] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["context"] = self.context
        field_dict["query"] = self.query
        if self.retrieval_time_ms is not UNSET:
            field_dict["retrieval_time_ms"] = self.retrieval_time_ms
        if self.sources is not UNSET:
            field_dict["sources"] = to_json(self.sources)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.source_reference import SourceReference

        d = members(src_dict)
        found = cls(
            context=d.pop("context"),
            query=d.pop("query"),
            retrieval_time_ms=d.pop("retrieval_time_ms", UNSET),
            sources=given(each(SourceReference.from_dict), d.pop("sources", UNSET)),
        )
        found.additional_properties = d
        return found
