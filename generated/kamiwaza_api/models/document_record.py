"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast
from uuid import UUID

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        classification = self.classification
        field_dict["classification"] = classification
        id = str(self.id)
        field_dict["id"] = id
        indexed_at = self.indexed_at.isoformat()
        field_dict["indexed_at"] = indexed_at
        item_type = self.item_type
        field_dict["item_type"] = item_type
        job_id = str(self.job_id)
        field_dict["job_id"] = job_id
        source_id = str(self.source_id)
        field_dict["source_id"] = source_id
        source_ref = self.source_ref
        field_dict["source_ref"] = source_ref
        access_count = self.access_count
        if access_count is not UNSET:
            field_dict["access_count"] = access_count
        categories: list[str] | Unset = UNSET
        if not isinstance(self.categories, Unset):
            categories = self.categories

        if categories is not UNSET:
            field_dict["categories"] = categories
        completeness_score = self.completeness_score

        if completeness_score is not UNSET:
            field_dict["completeness_score"] = completeness_score
        confidence_score = self.confidence_score

        if confidence_score is not UNSET:
            field_dict["confidence_score"] = confidence_score
        content_date: None | str | Unset
        if isinstance(self.content_date, Unset):
            content_date = UNSET
        elif isinstance(self.content_date, datetime.datetime):
            content_date = self.content_date.isoformat()
        else:
            content_date = self.content_date

        if content_date is not UNSET:
            field_dict["content_date"] = content_date
        content_type = self.content_type

        if content_type is not UNSET:
            field_dict["content_type"] = content_type
        control_markings: list[str] | Unset = UNSET
        if not isinstance(self.control_markings, Unset):
            control_markings = self.control_markings

        if control_markings is not UNSET:
            field_dict["control_markings"] = control_markings
        description = self.description

        if description is not UNSET:
            field_dict["description"] = description
        dissemination_controls: list[str] | Unset = UNSET
        if not isinstance(self.dissemination_controls, Unset):
            dissemination_controls = self.dissemination_controls

        if dissemination_controls is not UNSET:
            field_dict["dissemination_controls"] = dissemination_controls
        entities = self.entities

        if entities is not UNSET:
            field_dict["entities"] = entities
        handling_caveats: list[str] | Unset = UNSET
        if not isinstance(self.handling_caveats, Unset):
            handling_caveats = self.handling_caveats

        if handling_caveats is not UNSET:
            field_dict["handling_caveats"] = handling_caveats
        language = self.language

        if language is not UNSET:
            field_dict["language"] = language
        releasable_to: list[str] | Unset = UNSET
        if not isinstance(self.releasable_to, Unset):
            releasable_to = self.releasable_to

        if releasable_to is not UNSET:
            field_dict["releasable_to"] = releasable_to
        sci_controls: list[str] | Unset = UNSET
        if not isinstance(self.sci_controls, Unset):
            sci_controls = self.sci_controls

        if sci_controls is not UNSET:
            field_dict["sci_controls"] = sci_controls
        security_marking = self.security_marking

        if security_marking is not UNSET:
            field_dict["security_marking"] = security_marking
        size_bytes = self.size_bytes

        if size_bytes is not UNSET:
            field_dict["size_bytes"] = size_bytes
        tags: list[str] | Unset = UNSET
        if not isinstance(self.tags, Unset):
            tags = self.tags

        if tags is not UNSET:
            field_dict["tags"] = tags
        title = self.title

        if title is not UNSET:
            field_dict["title"] = title
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        classification = d.pop("classification")
        id = UUID(d.pop("id"))

        indexed_at = datetime.datetime.fromisoformat(d.pop("indexed_at"))

        item_type = d.pop("item_type")
        job_id = UUID(d.pop("job_id"))

        source_id = UUID(d.pop("source_id"))

        source_ref = d.pop("source_ref")
        access_count = d.pop("access_count", UNSET)
        categories = d.pop("categories", UNSET)

        completeness_score = d.pop("completeness_score", UNSET)

        confidence_score = d.pop("confidence_score", UNSET)

        def _parse_content_date(data: Any) -> datetime.datetime | None | Unset:
            if data is None:
                return data
            if isinstance(data, Unset):
                return data
            try:
                if not isinstance(data, str):
                    raise TypeError()
                content_date_type_0 = datetime.datetime.fromisoformat(data)

                return content_date_type_0
            except (TypeError, ValueError, AttributeError, KeyError):
                pass
            return cast(datetime.datetime | None | Unset, data)

        content_date = _parse_content_date(d.pop("content_date", UNSET))

        content_type = d.pop("content_type", UNSET)

        control_markings = d.pop("control_markings", UNSET)

        description = d.pop("description", UNSET)

        dissemination_controls = d.pop("dissemination_controls", UNSET)

        entities = d.pop("entities", UNSET)

        handling_caveats = d.pop("handling_caveats", UNSET)

        language = d.pop("language", UNSET)

        releasable_to = d.pop("releasable_to", UNSET)

        sci_controls = d.pop("sci_controls", UNSET)

        security_marking = d.pop("security_marking", UNSET)

        size_bytes = d.pop("size_bytes", UNSET)

        tags = d.pop("tags", UNSET)

        title = d.pop("title", UNSET)

        found = cls(
            classification=classification,
            id=id,
            indexed_at=indexed_at,
            item_type=item_type,
            job_id=job_id,
            source_id=source_id,
            source_ref=source_ref,
            access_count=access_count,
            categories=categories,
            completeness_score=completeness_score,
            confidence_score=confidence_score,
            content_date=content_date,
            content_type=content_type,
            control_markings=control_markings,
            description=description,
            dissemination_controls=dissemination_controls,
            entities=entities,
            handling_caveats=handling_caveats,
            language=language,
            releasable_to=releasable_to,
            sci_controls=sci_controls,
            security_marking=security_marking,
            size_bytes=size_bytes,
            tags=tags,
            title=title,
        )
        found.additional_properties = d
        return found
