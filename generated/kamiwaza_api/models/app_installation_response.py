"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class AppInstallationResponse:
    """Schema AppInstallationResponse; members the contract does not know are kept."""

    allowed_tools: list[str]
    created_at: datetime.datetime
    id: UUID
    lifecycle_status: str
    name: str
    owner_user_id: UUID
    app_metadata: Any | None | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["allowed_tools"] = self.allowed_tools
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["lifecycle_status"] = self.lifecycle_status
        field_dict["name"] = self.name
        field_dict["owner_user_id"] = to_json(self.owner_user_id)
        if self.app_metadata is not UNSET:
            field_dict["app_metadata"] = self.app_metadata
        if self.deleted_at is not UNSET:
            field_dict["deleted_at"] = to_json(self.deleted_at)
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            allowed_tools=d.pop("allowed_tools"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            lifecycle_status=d.pop("lifecycle_status"),
            name=d.pop("name"),
            owner_user_id=UUID(d.pop("owner_user_id")),
            app_metadata=d.pop("app_metadata", UNSET),
            deleted_at=given(either(datetime.datetime.fromisoformat), d.pop("deleted_at", UNSET)),
            description=d.pop("description", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
