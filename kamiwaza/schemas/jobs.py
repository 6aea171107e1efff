"""Cluster jobs: requests, states and results."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from typing import Any, ClassVar, Protocol, Self
from uuid import UUID

from pydantic import Field

from kamiwaza.errors import OperationCancelledError, OperationFailedError
from kamiwaza.operations.lifecycles import CLUSTER_JOB
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas._base import (
    Id,
    Json,
    JsonObject,
    OpenEnum,
    OrMapping,
    Payload,
    Schema,
    Timestamp,
)


class JobStatus(StrEnum):
    """The states of a cluster job; a cancelled job is STOPPED."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    STOPPED = "STOPPED"


class DatasetOperation(StrEnum):
    """The operations on a dataset that a job can be allowed."""

    DISCOVER = "discover"
    READ = "read"
    RETRIEVE = "retrieve"


class ModelOperation(StrEnum):
    """The operations on a deployed model that a job can be allowed."""

    DISCOVER = "discover"
    CHAT = "chat"


class DatasetDelegatedAccess(Payload):
    """One dataset that a job may use in your name, and the operations."""

    component: ClassVar[str | None] = "DatasetDelegatedAccess"

    urn: str
    operations: list[OpenEnum[DatasetOperation]]


class ModelDelegatedAccess(Payload):
    """One deployed model that a job may use in your name, and the operations."""

    component: ClassVar[str | None] = "ModelDelegatedAccess"

    deployment_id: UUID | str
    operations: list[OpenEnum[ModelOperation]]


class DelegatedAccess(Payload):
    """The datasets and models that a job may use in the name of its submitter."""

    component: ClassVar[str | None] = "DelegatedAccess"

    datasets: list[DatasetDelegatedAccess] | None = None
    models: list[ModelDelegatedAccess] | None = None

    @classmethod
    def of(cls, access: DelegatedAccess | Mapping[str, object] | None) -> DelegatedAccess | None:
        """Return an access as it is, or the access that an object describes.

        Args:
            access: an access, or an object with the members `datasets` and `models`.

        Raises:
            InvalidArgumentError: the object has other members, or values of another type.
        """
        if access is None or isinstance(access, DelegatedAccess):
            return access
        members: dict[str, Any] = dict(access)
        return cls(**members)


class JobSubmitRequest(Payload):
    """Body of a job to submit."""

    component: ClassVar[str | None] = "JobSubmitRequest"

    entrypoint: str
    runtime_env: OrMapping[JsonObject] | None = None
    metadata: OrMapping[JsonObject] | None = None
    python_packages: Sequence[str] | None = None
    timeout_seconds: int | None = None
    delegated_access: OrMapping[DelegatedAccess] | None = None


class JobRunRequest(JobSubmitRequest):
    """Body of a job to run within one request."""

    component: ClassVar[str | None] = "JobRunRequest"


class ApprovedPythonPackage(Schema):
    """A Python package the platform installed for a job, as it was approved."""

    component: ClassVar[str | None] = "ApprovedPythonPackage"

    name: str
    version: str | None = None
    sha256: list[str] = Field(default_factory=list)


class JobOutcome(Schema):
    """The members about the end of a job that every answer has."""

    status: OpenEnum[JobStatus] | None = None
    error_type: str | None = None
    error_message: str | None = None
    timed_out: bool = False

    @property
    def is_done(self) -> bool:
        """True if the job has ended, with or without success."""
        return CLUSTER_JOB.state_of(str(self.status or "")).is_terminal

    @property
    def ok(self) -> bool:
        """True if the job succeeded."""
        return CLUSTER_JOB.state_of(str(self.status or "")) is OperationState.SUCCEEDED

    @property
    def error(self) -> str | None:
        """The reason of a failure in one line; None if the platform gives none."""
        texts = [text for text in (self.error_type, self.error_message) if text]
        return ": ".join(texts) or ("the time it was given ran out" if self.timed_out else None)


class JobRecord(JobOutcome):
    """One cluster job. `id` is the platform's id, `ray_job_id` the id in Ray.

    `timeout_seconds` is its time limit in seconds. `source` is its origin; `source_cluster_id` and
    `source_cluster_name` name another cluster that it came from.
    """

    component: ClassVar[str | None] = "JobRecord"

    id: Id
    ray_job_id: str | None = None
    source: str | None = None
    source_cluster_id: str | None = None
    source_cluster_name: str | None = None
    user_id: str | None = None
    entrypoint: str | None = None
    runtime_env: JsonObject | None = None
    metadata_: JsonObject | None = None
    python_packages: list[ApprovedPythonPackage] = Field(default_factory=list)
    timeout_seconds: int | None = None
    submitted_at: Timestamp | None = None
    started_at: Timestamp | None = None
    ended_at: Timestamp | None = None
    created_at: Timestamp | None = None
    updated_at: Timestamp | None = None

    @property
    def metadata(self) -> JsonObject:
        """The metadata that the job was submitted with."""
        return self.metadata_ or {}

    @property
    def duration(self) -> float | None:
        """The seconds that the job ran; None before its end."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds()


class JobRunResult(JobOutcome):
    """The outcome of a job that `run` waited for; `result` is the value it returned."""

    component: ClassVar[str | None] = "JobRunResult"

    job_id: Id
    ray_job_id: str | None = None
    result: Json = None
    duration_seconds: float | None = None

    @property
    def id(self) -> UUID | str:
        """The id of the job, as in `JobRecord`."""
        return self.job_id

    @property
    def duration(self) -> float | None:
        """The seconds that the job ran."""
        return self.duration_seconds

    def raise_for_failure(self) -> Self:
        """Return the result itself if the job succeeded.

        Raises:
            OperationCancelledError: the job was stopped.
            OperationFailedError: the job failed.
        """
        state = CLUSTER_JOB.state_of(str(self.status or ""))
        # States of newer releases are not failures unless another member reports one.
        if self.ok or not (state.is_terminal or self.error):
            return self
        cancelled = state is OperationState.CANCELLED and not self.timed_out
        kind = OperationCancelledError if cancelled else OperationFailedError
        word = str(self.status or "without a status")
        raise kind(
            f"cluster job {self.job_id} ended {word}" + (f": {self.error}" if self.error else ""),
            operation_id=str(self.job_id),
            raw_state=word,
            code=self.error_type,
            reason=self.error_message,
            last=self,
        )


class AnyJob(Protocol):
    """A job's record, its result, or its operation."""

    @property
    def id(self) -> UUID | str:
        """The platform's id of the job."""
        ...


def job_id_of(job: AnyJob | UUID | str) -> UUID | str:
    """Return the id of a job, or the id itself.

    Args:
        job: the job, or its id.
    """
    return job if isinstance(job, UUID | str) else job.id


class JobLogs(Schema):
    """The output of a job as one text."""

    component: ClassVar[str | None] = "JobLogs"

    job_id: Id | None = None
    logs: str = ""

    @property
    def text(self) -> str:
        """The whole output."""
        return self.logs

    @property
    def lines(self) -> list[str]:
        """The output, line by line."""
        return self.logs.splitlines()
