"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import Case, either, given, members, to_json, variants
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["invitees"] = self.invitees
        field_dict["room_scope"] = to_json(self.room_scope)
        field_dict["surface_id"] = to_json(self.surface_id)
        if self.groups is not UNSET:
            field_dict["groups"] = self.groups
        if self.landing_target is not UNSET:
            field_dict["landing_target"] = to_json(self.landing_target)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.landing_target import LandingTarget
        from ..models.no_workroom_scope import NoWorkroomScope
        from ..models.workroom_scope import WorkroomScope

        d = members(src_dict)
        found = cls(
            invitees=d.pop("invitees"),
            room_scope=either(
                variants(
                    Case(NoWorkroomScope.from_dict, fixed={"kind": ("no_workroom",)}),
                    Case(WorkroomScope.from_dict, fixed={"kind": ("workroom",)}),
                )
            )(d.pop("room_scope")),
            surface_id=PlatformInvitationCreateSurfaceId(d.pop("surface_id")),
            groups=d.pop("groups", UNSET),
            landing_target=given(either(LandingTarget.from_dict), d.pop("landing_target", UNSET)),
        )
        found.additional_properties = d
        return found
