"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..models.create_workroom_credential_registration_request_registration_type import (
    CreateWorkroomCredentialRegistrationRequestRegistrationType,
)
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateWorkroomCredentialRegistrationRequest:
    """Schema CreateWorkroomCredentialRegistrationRequest; members the contract does not know are kept."""

    connector_key: str
    label: str
    registration_metadata: Any | None | Unset = UNSET
    registration_type: CreateWorkroomCredentialRegistrationRequestRegistrationType | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        connector_key = self.connector_key
        field_dict["connector_key"] = connector_key
        label = self.label
        field_dict["label"] = label
        registration_metadata = self.registration_metadata

        if registration_metadata is not UNSET:
            field_dict["registration_metadata"] = registration_metadata
        registration_type: str | Unset = UNSET
        if not isinstance(self.registration_type, Unset):
            registration_type = self.registration_type.value

        if registration_type is not UNSET:
            field_dict["registration_type"] = registration_type
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        connector_key = d.pop("connector_key")
        label = d.pop("label")
        registration_metadata = d.pop("registration_metadata", UNSET)

        _registration_type = d.pop("registration_type", UNSET)
        registration_type: CreateWorkroomCredentialRegistrationRequestRegistrationType | Unset
        if isinstance(_registration_type, Unset):
            registration_type = UNSET
        else:
            registration_type = CreateWorkroomCredentialRegistrationRequestRegistrationType(
                _registration_type
            )

        found = cls(
            connector_key=connector_key,
            label=label,
            registration_metadata=registration_metadata,
            registration_type=registration_type,
        )
        found.additional_properties = d
        return found
