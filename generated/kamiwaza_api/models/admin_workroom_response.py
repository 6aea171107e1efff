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
class AdminWorkroomResponse:
    """Schema AdminWorkroomResponse; members the contract does not know are kept."""

    created_at: datetime.datetime
    id: UUID
    name: str
    owner_user_id: str
    status: str
    tenant_id: str
    type_: str
    attributes: Any | None | Unset = UNSET
    classification: None | str | Unset = UNSET
    deleted_at: datetime.datetime | None | Unset = UNSET
    description: None | str | Unset = UNSET
    is_owner: bool | Unset = UNSET
    is_shared: bool | Unset = UNSET
    labels: list[str] | None | Unset = UNSET
    member_count: int | Unset = UNSET
    membership_role: None | str | Unset = UNSET
    owner_email: None | str | Unset = UNSET
    owner_username: None | str | Unset = UNSET
    scg_references: list[str] | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["owner_user_id"] = self.owner_user_id
        field_dict["status"] = self.status
        field_dict["tenant_id"] = self.tenant_id
        field_dict["type"] = self.type_
        if self.attributes is not UNSET:
            field_dict["attributes"] = self.attributes
        if self.classification is not UNSET:
            field_dict["classification"] = self.classification
        if self.deleted_at is not UNSET:
            field_dict["deleted_at"] = to_json(self.deleted_at)
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.is_owner is not UNSET:
            field_dict["is_owner"] = self.is_owner
        if self.is_shared is not UNSET:
            field_dict["is_shared"] = self.is_shared
        if self.labels is not UNSET:
            field_dict["labels"] = self.labels
        if self.member_count is not UNSET:
            field_dict["member_count"] = self.member_count
        if self.membership_role is not UNSET:
            field_dict["membership_role"] = self.membership_role
        if self.owner_email is not UNSET:
            field_dict["owner_email"] = self.owner_email
        if self.owner_username is not UNSET:
            field_dict["owner_username"] = self.owner_username
        if self.scg_references is not UNSET:
            field_dict["scg_references"] = self.scg_references
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            owner_user_id=d.pop("owner_user_id"),
            status=d.pop("status"),
            tenant_id=d.pop("tenant_id"),
            type_=d.pop("type"),
            attributes=d.pop("attributes", UNSET),
            classification=d.pop("classification", UNSET),
            deleted_at=given(either(datetime.datetime.fromisoformat), d.pop("deleted_at", UNSET)),
            description=d.pop("description", UNSET),
            is_owner=d.pop("is_owner", UNSET),
            is_shared=d.pop("is_shared", UNSET),
            labels=d.pop("labels", UNSET),
            member_count=d.pop("member_count", UNSET),
            membership_role=d.pop("membership_role", UNSET),
            owner_email=d.pop("owner_email", UNSET),
            owner_username=d.pop("owner_username", UNSET),
            scg_references=d.pop("scg_references", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
