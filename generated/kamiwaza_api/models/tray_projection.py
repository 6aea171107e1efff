"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        has_more = self.has_more
        field_dict["has_more"] = has_more
        needs_attention = []
        for needs_attention_item_data in self.needs_attention:
            needs_attention_item = needs_attention_item_data.to_dict()
            needs_attention.append(needs_attention_item)

        field_dict["needs_attention"] = needs_attention
        running = []
        for running_item_data in self.running:
            running_item = running_item_data.to_dict()
            running.append(running_item)

        field_dict["running"] = running
        updates = []
        for updates_item_data in self.updates:
            updates_item = updates_item_data.to_dict()
            updates.append(updates_item)

        field_dict["updates"] = updates
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tray_item import TrayItem

        d = dict(src_dict)
        has_more = d.pop("has_more")
        needs_attention = []
        for needs_attention_item_data in d.pop("needs_attention"):
            needs_attention_item = TrayItem.from_dict(needs_attention_item_data)

            needs_attention.append(needs_attention_item)

        running = []
        for running_item_data in d.pop("running"):
            running_item = TrayItem.from_dict(running_item_data)

            running.append(running_item)

        updates = []
        for updates_item_data in d.pop("updates"):
            updates_item = TrayItem.from_dict(updates_item_data)

            updates.append(updates_item)

        found = cls(
            has_more=has_more, needs_attention=needs_attention, running=running, updates=updates
        )
        found.additional_properties = d
        return found
