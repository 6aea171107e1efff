"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..models.operation_view_status import OperationViewStatus
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.operation_view_resource_refs_item import OperationViewResourceRefsItem


@_attrs_define(kw_only=True)
class OperationView:
    """Schema OperationView; members the contract does not know are kept."""

    created_at: datetime.datetime
    dismissed: bool
    dismissible: bool
    id: UUID
    kind: str
    origin: str
    resource_refs: list[OperationViewResourceRefsItem]
    seen: bool
    status: OperationViewStatus
    steps: list[Any]
    title: str
    updated_at: datetime.datetime
    error: Any | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["dismissed"] = self.dismissed
        field_dict["dismissible"] = self.dismissible
        field_dict["id"] = to_json(self.id)
        field_dict["kind"] = self.kind
        field_dict["origin"] = self.origin
        field_dict["resource_refs"] = to_json(self.resource_refs)
        field_dict["seen"] = self.seen
        field_dict["status"] = to_json(self.status)
        field_dict["steps"] = self.steps
        field_dict["title"] = self.title
        field_dict["updated_at"] = to_json(self.updated_at)
        if self.error is not UNSET:
            field_dict["error"] = self.error
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.operation_view_resource_refs_item import OperationViewResourceRefsItem

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            dismissed=d.pop("dismissed"),
            dismissible=d.pop("dismissible"),
            id=UUID(d.pop("id")),
            kind=d.pop("kind"),
            origin=d.pop("origin"),
            resource_refs=each(OperationViewResourceRefsItem.from_dict)(d.pop("resource_refs")),
            seen=d.pop("seen"),
            status=OperationViewStatus(d.pop("status")),
            steps=d.pop("steps"),
            title=d.pop("title"),
            updated_at=datetime.datetime.fromisoformat(d.pop("updated_at")),
            error=d.pop("error", UNSET),
        )
        found.additional_properties = d
        return found
