"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.dataset_search_meta import DatasetSearchMeta
    from ..models.unified_search_response import UnifiedSearchResponse


@_attrs_define(kw_only=True)
class DatasetScopedSearchResponse:
    """Schema DatasetScopedSearchResponse; members the contract does not know are kept."""

    meta: DatasetSearchMeta
    results: UnifiedSearchResponse
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["meta"] = to_json(self.meta)
        field_dict["results"] = to_json(self.results)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.dataset_search_meta import DatasetSearchMeta
        from ..models.unified_search_response import UnifiedSearchResponse

        d = members(src_dict)
        found = cls(
            meta=DatasetSearchMeta.from_dict(d.pop("meta")),
            results=UnifiedSearchResponse.from_dict(d.pop("results")),
        )
        found.additional_properties = d
        return found
