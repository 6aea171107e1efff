"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.pat import PAT


@_attrs_define(kw_only=True)
class PATListResponse:
    """Schema PATListResponse; members the contract does not know are kept."""

    pats: list[PAT]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["pats"] = to_json(self.pats)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pat import PAT

        d = members(src_dict)
        found = cls(pats=each(PAT.from_dict)(d.pop("pats")))
        found.additional_properties = d
        return found
