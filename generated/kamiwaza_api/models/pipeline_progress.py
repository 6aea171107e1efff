"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

from ..conversion import given, members, to_json
from ..models.pipeline_progress_stage import PipelineProgressStage
from ..types import UNSET, Unset


@_attrs_define(kw_only=True)
class PipelineProgress:
    """Schema PipelineProgress; members the contract does not know are kept."""

    chunks_indexed: int | Unset = UNSET
    diagnostics: Any | Unset = UNSET
    failed_files: list[Any] | Unset = UNSET
    processed_files: int | Unset = UNSET
    stage: PipelineProgressStage | Unset = UNSET
    total_chunks: int | Unset = UNSET
    total_files: int | Unset = UNSET
    additional_properties: dict[str, Any] = _attrs_field(init=False, factory=dict)

    def to_dict(self) -> dict[str, Any]:
        """Return the object as JSON types; what was not given is left out."""
        field_dict: dict[str, Any] = dict(self.additional_properties)
        if self.chunks_indexed is not UNSET:
            field_dict["chunks_indexed"] = self.chunks_indexed
        if self.diagnostics is not UNSET:
            field_dict["diagnostics"] = self.diagnostics
        if self.failed_files is not UNSET:
            field_dict["failed_files"] = self.failed_files
        if self.processed_files is not UNSET:
            field_dict["processed_files"] = self.processed_files
        if self.stage is not UNSET:
            field_dict["stage"] = to_json(self.stage)
        if self.total_chunks is not UNSET:
            field_dict["total_chunks"] = self.total_chunks
        if self.total_files is not UNSET:
            field_dict["total_files"] = self.total_files
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = members(src_dict)
        found = cls(
            chunks_indexed=d.pop("chunks_indexed", UNSET),
            diagnostics=d.pop("diagnostics", UNSET),
            failed_files=d.pop("failed_files", UNSET),
            processed_files=d.pop("processed_files", UNSET),
            stage=given(PipelineProgressStage, d.pop("stage", UNSET)),
            total_chunks=d.pop("total_chunks", UNSET),
            total_files=d.pop("total_files", UNSET),
        )
        found.additional_properties = d
        return found
