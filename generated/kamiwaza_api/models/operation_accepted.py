"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        kind = self.kind
        field_dict["kind"] = kind
        origin = self.origin
        field_dict["origin"] = origin
        resource_refs = []
        for resource_refs_item_data in self.resource_refs:
            resource_refs_item = resource_refs_item_data.to_dict()
            resource_refs.append(resource_refs_item)

        field_dict["resource_refs"] = resource_refs
        status = self.status.value
        field_dict["status"] = status
        steps = self.steps

        field_dict["steps"] = steps
        title = self.title
        field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.operation_accepted_resource_refs_item import OperationAcceptedResourceRefsItem

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        kind = d.pop("kind")
        origin = d.pop("origin")
        resource_refs = []
        for resource_refs_item_data in d.pop("resource_refs"):
            resource_refs_item = OperationAcceptedResourceRefsItem.from_dict(
                resource_refs_item_data
            )

            resource_refs.append(resource_refs_item)

        status = OperationAcceptedStatus(d.pop("status"))

        steps = d.pop("steps")

        title = d.pop("title")
        found = cls(
            created_at=created_at,
            id=id,
            kind=kind,
            origin=origin,
            resource_refs=resource_refs,
            status=status,
            steps=steps,
            title=title,
        )
        found.additional_properties = d
        return found
