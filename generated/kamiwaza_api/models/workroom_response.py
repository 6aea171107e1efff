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
class WorkroomResponse:
    """Schema WorkroomResponse; members the contract does not know are kept."""

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        owner_user_id = self.owner_user_id
        field_dict["owner_user_id"] = owner_user_id
        status = self.status
        field_dict["status"] = status
        tenant_id = self.tenant_id
        field_dict["tenant_id"] = tenant_id
        type_ = self.type_
        field_dict["type"] = type_
        attributes = self.attributes

        if attributes is not UNSET:
            field_dict["attributes"] = attributes
        classification = self.classification

        if classification is not UNSET:
            field_dict["classification"] = classification
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
        is_owner = self.is_owner
        if is_owner is not UNSET:
            field_dict["is_owner"] = is_owner
        is_shared = self.is_shared
        if is_shared is not UNSET:
            field_dict["is_shared"] = is_shared
        labels: list[str] | None | Unset
        if isinstance(self.labels, Unset):
            labels = UNSET
        elif isinstance(self.labels, list):
            labels = self.labels

        else:
            labels = self.labels

        if labels is not UNSET:
            field_dict["labels"] = labels
        member_count = self.member_count
        if member_count is not UNSET:
            field_dict["member_count"] = member_count
        membership_role = self.membership_role

        if membership_role is not UNSET:
            field_dict["membership_role"] = membership_role
        owner_email = self.owner_email

        if owner_email is not UNSET:
            field_dict["owner_email"] = owner_email
        owner_username = self.owner_username

        if owner_username is not UNSET:
            field_dict["owner_username"] = owner_username
        scg_references: list[str] | None | Unset
        if isinstance(self.scg_references, Unset):
            scg_references = UNSET
        elif isinstance(self.scg_references, list):
            scg_references = self.scg_references

        else:
            scg_references = self.scg_references

        if scg_references is not UNSET:
            field_dict["scg_references"] = scg_references
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
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        id = UUID(d.pop("id"))

        name = d.pop("name")
        owner_user_id = d.pop("owner_user_id")
        status = d.pop("status")
        tenant_id = d.pop("tenant_id")
        type_ = d.pop("type")
        attributes = d.pop("attributes", UNSET)

        classification = d.pop("classification", UNSET)

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

        is_owner = d.pop("is_owner", UNSET)
        is_shared = d.pop("is_shared", UNSET)

        def _parse_labels(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                labels_type_0 = data

                return labels_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        labels = _parse_labels(d.pop("labels", UNSET))

        member_count = d.pop("member_count", UNSET)
        membership_role = d.pop("membership_role", UNSET)

        owner_email = d.pop("owner_email", UNSET)

        owner_username = d.pop("owner_username", UNSET)

        def _parse_scg_references(data: Any) -> list[str] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                scg_references_type_0 = data

                return scg_references_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[str] | None | Unset, data)

        scg_references = _parse_scg_references(d.pop("scg_references", UNSET))

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
            created_at=created_at,
            id=id,
            name=name,
            owner_user_id=owner_user_id,
            status=status,
            tenant_id=tenant_id,
            type_=type_,
            attributes=attributes,
            classification=classification,
            deleted_at=deleted_at,
            description=description,
            is_owner=is_owner,
            is_shared=is_shared,
            labels=labels,
            member_count=member_count,
            membership_role=membership_role,
            owner_email=owner_email,
            owner_username=owner_username,
            scg_references=scg_references,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
