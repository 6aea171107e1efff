"""Pipeline jobs: files stored, and searchable when their time has come."""

from __future__ import annotations

import base64
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.behaviours._answer_shapes import shaped
from kamiwaza.sandbox.behaviours._generic_lists import page_of
from kamiwaza.sandbox.behaviours.context._pipeline_jobs import LOOK, Course, Job, Jobs, Task, view
from kamiwaza.sandbox.behaviours.context._stored_files import Library, room_of, writable_room
from kamiwaza.sandbox.message import Answer, Refusal

if TYPE_CHECKING:
    from kamiwaza.sandbox.call import Behaviours, Call
    from kamiwaza.sandbox.contract.form_bodies import Upload

_MOST = 100
_TYPES = [".csv", ".docx", ".html", ".json", ".md", ".pdf", ".pptx", ".txt", ".xlsx"]


def shown(call: Call, job: Job) -> object:
    """Return a job as the answer to a call."""
    return shaped(call, view(call, job))


def create_pipeline_job(call: Call) -> object:
    """Begin a job on files sent as base64, or whose place is named."""
    room = writable_room(call)
    jobs = Jobs.of(call)
    again = jobs.replayed(call, room)
    if again is not None:
        return shown(call, again)
    tasks = [_task(call, given) for given in call.body["files"]]
    return shown(call, jobs.begin(call, room, tasks, body=call.body))


def _task(call: Call, given: dict[str, Any]) -> Task:
    content, error = _content(given)
    file = Library.of(call).keep(
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
    """Store a file and begin the job that makes it searchable."""
    room = writable_room(call)
    upload: Upload = call.body["file"]
    file = Library.of(call).keep(
        call,
        upload.filename,
        upload.content,
        upload.media_type,
        source_urn=call.query.get("source_urn"),
    )
    collection = call.query.get("collection_name")
    return shown(call, Jobs.of(call).begin(call, room, [Task(file)], collection=collection))


def get_pipeline_job(call: Call) -> object:
    """Return a job as it stands."""
    return shown(call, Jobs.of(call).get(call, room_of(call)))


def list_pipeline_jobs(call: Call) -> object:
    """Return the page of the workroom's jobs that is asked for, of one state if that is."""
    limit = min(int(call.query.get("limit") or _MOST), _MOST)
    call = replace(call, query={**call.query, "limit": limit})
    found = [view(call, job) for job in Jobs.of(call).within(room_of(call))]
    status = call.query.get("status")
    return page_of(call, [one for one in found if status in (None, one["status"])])


def cancel_pipeline_job(call: Call) -> object:
    """Stop a job; one that is over stays as it is."""
    job = Jobs.of(call).get(call, writable_room(call))
    _stop(call, job)
    return shown(call, job)


def _stop(call: Call, job: Job) -> None:
    course = Course(call, job)
    if not course.over:
        job.stopped = (course.share, call.state.now)
        call.state.processes.cancel(LOOK, job.id)


def delete_pipeline_job(call: Call) -> object:
    """Forget a job, and stop it before if it is under way."""
    jobs = Jobs.of(call)
    jobs.settle(call)
    job = jobs.get(call, writable_room(call))
    _stop(call, job)
    del jobs.jobs[job.id]
    return Answer(204)


def retry_pipeline_job(call: Call) -> object:
    """Begin a new job on what failed or was not finished. 409 if that is nothing, or not yet."""
    return _replay(call, unfinished=True)


def rerun_pipeline_job(call: Call) -> object:
    """Begin a new job on all files of an old one. 409 while that is under way."""
    return _replay(call, unfinished=False)


def _replay(call: Call, *, unfinished: bool) -> object:
    jobs, room = Jobs.of(call), writable_room(call)
    old = jobs.get(call, room)
    again = jobs.replayed(call, room)
    if again is not None:
        return shown(call, again)
    course = Course(call, old)
    if not course.over:
        raise Refusal(409, "The job is still under way")
    tasks = [
        Task(task.file, source=task.source, key=task.key)
        for task in old.tasks
        if not unfinished or course.outcome(task)[0] != "indexed"
    ]
    if not tasks:
        raise Refusal(409, "There is nothing to retry")
    job = jobs.begin(
        call, room, tasks, body=call.body, collection=old.collection, replayed_from=old.id
    )
    return shown(call, job)


def get_supported_file_types(call: Call) -> object:
    """Return the endings of what can be processed."""
    return [*_TYPES]


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
