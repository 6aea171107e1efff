"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chunking_config import ChunkingConfig
    from ..models.extraction_config import ExtractionConfig


@_attrs_define(kw_only=True)
class PipelineConfigOutput:
    """Schema PipelineConfigOutput; members the contract does not know are kept."""

    chunking: ChunkingConfig | Unset = UNSET
    collection_name: None | str | Unset = UNSET
    embedding_model: None | str | Unset = UNSET
    extraction: ExtractionConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.chunking is not UNSET:
            field_dict["chunking"] = to_json(self.chunking)
        if self.collection_name is not UNSET:
            field_dict["collection_name"] = self.collection_name
        if self.embedding_model is not UNSET:
            field_dict["embedding_model"] = self.embedding_model
        if self.extraction is not UNSET:
            field_dict["extraction"] = to_json(self.extraction)
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.chunking_config import ChunkingConfig
        from ..models.extraction_config import ExtractionConfig

        d = members(src_dict)
        found = cls(
            chunking=given(ChunkingConfig.from_dict, d.pop("chunking", UNSET)),
            collection_name=d.pop("collection_name", UNSET),
            embedding_model=d.pop("embedding_model", UNSET),
            extraction=given(ExtractionConfig.from_dict, d.pop("extraction", UNSET)),
        )
        found.additional_properties = d
        return found
