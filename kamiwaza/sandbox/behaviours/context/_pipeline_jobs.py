"""Pipeline jobs: progress and outcome of each file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.context._stored_files import StoredFile, StoredFiles, chunks_of
from kamiwaza.sandbox.clock import stamp, stamp_or_none
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.long_operations import Run

KIND, STATUS_OPERATION = "context.pipeline", "context.get_pipeline_job"
_STAGES = (
    (0.0, "pulling"), (0.1, "stored_to_s3"), (0.2, "extracting"), (0.4, "chunking"),
    (0.6, "embedding"), (0.85, "indexing"),
)  # fmt: skip


@dataclass(slots=True)
class Task:
    """One file of a job. `error` is why it fails. `source` and `key` are set for imports."""

    file: StoredFile
    error: str | None = None
    source: Mapping[str, Any] | None = None
    key: str | None = None

    @property
    def chunks(self) -> int:
        """Return the number of chunks made from the file."""
        return 0 if self.error else len(chunks_of(self.file))


@dataclass(slots=True)
class Job:
    """One job. `stopped` is the fraction done and the time at which it was cancelled."""

    id: str
    workroom: str
    collection: str
    created: float
    created_by: str
    tasks: list[Task]
    body: Mapping[str, Any] = field(default_factory=dict)
    replayed_from: str | None = None
    stopped: tuple[float, float] | None = None

    @property
    def is_import(self) -> bool:
        """Return whether the job imports files of a connector."""
        return any(task.source is not None for task in self.tasks)


class Jobs:
    """Jobs by id, and job ids by workroom and idempotency key."""

    def __init__(self) -> None:
        """Begin without jobs."""
        self.jobs: dict[str, Job] = {}
        self.keys: dict[tuple[str, str], str] = {}

    @classmethod
    def of(cls, call: Call) -> Jobs:
        """Return the jobs of the sandbox that serves the call."""
        return call.state.stores.instance(cls)

    def begin(self, call: Call, workroom: str, tasks: list[Task], **more: Any) -> Job:
        """Begin a job on files and record its idempotency key."""
        body: Mapping[str, Any] = more.pop("body", None) or {}
        config = body.get("config") or {}
        collection = more.pop("collection", None) or config.get("collection_name") or "default"
        job = Job(
            str(call.state.new_id()), workroom, collection, call.state.now, call.user.user.username,
            tasks, body, **more,
        )  # fmt: skip
        call.state.long_operations.begin(KIND, job.id)
        self.jobs[job.id] = job
        if body.get("idempotency_key"):
            self.keys[workroom, body["idempotency_key"]] = job.id
        stored_files = StoredFiles.of(call)
        for task in tasks:
            task.error = task.error or stored_files.take_failure(task.file.filename)
            task.file.job_id = job.id
        return job

    def find_replayed(self, call: Call, workroom: str) -> Job | None:
        """Return the job that was begun with the call's idempotency key, or None."""
        known = self.keys.get((workroom, call.body.get("idempotency_key") or ""))
        return self.jobs.get(known or "")

    def get(self, call: Call, workroom: str) -> Job:
        """Return the job in the path. Raises Refusal 404 if the workroom has none."""
        job = self.jobs.get(str(call.path["job_id"]))
        if job is None or job.workroom != workroom:
            raise Refusal(404, "Pipeline job not found")
        return job

    def within(self, workroom: str) -> list[Job]:
        """Return the jobs of a workroom, newest first."""
        return [job for job in reversed(self.jobs.values()) if job.workroom == workroom]

    def index_finished_files(self, call: Call) -> None:
        """Make the files that are processed by now searchable."""
        now = call.state.now
        for job in self.jobs.values():
            for task in JobProgress(call, job).finished:
                if task.error is None:
                    task.file.collections.setdefault(job.collection, now)


class JobProgress:
    """Progress of a job at the time of the call."""

    def __init__(self, call: Call, job: Job) -> None:
        """Read the progress of a job."""
        self.job: Job = job
        self.now: float = call.state.now
        record = call.state.long_operations.find(STATUS_OPERATION, job.id)
        if record is None:
            raise Refusal(404, "Pipeline job not found")
        self.run: Run = record.latest()
        self.word: str = self.run.state(self.now)
        self.failing: bool = self.run.has_failed(self.now)
        self.done: bool = self.run.has_succeeded(self.now)

    @property
    def fraction(self) -> float:
        """Return the fraction done, from 0 to 1."""
        if self.done:
            return 1.0
        if self.job.stopped is not None:
            return self.job.stopped[0]
        duration = self.run.script.states[-1][0] or 1.0
        most = 0.5 if self.failing else 0.99
        return min((self.now - self.run.started) / duration, most)

    @property
    def is_over(self) -> bool:
        """Return whether the job has ended."""
        return self.done or self.failing or self.job.stopped is not None

    @property
    def finished(self) -> list[Task]:
        """Return the tasks that are processed, failed ones included."""
        tasks = self.job.tasks
        return tasks[: int(self.fraction * len(tasks))]

    @property
    def reason(self) -> str | None:
        """Return why the whole job failed, or None."""
        failure = self.run.failure
        return failure.reason if failure is not None and self.failing else None

    def outcome(self, task: Task) -> tuple[str, str | None]:
        """Return the state of one file, and why it failed."""
        if any(task is item for item in self.finished):
            return ("failed", task.error) if task.error else ("indexed", None)
        if not self.is_over:
            return ("running" if self.fraction > 0 else "pending"), None
        return ("failed", self.reason) if self.failing else ("not_searchable", "cancelled")

    @property
    def ended(self) -> float | None:
        """Return when the job ended, or None."""
        if self.job.stopped is not None:
            return self.job.stopped[1]
        duration = self.run.script.states[-1][0]
        if self.done:
            return self.run.started + duration
        return self.run.started + duration / 2 if self.failing else None


def view(call: Call, job: Job) -> dict[str, Any]:
    """Return a job in the form of the API."""
    progress = JobProgress(call, job)
    return {
        "id": job.id,
        "job_id": job.id,
        "workroom_id": job.workroom,
        "collection_name": job.collection,
        "created_at": stamp(job.created),
        "created_by": job.created_by,
        "completed_at": stamp_or_none(progress.ended),
        "status": progress.word,
        "error": progress.reason,
        "progress": _progress(progress),
        "file_results": _results(progress),
        "idempotency_key": job.body.get("idempotency_key"),
        "request_snapshot": _snapshot(job),
    }


def _stage(progress: JobProgress) -> str:
    if progress.done or progress.failing:
        return "complete" if progress.done else "failed"
    if progress.fraction == 0 or progress.word == "pending":
        return "pending"
    return next(stage for at, stage in reversed(_STAGES) if at <= progress.fraction)


def _progress(progress: JobProgress) -> dict[str, Any]:
    tasks, finished = progress.job.tasks, progress.finished
    failed = [task for task in finished if task.error]
    return {
        "stage": _stage(progress),
        "total_files": len(tasks),
        "processed_files": len(finished),
        "total_chunks": sum(task.chunks for task in tasks),
        "chunks_indexed": sum(task.chunks for task in finished),
        "failed_files": [{"filename": t.file.filename, "error": t.error} for t in failed],
    }


def _results(progress: JobProgress) -> list[dict[str, Any]]:
    tasks = progress.job.tasks if progress.is_over else progress.finished
    return [_result(progress, task) for task in tasks]


def _result(progress: JobProgress, task: Task) -> dict[str, Any]:
    state, error = progress.outcome(task)
    status = {"indexed": "success", "not_searchable": "skipped"}.get(state, "failed")
    source = task.source or {}
    return {
        "filename": task.file.filename,
        "status": status,
        "chunks_created": task.chunks if status == "success" else 0,
        "error": error,
        "failure_reason": error,
        "item_key": task.key,
        "item_state": state,
        "terminal_outcome": state,
        "replayable": True,
        "source_urn": task.file.source_urn,
        "connector_id": source.get("connector_id"),
        "source_provider": source.get("provider"),
        "source_ref": source.get("source_ref"),
        "freshness_status": "current" if task.source and status == "success" else "unknown",
    }


def _snapshot(job: Job) -> dict[str, Any] | None:
    if not job.is_import and job.replayed_from is None:
        return None
    return {
        "request_type": "source_import",
        "force": bool(job.body.get("force")),
        "replayed_from_job_id": job.replayed_from,
        "sources": [
            {
                "item_key": task.key,
                "filename": task.file.filename,
                "content_type": task.file.media_type,
                "source": task.source,
                "source_urn": task.file.source_urn,
            }
            for task in job.tasks
            if task.source is not None
        ],
    }
