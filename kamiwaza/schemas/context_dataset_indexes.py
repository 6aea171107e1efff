"""Indexes of datasets: which revision is searchable, and how the next one comes along."""

from __future__ import annotations

from enum import StrEnum
from typing import ClassVar
from uuid import UUID

from pydantic import Field

from kamiwaza.schemas._base import Id, OpenEnum, Payload, Schema, Timestamp


class IndexProfile(StrEnum):
    """What an index holds: vectors and words, or a knowledge graph besides."""

    SEMANTIC_LEXICAL = "semantic_lexical"
    SEMANTIC_LEXICAL_GRAPH = "semantic_lexical_graph"


class IndexStatus(StrEnum):
    """The states an index is known to have."""

    PENDING = "pending"
    INDEXING = "indexing"
    ACTIVE = "active"
    DEGRADED = "degraded"
    FAILED = "failed"
    TOMBSTONED = "tombstoned"


class IndexStage(StrEnum):
    """The stages of the work on one revision."""

    MATERIALIZE = "materialize"
    VECTOR = "vector"
    LEXICAL = "lexical"
    GRAPH = "graph"
    ACTIVATE = "activate"
    CLEANUP = "cleanup"


class StageState(StrEnum):
    """The states a stage is known to have."""

    PENDING = "pending"
    RUNNING = "running"
    SUCCEEDED = "succeeded"
    FAILED = "failed"
    SKIPPED = "skipped"


class CreateDatasetIndex(Payload):
    """Which dataset is to be indexed, and how."""

    component: ClassVar[str | None] = "CreateDatasetIndexRequest"

    dataset_urn: str
    profile: OpenEnum[IndexProfile] | None = None


class DatasetIndex(Schema):
    """The index of a dataset. Revisions count the changes of the dataset's content.

    `desired_revision` is what it is to hold, `active_revision` what searching it sees.
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
        """True when it can be searched, be it in an older revision or less well than usual."""
        gone = self.status == IndexStatus.TOMBSTONED
        return self.active_revision is not None and not gone

    @property
    def is_current(self) -> bool:
        """True when searching it sees the dataset's newest content."""
        if not self.is_searchable or self.active_revision is None:
            return False
        return self.desired_revision is None or self.active_revision >= self.desired_revision


class DatasetIndexStage(Schema):
    """How one stage of the work stands."""

    component: ClassVar[str | None] = "DatasetIndexStageStatus"

    stage: OpenEnum[IndexStage]
    state: OpenEnum[StageState]
    attempts: int = 0
    error_detail: str | None = None
    finished_at: Timestamp | None = None
    started_at: Timestamp | None = None


class DatasetIndexJob(Schema):
    """The work on one revision of an index, stage by stage."""

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
        """The stage that failed, None if none did."""
        return next((one for one in self.stages if one.state == StageState.FAILED), None)

    @property
    def current_stage(self) -> DatasetIndexStage | None:
        """The stage that is being worked on, None if none is."""
        return next((one for one in self.stages if one.state == StageState.RUNNING), None)
