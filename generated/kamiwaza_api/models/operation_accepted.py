"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import each, members, to_json
from ..models.operation_accepted_status import OperationAcceptedStatus

if TYPE_CHECKING:
    from ..models.operation_accepted_resource_refs_item import OperationAcceptedResourceRefsItem


@_attrs_define(kw_only=True)
class OperationAccepted:
    """Schema OperationAccepted; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    kind: str
    origin: str
    resource_refs: list[OperationAcceptedResourceRefsItem]
    status: OperationAcceptedStatus
    steps: list[Any]
    title: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["kind"] = self.kind
        field_dict["origin"] = self.origin
        field_dict["resource_refs"] = to_json(self.resource_refs)
        field_dict["status"] = to_json(self.status)
        field_dict["steps"] = self.steps
        field_dict["title"] = self.title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.operation_accepted_resource_refs_item import OperationAcceptedResourceRefsItem

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            kind=d.pop("kind"),
            origin=d.pop("origin"),
            resource_refs=each(OperationAcceptedResourceRefsItem.from_dict)(d.pop("resource_refs")),
            status=OperationAcceptedStatus(d.pop("status")),
            steps=d.pop("steps"),
            title=d.pop("title"),
        )
        found.additional_properties = d
        return found
