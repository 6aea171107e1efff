"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ConnectorMintRequest:
    """Schema ConnectorMintRequest; members the contract does not know are kept."""

    lease_duration: int | Unset = UNSET
    scope_subset: list[str] | None | Unset = UNSET
    subject_id: None | str | Unset = UNSET
    subject_token: None | str | Unset = UNSET
    subject_type: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.lease_duration is not UNSET:
            field_dict["lease_duration"] = self.lease_duration
        if self.scope_subset is not UNSET:
            field_dict["scope_subset"] = self.scope_subset
        if self.subject_id is not UNSET:
            field_dict["subject_id"] = self.subject_id
        if self.subject_token is not UNSET:
            field_dict["subject_token"] = self.subject_token
        if self.subject_type is not UNSET:
            field_dict["subject_type"] = self.subject_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            lease_duration=d.pop("lease_duration", UNSET),
            scope_subset=d.pop("scope_subset", UNSET),
            subject_id=d.pop("subject_id", UNSET),
            subject_token=d.pop("subject_token", UNSET),
            subject_type=d.pop("subject_type", UNSET),
        )
        found.additional_properties = d
        return found
