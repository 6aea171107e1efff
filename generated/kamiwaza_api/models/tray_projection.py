"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json

if TYPE_CHECKING:
    from ..models.tray_item import TrayItem


@_attrs_define(kw_only=True)
class TrayProjection:
    """Schema TrayProjection; members the contract does not know are kept."""

    has_more: bool
    needs_attention: list[TrayItem]
    running: list[TrayItem]
    updates: list[TrayItem]
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["has_more"] = self.has_more
        field_dict["needs_attention"] = to_json(self.needs_attention)
        field_dict["running"] = to_json(self.running)
        field_dict["updates"] = to_json(self.updates)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tray_item import TrayItem

        d = members(src_dict)
        found = cls(
            has_more=d.pop("has_more"),
            needs_attention=each(TrayItem.from_dict)(d.pop("needs_attention")),
            running=each(TrayItem.from_dict)(d.pop("running")),
            updates=each(TrayItem.from_dict)(d.pop("updates")),
        )
        found.additional_properties = d
        return found
