"""Schema of the contract."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Self

from attrs import define as _attrs_define
from attrs import field as _attrs_field

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
        field_dict: dict[str, Any] = {}
        field_dict.update(self.additional_properties)
        chunks_indexed = self.chunks_indexed
        if chunks_indexed is not UNSET:
            field_dict["chunks_indexed"] = chunks_indexed
        diagnostics = self.diagnostics
        if diagnostics is not UNSET:
            field_dict["diagnostics"] = diagnostics
        failed_files: list[Any] | Unset = UNSET
        if not isinstance(self.failed_files, Unset):
            failed_files = self.failed_files

        if failed_files is not UNSET:
            field_dict["failed_files"] = failed_files
        processed_files = self.processed_files
        if processed_files is not UNSET:
            field_dict["processed_files"] = processed_files
        stage: str | Unset = UNSET
        if not isinstance(self.stage, Unset):
            stage = self.stage.value

        if stage is not UNSET:
            field_dict["stage"] = stage
        total_chunks = self.total_chunks
        if total_chunks is not UNSET:
            field_dict["total_chunks"] = total_chunks
        total_files = self.total_files
        if total_files is not UNSET:
            field_dict["total_files"] = total_files
        return field_dict

    @classmethod
    def from_dict(cls, src_dict: Mapping[str, Any]) -> Self:
        """Return the object a decoded JSON object describes."""
        d = dict(src_dict)
        chunks_indexed = d.pop("chunks_indexed", UNSET)
        diagnostics = d.pop("diagnostics", UNSET)
        failed_files = d.pop("failed_files", UNSET)

        processed_files = d.pop("processed_files", UNSET)
        _stage = d.pop("stage", UNSET)
        stage: PipelineProgressStage | Unset
        if isinstance(_stage, Unset):
            stage = UNSET
        else:
            stage = PipelineProgressStage(_stage)

        total_chunks = d.pop("total_chunks", UNSET)
        total_files = d.pop("total_files", UNSET)
        found = cls(
            chunks_indexed=chunks_indexed,
            diagnostics=diagnostics,
            failed_files=failed_files,
            processed_files=processed_files,
            stage=stage,
            total_chunks=total_chunks,
            total_files=total_files,
        )
        found.additional_properties = d
        return found
