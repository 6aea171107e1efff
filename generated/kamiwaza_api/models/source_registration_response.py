"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members, to_json
from ..models.source_registration_response_source_type import SourceRegistrationResponseSourceType
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SourceRegistrationResponse:
    """Schema SourceRegistrationResponse; members the contract does not know are kept."""

    container_urn: str
    next_action: str
    source_id: str
    source_type: SourceRegistrationResponseSourceType
    content_materialized: bool | Unset = UNSET
    dataset_urns: list[str] | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["container_urn"] = self.container_urn
        field_dict["next_action"] = self.next_action
        field_dict["source_id"] = self.source_id
        field_dict["source_type"] = to_json(self.source_type)
        if self.content_materialized is not UNSET:
            field_dict["content_materialized"] = self.content_materialized
        if self.dataset_urns is not UNSET:
            field_dict["dataset_urns"] = self.dataset_urns
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            container_urn=d.pop("container_urn"),
            next_action=d.pop("next_action"),
            source_id=d.pop("source_id"),
            source_type=SourceRegistrationResponseSourceType(d.pop("source_type")),
            content_materialized=d.pop("content_materialized", UNSET),
            dataset_urns=d.pop("dataset_urns", UNSET),
        )
        found.additional_properties = d
        return found
