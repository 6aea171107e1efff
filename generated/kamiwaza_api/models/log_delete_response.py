"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class LogDeleteResponse:
    """Schema LogDeleteResponse; members the contract does not know are kept."""

    deleted: bool
    message: str
    files_removed: list[str] | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["deleted"] = self.deleted
        field_dict["message"] = self.message
        if self.files_removed is not UNSET:
            field_dict["files_removed"] = self.files_removed
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            deleted=d.pop("deleted"),
            message=d.pop("message"),
            files_removed=d.pop("files_removed", UNSET),
        )
        found.additional_properties = d
        return found
