"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.platform_invitation_create_surface_id import PlatformInvitationCreateSurfaceId
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.landing_target import LandingTarget
    from ..models.no_workroom_scope import NoWorkroomScope
    from ..models.workroom_scope import WorkroomScope


@_attrs_define(kw_only=True)
class PlatformInvitationCreate:
    """Schema PlatformInvitationCreate; members the contract does not know are kept."""

    invitees: list[str]
    room_scope: NoWorkroomScope | WorkroomScope
    surface_id: PlatformInvitationCreateSurfaceId
    groups: list[str] | Unset = UNSET
    landing_target: LandingTarget | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.landing_target import LandingTarget
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.workroom_scope import WorkroomScope

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        invitees = self.invitees

        field_dict["invitees"] = invitees
        room_scope: dict[str, Any]
        if isinstance(self.room_scope, NoWorkroomScope):
            room_scope = self.room_scope.to_dict()
        elif isinstance(self.room_scope, WorkroomScope):
            room_scope = self.room_scope.to_dict()
        else:
            room_scope = self.room_scope

        field_dict["room_scope"] = room_scope
        surface_id = self.surface_id.value
        field_dict["surface_id"] = surface_id
        groups: list[str] | Unset = UNSET
        if not isinstance(self.groups, Unset):
            groups = self.groups

        if groups is not UNSET:
            field_dict["groups"] = groups
        landing_target: dict[str, Any] | None | Unset
        if isinstance(self.landing_target, Unset):
            landing_target = UNSET
        elif isinstance(self.landing_target, LandingTarget):
            landing_target = self.landing_target.to_dict()
        else:
            landing_target = self.landing_target

        if landing_target is not UNSET:
            field_dict["landing_target"] = landing_target
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.landing_target import LandingTarget
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.workroom_scope import WorkroomScope

        d = dict(src_dict)
        invitees = d.pop("invitees")

        def _parse_room_scope(data: Any) -> NoWorkroomScope | WorkroomScope:
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                room_scope_type_0 = NoWorkroomScope.from_dict(data)

                return room_scope_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                room_scope_type_1 = WorkroomScope.from_dict(data)

                return room_scope_type_1
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(NoWorkroomScope | WorkroomScope, data)

        room_scope = _parse_room_scope(d.pop("room_scope"))

        surface_id = PlatformInvitationCreateSurfaceId(d.pop("surface_id"))

        groups = d.pop("groups", UNSET)

        def _parse_landing_target(data: Any) -> LandingTarget | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                landing_target_type_0 = LandingTarget.from_dict(data)

                return landing_target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LandingTarget | None | Unset, data)

        landing_target = _parse_landing_target(d.pop("landing_target", UNSET))

        found = cls(
            invitees=invitees,
            room_scope=room_scope,
            surface_id=surface_id,
            groups=groups,
            landing_target=landing_target,
        )
        found.additional_properties = d
        return found
