"""Jobs of the cluster: what is run, how it stands, what came of it."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, ClassVar, Protocol, Self
from uuid import UUID

from pydantic import Field, JsonValue

from kamiwaza.errors import OperationCancelledError, OperationFailedError
from kamiwaza.operations.lifecycles import CLUSTER_JOB
from kamiwaza.operations.state import OperationState
from kamiwaza.schemas._base import Id, JsonObject, OpenEnum, Payload, Schema, Timestamp


class JobStatus(StrEnum):
    """How a cluster job stands; who cancels one stops it."""

    PENDING = "PENDING"
    RUNNING = "RUNNING"
    SUCCEEDED = "SUCCEEDED"
    FAILED = "FAILED"
    STOPPED = "STOPPED"


class DatasetOperation(StrEnum):
    """What a job may do with a dataset in its caller's name."""

    DISCOVER = "discover"
    READ = "read"
    RETRIEVE = "retrieve"


class ModelOperation(StrEnum):
    """What a job may do with a deployed model in its caller's name."""

    DISCOVER = "discover"
    CHAT = "chat"


class DatasetDelegatedAccess(Payload):
    """One dataset a job may use in its caller's name, and how."""

    component: ClassVar[str | None] = "DatasetDelegatedAccess"

    urn: str
    operations: list[OpenEnum[DatasetOperation]]


class ModelDelegatedAccess(Payload):
    """One deployed model a job may use in its caller's name, and how."""

    component: ClassVar[str | None] = "ModelDelegatedAccess"

    deployment_id: UUID | str
    operations: list[OpenEnum[ModelOperation]]


class DelegatedAccess(Payload):
    """What a job may use in the name of who submits it; nothing else is lent to it."""

    component: ClassVar[str | None] = "DelegatedAccess"

    datasets: list[DatasetDelegatedAccess] | None = None
    models: list[ModelDelegatedAccess] | None = None

    @classmethod
    def of(cls, access: DelegatedAccess | Mapping[str, object] | None) -> DelegatedAccess | None:
        """Return an access as it is, or the one an object describes.

        Raises InvalidArgumentError for one that does not.
        """
        if access is None or isinstance(access, DelegatedAccess):
            return access
        members: dict[str, Any] = dict(access)
        return cls(**members)


class JobSubmitRequest(Payload):
    """A job to run on the cluster."""

    component: ClassVar[str | None] = "JobSubmitRequest"

    entrypoint: str
    runtime_env: JsonObject | None = None
    metadata: JsonObject | None = None
    python_packages: list[str] | None = None
    timeout_seconds: int | None = None
    delegated_access: DelegatedAccess | None = None


class JobRunRequest(JobSubmitRequest):
    """A job to run on the cluster while the caller waits for the answer."""

    component: ClassVar[str | None] = "JobRunRequest"


class ApprovedPythonPackage(Schema):
    """A Python package the platform installed for a job, as it was approved."""

    component: ClassVar[str | None] = "ApprovedPythonPackage"

    name: str
    version: str | None = None
    sha256: list[str] = Field(default_factory=list)


class JobOutcome(Schema):
    """What can be said of the end of a job, however it is reported."""

    status: OpenEnum[JobStatus] | None = None
    error_type: str | None = None
    error_message: str | None = None
    timed_out: bool = False

    @property
    def is_done(self) -> bool:
        """True when the job has ended, well or not."""
        return CLUSTER_JOB.state_of(str(self.status or "")).is_terminal

    @property
    def ok(self) -> bool:
        """True when the job has ended well."""
        return CLUSTER_JOB.state_of(str(self.status or "")) is OperationState.SUCCEEDED

    @property
    def error(self) -> str | None:
        """Why the job failed, in one line; None where nothing is said."""
        said = [text for text in (self.error_type, self.error_message) if text]
        return ": ".join(said) or ("the time it was given ran out" if self.timed_out else None)


class JobRecord(JobOutcome):
    """One cluster job. `id` is the platform's, `ray_job_id` that of the engine below.

    `timeout_seconds` is the time it was given (seconds). `source` tells where it came from, and
    `source_cluster_id` and `source_cluster_name` from which cluster if it was another one.
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
        """What it was submitted with; the platform's name for it has an underscore."""
        return self.metadata_ or {}

    @property
    def duration(self) -> float | None:
        """The seconds it ran, None until it has ended."""
        if self.started_at is None or self.ended_at is None:
            return None
        return (self.ended_at - self.started_at).total_seconds()


class JobRunResult(JobOutcome):
    """What a job that was waited for came to; `result` is whatever it returned."""

    component: ClassVar[str | None] = "JobRunResult"

    job_id: Id
    ray_job_id: str | None = None
    result: JsonValue = None
    duration_seconds: float | None = None

    @property
    def id(self) -> UUID | str:
        """The job's id, as in `JobRecord`."""
        return self.job_id

    @property
    def duration(self) -> float | None:
        """The seconds it ran."""
        return self.duration_seconds

    def raise_for_failure(self) -> Self:
        """Return the result of a job that ended well.

        Raises OperationCancelledError for one that was stopped, OperationFailedError for others.
        """
        state = CLUSTER_JOB.state_of(str(self.status or ""))
        # A word that came later is no failure as long as nothing else says so.
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
    """A job's record, its result, or the handle that waits for it."""

    @property
    def id(self) -> UUID | str:
        """The platform's id of the job."""
        ...


def job_id_of(job: AnyJob | UUID | str) -> UUID | str:
    """Return the id of a job, or the id itself."""
    return job if isinstance(job, UUID | str) else job.id


class JobLogs(Schema):
    """What a job wrote, as one text."""

    component: ClassVar[str | None] = "JobLogs"

    job_id: Id | None = None
    logs: str = ""

    @property
    def text(self) -> str:
        """The whole log."""
        return self.logs

    @property
    def lines(self) -> list[str]:
        """The log, line by line."""
        return self.logs.splitlines()
