"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.workroom_role import WorkroomRole
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class TransferWorkroomOwnershipRequest:
    """Schema TransferWorkroomOwnershipRequest; members the contract does not know are kept."""

    user_id: str
    attestation_note: None | str | Unset = UNSET
    keep_previous_owner: bool | Unset = UNSET
    previous_owner_role: WorkroomRole | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["user_id"] = self.user_id
        if self.attestation_note is not UNSET:
            field_dict["attestation_note"] = self.attestation_note
        if self.keep_previous_owner is not UNSET:
            field_dict["keep_previous_owner"] = self.keep_previous_owner
        if self.previous_owner_role is not UNSET:
            field_dict["previous_owner_role"] = to_json(self.previous_owner_role)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            user_id=d.pop("user_id"),
            attestation_note=d.pop("attestation_note", UNSET),
            keep_previous_owner=d.pop("keep_previous_owner", UNSET),
            previous_owner_role=given(WorkroomRole, d.pop("previous_owner_role", UNSET)),
        )
        found.additional_properties = d
        return found
