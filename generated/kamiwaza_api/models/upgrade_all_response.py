"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.upgrade_all_result import UpgradeAllResult


@_attrs_define(kw_only=True)
class UpgradeAllResponse:
    """Schema UpgradeAllResponse; members the contract does not know are kept."""

    results: list[UpgradeAllResult] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        results: list[dict[str, Any]] | Unset = UNSET
        if not isinstance(self.results, Unset):
            results = []
            for results_item_data in self.results:
                results_item = results_item_data.to_dict()
                results.append(results_item)

        if results is not UNSET:
            field_dict["results"] = results
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.upgrade_all_result import UpgradeAllResult

        d = dict(src_dict)
        _results = d.pop("results", UNSET)
        results: list[UpgradeAllResult] | Unset = UNSET
        if _results is not UNSET:
            results = []
            for results_item_data in _results:
                results_item = UpgradeAllResult.from_dict(results_item_data)

                results.append(results_item)

        found = cls(results=results)
        found.additional_properties = d
        return found
