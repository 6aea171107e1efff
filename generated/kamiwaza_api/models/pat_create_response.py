"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json

if TYPE_CHECKING:
    from ..models.pat import PAT


@_attrs_define(kw_only=True)
class PATCreateResponse:
    """Schema PATCreateResponse; members the contract does not know are kept."""

    pat: PAT
    token: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["pat"] = to_json(self.pat)
        field_dict["token"] = self.token
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.pat import PAT

        d = members(src_dict)
        found = cls(pat=PAT.from_dict(d.pop("pat")), token=d.pop("token"))
        found.additional_properties = d
        return found
