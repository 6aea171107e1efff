"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.add_workroom_member_request_surface_id_type_0 import (
    AddWorkroomMemberRequestSurfaceIdType0,
)
from ..models.workroom_role import WorkroomRole
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.add_workroom_member_request_landing_target_type_0 import (
        AddWorkroomMemberRequestLandingTargetType0,
    )


@_attrs_define(kw_only=True)
class AddWorkroomMemberRequest:
    """Schema AddWorkroomMemberRequest; members the contract does not know are kept."""

    email: str
    attested: bool | Unset = UNSET
    landing_target: AddWorkroomMemberRequestLandingTargetType0 | None | Unset = UNSET
    role: WorkroomRole | Unset = UNSET
    surface_id: AddWorkroomMemberRequestSurfaceIdType0 | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.add_workroom_member_request_landing_target_type_0 import (
            AddWorkroomMemberRequestLandingTargetType0,
        )

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        email = self.email
        field_dict["email"] = email
        attested = self.attested
        if attested is not UNSET:
            field_dict["attested"] = attested
        landing_target: dict[str, Any] | None | Unset
        if isinstance(self.landing_target, Unset):
            landing_target = UNSET
        elif isinstance(self.landing_target, AddWorkroomMemberRequestLandingTargetType0):
            landing_target = self.landing_target.to_dict()
        else:
            landing_target = self.landing_target

        if landing_target is not UNSET:
            field_dict["landing_target"] = landing_target
        role: str | Unset = UNSET
        if not isinstance(self.role, Unset):
            role = self.role.value

        if role is not UNSET:
            field_dict["role"] = role
        surface_id: None | str | Unset
        if isinstance(self.surface_id, Unset):
            surface_id = UNSET
        elif isinstance(self.surface_id, AddWorkroomMemberRequestSurfaceIdType0):
            surface_id = self.surface_id.value
        else:
            surface_id = self.surface_id

        if surface_id is not UNSET:
            field_dict["surface_id"] = surface_id
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.add_workroom_member_request_landing_target_type_0 import (
            AddWorkroomMemberRequestLandingTargetType0,
        )

        d = dict(src_dict)
        email = d.pop("email")
        attested = d.pop("attested", UNSET)

        def _parse_landing_target(
            data: Any,
        ) -> AddWorkroomMemberRequestLandingTargetType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                landing_target_type_0 = AddWorkroomMemberRequestLandingTargetType0.from_dict(data)

                return landing_target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AddWorkroomMemberRequestLandingTargetType0 | None | Unset, data)

        landing_target = _parse_landing_target(d.pop("landing_target", UNSET))

        _role = d.pop("role", UNSET)
        role: WorkroomRole | Unset
        if isinstance(_role, Unset):
            role = UNSET
        else:
            role = WorkroomRole(_role)

        def _parse_surface_id(data: Any) -> AddWorkroomMemberRequestSurfaceIdType0 | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                surface_id_type_0 = AddWorkroomMemberRequestSurfaceIdType0(data)

                return surface_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(AddWorkroomMemberRequestSurfaceIdType0 | None | Unset, data)

        surface_id = _parse_surface_id(d.pop("surface_id", UNSET))

        found = cls(
            email=email,
            attested=attested,
            landing_target=landing_target,
            role=role,
            surface_id=surface_id,
        )
        found.additional_properties = d
        return found
