"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        allowed_tools = self.allowed_tools

        field_dict["allowed_tools"] = allowed_tools
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        lifecycle_status = self.lifecycle_status
        field_dict["lifecycle_status"] = lifecycle_status
        name = self.name
        field_dict["name"] = name
        owner_user_id = str(self.owner_user_id)
        field_dict["owner_user_id"] = owner_user_id
        app_metadata = self.app_metadata

        if app_metadata is not UNSET:
            field_dict["app_metadata"] = app_metadata
        deleted_at: None | str | Unset
        if isinstance(self.deleted_at, Unset):
            deleted_at = UNSET
        elif isinstance(self.deleted_at, datetime.datetime):
            deleted_at = self.deleted_at.isoformat()
        else:
            deleted_at = self.deleted_at

        if deleted_at is not UNSET:
            field_dict["deleted_at"] = deleted_at
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        allowed_tools = d.pop("allowed_tools")

        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        lifecycle_status = d.pop("lifecycle_status")
        name = d.pop("name")
        owner_user_id = UUID(d.pop("owner_user_id"))

        app_metadata = d.pop("app_metadata", UNSET)

        def _parse_deleted_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                deleted_at_type_0 = datetime.datetime.fromisoformat(data)

                return deleted_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        deleted_at = _parse_deleted_at(d.pop("deleted_at", UNSET))

        description = d.pop("description", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        found = cls(
            allowed_tools=allowed_tools,
            created_at=created_at,
            id=id,
            lifecycle_status=lifecycle_status,
            name=name,
            owner_user_id=owner_user_id,
            app_metadata=app_metadata,
            deleted_at=deleted_at,
            description=description,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
