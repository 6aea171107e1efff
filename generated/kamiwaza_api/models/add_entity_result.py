"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AddEntityResult:
    """Schema AddEntityResult; members the contract does not know are kept."""

    name: str
    success: bool
    entity_id: None | str | Unset = UNSET
    error: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["name"] = self.name
        field_dict["success"] = self.success
        if self.entity_id is not UNSET:
            field_dict["entity_id"] = self.entity_id
        if self.error is not UNSET:
            field_dict["error"] = self.error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            name=d.pop("name"),
            success=d.pop("success"),
            entity_id=d.pop("entity_id", UNSET),
            error=d.pop("error", UNSET),
        )
        found.additional_properties = d
        return found
