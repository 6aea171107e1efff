"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        name = self.name
        field_dict["name"] = name
        success = self.success
        field_dict["success"] = success
        entity_id = self.entity_id

        if entity_id is not UNSET:
            field_dict["entity_id"] = entity_id
        error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        name = d.pop("name")
        success = d.pop("success")
        entity_id = d.pop("entity_id", UNSET)

        error = d.pop("error", UNSET)

        found = cls(name=name, success=success, entity_id=entity_id, error=error)
        found.additional_properties = d
        return found
