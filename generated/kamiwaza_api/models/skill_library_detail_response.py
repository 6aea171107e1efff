"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["category"] = self.category
        field_dict["content_checksum"] = self.content_checksum
        field_dict["created_at"] = to_json(self.created_at)
        field_dict["created_by"] = self.created_by
        field_dict["description"] = self.description
        field_dict["display_name"] = self.display_name
        field_dict["id"] = to_json(self.id)
        field_dict["name"] = self.name
        field_dict["package_summary"] = to_json(self.package_summary)
        field_dict["status"] = self.status
        if self.classification is not UNSET:
            field_dict["classification"] = self.classification
        if self.inputs is not UNSET:
            field_dict["inputs"] = self.inputs
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.trigger is not UNSET:
            field_dict["trigger"] = self.trigger
        if self.updated_at is not UNSET:
            field_dict["updated_at"] = to_json(self.updated_at)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.package_summary import PackageSummary

        d = members(src_dict)
        found = cls(
            category=d.pop("category"),
            content_checksum=d.pop("content_checksum"),
            created_at=datetime.datetime.fromisoformat(d.pop("created_at")),
            created_by=d.pop("created_by"),
            description=d.pop("description"),
            display_name=d.pop("display_name"),
            id=UUID(d.pop("id")),
            name=d.pop("name"),
            package_summary=PackageSummary.from_dict(d.pop("package_summary")),
            status=d.pop("status"),
            classification=d.pop("classification", UNSET),
            inputs=d.pop("inputs", UNSET),
            metadata=d.pop("metadata", UNSET),
            tags=d.pop("tags", UNSET),
            trigger=d.pop("trigger", UNSET),
            updated_at=given(either(datetime.datetime.fromisoformat), d.pop("updated_at", UNSET)),
        )
        found.additional_properties = d
        return found
