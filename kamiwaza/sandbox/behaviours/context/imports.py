"""Imports from connectors: options, jobs and imported items."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import component, shaped
from kamiwaza.sandbox.behaviours._connector_kinds import ITEMS, ConnectorItem
from kamiwaza.sandbox.behaviours.context._pipeline_jobs import Job, JobProgress, Jobs, Task, view
from kamiwaza.sandbox.behaviours.context._stored_files import (
    StoredFiles,
    workroom_of,
    writable_workroom,
)
from kamiwaza.sandbox.clock import stamp
from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call

_MAX_ITEMS = 500
_TYPES = ["application/pdf", "text/csv", "text/html", "text/markdown", "text/plain"]
_STAGES: dict[str, dict[str, Any]] = {
    "extract": {"pipeline": "default"},
    "chunk": {"strategy": "recursive", "chunk_size": 512, "chunk_overlap": 50},
    "embed": {},
    "index": {},
}


def _stages() -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "description": f"How to {name} what is imported",
            "defaults": defaults,
            "required": True,
            "parameters": [
                {"name": key, "parameter_type": type(value).__name__, "default": value}
                for key, value in defaults.items()
            ],
        }
        for name, defaults in _STAGES.items()
    ]


def get_import_options(call: Call) -> object:
    """Return the options of imports."""
    return shaped(call, {"available_stages": _stages(), "supported_mime_types": _TYPES})


def evaluate_import_options(call: Call) -> object:
    """Return the problems that keep an import from being submitted."""
    config = call.body.get("config") or {}
    issues = _issues(config, call.body.get("sources") or [])
    members = {
        "available_stages": _stages(),
        "supported_mime_types": _TYPES,
        "validation_issues": issues,
        "can_submit": not any(issue["severity"] == "error" for issue in issues),
        "normalized_config": component("PipelineConfigOutput", config),
    }
    return shaped(call, members)


def _issues(config: dict[str, Any], sources: list[dict[str, Any]]) -> list[dict[str, Any]]:
    issues = []
    if not sources:
        issues.append(_issue("no_sources", "error", "There is nothing to import", "sources"))
    chunking = {**_STAGES["chunk"], **(config.get("chunking") or {})}
    if chunking["chunk_overlap"] >= chunking["chunk_size"]:
        words = "Chunks cannot overlap by their whole size"
        issues.append(_issue("overlap_too_large", "error", words, "config.chunking.chunk_overlap"))
    seen: set[str] = set()
    for source in sources:
        key = key_of(source)
        if key in seen:
            issue = _issue("duplicate_source", "warning", "This is named twice", "sources")
            issues.append({**issue, "item_key": key, "source_ref": source["source_ref"]})
        seen.add(key)
    return issues


def _issue(code: str, severity: str, message: str, path: str) -> dict[str, Any]:
    return {"code": code, "severity": severity, "message": message, "field_path": path}


def key_of(source: dict[str, Any]) -> str:
    """Return the key of an item. It is the same in every import."""
    return f"{source['provider']}:{source['connector_id']}:{source['source_ref']}"


def create_source_import_job(call: Call) -> object:
    """Begin to import sources."""
    jobs, workroom = Jobs.of(call), writable_workroom(call)
    job = jobs.find_replayed(call, workroom)
    if job is None:
        tasks = [task for source in call.body["sources"] for task in _tasks(call, source)]
        job = jobs.begin(call, workroom, tasks, body=call.body)
    return shaped(call, view(call, job))


def _tasks(call: Call, source: dict[str, Any]) -> list[Task]:
    """Return the tasks of a source: one, or one per item of a container."""
    items = [item for surface in ITEMS.values() for item in surface]
    selected = next((item for item in items if item.id == source["source_ref"]), None)
    contained = [item for item in items if selected is not None and item.parent == selected.id]
    if selected is not None and selected.content is None:
        named = [{**source, "source_ref": t.id, "display_title": t.label} for t in contained]
        return [_task(call, entry, item) for entry, item in zip(named, contained, strict=True)]
    return [_task(call, source, selected)]


def _task(call: Call, source: dict[str, Any], item: ConnectorItem | None) -> Task:
    # Unknown sources get a text that is derived from the request.
    title = source["display_title"]
    text = f"{title}\n\nImported from {source['provider']}.".encode()
    file = StoredFiles.of(call).add(
        call,
        title,
        text if item is None else item.content or b"",
        "text/plain" if item is None else item.mime_type,
        source_kind="connector",
        source_ref=source,
    )
    described = {**source, "source_type": "file", "selected_granularity": {"mode": "item"}}
    return Task(file, source=component("SourceDescriptorOutput", described), key=key_of(source))


def list_import_items(call: Call) -> object:
    """Return every item of the workroom with its latest attempt."""
    latest: dict[str, dict[str, Any]] = {}
    for job in reversed(Jobs.of(call).within(workroom_of(call))):
        for item in _items(call, job):
            before = latest.pop(item["item_key"], {})
            if item["last_successful_job_id"] is None and before:
                kept = ("last_successful_job_id", "last_successful_ingest_at")
                item |= {name: before[name] for name in kept}
            latest[item["item_key"]] = item
    items = [*latest.values()]
    members = {"total_items": len(items), "truncated": len(items) > _MAX_ITEMS}
    return shaped(call, {"items": items[:_MAX_ITEMS], **members})


def list_pipeline_job_items(call: Call) -> object:
    """Return the items of one job."""
    job = Jobs.of(call).get(call, workroom_of(call))
    return shaped(call, {"job_id": job.id, "items": _items(call, job)})


def _items(call: Call, job: Job) -> list[dict[str, Any]]:
    progress = JobProgress(call, job)
    return [_item(progress, task) for task in job.tasks if task.source is not None]


def _item(progress: JobProgress, task: Task) -> dict[str, Any]:
    state, error = progress.outcome(task)
    indexed = state == "indexed"
    job = progress.job
    given = {
        "item_key": task.key,
        "job_id": job.id,
        "filename": task.file.filename,
        "collection_name": job.collection,
        "source": task.source,
        "source_urn": task.file.source_urn,
        "item_state": state,
        "terminal_outcome": state if progress.is_over or indexed or error else None,
        "freshness_status": "current" if indexed else "unknown",
        "latest_attempt_at": stamp(job.created),
        "latest_failure_reason": error,
        "last_successful_job_id": job.id if indexed else None,
        "last_successful_ingest_at": stamp(progress.ended or progress.now) if indexed else None,
        "source_last_modified": (task.source or {}).get("last_modified"),
        "replayable": True,
    }
    return component("PipelineImportItem", given)


def rerun_import_items(call: Call) -> object:
    """Import chosen items again. 404 if one was never imported."""
    jobs, workroom = Jobs.of(call), writable_workroom(call)
    job = jobs.find_replayed(call, workroom)
    if job is None:
        known = {
            task.key: task
            for job in reversed(jobs.within(workroom))
            for task in job.tasks
            if task.key
        }
        missing = [key for key in call.body["item_keys"] if key not in known]
        if missing:
            raise Refusal(404, f"No such item: {missing[0]}")
        old = [known[key] for key in call.body["item_keys"]]
        tasks = [Task(task.file, source=task.source, key=task.key) for task in old]
        job = jobs.begin(call, workroom, tasks, body=call.body)
    return shaped(call, view(call, job))


BEHAVIOURS: Behaviours = {
    "context.get_import_options": get_import_options,
    "context.evaluate_import_options": evaluate_import_options,
    "context.create_source_import_job": create_source_import_job,
    "context.list_import_items": list_import_items,
    "context.list_pipeline_job_items": list_pipeline_job_items,
    "context.rerun_import_items": rerun_import_items,
}
