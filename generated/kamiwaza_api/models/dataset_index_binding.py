"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        binding_id = str(self.binding_id)
        field_dict["binding_id"] = binding_id
        dataset_urn = self.dataset_urn
        field_dict["dataset_urn"] = dataset_urn
        desired_revision = self.desired_revision
        field_dict["desired_revision"] = desired_revision
        profile = self.profile.value
        field_dict["profile"] = profile
        status = self.status.value
        field_dict["status"] = status
        active_generation_id: None | str | Unset
        if isinstance(self.active_generation_id, Unset):
            active_generation_id = UNSET
        elif isinstance(self.active_generation_id, UUID):
            active_generation_id = str(self.active_generation_id)
        else:
            active_generation_id = self.active_generation_id

        if active_generation_id is not UNSET:
            field_dict["active_generation_id"] = active_generation_id
        active_revision = self.active_revision

        if active_revision is not UNSET:
            field_dict["active_revision"] = active_revision
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        error_summary = self.error_summary

        if error_summary is not UNSET:
            field_dict["error_summary"] = error_summary
        updated_at: None | str | Unset
        if isinstance(self.updated_at, Unset):
            updated_at = UNSET
        elif isinstance(self.updated_at, datetime.datetime):
            updated_at = self.updated_at.isoformat()
        else:
            updated_at = self.updated_at

        if updated_at is not UNSET:
            field_dict["updated_at"] = updated_at
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        binding_id = UUID(d.pop("binding_id"))

        dataset_urn = d.pop("dataset_urn")
        desired_revision = d.pop("desired_revision")
        profile = DatasetIndexBindingProfile(d.pop("profile"))

        status = DatasetIndexBindingStatus(d.pop("status"))

        def _parse_active_generation_id(data: Any) -> None | Unset | UUID:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                active_generation_id_type_0 = UUID(data)

                return active_generation_id_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(None | Unset | UUID, data)

        active_generation_id = _parse_active_generation_id(d.pop("active_generation_id", UNSET))

        active_revision = d.pop("active_revision", UNSET)

        def _parse_created_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                created_at_type_0 = datetime.datetime.fromisoformat(data)

                return created_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        created_at = _parse_created_at(d.pop("created_at", UNSET))

        error_summary = d.pop("error_summary", UNSET)

        def _parse_updated_at(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                updated_at_type_0 = datetime.datetime.fromisoformat(data)

                return updated_at_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        updated_at = _parse_updated_at(d.pop("updated_at", UNSET))

        found = cls(
            binding_id=binding_id,
            dataset_urn=dataset_urn,
            desired_revision=desired_revision,
            profile=profile,
            status=status,
            active_generation_id=active_generation_id,
            active_revision=active_revision,
            created_at=created_at,
            error_summary=error_summary,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
