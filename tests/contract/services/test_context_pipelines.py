"""Pipelines: process files, watch, cancel, retry."""

from __future__ import annotations

from typing import Any

import pytest

from kamiwaza.errors import (
    ConflictError,
    InvalidArgumentError,
    OperationFailedError,
    PermissionDeniedError,
    ResourceNotFoundError,
)
from kamiwaza.schemas.context_pipelines import JobStatus, PipelineFile, PipelineJob
from tests.contract.tape.stage import NOBODY, Stage

EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff"
GOOD = PipelineFile.from_bytes(b"The moon is far.", "moon.txt")
BAD = PipelineFile.from_bytes(b"The sun is hot.", "sun.txt")


def finished(stage: Stage, *files: PipelineFile, **options: Any) -> PipelineJob:
    job = stage.do(stage.client.context.pipelines.create([*files], **options))
    found: PipelineJob = stage.do(job.wait(poll_interval=20))
    return found


def test_files_become_searchable(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    job = stage.do(pipelines.create([GOOD, BAD]))
    assert job.raw_state == "pending"
    found = stage.do(job.wait(poll_interval=20))
    assert isinstance(found, PipelineJob)
    assert (found.ok, found.failed_files, found.fraction) == (True, [], 1.0)
    assert stage.do(pipelines.get(found)).status is JobStatus.COMPLETED
    assert [one.filename for one in found.file_results] == ["moon.txt", "sun.txt"]


def test_a_completed_job_may_have_failed_files(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    stage.embedded(lambda sandbox: sandbox.fail_file("sun.txt", reason="no text in it"))
    old = finished(stage, GOOD, BAD)
    assert old.status is JobStatus.COMPLETED
    assert not old.ok
    assert [(one.filename, one.reason) for one in old.failed_files] == [
        ("sun.txt", "no text in it")
    ]
    again = stage.do(pipelines.retry(old))
    assert again.id != str(old.id)
    new = stage.do(again.wait(poll_interval=20))
    assert new.ok
    assert [one.filename for one in new.file_results] == ["sun.txt"]
    assert new.request_snapshot.replayed_from_job_id == old.id
    with pytest.raises(ConflictError):
        stage.do(pipelines.retry(new))


def test_all_of_a_job_once_more(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    old = finished(stage, GOOD)
    new = stage.do(stage.do(pipelines.rerun(old.id, force=True)).wait(poll_interval=20))
    assert new.id != old.id
    assert new.ok


def test_a_job_is_cancelled_and_then_deleted(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    job = stage.do(pipelines.create([GOOD], idempotency_key="once"))
    assert stage.do(pipelines.create([GOOD], idempotency_key="once")).id == job.id
    assert stage.do(pipelines.cancel(job.id)).status is JobStatus.CANCELLED
    assert stage.do(pipelines.get(job.id)).status is JobStatus.CANCELLED
    assert stage.do(pipelines.delete(job.id)) is None
    with pytest.raises(ResourceNotFoundError):
        stage.do(pipelines.get(job.id))


def test_a_job_that_fails(stage: Stage) -> None:
    stage.embedded(lambda sandbox: sandbox.fail_operation("context.pipeline", reason="no room"))
    job = stage.do(stage.client.context.pipelines.create([GOOD]))
    with pytest.raises(OperationFailedError) as caught:
        stage.do(job.wait(poll_interval=20))
    assert caught.value.reason == "no room"
    assert isinstance(caught.value.last, PipelineJob)


def test_jobs_by_their_state(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    done = finished(stage, GOOD)
    waiting = stage.do(pipelines.create([GOOD]))
    listed = stage.items(pipelines.list(page_size=1, prefetch=0))
    assert [str(one.id) for one in listed] == [waiting.id, str(done.id)]
    assert [one.id for one in stage.items(pipelines.list(status="completed"))] == [done.id]
    watched = stage.do(pipelines.watch(done).wait())
    assert watched.id == done.id


def test_uploading(stage: Stage) -> None:
    context = stage.client.context
    sent: list[int] = []
    job = stage.do(
        context.upload(
            b"Cats sleep.",
            filename="cats.md",
            collection="pets",
            source_urn="urn:cats",
            progress=lambda event: sent.append(event.done),
        )
    )
    found = stage.do(job.wait(poll_interval=20))
    assert found.ok
    assert found.collection_name == "pets"
    assert found.file_results[0].source_urn == "urn:cats"
    assert sent[-1] == 11
    with pytest.raises(InvalidArgumentError, match="no name"):
        stage.do(context.upload(b"Cats sleep."))


def test_what_can_be_processed(stage: Stage) -> None:
    assert ".pdf" in stage.do(stage.client.context.pipelines.supported_types())


def test_no_such_job(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    for call in (pipelines.get, pipelines.cancel, pipelines.delete, pipelines.retry):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(NOBODY))


def test_rooms_are_apart_and_the_global_one_is_read_only(stage: Stage) -> None:
    pipelines = stage.client.context.pipelines
    done = finished(stage, GOOD)
    with pytest.raises(ResourceNotFoundError):
        stage.do(pipelines.get(done, workroom=NOBODY))
    assert stage.items(pipelines.list(workroom=EVERYBODY)) == []
    with pytest.raises(PermissionDeniedError):
        stage.do(stage.client.context.upload(b"x", filename="x.txt", workroom=EVERYBODY))
