"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chunking_config import ChunkingConfig
    from ..models.extraction_config import ExtractionConfig


@_attrs_define(kw_only=True)
class PipelineConfigInput:
    """Schema PipelineConfigInput; members the contract does not know are kept."""

    chunking: ChunkingConfig | Unset = UNSET
    collection_name: None | str | Unset = UNSET
    embedding_model: None | str | Unset = UNSET
    extraction: ExtractionConfig | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chunking: dict[str, Any] | Unset = UNSET
        if not isinstance(self.chunking, Unset):
            chunking = self.chunking.to_dict()
        if chunking is not UNSET:
            field_dict["chunking"] = chunking
        collection_name = self.collection_name

        if collection_name is not UNSET:
            field_dict["collection_name"] = collection_name
        embedding_model = self.embedding_model

        if embedding_model is not UNSET:
            field_dict["embedding_model"] = embedding_model
        extraction: dict[str, Any] | Unset = UNSET
        if not isinstance(self.extraction, Unset):
            extraction = self.extraction.to_dict()
        if extraction is not UNSET:
            field_dict["extraction"] = extraction
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        from ..models.chunking_config import ChunkingConfig
        from ..models.extraction_config import ExtractionConfig

        d = dict(src_dict)
        _chunking = d.pop("chunking", UNSET)
        chunking: ChunkingConfig | Unset
        if isinstance(_chunking, Unset):
            chunking = UNSET
        else:
            chunking = ChunkingConfig.from_dict(_chunking)

        collection_name = d.pop("collection_name", UNSET)

        embedding_model = d.pop("embedding_model", UNSET)

        _extraction = d.pop("extraction", UNSET)
        extraction: ExtractionConfig | Unset
        if isinstance(_extraction, Unset):
            extraction = UNSET
        else:
            extraction = ExtractionConfig.from_dict(_extraction)

        found = cls(
            chunking=chunking,
            collection_name=collection_name,
            embedding_model=embedding_model,
            extraction=extraction,
        )
        found.additional_properties = d
        return found
