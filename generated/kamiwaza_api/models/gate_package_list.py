"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.gate_package_state import GatePackageState


@_attrs_define(kw_only=True)
class GatePackageList:
    """Schema GatePackageList; members the contract does not know are kept."""

    items: list[GatePackageState] | Unset = UNSET
    page: int | Unset = UNSET
    per_page: int | Unset = UNSET
    total: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.items is not UNSET:
            field_dict["items"] = to_json(self.items)
        if self.page is not UNSET:
            field_dict["page"] = self.page
        if self.per_page is not UNSET:
            field_dict["per_page"] = self.per_page
        if self.total is not UNSET:
            field_dict["total"] = self.total
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.gate_package_state import GatePackageState

        d = members(src_dict)
        found = cls(
            items=given(each(GatePackageState.from_dict), d.pop("items", UNSET)),
            page=d.pop("page", UNSET),
            per_page=d.pop("per_page", UNSET),
            total=d.pop("total", UNSET),
        )
        found.additional_properties = d
        return found
