"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chunk_overlap = self.chunk_overlap
        if chunk_overlap is not UNSET:
            field_dict["chunk_overlap"] = chunk_overlap
        chunk_size = self.chunk_size
        if chunk_size is not UNSET:
            field_dict["chunk_size"] = chunk_size
        strategy: str | Unset = UNSET
        if not isinstance(self.strategy, Unset):
            strategy = self.strategy.value

        if strategy is not UNSET:
            field_dict["strategy"] = strategy
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        chunk_overlap = d.pop("chunk_overlap", UNSET)
        chunk_size = d.pop("chunk_size", UNSET)
        _strategy = d.pop("strategy", UNSET)
        strategy: ChunkingConfigStrategy | Unset
        if isinstance(_strategy, Unset):
            strategy = UNSET
        else:
            strategy = ChunkingConfigStrategy(_strategy)

        found = cls(chunk_overlap=chunk_overlap, chunk_size=chunk_size, strategy=strategy)
        found.additional_properties = d
        return found
