"""Pipeline jobs: begun, listed, cancelled and repeated."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.context._pipeline_jobs import (
    STATUS_OPERATION,
    Job,
    JobProgress,
    Jobs,
    Task,
    view,
)
from kamiwaza.sandbox.behaviours.context._stored_files import (
    StoredFiles,
    workroom_of,
    writable_workroom,
)
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.contract.form_bodies import Upload

_MAX_JOBS = 100
_FILE_TYPES = [".csv", ".docx", ".html", ".json", ".md", ".pdf", ".pptx", ".txt", ".xlsx"]


def rendered_job(call: Call, job: Job) -> object:
    """Return a job in the shape of the call's answer."""
    return shaped(call, view(call, job))


def create_pipeline_job(call: Call) -> object:
    """Begin a job on files sent as base64 or named by reference."""
    workroom = writable_workroom(call)
    jobs = Jobs.of(call)
    replayed_job = jobs.find_replayed(call, workroom)
    if replayed_job is not None:
        return rendered_job(call, replayed_job)
    tasks = [_task(call, given) for given in call.body["files"]]
    return rendered_job(call, jobs.begin(call, workroom, tasks, body=call.body))


def _task(call: Call, given: dict[str, Any]) -> Task:
    content, error = _content(given)
    file = StoredFiles.of(call).add(
        call,
        given["filename"],
        content,
        given["content_type"],
        source_urn=given.get("source_urn"),
        metadata=given.get("metadata") or {},
    )
    return Task(file, error)


def _content(given: dict[str, Any]) -> tuple[bytes, str | None]:
    text = given.get("content_base64")
    if text is None:
        source = given.get("source_ref") or {}
        return str(source.get("source_ref") or "").encode(), None
    try:
        return base64.b64decode(text, validate=True), None
    except ValueError:
        return b"", "content_base64 is no base64"


def upload_file(call: Call) -> object:
    """Store a file and begin its processing."""
    workroom = writable_workroom(call)
    upload: Upload = call.body["file"]
    file = StoredFiles.of(call).add(
        call,
        upload.filename,
        upload.content,
        upload.media_type,
        source_urn=call.query.get("source_urn"),
    )
    collection = call.query.get("collection_name")
    return rendered_job(
        call, Jobs.of(call).begin(call, workroom, [Task(file)], collection=collection)
    )


def get_pipeline_job(call: Call) -> object:
    """Return one job."""
    return rendered_job(call, Jobs.of(call).get(call, workroom_of(call)))


def list_pipeline_jobs(call: Call) -> object:
    """Return a page of the workroom's jobs, or of those with one status."""
    limit = min(int(call.query.get("limit") or _MAX_JOBS), _MAX_JOBS)
    call = replace(call, query={**call.query, "limit": limit})
    matches = [view(call, job) for job in Jobs.of(call).within(workroom_of(call))]
    status = call.query.get("status")
    return page_of(call, [item for item in matches if status in (None, item["status"])])


def cancel_pipeline_job(call: Call) -> object:
    """Cancel a job. A job that has ended is not changed."""
    job = Jobs.of(call).get(call, writable_workroom(call))
    _stop(call, job)
    return rendered_job(call, job)


def _stop(call: Call, job: Job) -> None:
    progress = JobProgress(call, job)
    if not progress.is_over:
        job.stopped = (progress.fraction, call.state.now)
        call.state.long_operations.cancel(STATUS_OPERATION, job.id)


def delete_pipeline_job(call: Call) -> object:
    """Delete a job, cancelled first if it is running."""
    jobs = Jobs.of(call)
    jobs.index_finished_files(call)
    job = jobs.get(call, writable_workroom(call))
    _stop(call, job)
    del jobs.jobs[job.id]
    return Answer(204)


def retry_pipeline_job(call: Call) -> object:
    """Begin a job on the failed files of another. 409 if there are none or it is running."""
    return _replay(call, unfinished=True)


def rerun_pipeline_job(call: Call) -> object:
    """Begin a job on all files of another. 409 while that one is running."""
    return _replay(call, unfinished=False)


def _replay(call: Call, *, unfinished: bool) -> object:
    jobs, workroom = Jobs.of(call), writable_workroom(call)
    old = jobs.get(call, workroom)
    replayed_job = jobs.find_replayed(call, workroom)
    if replayed_job is not None:
        return rendered_job(call, replayed_job)
    progress = JobProgress(call, old)
    if not progress.is_over:
        raise Refusal(409, "The job is still under way")
    tasks = [
        Task(task.file, source=task.source, key=task.key)
        for task in old.tasks
        if not unfinished or progress.outcome(task)[0] != "indexed"
    ]
    if not tasks:
        raise Refusal(409, "There is nothing to retry")
    job = jobs.begin(
        call, workroom, tasks, body=call.body, collection=old.collection, replayed_from=old.id
    )
    return rendered_job(call, job)


def get_supported_file_types(call: Call) -> object:
    """Return the supported file extensions."""
    return [*_FILE_TYPES]


BEHAVIOURS: Behaviours = {
    "context.create_pipeline_job": create_pipeline_job,
    "context.upload_file": upload_file,
    "context.get_pipeline_job": get_pipeline_job,
    "context.list_pipeline_jobs": list_pipeline_jobs,
    "context.cancel_pipeline_job": cancel_pipeline_job,
    "context.delete_pipeline_job": delete_pipeline_job,
    "context.retry_pipeline_job": retry_pipeline_job,
    "context.rerun_pipeline_job": rerun_pipeline_job,
    "context.get_supported_file_types": get_supported_file_types,
}
