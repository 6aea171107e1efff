"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        results = []
        for results_item_data in self.results:
            results_item = results_item_data.to_dict()
            results.append(results_item)

        field_dict["results"] = results
        total_results = self.total_results
        field_dict["total_results"] = total_results
        hub_error = self.hub_error

        if hub_error is not UNSET:
            field_dict["hub_error"] = hub_error
        hub_results_partial = self.hub_results_partial
        if hub_results_partial is not UNSET:
            field_dict["hub_results_partial"] = hub_results_partial
        local_results_only = self.local_results_only
        if local_results_only is not UNSET:
            field_dict["local_results_only"] = local_results_only
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.model_search_result import ModelSearchResult

        d = dict(src_dict)
        results = []
        for results_item_data in d.pop("results"):
            results_item = ModelSearchResult.from_dict(results_item_data)

            results.append(results_item)

        total_results = d.pop("total_results")
        hub_error = d.pop("hub_error", UNSET)

        hub_results_partial = d.pop("hub_results_partial", UNSET)
        local_results_only = d.pop("local_results_only", UNSET)
        found = cls(
            results=results,
            total_results=total_results,
            hub_error=hub_error,
            hub_results_partial=hub_results_partial,
            local_results_only=local_results_only,
        )
        found.additional_properties = d
        return found
