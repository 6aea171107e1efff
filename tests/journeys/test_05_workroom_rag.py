"""Journey 5: upload files to a workroom and ask questions about them."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamiwaza.errors import OperationFailedError, PermissionDeniedError
from kamiwaza.schemas.workrooms import Workroom
from tests.journeys.conftest import Traveller

EVERYBODY = "ffffffff-ffff-ffff-ffff-ffffffffffff"


def made(traveller: Traveller) -> Workroom:
    room: Workroom = traveller.do(
        traveller.client.workrooms.create(name="the moon", type="persistent")
    )
    return room


def test_upload_search_ask(traveller: Traveller, tmp_path: Path) -> None:
    room = made(traveller)
    client, do = traveller.client.workroom(room), traveller.do
    assert do(client.context.readiness()).ok
    path = tmp_path / "moon.txt"
    path.write_text("The moon is 384400 kilometres away from the earth.")
    job = traveller.wait(client.context.upload(path, collection="space"))
    assert job.ok
    assert [one.filename for one in job.file_results] == ["moon.txt"]
    found = do(client.context.unified_search("How far is the moon?", top_k=3, format_context=True))
    assert "384400" in found.texts[0]
    assert "moon.txt" in found.sources_by_file
    assert not found.degraded
    deployment = traveller.deployed()
    answer = do(
        traveller.client.openai.chat(
            deployment,
            [
                {"role": "system", "content": found.context or "\n".join(found.texts)},
                {"role": "user", "content": "How far is the moon?"},
            ],
        )
    )
    assert answer.text
    elsewhere = do(traveller.client.workroom(made(traveller)).context.unified_search("moon"))
    assert elsewhere.texts == []


def test_files_that_failed_are_tried_again(traveller: Traveller) -> None:
    client = traveller.client.workroom(made(traveller))
    traveller.sandbox.fail_file("sun.txt", reason="no text in it")
    job = traveller.wait(client.context.upload(b"The sun is hot.", filename="sun.txt"))
    assert not job.ok
    assert [one.reason for one in job.failed_files] == ["no text in it"]
    again = traveller.wait(client.context.pipelines.retry(job))
    assert again.id != job.id
    assert again.ok


def test_a_pipeline_that_fails(traveller: Traveller) -> None:
    client = traveller.client.workroom(made(traveller))
    traveller.sandbox.fail_operation("context.pipeline", reason="the index is full")
    with pytest.raises(OperationFailedError, match="the index is full"):
        traveller.wait(client.context.upload(b"The sun is hot.", filename="sun.txt"))


def test_the_room_of_everybody_is_read_only(traveller: Traveller) -> None:
    client = traveller.client.workroom(EVERYBODY)
    with pytest.raises(PermissionDeniedError):
        traveller.do(client.context.upload(b"x", filename="x.txt"))
