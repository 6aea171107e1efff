"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        challenge_id = str(self.challenge_id)
        field_dict["challenge_id"] = challenge_id
        identity_mode = self.identity_mode.value
        field_dict["identity_mode"] = identity_mode
        issuer = self.issuer
        field_dict["issuer"] = issuer
        requested_freshness_seconds = self.requested_freshness_seconds
        field_dict["requested_freshness_seconds"] = requested_freshness_seconds
        subject = self.subject
        field_dict["subject"] = subject
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        challenge_id = UUID(d.pop("challenge_id"))

        identity_mode = FederatedIdentityChallengeIdentityMode(d.pop("identity_mode"))

        issuer = d.pop("issuer")
        requested_freshness_seconds = d.pop("requested_freshness_seconds")
        subject = d.pop("subject")
        found = cls(
            challenge_id=challenge_id,
            identity_mode=identity_mode,
            issuer=issuer,
            requested_freshness_seconds=requested_freshness_seconds,
            subject=subject,
        )
        found.additional_properties = d
        return found
