"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        from ..models.workroom_member_response_landing_target_type_0 import (
            WorkroomMemberResponseLandingTargetType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        active = self.active
        field_dict["active"] = active
        id = str(self.id)
        field_dict["id"] = id
        joined_at = self.joined_at.isoformat()
        field_dict["joined_at"] = joined_at
        role = self.role
        field_dict["role"] = role
        tenant_id = self.tenant_id
        field_dict["tenant_id"] = tenant_id
        user_id = self.user_id
        field_dict["user_id"] = user_id
        workroom_id = str(self.workroom_id)
        field_dict["workroom_id"] = workroom_id
        active_session_count = self.active_session_count
        if active_session_count is not UNSET:
            field_dict["active_session_count"] = active_session_count
        email = self.email

        if email is not UNSET:
            field_dict["email"] = email
        invited_by_user_id = self.invited_by_user_id

        if invited_by_user_id is not UNSET:
            field_dict["invited_by_user_id"] = invited_by_user_id
        is_primary_owner = self.is_primary_owner
        if is_primary_owner is not UNSET:
            field_dict["is_primary_owner"] = is_primary_owner
        landing_target: dict[str, Any] | None | Unset
        if isinstance(self.landing_target, Unset):
            landing_target = UNSET
        elif isinstance(self.landing_target, WorkroomMemberResponseLandingTargetType0):
            landing_target = self.landing_target.to_dict()
        else:
            landing_target = self.landing_target

        if landing_target is not UNSET:
            field_dict["landing_target"] = landing_target
        removed_at: None | str | Unset
        if isinstance(self.removed_at, Unset):
            removed_at = UNSET
        elif isinstance(self.removed_at, datetime.datetime):
            removed_at = self.removed_at.isoformat()
        else:
            removed_at = self.removed_at

        if removed_at is not UNSET:
            field_dict["removed_at"] = removed_at
        surface_id: None | str | Unset
        if isinstance(self.surface_id, Unset):
            surface_id = UNSET
        elif isinstance(self.surface_id, WorkroomMemberResponseSurfaceIdType0):
            surface_id = self.surface_id.value
        else:
            surface_id = self.surface_id

        if surface_id is not UNSET:
            field_dict["surface_id"] = surface_id
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        username = self.username

        if username is not UNSET:
            field_dict["username"] = username
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.workroom_member_response_landing_target_type_0 import (
            WorkroomMemberResponseLandingTargetType0,
        )

        d = dict(src_dict)
        active = d.pop("active")
        id = UUID(d.pop("id"))

        joined_at = datetime.datetime.fromisoformat(d.pop("joined_at"))

        role = d.pop("role")
        tenant_id = d.pop("tenant_id")
        user_id = d.pop("user_id")
        workroom_id = UUID(d.pop("workroom_id"))

        active_session_count = d.pop("active_session_count", UNSET)
        email = d.pop("email", UNSET)

        invited_by_user_id = d.pop("invited_by_user_id", UNSET)

        is_primary_owner = d.pop("is_primary_owner", UNSET)

        def _parse_landing_target(
            data: Any,
        ) -> None | Unset | WorkroomMemberResponseLandingTargetType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                landing_target_type_0 = WorkroomMemberResponseLandingTargetType0.from_dict(data)

                return landing_target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomMemberResponseLandingTargetType0, data)

        landing_target = _parse_landing_target(d.pop("landing_target", UNSET))

        def _parse_removed_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                removed_at_type_0 = datetime.datetime.fromisoformat(data)

                return removed_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        removed_at = _parse_removed_at(d.pop("removed_at", UNSET))

        def _parse_surface_id(data: Any) -> None | Unset | WorkroomMemberResponseSurfaceIdType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                surface_id_type_0 = WorkroomMemberResponseSurfaceIdType0(data)

                return surface_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | WorkroomMemberResponseSurfaceIdType0, data)

        surface_id = _parse_surface_id(d.pop("surface_id", UNSET))

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

        username = d.pop("username", UNSET)

        found = cls(
            active=active,
            id=id,
            joined_at=joined_at,
            role=role,
            tenant_id=tenant_id,
            user_id=user_id,
            workroom_id=workroom_id,
            active_session_count=active_session_count,
            email=email,
            invited_by_user_id=invited_by_user_id,
            is_primary_owner=is_primary_owner,
            landing_target=landing_target,
            removed_at=removed_at,
            surface_id=surface_id,
            updated_at=updated_at,
            username=username,
        )
        found.additional_properties = d
        return found
