"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.workroom_credential_resolution_response_credential_outcome import (
    WorkroomCredentialResolutionResponseCredentialOutcome,
)
from ..models.workroom_credential_resolution_response_credential_path import (
    WorkroomCredentialResolutionResponseCredentialPath,
)
from ..models.workroom_credential_resolution_response_credential_requirement_source_type_0 import (
    WorkroomCredentialResolutionResponseCredentialRequirementSourceType0,
)
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class WorkroomCredentialResolutionResponse:
    """Schema WorkroomCredentialResolutionResponse; members the contract does not know are kept."""

    connector_key: str
    credential_outcome: WorkroomCredentialResolutionResponseCredentialOutcome
    credential_path: WorkroomCredentialResolutionResponseCredentialPath
    explanation: str
    resolution_state: str
    credential_owner_email: None | str | Unset = UNSET
    credential_owner_user_id: None | str | Unset = UNSET
    credential_owner_username: None | str | Unset = UNSET
    credential_requirement_source: (
        None | Unset | WorkroomCredentialResolutionResponseCredentialRequirementSourceType0
    ) = UNSET
    credential_source: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_key"] = self.connector_key
        field_dict["credential_outcome"] = to_json(self.credential_outcome)
        field_dict["credential_path"] = to_json(self.credential_path)
        field_dict["explanation"] = self.explanation
        field_dict["resolution_state"] = self.resolution_state
        if self.credential_owner_email is not UNSET:
            field_dict["credential_owner_email"] = self.credential_owner_email
        if self.credential_owner_user_id is not UNSET:
            field_dict["credential_owner_user_id"] = self.credential_owner_user_id
        if self.credential_owner_username is not UNSET:
            field_dict["credential_owner_username"] = self.credential_owner_username
        if self.credential_requirement_source is not UNSET:
            field_dict["credential_requirement_source"] = to_json(
                self.credential_requirement_source
            )
        if self.credential_source is not UNSET:
            field_dict["credential_source"] = self.credential_source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_key=d.pop("connector_key"),
            credential_outcome=WorkroomCredentialResolutionResponseCredentialOutcome(
                d.pop("credential_outcome")
            ),
            credential_path=WorkroomCredentialResolutionResponseCredentialPath(
                d.pop("credential_path")
            ),
            explanation=d.pop("explanation"),
            resolution_state=d.pop("resolution_state"),
            credential_owner_email=d.pop("credential_owner_email", UNSET),
            credential_owner_user_id=d.pop("credential_owner_user_id", UNSET),
            credential_owner_username=d.pop("credential_owner_username", UNSET),
            credential_requirement_source=given(
                either(WorkroomCredentialResolutionResponseCredentialRequirementSourceType0),
                d.pop("credential_requirement_source", UNSET),
            ),
            credential_source=d.pop("credential_source", UNSET),
        )
        found.additional_properties = d
        return found
