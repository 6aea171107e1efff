"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json


@_attrs_define(kw_only=True)
class FederatedIdentityChallengeResponse:
    """Schema FederatedIdentityChallengeResponse; members the contract does not know are kept."""

    active: bool
    challenge_id: UUID
    observed_at: datetime.datetime
    valid_until: datetime.datetime
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["active"] = self.active
        field_dict["challenge_id"] = to_json(self.challenge_id)
        field_dict["observed_at"] = to_json(self.observed_at)
        field_dict["valid_until"] = to_json(self.valid_until)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            active=d.pop("active"),
            challenge_id=UUID(d.pop("challenge_id")),
            observed_at=datetime.datetime.fromisoformat(d.pop("observed_at")),
            valid_until=datetime.datetime.fromisoformat(d.pop("valid_until")),
        )
        found.additional_properties = d
        return found
