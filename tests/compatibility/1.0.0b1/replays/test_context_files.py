"""Stored files and documents: records, texts, signed links, downloads."""

from __future__ import annotations

from pathlib import Path

import pytest

from kamiwaza.errors import APIStatusError, ConflictError, ResourceNotFoundError
from kamiwaza.schemas.context_files import DocumentLink, ListedFile, RawFile
from tests.contract.tape.stage import NOBODY, Stage

CONTENT = b"The moon is far."


def stored(stage: Stage, **options: object) -> RawFile:
    given = {"filename": "moon.txt", "content_type": "text/plain", **options}
    found: RawFile = stage.do(stage.client.context.files.create(CONTENT, **given))
    return found


def test_a_file_is_stored_and_read_back(stage: Stage) -> None:
    files = stage.client.context.files
    made = stored(stage, metadata={"kind": "note"}, source_urn="urn:moon", source_kind="notes")
    assert isinstance(made, RawFile)
    assert made.matches(CONTENT)
    assert not made.matches(b"The sun is hot.")
    found = stage.do(files.get(made))
    assert (found.id, found.size_bytes, found.download_url) == (made.id, len(CONTENT), None)
    inside = stage.do(files.get(made, include_download_url=True, expires_seconds=60))
    assert inside.download_url.startswith("http")
    with pytest.raises(ConflictError):
        stored(stage, source_urn="urn:moon")
    with pytest.raises(ResourceNotFoundError):
        stage.do(files.get(NOBODY))


def test_files_page_by_page(stage: Stage) -> None:
    files = stage.client.context.files
    first, second = stored(stage), stored(stage, source_urn="urn:second")
    listed = stage.items(files.list(page_size=1, prefetch=0, include_markings=True))
    assert [one.id for one in listed] == [second.id, first.id]
    assert isinstance(listed[0], ListedFile)
    assert listed[0].markings == []
    assert [one.id for one in stage.items(files.list(source_urn="urn:second"))] == [second.id]


def test_a_text_is_changed_by_who_knows_it(stage: Stage) -> None:
    files = stage.client.context.files
    made = stored(stage)
    changed = stage.do(files.update_text(made, "The moon is near."))
    assert changed.matches(b"The moon is near.")
    assert changed.updated_at != made.updated_at
    with pytest.raises(ConflictError) as caught:
        stage.do(files.update_text(made, "The moon is gone."))
    assert caught.value.current_token == changed.updated_at
    again = stage.do(
        files.update_text(made.id, "The moon is back.", if_match=caught.value.current_token)
    )
    assert again.matches(b"The moon is back.")


def test_what_is_no_text_is_not_edited(stage: Stage) -> None:
    files = stage.client.context.files
    made = stage.do(files.create(b"\xff\xfe\x00", filename="moon.bin"))
    with pytest.raises(APIStatusError) as caught:
        stage.do(files.update_text(made, "text"))
    assert caught.value.status_code == 415


def test_downloading_a_file(stage: Stage, tmp_path: Path) -> None:
    files = stage.client.context.files
    made = stored(stage)
    link = stage.do(files.get_download_url(made, expires_seconds=30))
    assert link.download_url not in repr(link)
    result = stage.do(files.download(made, tmp_path))
    assert result.path == tmp_path / "moon.txt"
    assert result.path.read_bytes() == CONTENT
    assert result.sha256 == made.checksum_sha256
    with pytest.raises(ResourceNotFoundError):
        stage.do(files.download(NOBODY, tmp_path))


def test_downloading_a_document(stage: Stage, tmp_path: Path) -> None:
    documents = stage.client.context.documents
    stored(stage, source_urn="urn:notes:(moon,2026)/far")
    for call in (documents.get_url, documents.get_download_url):
        link = stage.do(call("urn:notes:(moon,2026)/far"))
        assert isinstance(link, DocumentLink)
        assert link.filename == "moon.txt"
    result = stage.do(documents.download("urn:notes:(moon,2026)/far", tmp_path / "far.txt"))
    assert result.path.read_bytes() == CONTENT
    with pytest.raises(ResourceNotFoundError):
        stage.do(documents.get_download_url("urn:nothing"))


def test_a_folder_is_stored_and_continued(stage: Stage, tmp_path: Path) -> None:
    folder = tmp_path / "notes"
    (folder / "sub").mkdir(parents=True)
    (folder / "moon.txt").write_bytes(CONTENT)
    (folder / "sub" / "sun.txt").write_text("The sun is hot.")
    upload = stage.client.context.files.upload_folder
    report = stage.do(upload(folder, in_flight=1))
    assert [file.metadata["path"] for file in report.uploaded] == [
        "notes/moon.txt", "notes/sub/sun.txt"
    ]  # fmt: skip
    (folder / "moon.txt").write_text("The moon is near.")
    again = stage.do(upload(folder, in_flight=1))
    assert [file.id for file in again.uploaded] == [report.uploaded[0].id]
    assert again.unchanged == ("notes/sub/sun.txt",)
