"""Dataset indexes: one job per revision, in stages."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours.catalog._store import Catalog
from kamiwaza.sandbox.behaviours.context._stored_files import Chunk, split_text
from kamiwaza.sandbox.clock import stamp, stamp_or_none
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Call
    from kamiwaza.sandbox.state.long_operations import Run

KIND, STATUS_OPERATION = "context.dataset_index", "context.get_dataset_index"
GRAPH = "semantic_lexical_graph"
# Seconds for which a deleted index remains visible.
DELETED_VISIBLE_SECONDS = 60.0
_STAGES = ("materialize", "vector", "lexical", "graph", "activate")


@dataclass(slots=True)
class IndexJob:
    """One indexing job. `chunks` is the dataset's content when it began."""

    id: str
    revision: int
    started: float
    generation: str
    chunks: list[Chunk]
    attempts: int = 1


@dataclass(slots=True)
class Index:
    """One index. `active` is the job whose result is searched."""

    id: str
    urn: str
    profile: str
    workroom: str
    created: float
    jobs: list[IndexJob] = field(default_factory=list)
    active: IndexJob | None = None
    updated: float = 0.0
    removed: float | None = None


class Indexes:
    """Indexes by id."""

    def __init__(self) -> None:
        """Begin without indexes."""
        self.indexes: dict[str, Index] = {}

    @classmethod
    def of(cls, call: Call) -> Indexes:
        """Return the indexes of the sandbox that serves the call."""
        return call.state.stores.instance(cls)

    def within(self, call: Call, workroom: str) -> list[Index]:
        """Return the current indexes of a workroom, without deleted ones."""
        indexes = [item for item in self.indexes.values() if item.workroom == workroom]
        for item in indexes:
            activate_finished(call, item)
        return [item for item in indexes if item.removed is None]

    def get(self, call: Call, workroom: str) -> Index:
        """Return the index in the path. Raises Refusal 404 if there is none."""
        index = self.indexes.get(str(call.path["binding_id"]))
        if index is None or index.workroom != workroom or _is_gone(call, index):
            raise Refusal(404, "Dataset index not found")
        activate_finished(call, index)
        return index

    def find(self, call: Call, workroom: str, urn: str, profile: str) -> Index | None:
        """Return the index of a dataset, or None."""
        for item in self.within(call, workroom):
            if (item.urn, item.profile) == (urn, profile):
                return item
        return None

    def job(self, workroom: str, job_id: str) -> tuple[Index, IndexJob]:
        """Return a job and its index. Raises Refusal 404 if there is none."""
        for index in self.indexes.values():
            for job in index.jobs:
                if index.workroom == workroom and job.id == job_id:
                    return index, job
        raise Refusal(404, "Dataset index job not found")


def _is_gone(call: Call, index: Index) -> bool:
    return index.removed is not None and call.state.now - index.removed > DELETED_VISIBLE_SECONDS


def begin_job(call: Call, index: Index) -> IndexJob:
    """Begin to index the current content of a dataset."""
    now = call.state.now
    failed = len(index.jobs) and index.jobs[-1].revision == revision_of(call, index.urn)
    attempts = index.jobs[-1].attempts + 1 if failed else 1
    job = IndexJob(
        str(call.state.new_id()), revision_of(call, index.urn), now, str(call.state.new_id()),
        _chunks(call, index.urn), attempts,
    )  # fmt: skip
    index.jobs.append(job)
    index.updated = now
    call.state.long_operations.begin(KIND, index.id)
    return job


def revision_of(call: Call, urn: str) -> int:
    """Return the revision of a dataset's content, at least 1."""
    store = call.state.stores.of("datasets", "Dataset")
    dataset = store.get(urn) if urn in store else {}
    return int(dataset.get("content_revision") or 0) or 1


def _chunks(call: Call, urn: str) -> list[Chunk]:
    items = call.state.stores.of("dataset objects", "Dataset object")
    contents = Catalog.of(call).contents
    chunks: list[Chunk] = []
    for item in items.where(dataset_urn=urn, state="live"):
        text = contents.get(item["item_id"], b"").decode("utf-8", "replace")
        metadata = {
            "source_file": item["logical_path"],
            "source_urn": urn,
            "file_id": item["item_id"],
            "media_type": item.get("content_type"),
        }
        chunks += split_text(item["item_id"], text, metadata)
    return chunks


def latest_run(call: Call, index: Index) -> Run:
    """Return the run of the latest job of an index."""
    record = call.state.long_operations.find(STATUS_OPERATION, index.id)
    if record is None:
        raise Refusal(404, "Dataset index not found")
    return record.latest()


def activate_finished(call: Call, index: Index) -> None:
    """Activate the latest job if it has succeeded."""
    if index.removed is None and latest_run(call, index).has_succeeded(call.state.now):
        index.active = index.jobs[-1]


def is_busy(call: Call, index: Index) -> bool:
    """Return whether the latest job is running."""
    run, now = latest_run(call, index), call.state.now
    return not run.has_succeeded(now) and not run.has_failed(now)


def view(call: Call, index: Index) -> dict[str, Any]:
    """Return an index in the form of the API."""
    run, now = latest_run(call, index), call.state.now
    active = index.active
    status = "tombstoned" if index.removed is not None else run.state(now)
    failing = run.has_failed(now) and run.failure is not None
    return {
        "binding_id": index.id,
        "dataset_urn": index.urn,
        "profile": index.profile,
        "status": status,
        "desired_revision": revision_of(call, index.urn),
        "active_revision": None if active is None else active.revision,
        "active_generation_id": None if active is None else active.generation,
        "created_at": stamp(index.created),
        "updated_at": stamp(index.updated),
        "error_summary": run.failure.reason if failing and run.failure else None,
    }


def job_view(call: Call, index: Index, job: IndexJob) -> dict[str, Any]:
    """Return a job in the form of the API."""
    run, now = latest_run(call, index), call.state.now
    latest = job is index.jobs[-1]
    done = not latest or run.has_succeeded(now)
    failing = latest and run.has_failed(now)
    duration = run.script.states[-1][0]
    fraction = 1.0 if done else min((now - job.started) / duration, 0.5 if failing else 0.99)
    reason = run.failure.reason if failing and run.failure else None
    ended = job.started + duration if done else None
    return {
        "job_id": job.id,
        "binding_id": index.id,
        "dataset_revision": job.revision,
        "state": "succeeded" if done else "failed" if failing else run.state(now),
        "cleanup_state": "none" if index.removed is None else "succeeded",
        "created_at": stamp(job.started),
        "activated_at": stamp_or_none(ended),
        "error_summary": reason,
        "stages": _stages(index, job, fraction, reason, duration),
    }


def _stages(
    index: Index, job: IndexJob, fraction: float, reason: str | None, duration: float
) -> list[dict[str, Any]]:
    stages = []
    for number, stage in enumerate(_STAGES):
        begin, end = number / len(_STAGES), (number + 1) / len(_STAGES)
        state = "succeeded" if fraction >= end else "running" if fraction >= begin else "pending"
        if state == "running" and reason is not None:
            state = "failed"
        if stage == "graph" and index.profile != GRAPH:
            state = "skipped"
        ran = state not in ("pending", "skipped")
        over = state in ("succeeded", "failed")
        stages.append({
            "stage": stage,
            "state": state,
            "attempts": job.attempts if ran else 0,
            "error_detail": reason if state == "failed" else None,
            "started_at": stamp(job.started + begin * duration) if ran else None,
            "finished_at": stamp(job.started + end * duration) if over else None,
        })  # fmt: skip
    return stages
