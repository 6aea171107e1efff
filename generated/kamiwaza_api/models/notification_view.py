"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        body = self.body
        field_dict["body"] = body
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        dismissed = self.dismissed
        field_dict["dismissed"] = dismissed
        dismissible = self.dismissible
        field_dict["dismissible"] = dismissible
        id = str(self.id)
        field_dict["id"] = id
        kind = self.kind
        field_dict["kind"] = kind
        requires_attention = self.requires_attention
        field_dict["requires_attention"] = requires_attention
        resource_ref = self.resource_ref.to_dict()
        field_dict["resource_ref"] = resource_ref
        seen = self.seen
        field_dict["seen"] = seen
        severity = self.severity.value
        field_dict["severity"] = severity
        title = self.title
        field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.notification_view_resource_ref import NotificationViewResourceRef

        d = dict(src_dict)
        body = d.pop("body")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        dismissed = d.pop("dismissed")
        dismissible = d.pop("dismissible")
        id = UUID(d.pop("id"))

        kind = d.pop("kind")
        requires_attention = d.pop("requires_attention")
        resource_ref = NotificationViewResourceRef.from_dict(d.pop("resource_ref"))

        seen = d.pop("seen")
        severity = NotificationViewSeverity(d.pop("severity"))

        title = d.pop("title")
        found = cls(
            body=body,
            created_at=created_at,
            dismissed=dismissed,
            dismissible=dismissible,
            id=id,
            kind=kind,
            requires_attention=requires_attention,
            resource_ref=resource_ref,
            seen=seen,
            severity=severity,
            title=title,
        )
        found.additional_properties = d
        return found
