"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.platform_invitation_surface_id import PlatformInvitationSurfaceId

if TYPE_CHECKING:
    from ..models.platform_invitation_landing_target_type_0 import (
        PlatformInvitationLandingTargetType0,
    )
    from ..models.platform_invitation_room_scope import PlatformInvitationRoomScope


@_attrs_define(kw_only=True)
class PlatformInvitation:
    """Schema PlatformInvitation; members the contract does not know are kept."""

    created_at: datetime.datetime
    groups: list[str]
    id: UUID
    invited_by: str
    invitee: str
    landing_target: None | PlatformInvitationLandingTargetType0
    room_scope: PlatformInvitationRoomScope
    status: Literal["active"]
    surface_id: PlatformInvitationSurfaceId
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.platform_invitation_landing_target_type_0 import (
            PlatformInvitationLandingTargetType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        groups = self.groups

        field_dict["groups"] = groups
        id = str(self.id)
        field_dict["id"] = id
        invited_by = self.invited_by
        field_dict["invited_by"] = invited_by
        invitee = self.invitee
        field_dict["invitee"] = invitee
        landing_target: dict[str, Any] | None
        if isinstance(self.landing_target, PlatformInvitationLandingTargetType0):
            landing_target = self.landing_target.to_dict()
        else:
            landing_target = self.landing_target

        field_dict["landing_target"] = landing_target
        room_scope = self.room_scope.to_dict()
        field_dict["room_scope"] = room_scope
        status = self.status
        field_dict["status"] = status
        surface_id = self.surface_id.value
        field_dict["surface_id"] = surface_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.platform_invitation_landing_target_type_0 import (
            PlatformInvitationLandingTargetType0,
        )
        from ..models.platform_invitation_room_scope import PlatformInvitationRoomScope

        d = dict(src_dict)
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        groups = d.pop("groups")

        id = UUID(d.pop("id"))

        invited_by = d.pop("invited_by")
        invitee = d.pop("invitee")

        def _parse_landing_target(data: Any) -> None | PlatformInvitationLandingTargetType0:
            if data is None:
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                landing_target_type_0 = PlatformInvitationLandingTargetType0.from_dict(data)

                return landing_target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | PlatformInvitationLandingTargetType0, data)

        landing_target = _parse_landing_target(d.pop("landing_target"))

        room_scope = PlatformInvitationRoomScope.from_dict(d.pop("room_scope"))

        status = cast(Literal["active"], d.pop("status"))

        surface_id = PlatformInvitationSurfaceId(d.pop("surface_id"))

        found = cls(
            created_at=created_at,
            groups=groups,
            id=id,
            invited_by=invited_by,
            invitee=invitee,
            landing_target=landing_target,
            room_scope=room_scope,
            status=status,
            surface_id=surface_id,
        )
        found.additional_properties = d
        return found
