"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field


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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        active = self.active
        field_dict["active"] = active
        challenge_id = str(self.challenge_id)
        field_dict["challenge_id"] = challenge_id
        observed_at = self.observed_at.isoformat()
        field_dict["observed_at"] = observed_at
        valid_until = self.valid_until.isoformat()
        field_dict["valid_until"] = valid_until
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        active = d.pop("active")
        challenge_id = UUID(d.pop("challenge_id"))

        observed_at = datetime.datetime.fromisoformat(d.pop("observed_at"))

        valid_until = datetime.datetime.fromisoformat(d.pop("valid_until"))

        found = cls(
            active=active,
            challenge_id=challenge_id,
            observed_at=observed_at,
            valid_until=valid_until,
        )
        found.additional_properties = d
        return found
