"""Schema of the contract."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import either, given, members, to_json
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
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["content"] = self.content
        if self.created_at is not UNSET:
            field_dict["created_at"] = to_json(self.created_at)
        if self.fact_uuid is not UNSET:
            field_dict["fact_uuid"] = self.fact_uuid
        if self.metadata is not UNSET:
            field_dict["metadata"] = self.metadata
        if self.score is not UNSET:
            field_dict["score"] = self.score
        if self.source is not UNSET:
            field_dict["source"] = self.source
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            content=d.pop("content"),
            created_at=given(either(datetime.datetime.fromisoformat), d.pop("created_at", UNSET)),
            fact_uuid=d.pop("fact_uuid", UNSET),
            metadata=d.pop("metadata", UNSET),
            score=d.pop("score", UNSET),
            source=d.pop("source", UNSET),
        )
        found.additional_properties = d
        return found
