"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["email"] = self.email
        if self.attested is not UNSET:
            field_dict["attested"] = self.attested
        if self.landing_target is not UNSET:
            field_dict["landing_target"] = to_json(self.landing_target)
        if self.role is not UNSET:
            field_dict["role"] = to_json(self.role)
        if self.surface_id is not UNSET:
            field_dict["surface_id"] = to_json(self.surface_id)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.add_workroom_member_request_landing_target_type_0 import (
            AddWorkroomMemberRequestLandingTargetType0,
        )

        d = members(src_dict)
        found = cls(
            email=d.pop("email"),
            attested=d.pop("attested", UNSET),
            landing_target=given(
                either(AddWorkroomMemberRequestLandingTargetType0.from_dict),
                d.pop("landing_target", UNSET),
            ),
            role=given(WorkroomRole, d.pop("role", UNSET)),
            surface_id=given(
                either(AddWorkroomMemberRequestSurfaceIdType0), d.pop("surface_id", UNSET)
            ),
        )
        found.additional_properties = d
        return found
