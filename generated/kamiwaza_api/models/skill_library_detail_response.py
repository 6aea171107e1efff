"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.package_summary import PackageSummary


@_attrs_define(kw_only=True)
class SkillLibraryDetailResponse:
    """Schema SkillLibraryDetailResponse; members the contract does not know are kept."""

    category: str
    content_checksum: str
    created_at: datetime.datetime
    created_by: str
    description: str
    display_name: str
    id: UUID
    name: str
    package_summary: PackageSummary
    status: str
    classification: None | str | Unset = UNSET
    inputs: list[Any] | None | Unset = UNSET
    metadata: Any | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    trigger: Any | None | Unset = UNSET
    updated_at: datetime.datetime | None | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        category = self.category
        field_dict["category"] = category
        content_checksum = self.content_checksum
        field_dict["content_checksum"] = content_checksum
        created_at = self.created_at.isoformat()
        field_dict["created_at"] = created_at
        created_by = self.created_by
        field_dict["created_by"] = created_by
        description = self.description
        field_dict["description"] = description
        display_name = self.display_name
        field_dict["display_name"] = display_name
        id = str(self.id)
        field_dict["id"] = id
        name = self.name
        field_dict["name"] = name
        package_summary = self.package_summary.to_dict()
        field_dict["package_summary"] = package_summary
        status = self.status
        field_dict["status"] = status
        classification = self.classification

        if classification is not UNSET:
            field_dict["classification"] = classification
        inputs: list[Any] | None | Unset
        if isinstance(self.inputs, Unset):
            inputs = UNSET
        elif isinstance(self.inputs, list):
            inputs = self.inputs

        else:
            inputs = self.inputs

        if inputs is not UNSET:
            field_dict["inputs"] = inputs
        metadata = self.metadata

        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        trigger = self.trigger

        if trigger is not UNSET:
            field_dict["trigger"] = trigger
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
        from ..models.package_summary import PackageSummary

        d = dict(src_dict)
        category = d.pop("category")
        content_checksum = d.pop("content_checksum")
        created_at = datetime.datetime.fromisoformat(d.pop("created_at"))

        created_by = d.pop("created_by")
        description = d.pop("description")
        display_name = d.pop("display_name")
        id = UUID(d.pop("id"))

        name = d.pop("name")
        package_summary = PackageSummary.from_dict(d.pop("package_summary"))

        status = d.pop("status")
        classification = d.pop("classification", UNSET)

        def _parse_inputs(data: Any) -> list[Any] | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, list):
                    raise TypeError()
                inputs_type_0 = data

                return inputs_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(list[Any] | None | Unset, data)

        inputs = _parse_inputs(d.pop("inputs", UNSET))

        metadata = d.pop("metadata", UNSET)

        tags = d.pop("tags", UNSET)

        trigger = d.pop("trigger", UNSET)

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
            category=category,
            content_checksum=content_checksum,
            created_at=created_at,
            created_by=created_by,
            description=description,
            display_name=display_name,
            id=id,
            name=name,
            package_summary=package_summary,
            status=status,
            classification=classification,
            inputs=inputs,
            metadata=metadata,
            tags=tags,
            trigger=trigger,
            updated_at=updated_at,
        )
        found.additional_properties = d
        return found
