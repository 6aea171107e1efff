"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.federated_identity_challenge_identity_mode import (
    FederatedIdentityChallengeIdentityMode,
)


@_attrs_define(kw_only=True)
class FederatedIdentityChallenge:
    """Schema FederatedIdentityChallenge; members the contract does not know are kept."""

    challenge_id: UUID
    identity_mode: FederatedIdentityChallengeIdentityMode
    issuer: str
    requested_freshness_seconds: int
    subject: str
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["challenge_id"] = to_json(self.challenge_id)
        field_dict["identity_mode"] = to_json(self.identity_mode)
        field_dict["issuer"] = self.issuer
        field_dict["requested_freshness_seconds"] = self.requested_freshness_seconds
        field_dict["subject"] = self.subject
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            challenge_id=UUID(d.pop("challenge_id")),
            identity_mode=FederatedIdentityChallengeIdentityMode(d.pop("identity_mode")),
            issuer=d.pop("issuer"),
            requested_freshness_seconds=d.pop("requested_freshness_seconds"),
            subject=d.pop("subject"),
        )
        found.additional_properties = d
        return found
