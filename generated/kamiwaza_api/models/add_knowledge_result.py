"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AddKnowledgeResult:
    """Schema AddKnowledgeResult; members the contract does not know are kept."""

    added_count: int
    group_id: str
    error: None | str | Unset = UNSET
    result: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["added_count"] = self.added_count
        field_dict["group_id"] = self.group_id
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.result is not UNSET:
            field_dict["result"] = self.result
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            added_count=d.pop("added_count"),
            group_id=d.pop("group_id"),
            error=d.pop("error", UNSET),
            result=d.pop("result", UNSET),
        )
        found.additional_properties = d
        return found
