"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["connector_key"] = self.connector_key
        field_dict["label"] = self.label
        if self.registration_metadata is not UNSET:
            field_dict["registration_metadata"] = self.registration_metadata
        if self.registration_type is not UNSET:
            field_dict["registration_type"] = to_json(self.registration_type)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            connector_key=d.pop("connector_key"),
            label=d.pop("label"),
            registration_metadata=d.pop("registration_metadata", UNSET),
            registration_type=given(
                CreateWorkroomCredentialRegistrationRequestRegistrationType,
                d.pop("registration_type", UNSET),
            ),
        )
        found.additional_properties = d
        return found
