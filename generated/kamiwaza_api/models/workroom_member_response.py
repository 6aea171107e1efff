"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.workroom_member_response_surface_id_type_0 import WorkroomMemberResponseSurfaceIdType0
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.workroom_member_response_landing_target_type_0 import (
        WorkroomMemberResponseLandingTargetType0,
    )


@_attrs_define(kw_only=True)
class WorkroomMemberResponse:
    """Schema WorkroomMemberResponse; members the contract does not know are kept."""

    active: bool
    id: UUID
    joined_at: datetime.datetime
    role: str
    tenant_id: str
    user_id: str
    workroom_id: UUID
    active_session_count: int | Unset = UNSET
    email: None | str | Unset = UNSET
    invited_by_user_id: None | str | Unset = UNSET
    is_primary_owner: bool | Unset = UNSET
    landing_target: None | Unset | WorkroomMemberResponseLandingTargetType0 = UNSET
    removed_at: datetime.datetime | None | Unset = UNSET
    surface_id: None | Unset | WorkroomMemberResponseSurfaceIdType0 = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    username: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["active"] = self.active
        field_dict["id"] = to_json(self.id)
        field_dict["joined_at"] = to_json(self.joined_at)
        field_dict["role"] = self.role
        field_dict["tenant_id"] = self.tenant_id
        field_dict["user_id"] = self.user_id
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.active_session_count is not UNSET:
            field_dict["active_session_count"] = self.active_session_count
        if self.email is not UNSET:
            field_dict["email"] = self.email
        if self.invited_by_user_id is not UNSET:
            field_dict["invited_by_user_id"] = self.invited_by_user_id
        if self.is_primary_owner is not UNSET:
            field_dict["is_primary_owner"] = self.is_primary_owner
        if self.landing_target is not UNSET:
            field_dict["landing_target"] = to_json(self.landing_target)
        if self.removed_at is not UNSET:
            field_dict["removed_at"] = to_json(self.removed_at)
        if self.surface_id is not UNSET:
            field_dict["surface_id"] = to_json(self.surface_id)
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        if self.username is not UNSET:
            field_dict["username"] = self.username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_member_response_landing_target_type_0 import (
            WorkroomMemberResponseLandingTargetType0,
        )

        d = members(src_dict)
        found = cls(
            active=d.pop("active"),
            id=UUID(d.pop("id")),
            joined_at=datetime.datetime.fromisoformat(d.pop("joined_at")),
            role=d.pop("role"),
            tenant_id=d.pop("tenant_id"),
            user_id=d.pop("user_id"),
            workroom_id=UUID(d.pop("workroom_id")),
            active_session_count=d.pop("active_session_count", UNSET),
            email=d.pop("email", UNSET),
            invited_by_user_id=d.pop("invited_by_user_id", UNSET),
            is_primary_owner=d.pop("is_primary_owner", UNSET),
            landing_target=given(
                either(WorkroomMemberResponseLandingTargetType0.from_dict),
                d.pop("landing_target", UNSET),
            ),
            removed_at=given(either(datetime.datetime.fromisoformat), d.pop("removed_at", UNSET)),
            surface_id=given(
                either(WorkroomMemberResponseSurfaceIdType0), d.pop("surface_id", UNSET)
            ),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
            username=d.pop("username", UNSET),
        )
        found.additional_properties = d
        return found
