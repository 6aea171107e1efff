"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self, cast

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class Fact:
    """Schema Fact; members the contract does not know are kept."""

    content: str
    created_at: datetime.datetime | None | Unset = UNSET
    fact_uuid: None | str | Unset = UNSET
    metadata: Any | None | Unset = UNSET
    score: float | None | Unset = UNSET
    source: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        content = self.content
        field_dict["content"] = content
        created_at: None | str | Unset
        if isinstance(self.created_at, Unset):
            created_at = UNSET
        elif isinstance(self.created_at, datetime.datetime):
            created_at = self.created_at.isoformat()
        else:
            created_at = self.created_at

        if created_at is not UNSET:
            field_dict["created_at"] = created_at
        fact_uuid = self.fact_uuid

        if fact_uuid is not UNSET:
            field_dict["fact_uuid"] = fact_uuid
        metadata = self.metadata

        if metadata is not UNSET:
            field_dict["metadata"] = metadata
        score = self.score

        if score is not UNSET:
            field_dict["score"] = score
        source = self.source

        if source is not UNSET:
            field_dict["source"] = source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        content = d.pop("content")

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

        fact_uuid = d.pop("fact_uuid", UNSET)

        metadata = d.pop("metadata", UNSET)

        score = d.pop("score", UNSET)

        source = d.pop("source", UNSET)

        found = cls(
            content=content,
            created_at=created_at,
            fact_uuid=fact_uuid,
            metadata=metadata,
            score=score,
            source=source,
        )
        found.additional_properties = d
        return found
