"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        dismissible = self.dismissible
        field_dict["dismissible"] = dismissible
        id = str(self.id)
        field_dict["id"] = id
        kind = self.kind
        field_dict["kind"] = kind
        record_type = self.record_type.value
        field_dict["record_type"] = record_type
        resource_refs = []
        for resource_refs_item_data in self.resource_refs:
            resource_refs_item = resource_refs_item_data.to_dict()
            resource_refs.append(resource_refs_item)

        field_dict["resource_refs"] = resource_refs
        seen = self.seen
        field_dict["seen"] = seen
        title = self.title
        field_dict["title"] = title
        body = self.body

        if body is not UNSET:
            field_dict["body"] = body
        error = self.error

        if error is not UNSET:
            field_dict["error"] = error
        origin = self.origin

        if origin is not UNSET:
            field_dict["origin"] = origin
        severity = self.severity

        if severity is not UNSET:
            field_dict["severity"] = severity
        status = self.status

        if status is not UNSET:
            field_dict["status"] = status
        steps: list[Any] | Unset = UNSET
        if not isinstance(self.steps, Unset):
            steps = self.steps

        if steps is not UNSET:
            field_dict["steps"] = steps
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.tray_item_resource_refs_item import TrayItemResourceRefsItem

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        dismissible = d.pop("dismissible")
        id = UUID(d.pop("id"))

        kind = d.pop("kind")
        record_type = TrayItemRecordType(d.pop("record_type"))

        resource_refs = []
        for resource_refs_item_data in d.pop("resource_refs"):
            resource_refs_item = TrayItemResourceRefsItem.from_dict(resource_refs_item_data)

            resource_refs.append(resource_refs_item)

        seen = d.pop("seen")
        title = d.pop("title")
        body = d.pop("body", UNSET)

        error = d.pop("error", UNSET)

        origin = d.pop("origin", UNSET)

        severity = d.pop("severity", UNSET)

        status = d.pop("status", UNSET)

        steps = d.pop("steps", UNSET)

        found = cls(
            created_at=created_at,
            dismissible=dismissible,
            id=id,
            kind=kind,
            record_type=record_type,
            resource_refs=resource_refs,
            seen=seen,
            title=title,
            body=body,
            error=error,
            origin=origin,
            severity=severity,
            status=status,
            steps=steps,
        )
        found.additional_properties = d
        return found
