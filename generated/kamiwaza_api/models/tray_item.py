"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..models.tray_item_record_type import TrayItemRecordType
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.tray_item_resource_refs_item import TrayItemResourceRefsItem


@_attrs_define(kw_only=True)
class TrayItem:
    """Schema TrayItem; members the contract does not know are kept."""

    created_at: datetime.datetime
    dismissible: bool
    id: UUID
    kind: str
    record_type: TrayItemRecordType
    resource_refs: list[TrayItemResourceRefsItem]
    seen: bool
    title: str
    body: None | str | Unset = UNSET
    error: Any | None | Unset = UNSET
    origin: None | str | Unset = UNSET
    severity: None | str | Unset = UNSET
    status: None | str | Unset = UNSET
    steps: list[Any] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["dismissible"] = self.dismissible
        field_dict["id"] = to_json(self.id)
        field_dict["kind"] = self.kind
        field_dict["record_type"] = to_json(self.record_type)
        field_dict["resource_refs"] = to_json(self.resource_refs)
        field_dict["seen"] = self.seen
        field_dict["title"] = self.title
        if self.body is not UNSET:
            field_dict["body"] = self.body
        if self.error is not UNSET:
            field_dict["error"] = self.error
        if self.origin is not UNSET:
            field_dict["origin"] = self.origin
        if self.severity is not UNSET:
            field_dict["severity"] = self.severity
        if self.status is not UNSET:
            field_dict["status"] = self.status
        if self.steps is not UNSET:
            field_dict["steps"] = self.steps
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tray_item_resource_refs_item import TrayItemResourceRefsItem

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            dismissible=d.pop("dismissible"),
            id=UUID(d.pop("id")),
            kind=d.pop("kind"),
            record_type=TrayItemRecordType(d.pop("record_type")),
            resource_refs=each(TrayItemResourceRefsItem.from_dict)(d.pop("resource_refs")),
            seen=d.pop("seen"),
            title=d.pop("title"),
            body=d.pop("body", UNSET),
            error=d.pop("error", UNSET),
            origin=d.pop("origin", UNSET),
            severity=d.pop("severity", UNSET),
            status=d.pop("status", UNSET),
            steps=d.pop("steps", UNSET),
        )
        found.additional_properties = d
        return found
