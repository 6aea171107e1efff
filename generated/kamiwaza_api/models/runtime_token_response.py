"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.runtime_token_response_target_kind import RuntimeTokenResponseTargetKind
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class RuntimeTokenResponse:
    """Schema RuntimeTokenResponse; members the contract does not know are kept."""

    access_token: str
    expires_in: int
    refresh_expires_in: int
    refresh_token: str
    target_id: str
    target_kind: RuntimeTokenResponseTargetKind
    workroom_id: str
    token_type: str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["access_token"] = self.access_token
        field_dict["expires_in"] = self.expires_in
        field_dict["refresh_expires_in"] = self.refresh_expires_in
        field_dict["refresh_token"] = self.refresh_token
        field_dict["target_id"] = self.target_id
        field_dict["target_kind"] = to_json(self.target_kind)
        field_dict["workroom_id"] = self.workroom_id
        if self.token_type is not UNSET:
            field_dict["token_type"] = self.token_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            access_token=d.pop("access_token"),
            expires_in=d.pop("expires_in"),
            refresh_expires_in=d.pop("refresh_expires_in"),
            refresh_token=d.pop("refresh_token"),
            target_id=d.pop("target_id"),
            target_kind=RuntimeTokenResponseTargetKind(d.pop("target_kind")),
            workroom_id=d.pop("workroom_id"),
            token_type=d.pop("token_type", UNSET),
        )
        found.additional_properties = d
        return found
