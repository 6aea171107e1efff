"""All of the files are new or all are old, whatever happens at whichever moment."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from scripts import generate
from scripts.contract import transaction
from scripts.contract.errors import ContractError
from scripts.contract.layout import Layout

OLD = {"a.txt": "old a", "folder/b.txt": "old b", "folder/gone.txt": "old c"}
NEW = {"a.txt": "new a", "folder/b.txt": "new b", "first.txt": "new d"}
# Three targets of which two exist: journal, two old ones aside, three new ones in place.
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


def counting(at: int, act: Callable[[], None]) -> Callable[[], None]:
    """Return what replaces os.replace by one that acts instead of its `at`-th call."""
    real, calls = os.replace, iter(range(100))

    def replace(source: Path, target: Path) -> None:
        if next(calls) == at:
            act()
        real(source, target)

    return lambda: setattr(os, "replace", replace)


def fail() -> None:
    raise OSError("no room")


def interrupt() -> None:
    raise KeyboardInterrupt


def test_everything_is_new_afterwards(root: Path) -> None:
    change(root)
    assert tree(root) == NEW
    assert sorted(os.listdir(root)) == ["a.txt", "first.txt", "folder"]


@pytest.mark.parametrize("act", [fail, interrupt])
@pytest.mark.parametrize("at", range(RENAMES))
def test_a_failure_at_any_step_leaves_the_old_state(
    root: Path, monkeypatch: pytest.MonkeyPatch, at: int, act: Callable[[], None]
) -> None:
    monkeypatch.setattr(os, "replace", os.replace)
    with pytest.raises((OSError, KeyboardInterrupt)):
        change(root, before_commit=counting(at, act))
    assert tree(root) == OLD
    assert sorted(os.listdir(root)) == ["a.txt", "folder"]


def test_a_failure_before_the_commit_leaves_the_old_state(root: Path) -> None:
    with pytest.raises(OSError, match="no room"):
        change(root, before_commit=fail)
    assert tree(root) == OLD


@pytest.mark.parametrize("at", range(RENAMES + 1))
def test_a_killed_process_is_finished_by_the_next(root: Path, at: int) -> None:
    child = os.fork()
    if child == 0:
        if at < RENAMES:
            change(root, before_commit=counting(at, lambda: os._exit(9)))
        os._exit(9)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 9
    is_pending = transaction.is_pending(root)
    assert is_pending is (0 < at < RENAMES)
    with transaction.exclusive(root):
        assert not transaction.is_pending(root)
    assert tree(root) == (NEW if is_pending else OLD)
    assert transaction.STAGE not in os.listdir(root)


def test_a_second_run_at_the_same_time_is_refused(root: Path) -> None:
    with (
        transaction.exclusive(root),
        pytest.raises(ContractError, match="another run is at work here"),
        transaction.exclusive(root),
    ):
        pass
    change(root)
    assert tree(root) == NEW


def test_what_lies_elsewhere_is_swapped_too(root: Path) -> None:
    elsewhere = root.parent / f"{root.name}-report.md"
    with transaction.exclusive(root) as changes:
        changes.write(elsewhere, "report")
        changes.commit()
    assert elsewhere.read_text() == "report"
    assert not list(root.parent.glob(f".{elsewhere.name}.*"))


def test_a_check_says_that_a_run_was_killed(
    layout: Layout, capsys: pytest.CaptureFixture[str]
) -> None:
    stage = layout.root / transaction.STAGE
    stage.mkdir()
    (stage / transaction.JOURNAL).write_text("[]")
    assert generate.main(["--check", "--root", str(layout.root)]) == 1
    assert "a run was killed here" in capsys.readouterr().err


def test_one_file_is_replaced_or_stays(tmp_path: Path) -> None:
    transaction.write_file(tmp_path / "a.md", "text")
    assert tree(tmp_path) == {"a.md": "text"}
    with pytest.raises(OSError, match="No such file"):
        transaction.write_file(tmp_path / "missing" / "a.md", "text")
    assert tree(tmp_path) == {"a.md": "text"}
