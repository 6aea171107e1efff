"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.model_search_result import ModelSearchResult


@_attrs_define(kw_only=True)
class ModelSearchResponse:
    """Schema ModelSearchResponse; members the contract does not know are kept."""

    results: list[ModelSearchResult]
    total_results: int
    hub_error: None | str | Unset = UNSET
    hub_results_partial: bool | Unset = UNSET
    local_results_only: bool | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["results"] = to_json(self.results)
        field_dict["total_results"] = self.total_results
        if self.hub_error is not UNSET:
            field_dict["hub_error"] = self.hub_error
        if self.hub_results_partial is not UNSET:
            field_dict["hub_results_partial"] = self.hub_results_partial
        if self.local_results_only is not UNSET:
            field_dict["local_results_only"] = self.local_results_only
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_search_result import ModelSearchResult

        d = members(src_dict)
        found = cls(
            results=each(ModelSearchResult.from_dict)(d.pop("results")),
            total_results=d.pop("total_results"),
            hub_error=d.pop("hub_error", UNSET),
            hub_results_partial=d.pop("hub_results_partial", UNSET),
            local_results_only=d.pop("local_results_only", UNSET),
        )
        found.additional_properties = d
        return found
