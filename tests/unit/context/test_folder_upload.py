"""Uploading a folder: which files, what is sent again, and what the report says."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import FolderUpload, InvalidArgumentError
from kamiwaza.errors import PermissionDeniedError, UnreadableFileError
from kamiwaza.naming.identifiers import GLOBAL_WORKROOM
from kamiwaza.uploads.folder import FolderFilter, FolderScan
from tests.halves import Half


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    root = tmp_path / "notes"
    for name, content in {
        "a.txt": b"first",
        "b.bin": b"\xff\x00",
        "sub/c.md": b"deep",
        "sub/.git/config": b"hidden",
        "empty.txt": b"",
    }.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (root / "nothing here").mkdir()
    return root


def upload(half: Half, folder: Any, **options: Any) -> FolderUpload:
    report = half.do(half.client.context.files.upload_folder(folder, **options))
    assert isinstance(report, FolderUpload)
    return report


def paths(report: FolderUpload) -> list[str]:
    return sorted(str(record.metadata["path"]) for record in report.uploaded)


def test_every_file_is_stored_with_its_path(half: Half, folder: Path) -> None:
    report = upload(half, str(folder))
    names = ["a.txt", "b.bin", "sub/.git/config", "sub/c.md"]
    assert paths(report) == [f"notes/{name}" for name in names]
    assert report.ok
    assert report.empty == ("notes/empty.txt",)
    assert str(report) == "uploaded 4 files, 0 unchanged, 0 failed, 1 empty"
    by_path = {record.metadata["path"]: record for record in report.uploaded}
    for name in names:
        record = by_path[f"notes/{name}"]
        assert record.filename == Path(name).name
        assert record.matches(folder / name)
    assert by_path["notes/sub/c.md"].content_type == "text/markdown"
    listed = half.items(half.client.context.files.list())
    assert {file.metadata["path"] for file in listed} == {*by_path}


def test_a_second_run_sends_what_is_new_or_changed(half: Half, folder: Path) -> None:
    first = upload(half, folder)
    before = len(half.sent("POST", "raw-files"))
    again = upload(half, folder)
    assert (len(again.uploaded), len(again.unchanged)) == (0, 4)
    assert len(half.sent("POST", "raw-files")) == before
    (folder / "a.txt").write_text("second")
    (folder / "b.bin").write_bytes(b"\xff\x01")
    (folder / "new.txt").write_text("new")
    third = upload(half, folder)
    assert paths(third) == ["notes/a.txt", "notes/b.bin", "notes/new.txt"]
    ids = {record.metadata["path"]: record.id for record in first.uploaded}
    now = {record.metadata["path"]: record.id for record in third.uploaded}
    assert now["notes/a.txt"] == ids["notes/a.txt"]  # a text is replaced
    assert now["notes/b.bin"] != ids["notes/b.bin"]  # other files get a new record
    assert len(upload(half, folder).unchanged) == 5


def test_a_failed_file_is_reported_and_sent_by_the_next_run(half: Half, folder: Path) -> None:
    half.sandbox.fail_next(status=413, operation="context.create_raw_file")
    report = upload(half, folder, in_flight=1)
    assert not report.ok
    assert len(report.uploaded) == 3
    (failed,) = report.failed
    assert failed.error.status_code == 413  # type: ignore[attr-defined]  # of that status
    assert failed.path in str(report)
    assert failed.path in report._repr_html_()
    again = upload(half, folder)
    assert paths(again) == [failed.path]
    assert len(again.unchanged) == 3


def test_patterns_choose_files_and_folders(half: Half, folder: Path) -> None:
    assert paths(upload(half, folder, include="*.txt", prefix="x/")) == ["x/a.txt"]
    report = upload(half, folder, exclude=[".git", "*.bin", "sub/*.md"], prefix="")
    assert paths(report) == ["a.txt"]
    assert paths(upload(half, folder, include=["sub/*"], exclude="c.*", prefix="y/")) == [
        "y/sub/.git/config"
    ]
    assert upload(half, folder, include="*.pdf") == FolderUpload()


def test_links_are_followed_once(half: Half, folder: Path, tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "d.txt").write_text("linked")
    (folder / "loop").symlink_to(folder)
    (folder / "far").symlink_to(tmp_path / "other")
    (folder / "link.txt").symlink_to(tmp_path / "other" / "d.txt")
    (folder / "gone.txt").symlink_to(tmp_path / "absent")
    report = upload(half, folder)
    assert "notes/link.txt" in paths(report)
    assert not [path for path in paths(report) if path.startswith(("notes/loop", "notes/far"))]
    (failed,) = report.failed
    assert failed.path == "notes/gone.txt"
    assert isinstance(failed.error, UnreadableFileError)
    followed = upload(half, folder, follow_links=True)
    assert paths(followed) == ["notes/far/d.txt"]


def test_unreadable_files_and_folders_are_reported(
    half: Half, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    read, scan = Path.read_bytes, os.scandir

    def refused(path: Path) -> None:
        # Not by modes: root reads every file.
        if path.name in ("a.txt", "sub"):
            raise PermissionError(13, "Permission denied")

    def read_bytes(path: Path) -> bytes:
        refused(path)
        return read(path)

    def scandir(path: Any) -> Any:
        refused(Path(path))
        return scan(path)

    monkeypatch.setattr(Path, "read_bytes", read_bytes)
    monkeypatch.setattr(os, "scandir", scandir)
    report = upload(half, folder)
    assert {str(failed.error) for failed in report.failed} == {
        "notes/a.txt: Permission denied", "notes/sub: Permission denied"
    }  # fmt: skip
    assert {type(failed.error) for failed in report.failed} == {UnreadableFileError}
    assert len(report.uploaded) == 1


def test_a_file_that_disappears_is_reported(
    half: Half, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = FolderScan.files

    def scanned(scan: FolderScan) -> Any:
        found = files(scan)
        (folder / "a.txt").unlink()
        return found

    monkeypatch.setattr(FolderScan, "files", scanned)
    report = upload(half, folder)
    (failed,) = report.failed
    assert (failed.path, type(failed.error)) == ("notes/a.txt", UnreadableFileError)
    assert len(report.uploaded) == 3


def test_names_of_all_kinds(half: Half, tmp_path: Path) -> None:
    root = tmp_path / "caf\u00e9 d'\u00e9t\u00e9"
    root.mkdir()
    (root / "cafe\u0301 100% #1?.txt").write_text("x")
    report = upload(half, root)
    assert paths(report) == ["caf\u00e9 d'\u00e9t\u00e9/caf\u00e9 100% #1?.txt"]
    assert len(upload(half, root).unchanged) == 1
    broken = os.fsencode(root) + b"/bad-\xff.txt"
    with open(broken, "wb") as file:
        file.write(b"y")
    (failed,) = upload(half, root).failed
    assert "no valid Unicode" in str(failed.error)
    assert str(failed.path).isprintable()


def test_a_pipe_does_not_block_the_upload(half: Half, folder: Path) -> None:
    os.mkfifo(folder / "pipe")
    assert len(upload(half, folder).uploaded) == 4


def test_an_empty_folder_and_none(half: Half, tmp_path: Path) -> None:
    (tmp_path / "empty" / "inside").mkdir(parents=True)
    assert upload(half, tmp_path / "empty") == FolderUpload()
    assert half.sandbox.requests == []
    (tmp_path / "file").touch()
    for name in ("absent", "file"):
        with pytest.raises(InvalidArgumentError, match=f"{name}' is no folder"):
            upload(half, tmp_path / name)


def test_a_file_that_is_too_large_is_not_read(
    half: Half, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (folder / "huge.bin").open("wb") as file:
        file.truncate(200_000_000)
    (failed,) = upload(half, folder).failed
    assert failed.path == "notes/huge.bin"
    assert "use client.context.upload" in str(failed.error)


def test_progress_counts_files_and_calls_are_bounded(half: Half, folder: Path) -> None:
    events: list[Any] = []
    upload(half, folder, progress=events.append, in_flight=2)
    assert (events[-1].done, events[-1].total) == (4, 4)
    with pytest.raises(InvalidArgumentError, match="in_flight"):
        upload(half, folder, in_flight=0)


def test_a_room_that_refuses_is_reported_for_each_file(half: Half, folder: Path) -> None:
    report = upload(half, folder, workroom=GLOBAL_WORKROOM)
    assert len(report.failed) == 4
    assert {type(failed.error) for failed in report.failed} == {PermissionDeniedError}


def test_a_pattern_is_compared_with_names_or_paths() -> None:
    assert FolderFilter(include=("*.md",)).takes("a/b/c.md")
    assert FolderFilter(include=("a/*",)).takes("a/b/c.md")
    assert not FolderFilter(include=("b/*",)).takes("a/b/c.md")
    assert FolderFilter(exclude=("b/",)).leaves_out("a/b/c.md")
    assert not FolderFilter(include=("*",), exclude=("b",)).takes("a/b/c.md")
