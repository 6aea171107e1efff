"""After any failure of a transaction, all files are new or all files are old."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from kamiwaza.contract.documents.errors import ContractError
from scripts import generate
from scripts.contract import transaction
from scripts.contract.layout import Layout

OLD = {"a.txt": "old a", "folder/b.txt": "old b", "folder/removed.txt": "old c"}
NEW = {"a.txt": "new a", "folder/b.txt": "new b", "first.txt": "new d"}
# Renames for three targets, two of which exist: the journal, two backups, three new files.
RENAMES = 1 + 2 + 3


def tree(root: Path) -> dict[str, str]:
    return {p.relative_to(root).as_posix(): p.read_text() for p in root.rglob("*") if p.is_file()}


@pytest.fixture
def root(tmp_path: Path) -> Path:
    for name, text in OLD.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def change(root: Path, *, before_commit: Callable[[], object] = lambda: None) -> None:
    with transaction.exclusive(root) as changes:
        folder = changes.scratch / "made"
        folder.mkdir()
        (folder / "b.txt").write_text("new b")
        changes.write(root / "a.txt", "new a")
        changes.replace(root / "folder", folder)
        changes.write(root / "first.txt", "new d")
        before_commit()
        changes.commit()


def patch_replace(number: int, action: Callable[[], None]) -> Callable[[], None]:
    """Return a function that patches os.replace to run `action` before its call number `number`."""
    real, calls = os.replace, iter(range(100))

    def replace(source: Path, target: Path) -> None:
        if next(calls) == number:
            action()
        real(source, target)

    return lambda: setattr(os, "replace", replace)


def fail() -> None:
    raise OSError("no room")


def interrupt() -> None:
    raise KeyboardInterrupt


def test_a_commit_replaces_everything(root: Path) -> None:
    change(root)
    assert tree(root) == NEW
    assert sorted(os.listdir(root)) == ["a.txt", "first.txt", "folder"]


@pytest.mark.parametrize("action", [fail, interrupt])
@pytest.mark.parametrize("number", range(RENAMES))
def test_a_failure_of_any_rename_restores_the_old_state(
    root: Path, monkeypatch: pytest.MonkeyPatch, number: int, action: Callable[[], None]
) -> None:
    monkeypatch.setattr(os, "replace", os.replace)
    with pytest.raises((OSError, KeyboardInterrupt)):
        change(root, before_commit=patch_replace(number, action))
    assert tree(root) == OLD
    assert sorted(os.listdir(root)) == ["a.txt", "folder"]


def test_a_failure_before_the_commit_changes_nothing(root: Path) -> None:
    with pytest.raises(OSError, match="no room"):
        change(root, before_commit=fail)
    assert tree(root) == OLD


@pytest.mark.parametrize("number", range(RENAMES + 1))
def test_the_next_process_finishes_the_work_of_a_killed_one(root: Path, number: int) -> None:
    child = os.fork()
    if child == 0:
        if number < RENAMES:
            change(root, before_commit=patch_replace(number, lambda: os._exit(9)))
        os._exit(9)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    is_pending = transaction.is_pending(root)
    assert is_pending is (0 < number < RENAMES)
    with transaction.exclusive(root):
        assert not transaction.is_pending(root)
    assert tree(root) == (NEW if is_pending else OLD)
    assert transaction.STAGE not in os.listdir(root)


def test_a_second_run_at_the_same_time_is_refused(root: Path) -> None:
    with (
        transaction.exclusive(root),
        pytest.raises(ContractError, match="another run is in progress here"),
        transaction.exclusive(root),
    ):
        pass
    change(root)
    assert tree(root) == NEW


def test_files_outside_the_root_are_replaced_too(root: Path) -> None:
    outside = root.parent / f"{root.name}-report.md"
    with transaction.exclusive(root) as changes:
        changes.write(outside, "report")
        changes.commit()
    assert outside.read_text() == "report"
    assert not list(root.parent.glob(f".{outside.name}.*"))


def test_the_check_reports_a_killed_run(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    stage = layout.root / transaction.STAGE
    stage.mkdir()
    (stage / transaction.JOURNAL).write_text("[]")
    assert generate.main(["--check", "--root", str(layout.root)]) == 1
    assert "an earlier run was killed" in capsys.readouterr().err


def test_a_single_file_is_replaced_or_unchanged(tmp_path: Path) -> None:
    transaction.write_file(tmp_path / "a.md", "text")
    assert tree(tmp_path) == {"a.md": "text"}
    with pytest.raises(OSError, match="No such file"):
        transaction.write_file(tmp_path / "missing" / "a.md", "text")
    assert tree(tmp_path) == {"a.md": "text"}
