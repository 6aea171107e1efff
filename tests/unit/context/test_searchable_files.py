"""Files on their way to being found: sent once, tried again, kept apart, found in the end."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest

from kamiwaza.errors import ConflictError, InvalidArgumentError, ServerError
from kamiwaza.schemas.context_imports import ItemState, SourceDescriptor
from kamiwaza.schemas.context_pipelines import (
    FileStatus,
    JobStage,
    PipelineFile,
    PipelineJob,
)
from tests.halves import Half

ROOM = "22222222-2222-4222-8222-222222222222"
TEXT = b"The moon is far away.\n\nNobody lives on the moon."


def test_from_an_upload_to_an_answer(half: Half) -> None:
    do, context = half.do, half.client.context
    room = do(half.client.workrooms.create(name="Moon", type="persistent"))
    assert do(context.readiness(workroom=room)).ok
    half.sandbox.fail_file("sun.txt", reason="no text in it")
    bad = do(context.upload(b"The sun is hot.", filename="sun.txt", workroom=room))
    good = do(context.upload(TEXT, filename="moon.md", workroom=room))
    stages: set[Any] = set()
    job = do(good.wait(on_progress=lambda seen: stages.add(seen.value.progress.stage)))
    assert job.ok
    assert {JobStage.EXTRACTING, JobStage.EMBEDDING, JobStage.COMPLETE} <= stages
    failed = do(bad.wait())
    assert [(one.filename, one.reason) for one in failed.failed_files] == [
        ("sun.txt", "no text in it")
    ]
    found = do(context.unified_search("who lives on the moon", format_context=True, workroom=room))
    assert found.texts[0] == "Nobody lives on the moon."
    assert "sun" not in found.context
    assert do(do(context.pipelines.retry(failed, workroom=room)).wait()).ok
    assert do(context.search("sun hot", workroom=room)).texts == ["The sun is hot."]
    # Other rooms know nothing of it, and a client of this room needs no word about it.
    assert do(context.search("moon")).texts == []
    within = half.client.workroom(room)
    assert do(within.context.search("sun hot")).texts == ["The sun is hot."]
    assert do(within.context.pipelines.watch(job).wait()).id == job.id


def test_a_search_takes_one_request(half: Half) -> None:
    do, context = half.do, half.client.context
    do(do(context.upload(TEXT, filename="moon.md")).wait())
    before = len(half.sandbox.requests)
    assert len(do(context.unified_search("moon")).results) == 2
    assert len(half.sandbox.requests) == before + 1


def test_what_is_sent_again_with_its_key_begins_once(half: Half) -> None:
    do, pipelines = half.do, half.client.context.pipelines
    half.sandbox.fail_next(status=502, operation="context.create_pipeline_job")
    job = do(pipelines.create([PipelineFile.from_bytes(b"x", "x.txt")]))
    sent = half.sent("POST", "/context/pipelines/")
    assert len(sent) == 2
    assert sent[0].request.body == sent[1].request.body
    assert len(half.items(pipelines.list())) == 1
    old = do(job.wait())
    half.sandbox.fail_next(status=502, operation="context.rerun_pipeline_job")
    do(pipelines.rerun(old))
    # Two calls are two wishes, whose keys differ.
    do(pipelines.rerun(old))
    bodies = [seen.request.body for seen in half.sent("POST", "/rerun")]
    assert len(bodies) == 3
    assert len({*bodies}) == 2


def test_an_upload_is_not_sent_again(half: Half) -> None:
    half.sandbox.fail_next(status=502, operation="context.upload_file")
    with pytest.raises(ServerError):
        half.do(half.client.context.upload(b"x", filename="x.txt"))
    assert len(half.sent("POST", "/context/upload/")) == 1


def test_files_of_all_kinds_are_uploaded(half: Half, tmp_path: Path) -> None:
    do, context = half.do, half.client.context
    path = tmp_path / "note.txt"
    path.write_bytes(TEXT)
    do(context.upload(path))
    do(context.upload(str(path), filename="other.md", content_type="text/markdown"))
    with path.open("rb") as file:
        do(context.upload(file))
    do(context.upload(io.BytesIO(TEXT), filename="memory.txt"))
    do(context.upload(iter([TEXT[:10], TEXT[10:]]), filename="pieces.txt"))
    stored = half.items(context.files.list())
    assert [file.filename for file in reversed(stored)] == [
        "note.txt", "other.md", "note.txt", "memory.txt", "pieces.txt",
    ]  # fmt: skip
    assert all(file.matches(path) for file in stored)
    assert stored[-2].content_type == "text/markdown"
    for nothing in (tmp_path / "missing.txt", str(tmp_path / "missing.txt")):
        with pytest.raises(InvalidArgumentError, match="cannot read"):
            do(context.upload(nothing))
        with pytest.raises(InvalidArgumentError, match="cannot read"):
            do(context.upload(nothing, filename="there.txt"))


def test_retrying_too_early(half: Half) -> None:
    do, pipelines = half.do, half.client.context.pipelines
    job = do(pipelines.create([PipelineFile.from_bytes(b"x", "x.txt")]))
    for again in (pipelines.retry, pipelines.rerun):
        with pytest.raises(ConflictError, match="under way"):
            do(again(job.id))


def test_a_cancelled_job_is_finished_by_a_retry(half: Half) -> None:
    do, pipelines = half.do, half.client.context.pipelines
    files = [PipelineFile.from_bytes(TEXT, name) for name in ("a.txt", "b.txt")]
    job = do(pipelines.create(files))
    half.advance(30)
    stopped = do(pipelines.cancel(job.id))
    assert [one.status for one in stopped.file_results] == [FileStatus.SUCCESS, FileStatus.SKIPPED]
    assert stopped.fraction == 0.5
    rest = do(do(pipelines.retry(stopped)).wait())
    assert [one.filename for one in rest.file_results] == ["b.txt"]


def test_what_a_connector_shows_is_imported(half: Half) -> None:
    do, client = half.do, half.client
    connector = do(
        do(client.connectors.create("Papers", connector_type="paperworks", config={})).wait()
    )
    do(do(client.connectors.connect(connector)).wait())
    nodes = half.items(client.connectors.surfaces.browse(ROOM, connector, surface="files"))
    pipelines = client.workroom(ROOM).context.pipelines
    notes = [node for node in nodes if node.label == "Notes"]
    assert do(pipelines.evaluate_import(notes)).ok
    half.sandbox.fail_file("Note 3.txt", reason="locked")
    job = do(do(pipelines.create_import(notes)).wait())
    assert len(job.file_results) == 7
    items = do(pipelines.list_items())
    assert not items.ok
    failed = [item for item in items.items if item.has_failed]
    assert [item.filename for item in failed] == ["Note 3.txt"]
    assert do(do(pipelines.rerun_items(failed)).wait()).ok
    assert all(item.is_searchable for item in do(pipelines.list_items()).items)
    found = do(client.context.search("note 3", search_mode="exact", workroom=ROOM))
    assert found.texts == ["Note 3"]
    # What was imported can be imported again as it is.
    again = do(do(pipelines.create_import([failed[0].source])).wait())
    assert [one.filename for one in again.file_results] == ["Note 3.txt"]


def test_items_that_fail_again_stay_as_they_were(half: Half) -> None:
    do, pipelines = half.do, half.client.context.pipelines
    source = SourceDescriptor(
        connector_id=UUID(ROOM),
        provider="m365",
        source_type="file",
        source_ref="1",
        display_title="a",
    )
    first = do(do(pipelines.create_import([source])).wait())
    half.sandbox.fail_file("a", reason="locked")
    do(do(pipelines.create_import([source])).wait())
    (item,) = do(pipelines.list_items()).items
    assert item.item_state is ItemState.FAILED
    assert item.last_successful_job_id == first.id


def test_a_job_tells_of_failed_files_in_either_way() -> None:
    reported = {"failed_files": [{"filename": "a.txt", "error": "locked"}]}
    answer = {"id": ROOM, "workroom_id": ROOM, "collection_name": "default", "progress": reported}
    times = {"created_at": "2026-01-05T09:00:00Z"}
    job = PipelineJob.model_validate({**answer, **times, "status": "completed"})
    assert [(one.filename, one.reason) for one in job.failed_files] == [("a.txt", "locked")]
    assert (job.ok, job.is_over, job.fraction) == (False, True, None)


def test_an_argument_that_does_not_fit_is_told_before_anything_is_sent(half: Half) -> None:
    before = len(half.sandbox.requests)
    with pytest.raises(InvalidArgumentError, match=r"config\.chunking\.chunk_size"):
        half.do(
            half.client.context.pipelines.create(
                [PipelineFile.from_bytes(b"x", "x.txt")], config={"chunking": {"chunk_size": "x"}}
            )
        )
    with pytest.raises(InvalidArgumentError, match="job"):
        half.do(half.client.context.pipelines.get("x"))
    assert len(half.sandbox.requests) == before


def test_files_are_read_from_the_disk(half: Half, tmp_path: Path) -> None:
    do, pipelines = half.do, half.client.context.pipelines
    (tmp_path / "moon.md").write_bytes(TEXT)
    job = do(pipelines.create([tmp_path / "moon.md", str(tmp_path / "moon.md")]))
    assert [one.filename for one in do(job.wait()).file_results] == ["moon.md", "moon.md"]
    assert half.items(half.client.context.files.list())[0].content_type == "text/markdown"
    with pytest.raises(InvalidArgumentError, match=r"cannot read .*sun\.md"):
        do(pipelines.create([tmp_path / "sun.md"]))


def test_another_client_goes_on_waiting_in_the_same_room(half: Half) -> None:
    context = half.client.workroom(ROOM).context
    for started in (
        context.upload(TEXT, filename="moon.md"),
        context.dataset_indexes.create("urn:x"),
        half.client.context.pipelines.create(
            [PipelineFile.from_bytes(b"x", "x.txt")], workroom=ROOM
        ),
    ):
        job = half.do(started)
        again = half.new_client().operation(job.token)
        found = half.do(again.wait())
        assert type(found) is type(half.do(job.wait()))
