"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CatalogOverlayRemoveResponse:
    """Schema CatalogOverlayRemoveResponse; members the contract does not know are kept."""

    template_name: str
    template_removed: bool
    restored_version: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["template_name"] = self.template_name
        field_dict["template_removed"] = self.template_removed
        if self.restored_version is not UNSET:
            field_dict["restored_version"] = self.restored_version
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            template_name=d.pop("template_name"),
            template_removed=d.pop("template_removed"),
            restored_version=d.pop("restored_version", UNSET),
        )
        found.additional_properties = d
        return found
