"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.create_dataset_index_request_profile import CreateDatasetIndexRequestProfile
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class CreateDatasetIndexRequest:
    """Schema CreateDatasetIndexRequest; members the contract does not know are kept."""

    dataset_urn: str
    profile: CreateDatasetIndexRequestProfile | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["dataset_urn"] = self.dataset_urn
        if self.profile is not UNSET:
            field_dict["profile"] = to_json(self.profile)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            dataset_urn=d.pop("dataset_urn"),
            profile=given(CreateDatasetIndexRequestProfile, d.pop("profile", UNSET)),
        )
        found.additional_properties = d
        return found
