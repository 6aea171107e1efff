"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.severity_routes import SeverityRoutes


@_attrs_define(kw_only=True)
class NotificationPreference:
    """Schema NotificationPreference; members the contract does not know are kept."""

    severity_routes: SeverityRoutes
    user_id: str
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["severity_routes"] = to_json(self.severity_routes)
        field_dict["user_id"] = self.user_id
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.severity_routes import SeverityRoutes

        d = members(src_dict)
        found = cls(
            severity_routes=SeverityRoutes.from_dict(d.pop("severity_routes")),
            user_id=d.pop("user_id"),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
