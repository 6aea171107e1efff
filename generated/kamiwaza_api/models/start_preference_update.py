"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.start_preference_update_surface_id import StartPreferenceUpdateSurfaceId
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.landing_target import LandingTarget


@_attrs_define(kw_only=True)
class StartPreferenceUpdate:
    """Schema StartPreferenceUpdate; members the contract does not know are kept."""

    surface_id: StartPreferenceUpdateSurfaceId
    target: LandingTarget | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["surface_id"] = to_json(self.surface_id)
        if self.target is not UNSET:
            field_dict["target"] = to_json(self.target)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.landing_target import LandingTarget

        d = members(src_dict)
        found = cls(
            surface_id=StartPreferenceUpdateSurfaceId(d.pop("surface_id")),
            target=given(either(LandingTarget.from_dict), d.pop("target", UNSET)),
        )
        found.additional_properties = d
        return found
