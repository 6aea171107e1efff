"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_key = self.connector_key
        field_dict["connector_key"] = connector_key
        credential_outcome = self.credential_outcome.value
        field_dict["credential_outcome"] = credential_outcome
        credential_path = self.credential_path.value
        field_dict["credential_path"] = credential_path
        explanation = self.explanation
        field_dict["explanation"] = explanation
        resolution_state = self.resolution_state
        field_dict["resolution_state"] = resolution_state
        credential_owner_email = self.credential_owner_email

        if credential_owner_email is not UNSET:
            field_dict["credential_owner_email"] = credential_owner_email
        credential_owner_user_id = self.credential_owner_user_id

        if credential_owner_user_id is not UNSET:
            field_dict["credential_owner_user_id"] = credential_owner_user_id
        credential_owner_username = self.credential_owner_username

        if credential_owner_username is not UNSET:
            field_dict["credential_owner_username"] = credential_owner_username
        credential_requirement_source: None | str | Unset
        if isinstance(self.credential_requirement_source, Unset):
            credential_requirement_source = UNSET
        elif isinstance(
            self.credential_requirement_source,
            WorkroomCredentialResolutionResponseCredentialRequirementSourceType0,
        ):
            credential_requirement_source = self.credential_requirement_source.value
        else:
            credential_requirement_source = self.credential_requirement_source

        if credential_requirement_source is not UNSET:
            field_dict["credential_requirement_source"] = credential_requirement_source
        credential_source = self.credential_source

        if credential_source is not UNSET:
            field_dict["credential_source"] = credential_source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        connector_key = d.pop("connector_key")
        credential_outcome = WorkroomCredentialResolutionResponseCredentialOutcome(
            d.pop("credential_outcome")
        )

        credential_path = WorkroomCredentialResolutionResponseCredentialPath(
            d.pop("credential_path")
        )

        explanation = d.pop("explanation")
        resolution_state = d.pop("resolution_state")
        credential_owner_email = d.pop("credential_owner_email", UNSET)

        credential_owner_user_id = d.pop("credential_owner_user_id", UNSET)

        credential_owner_username = d.pop("credential_owner_username", UNSET)

        def _parse_credential_requirement_source(
            data: Any,
        ) -> None | Unset | WorkroomCredentialResolutionResponseCredentialRequirementSourceType0:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                credential_requirement_source_type_0 = (
                    WorkroomCredentialResolutionResponseCredentialRequirementSourceType0(data)
                )

                return credential_requirement_source_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(
                None | Unset | WorkroomCredentialResolutionResponseCredentialRequirementSourceType0,
                data,
            )

        credential_requirement_source = _parse_credential_requirement_source(
            d.pop("credential_requirement_source", UNSET)
        )

        credential_source = d.pop("credential_source", UNSET)

        found = cls(
            connector_key=connector_key,
            credential_outcome=credential_outcome,
            credential_path=credential_path,
            explanation=explanation,
            resolution_state=resolution_state,
            credential_owner_email=credential_owner_email,
            credential_owner_user_id=credential_owner_user_id,
            credential_owner_username=credential_owner_username,
            credential_requirement_source=credential_requirement_source,
            credential_source=credential_source,
        )
        found.additional_properties = d
        return found
