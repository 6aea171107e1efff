"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..models.dataset_index_binding_profile import DatasetIndexBindingProfile
from ..models.dataset_index_binding_status import DatasetIndexBindingStatus
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DatasetIndexBinding:
    """Schema DatasetIndexBinding; members the contract does not know are kept."""

    binding_id: UUID
    dataset_urn: str
    desired_revision: int
    profile: DatasetIndexBindingProfile
    status: DatasetIndexBindingStatus
    active_generation_id: None | Unset | UUID = UNSET
    active_revision: int | None | Unset = UNSET
    created_at: datetime.datetime | None | Unset = UNSET
    error_summary: None | str | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["binding_id"] = to_json(self.binding_id)
        field_dict["dataset_urn"] = self.dataset_urn
        field_dict["desired_revision"] = self.desired_revision
        field_dict["profile"] = to_json(self.profile)
        field_dict["status"] = to_json(self.status)
        if self.active_generation_id is not UNSET:
            field_dict["active_generation_id"] = to_json(self.active_generation_id)
        if self.active_revision is not UNSET:
            field_dict["active_revision"] = self.active_revision
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.error_summary is not UNSET:
            field_dict["error_summary"] = self.error_summary
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            binding_id=UUID(d.pop("binding_id")),
            dataset_urn=d.pop("dataset_urn"),
            desired_revision=d.pop("desired_revision"),
            profile=DatasetIndexBindingProfile(d.pop("profile")),
            status=DatasetIndexBindingStatus(d.pop("status")),
            active_generation_id=given(either(UUID), d.pop("active_generation_id", UNSET)),
            active_revision=d.pop("active_revision", UNSET),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            error_summary=d.pop("error_summary", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
