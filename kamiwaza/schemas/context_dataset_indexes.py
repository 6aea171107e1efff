"""Search indexes of datasets and the jobs that build them."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp


class IndexProfile(StrEnum):
    """The content of an index: vectors and words, and optionally a knowledge graph."""

    SEMANTIC_LEXICAL = "semantic_lexical"
    SEMANTIC_LEXICAL_GRAPH = "semantic_lexical_graph"


class IndexStatus(StrEnum):
    """The known states of an index."""

    PENDING = "pending"
    INDEXING = "indexing"
    ACTIVE = "active"
    DEGRADED = "degraded"
    FAILED = "failed"
    TOMBSTONED = "tombstoned"


class IndexStage(StrEnum):
    """The stages of the job that indexes one revision."""

    MATERIALIZE = "materialize"
    VECTOR = "vector"
    LEXICAL = "lexical"
    GRAPH = "graph"
    ACTIVATE = "activate"
    CLEANUP = "cleanup"


class StageState(StrEnum):
    """The known states of a stage."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    SKIPPED = "skipped"


class CreateDatasetIndex(Payload):
    """Body that starts to index a dataset."""

    component: ClassVar[str | None] = "CreateDatasetIndexRequest"

    dataset_urn: str
    profile: OpenEnum[IndexProfile] | None = None


class DatasetIndex(Schema):
    """The index of a dataset. A revision counts the changes of the dataset's content.

    `desired_revision` is requested, `active_revision` is the one that can be searched.
    """

    component: ClassVar[str | None] = "DatasetIndexBinding"

    binding_id: Id
    dataset_urn: str
    status: OpenEnum[IndexStatus]
    profile: OpenEnum[IndexProfile] | None = None
    desired_revision: int | None = None
    active_revision: int | None = None
    active_generation_id: Id | None = None
    created_at: Timestamp | None = None
    error_summary: str | None = None
    updated_at: Timestamp | None = None

    @property
    def id(self) -> UUID | str:
        """The id of the index, which the platform calls a binding."""
        return self.binding_id

    @property
    def is_searchable(self) -> bool:
        """True if the index can be searched, perhaps in an older revision or degraded."""
        gone = self.status == IndexStatus.TOMBSTONED
        return self.active_revision is not None and not gone

    @property
    def is_current(self) -> bool:
        """True if the newest content of the dataset can be searched."""
        if not self.is_searchable or self.active_revision is None:
            return False
        return self.desired_revision is None or self.active_revision >= self.desired_revision


class DatasetIndexStage(Schema):
    """The state of one stage."""

    component: ClassVar[str | None] = "DatasetIndexStageStatus"

    stage: OpenEnum[IndexStage]
    state: OpenEnum[StageState]
    attempts: int = 0
    error_detail: str | None = None
    finished_at: Timestamp | None = None
    started_at: Timestamp | None = None


class DatasetIndexJob(Schema):
    """The job that indexes one revision, with its stages."""

    component: ClassVar[str | None] = "DatasetIndexJob"

    job_id: Id
    binding_id: Id
    dataset_revision: int | None = None
    state: str | None = None
    cleanup_state: str | None = None
    activated_at: Timestamp | None = None
    created_at: Timestamp | None = None
    error_summary: str | None = None
    stages: list[DatasetIndexStage] = Field(default_factory=list)

    @property
    def id(self) -> UUID | str:
        """The same as `job_id`."""
        return self.job_id

    @property
    def failed_stage(self) -> DatasetIndexStage | None:
        """The stage that failed, or None."""
        return next((one for one in self.stages if one.state == StageState.FAILED), None)

    @property
    def current_stage(self) -> DatasetIndexStage | None:
        """The stage that runs, or None."""
        return next((one for one in self.stages if one.state == StageState.RUNNING), None)
