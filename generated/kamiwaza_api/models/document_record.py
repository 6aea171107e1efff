"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class DocumentRecord:
    """Schema DocumentRecord; members the contract does not know are kept."""

    classification: str
    id: UUID
    indexed_at: datetime.datetime
    item_type: str
    job_id: UUID
    source_id: UUID
    source_ref: str
    access_count: int | Unset = UNSET
    categories: list[str] | Unset = UNSET
    completeness_score: float | None | Unset = UNSET
    confidence_score: float | None | Unset = UNSET
    content_date: datetime.datetime | None | Unset = UNSET
    content_type: None | str | Unset = UNSET
    control_markings: list[str] | Unset = UNSET
    description: None | str | Unset = UNSET
    dissemination_controls: list[str] | Unset = UNSET
    entities: Any | None | Unset = UNSET
    handling_caveats: list[str] | Unset = UNSET
    language: None | str | Unset = UNSET
    releasable_to: list[str] | Unset = UNSET
    sci_controls: list[str] | Unset = UNSET
    security_marking: None | str | Unset = UNSET
    size_bytes: int | None | Unset = UNSET
    tags: list[str] | Unset = UNSET
    title: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["classification"] = self.classification
        field_dict["id"] = to_json(self.id)
        field_dict["indexed_at"] = to_json(self.indexed_at)
        field_dict["item_type"] = self.item_type
        field_dict["job_id"] = to_json(self.job_id)
        field_dict["source_id"] = to_json(self.source_id)
        field_dict["source_ref"] = self.source_ref
        if self.access_count is not UNSET:
            field_dict["access_count"] = self.access_count
        if self.categories is not UNSET:
            field_dict["categories"] = self.categories
        if self.completeness_score is not UNSET:
            field_dict["completeness_score"] = self.completeness_score
        if self.confidence_score is not UNSET:
            field_dict["confidence_score"] = self.confidence_score
        if self.content_date is not UNSET:
            field_dict["content_date"] = to_json(self.content_date)
        if self.content_type is not UNSET:
            field_dict["content_type"] = self.content_type
        if self.control_markings is not UNSET:
            field_dict["control_markings"] = self.control_markings
        if self.description is not UNSET:
            field_dict["description"] = self.description
        if self.dissemination_controls is not UNSET:
            field_dict["dissemination_controls"] = self.dissemination_controls
        if self.entities is not UNSET:
            field_dict["entities"] = self.entities
        if self.handling_caveats is not UNSET:
            field_dict["handling_caveats"] = self.handling_caveats
        if self.language is not UNSET:
            field_dict["language"] = self.language
        if self.releasable_to is not UNSET:
            field_dict["releasable_to"] = self.releasable_to
        if self.sci_controls is not UNSET:
            field_dict["sci_controls"] = self.sci_controls
        if self.security_marking is not UNSET:
            field_dict["security_marking"] = self.security_marking
        if self.size_bytes is not UNSET:
            field_dict["size_bytes"] = self.size_bytes
        if self.tags is not UNSET:
            field_dict["tags"] = self.tags
        if self.title is not UNSET:
            field_dict["title"] = self.title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            classification=d.pop("classification"),
            id=UUID(d.pop("id")),
            indexed_at=datetime.datetime.fromisoformat(d.pop("indexed_at")),
            item_type=d.pop("item_type"),
            job_id=UUID(d.pop("job_id")),
            source_id=UUID(d.pop("source_id")),
            source_ref=d.pop("source_ref"),
            access_count=d.pop("access_count", UNSET),
            categories=d.pop("categories", UNSET),
            completeness_score=d.pop("completeness_score", UNSET),
            confidence_score=d.pop("confidence_score", UNSET),
            content_date=given(
                either(datetime.datetime.fromisoformat), d.pop("content_date", UNSET)
            ),
            content_type=d.pop("content_type", UNSET),
            control_markings=d.pop("control_markings", UNSET),
            description=d.pop("description", UNSET),
            dissemination_controls=d.pop("dissemination_controls", UNSET),
            entities=d.pop("entities", UNSET),
            handling_caveats=d.pop("handling_caveats", UNSET),
            language=d.pop("language", UNSET),
            releasable_to=d.pop("releasable_to", UNSET),
            sci_controls=d.pop("sci_controls", UNSET),
            security_marking=d.pop("security_marking", UNSET),
            size_bytes=d.pop("size_bytes", UNSET),
            tags=d.pop("tags", UNSET),
            title=d.pop("title", UNSET),
        )
        found.additional_properties = d
        return found
