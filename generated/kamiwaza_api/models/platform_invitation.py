"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["groups"] = self.groups
        field_dict["id"] = to_json(self.id)
        field_dict["invited_by"] = self.invited_by
        field_dict["invitee"] = self.invitee
        field_dict["landing_target"] = to_json(self.landing_target)
        field_dict["room_scope"] = to_json(self.room_scope)
        field_dict["status"] = self.status
        field_dict["surface_id"] = to_json(self.surface_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.platform_invitation_landing_target_type_0 import (
            PlatformInvitationLandingTargetType0,
        )
        from ..models.platform_invitation_room_scope import PlatformInvitationRoomScope

        d = members(src_dict)
        found = cls(
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            groups=d.pop("groups"),
            id=UUID(d.pop("id")),
            invited_by=d.pop("invited_by"),
            invitee=d.pop("invitee"),
            landing_target=either(PlatformInvitationLandingTargetType0.from_dict)(
                d.pop("landing_target")
            ),
            room_scope=PlatformInvitationRoomScope.from_dict(d.pop("room_scope")),
            status=d.pop("status"),
            surface_id=PlatformInvitationSurfaceId(d.pop("surface_id")),
        )
        found.additional_properties = d
        return found
