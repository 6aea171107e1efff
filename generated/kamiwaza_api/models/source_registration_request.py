"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.source_registration_request_source_type import SourceRegistrationRequestSourceType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SourceRegistrationRequest:
    """Schema SourceRegistrationRequest; members the contract does not know are kept."""

    source_type: SourceRegistrationRequestSourceType
    connection: Any | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["source_type"] = to_json(self.source_type)
        if self.connection is not UNSET:
            field_dict["connection"] = self.connection
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            source_type=SourceRegistrationRequestSourceType(d.pop("source_type")),
            connection=d.pop("connection", UNSET),
        )
        found.additional_properties = d
        return found
