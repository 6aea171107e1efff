"""Pipeline jobs, which make files searchable."""

from __future__ import annotations

import base64
import mimetypes
import os
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import ClassVar, Self

from pydantic import Field, JsonValue

from kamiwaza.schemas._base import (
    Id,
    JsonObject,
    OpenEnum,
    OrMapping,
    Payload,
    Schema,
    Timestamp,
)
from kamiwaza.schemas.context_imports import Freshness, GranularityMode, ImportedSource, ItemState
from kamiwaza.schemas.context_pipeline_configs import (
    AppliedPipelineConfig,
    Callback,
    PipelineConfig,
)


class JobStatus(StrEnum):
    """The known states of a job; servers may send others."""

    PENDING = "pending"
    RUNNING = "running"
    COMPLETED = "completed"
    FAILED = "failed"
    CANCELLED = "cancelled"


class JobStage(StrEnum):
    """The stages of a job."""

    PENDING = "pending"
    PULLING = "pulling"
    STORED_TO_S3 = "stored_to_s3"
    EXTRACTING = "extracting"
    OMNIPARSE_PARSING = "omniparse_parsing"
    OMNIPARSE_CHUNKING = "omniparse_chunking"
    CHUNKING = "chunking"
    EMBEDDING = "embedding"
    INDEXING = "indexing"
    COMPLETE = "complete"
    FAILED = "failed"


class FileStatus(StrEnum):
    """The result of one file."""

    SUCCESS = "success"
    FAILED = "failed"
    SKIPPED = "skipped"


class RemoteGranularity(Schema):
    """The part of a remote source that is processed."""

    component: ClassVar[str | None] = "PipelineSelectedGranularity"

    mode: OpenEnum[GranularityMode] = GranularityMode.ITEM
    include_children: bool = False
    recursive: bool = False
    option: str | None = None
    query: str | None = None


class RemoteSourceRef(Schema):
    """The place from which the platform fetches a file itself."""

    component: ClassVar[str | None] = "RemoteSourceRef"

    connector_id: Id
    provider: str
    source_ref: str
    source_type: str = "file"
    drive_id: str | None = None
    item_id: str | None = None
    kind: str | None = None
    provider_metadata: JsonObject = Field(default_factory=dict)
    selected_granularity: RemoteGranularity = Field(default_factory=RemoteGranularity)
    url: str | None = None


class PipelineFile(Schema):
    """One file for a pipeline: its bytes as base64, or the place where it is."""

    component: ClassVar[str | None] = "FileInput"

    filename: str
    content_type: str
    content_base64: str | None = Field(default=None, repr=False)
    metadata: JsonObject = Field(default_factory=dict)
    source_ref: RemoteSourceRef | None = None
    source_urn: str | None = None

    @classmethod
    def from_bytes(
        cls,
        content: bytes,
        filename: str,
        *,
        content_type: str | None = None,
        metadata: JsonObject | None = None,
        source_urn: str | None = None,
    ) -> Self:
        """Return a file with these bytes.

        Args:
            content: the bytes of the file.
            filename: the name of the file.
            content_type: the MIME type. Default: by the ending of the name.
            metadata: a JSON object of your own.
            source_urn: an URN of your own for the document. Default: the platform makes one.
        """
        more = {"metadata": metadata, "source_urn": source_urn}
        return cls(
            filename=filename,
            content_type=content_type or type_of(filename),
            content_base64=base64.b64encode(content).decode("ascii"),
            **{name: value for name, value in more.items() if value is not None},
        )

    @classmethod
    def from_path(
        cls,
        path: str | os.PathLike[str],
        *,
        content_type: str | None = None,
        metadata: JsonObject | None = None,
        source_urn: str | None = None,
    ) -> Self:
        """Return the file at a path, read into memory.

        Args:
            path: the path of the file.
            content_type: the MIME type. Default: by the ending of the name.
            metadata: a JSON object of your own.
            source_urn: an URN of your own for the document. Default: the platform makes one.

        Raises:
            OSError: the file cannot be read.
        """
        path = Path(path)
        return cls.from_bytes(
            path.read_bytes(),
            path.name,
            content_type=content_type,
            metadata=metadata,
            source_urn=source_urn,
        )


def type_of(filename: str) -> str:
    """Return the MIME type of a file name, by its ending.

    Args:
        filename: the name of the file.
    """
    return mimetypes.guess_type(filename)[0] or "application/octet-stream"


class CreatePipelineJob(Payload):
    """Body that starts a job."""

    component: ClassVar[str | None] = "CreatePipelineJob"

    files: Sequence[PipelineFile]
    config: OrMapping[PipelineConfig] | None = None
    callback: OrMapping[Callback] | None = None
    force: bool | None = None
    idempotency_key: str | None = None


class ReplayPipelineJob(Payload):
    """Body that starts a job again."""

    component: ClassVar[str | None] = "ReplayPipelineJobRequest"

    callback: OrMapping[Callback] | None = None
    force: bool | None = None
    idempotency_key: str | None = None


class FailedFile(Schema):
    """A failed file in the progress of a job."""

    filename: str | None = None
    item_key: str | None = None
    error: JsonValue | None = None

    @property
    def reason(self) -> str | None:
        """The reason of the failure as a text."""
        return None if self.error is None else str(self.error)


class PipelineProgress(Schema):
    """The progress of a job."""

    component: ClassVar[str | None] = "PipelineProgress"

    stage: OpenEnum[JobStage] = JobStage.PENDING
    processed_files: int = 0
    total_files: int = 0
    chunks_indexed: int = 0
    total_chunks: int = 0
    failed_files: list[FailedFile] = Field(default_factory=list)
    diagnostics: JsonObject = Field(default_factory=dict)


class PipelineFileResult(Schema):
    """The result of one file of a job."""

    component: ClassVar[str | None] = "PipelineFileResult"

    filename: str
    status: OpenEnum[FileStatus]
    chunks_created: int = 0
    connector_id: Id | None = None
    diagnostics: JsonObject = Field(default_factory=dict)
    error: str | None = None
    failure_reason: str | None = None
    freshness_status: OpenEnum[Freshness] = Freshness.UNKNOWN
    item_key: str | None = None
    item_state: OpenEnum[ItemState] | None = None
    replayable: bool = False
    source_last_modified: Timestamp | None = None
    source_provider: str | None = None
    source_ref: str | None = None
    source_urn: str | None = None
    terminal_outcome: OpenEnum[ItemState] | None = None

    @property
    def reason(self) -> str | None:
        """The platform's reason why the file failed or was skipped."""
        return self.error or self.failure_reason


class RequestType(StrEnum):
    """The kind of request that started a job."""

    SOURCE_IMPORT = "source_import"


class RequestedSource(Schema):
    """One source that a job was asked to import."""

    component: ClassVar[str | None] = "PipelineRequestSource"

    item_key: str
    filename: str | None = None
    content_type: str | None = None
    source: ImportedSource | None = None
    source_urn: str | None = None


class RequestSnapshot(Schema):
    """The request that started a job; `replayed_from_job_id` names the job that it repeats."""

    component: ClassVar[str | None] = "PipelineRequestSnapshot"

    request_type: OpenEnum[RequestType] = RequestType.SOURCE_IMPORT
    sources: list[RequestedSource] = Field(default_factory=list)
    config: AppliedPipelineConfig | None = None
    callback: Callback | None = None
    force: bool = False
    replayed_from_job_id: Id | None = None


class PipelineJob(Schema):
    """A job that makes files searchable. A completed job may have failed files: see `ok`."""

    component: ClassVar[str | None] = "PipelineJob"

    id: Id
    status: OpenEnum[JobStatus]
    progress: PipelineProgress = Field(default_factory=PipelineProgress)
    collection_name: str | None = None
    workroom_id: Id | None = None
    created_at: Timestamp | None = None
    completed_at: Timestamp | None = None
    created_by: str | None = None
    diagnostics: JsonObject = Field(default_factory=dict)
    error: str | None = None
    file_results: list[PipelineFileResult] = Field(default_factory=list)
    idempotency_key: str | None = None
    job_id: Id | None = None
    request_snapshot: RequestSnapshot | None = None

    @property
    def is_over(self) -> bool:
        """True if the job has ended."""
        return str(self.status).lower() in ("completed", "failed", "cancelled", "canceled")

    @property
    def ok(self) -> bool:
        """True if the job is completed and every file is searchable."""
        return self.status == JobStatus.COMPLETED and not self.failed_files

    @property
    def failed_files(self) -> list[PipelineFileResult]:
        """The files that failed; `pipelines.retry` processes them again."""
        failed = [one for one in self.file_results if one.status == FileStatus.FAILED]
        known = {one.filename for one in failed}
        told = [one for one in self.progress.failed_files if one.filename not in known]
        return failed + [
            PipelineFileResult(
                filename=one.filename or "",
                status=FileStatus.FAILED,
                error=one.reason,
                item_key=one.item_key,
            )
            for one in told
        ]

    @property
    def fraction(self) -> float | None:
        """The part of the files that is processed, 0 to 1; None while their number is unknown."""
        all_ = self.progress.total_files
        return min(self.progress.processed_files / all_, 1.0) if all_ > 0 else None
