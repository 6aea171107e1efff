"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.notification_view_severity import NotificationViewSeverity

if TYPE_CHECKING:
    from ..models.notification_view_resource_ref import NotificationViewResourceRef


@_attrs_define(kw_only=True)
class NotificationView:
    """Schema NotificationView; members the contract does not know are kept."""

    body: str
    created_at: datetime.datetime
    dismissed: bool
    dismissible: bool
    id: UUID
    kind: str
    requires_attention: bool
    resource_ref: NotificationViewResourceRef
    seen: bool
    severity: NotificationViewSeverity
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["body"] = self.body
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["dismissed"] = self.dismissed
        field_dict["dismissible"] = self.dismissible
        field_dict["id"] = to_json(self.id)
        field_dict["kind"] = self.kind
        field_dict["requires_attention"] = self.requires_attention
        field_dict["resource_ref"] = to_json(self.resource_ref)
        field_dict["seen"] = self.seen
        field_dict["severity"] = to_json(self.severity)
        field_dict["title"] = self.title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.notification_view_resource_ref import NotificationViewResourceRef

        d = members(src_dict)
        found = cls(
            body=d.pop("body"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            dismissed=d.pop("dismissed"),
            dismissible=d.pop("dismissible"),
            id=UUID(d.pop("id")),
            kind=d.pop("kind"),
            requires_attention=d.pop("requires_attention"),
            resource_ref=NotificationViewResourceRef.from_dict(d.pop("resource_ref")),
            seen=d.pop("seen"),
            severity=NotificationViewSeverity(d.pop("severity")),
            title=d.pop("title"),
        )
        found.additional_properties = d
        return found
