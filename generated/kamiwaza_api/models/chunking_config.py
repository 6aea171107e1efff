"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.chunking_config_strategy import ChunkingConfigStrategy
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class ChunkingConfig:
    """Schema ChunkingConfig; members the contract does not know are kept."""

    chunk_overlap: int | Unset = UNSET
    chunk_size: int | Unset = UNSET
    strategy: ChunkingConfigStrategy | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.chunk_overlap is not UNSET:
            field_dict["chunk_overlap"] = self.chunk_overlap
        if self.chunk_size is not UNSET:
            field_dict["chunk_size"] = self.chunk_size
        if self.strategy is not UNSET:
            field_dict["strategy"] = to_json(self.strategy)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            chunk_overlap=d.pop("chunk_overlap", UNSET),
            chunk_size=d.pop("chunk_size", UNSET),
            strategy=given(ChunkingConfigStrategy, d.pop("strategy", UNSET)),
        )
        found.additional_properties = d
        return found
