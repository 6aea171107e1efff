"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.start_preference_surface_id import StartPreferenceSurfaceId
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.landing_target import LandingTarget


@_attrs_define(kw_only=True)
class StartPreference:
    """Schema StartPreference; members the contract does not know are kept."""

    surface_id: StartPreferenceSurfaceId
    updated_at: datetime.datetime
    user_id: str
    target: LandingTarget | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        from ..models.landing_target import LandingTarget

        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        surface_id = self.surface_id.value
        field_dict["surface_id"] = surface_id
        updated_at = self.updated_at.isoformat()
        field_dict["updated_at"] = updated_at
        user_id = self.user_id
        field_dict["user_id"] = user_id
        target: dict[str, Any] | None | Unset
        if isinstance(self.target, Unset):
            target = UNSET
        elif isinstance(self.target, LandingTarget):
            target = self.target.to_dict()
        else:
            target = self.target

        if target is not UNSET:
            field_dict["target"] = target
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.landing_target import LandingTarget

        d = dict(src_dict)
        surface_id = StartPreferenceSurfaceId(d.pop("surface_id"))

        updated_at = datetime.datetime.fromisoformat(d.pop("updated_at"))

        user_id = d.pop("user_id")

        def _parse_target(data: Any) -> LandingTarget | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, dict):
                    raise TypeError()
                target_type_0 = LandingTarget.from_dict(data)

                return target_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(LandingTarget | None | Unset, data)

        target = _parse_target(d.pop("target", UNSET))

        found = cls(surface_id=surface_id, updated_at=updated_at, user_id=user_id, target=target)
        found.additional_properties = d
        return found
