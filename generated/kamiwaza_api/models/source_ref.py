"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import members
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class SourceRef:
    """Schema SourceRef; members the contract does not know are kept."""

    source_id: str
    chunk_id: None | str | Unset = UNSET
    score: float | None | Unset = UNSET
    source_urn: None | str | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        field_dict["source_id"] = self.source_id
        if self.chunk_id is not UNSET:
            field_dict["chunk_id"] = self.chunk_id
        if self.score is not UNSET:
            field_dict["score"] = self.score
        if self.source_urn is not UNSET:
            field_dict["source_urn"] = self.source_urn
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            source_id=d.pop("source_id"),
            chunk_id=d.pop("chunk_id", UNSET),
            score=d.pop("score", UNSET),
            source_urn=d.pop("source_urn", UNSET),
        )
        found.additional_properties = d
        return found
