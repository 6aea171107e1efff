"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class EnterWorkroomResponse:
    """Schema EnterWorkroomResponse; members the contract does not know are kept."""

    workroom_id: UUID
    access_token: None | str | Unset = UNSET
    expires_in: int | None | Unset = UNSET
    message: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["workroom_id"] = to_json(self.workroom_id)
        if self.access_token is not UNSET:
            field_dict["access_token"] = self.access_token
        if self.expires_in is not UNSET:
            field_dict["expires_in"] = self.expires_in
        if self.message is not UNSET:
            field_dict["message"] = self.message
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            workroom_id=UUID(d.pop("workroom_id")),
            access_token=d.pop("access_token", UNSET),
            expires_in=d.pop("expires_in", UNSET),
            message=d.pop("message", UNSET),
        )
        found.additional_properties = d
        return found
