"""Replace several files and folders atomically.

New content is staged in a folder until it is complete. Then a journal is written, which commits the
transaction, and the content is renamed into place. After an error the old state is restored. If the
process is killed, the next one finds the journal and finishes the renames.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError

if TYPE_CHECKING:
    from collections.abc import Iterator

STAGE = ".regenerate"
JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class _Move:
    """Hold the target, the staged new content and the backup of the old content."""

    target: Path
    new: Path
    old: Path


@dataclass(slots=True)
class Transaction:
    """Collect replacements below one root. `commit` makes all of them."""

    root: Path
    _moves: list[_Move] = field(default_factory=list)

    @property
    def scratch(self) -> Path:
        """Return a working folder on the same file system, removed after the transaction."""
        return self.root / STAGE / "scratch"

    def write(self, target: Path, text: str) -> None:
        """Replace the file `target` by this text. Raises OSError if the disk is full."""
        move = self._move(target)
        move.new.write_text(text, "utf-8", newline="\n")
        self._moves.append(move)

    def replace(self, target: Path, folder: Path) -> None:
        """Replace `target` by `folder`."""
        move = self._move(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(folder, move.new)
        self._moves.append(move)

    def commit(self) -> None:
        """Make all replacements. Raises OSError after a failure, with the old state restored."""
        journal = self.root / STAGE / JOURNAL
        entries = [[str(move.target), str(move.new), str(move.old)] for move in self._moves]
        draft = journal.with_suffix(".draft")
        draft.write_text(json.dumps(entries), "utf-8")
        os.replace(draft, journal)
        try:
            _apply(self._moves)
        except BaseException:
            _roll_back(self._moves)
            journal.unlink()
            raise
        journal.unlink()

    def _move(self, target: Path) -> _Move:
        """Return a move, staged below the root, or beside a target outside the root."""
        number = len(self._moves)
        target = target.resolve()
        if target.is_relative_to(self.root):
            stage = self.root / STAGE
            return _Move(target, stage / f"new-{number}", stage / f"old-{number}")
        new, old = (target.with_name(f".{target.name}.{word}") for word in ("new", "old"))
        return _Move(target, new, old)


@contextmanager
def exclusive(root: Path) -> Iterator[Transaction]:
    """Open the only transaction below `root`, after finishing a killed one.

    Raises ContractError if another process has one open.
    """
    root = root.resolve()
    with _locked(root):
        recover(root)
        transaction = Transaction(root)
        transaction.scratch.mkdir(parents=True)
        try:
            yield transaction
        finally:
            if not (root / STAGE / JOURNAL).exists():
                _clear(root, transaction._moves)


def write_file(target: Path, text: str) -> None:
    """Replace one file atomically. Raises OSError after a failure, with the old file unchanged."""
    draft = target.with_name(f".{target.name}.new")
    try:
        draft.write_text(text, "utf-8", newline="\n")
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def is_pending(root: Path) -> bool:
    """Return True if a killed process left an unfinished transaction below `root`."""
    return (root / STAGE / JOURNAL).exists()


def recover(root: Path) -> None:
    """Finish the transaction of a killed process below `root` and remove its staged files."""
    moves: list[_Move] = []
    if is_pending(root):
        entries = json.loads((root / STAGE / JOURNAL).read_text("utf-8"))
        moves = [_Move(*map(Path, entry)) for entry in entries]
        _apply(moves)
        (root / STAGE / JOURNAL).unlink()
    _clear(root, moves)


def _apply(moves: list[_Move]) -> None:
    """Rename all new content into place. Moves that were already made are skipped."""
    for move in moves:
        if not move.new.exists():
            continue
        if move.target.exists():
            _remove(move.old)
            os.replace(move.target, move.old)
        os.replace(move.new, move.target)


def _roll_back(moves: list[_Move]) -> None:
    for move in reversed(moves):
        if not move.new.exists():
            os.replace(move.target, move.new)
        if move.old.exists():
            os.replace(move.old, move.target)


def _clear(root: Path, moves: list[_Move]) -> None:
    for move in moves:
        _remove(move.new)
        _remove(move.old)
    _remove(root / STAGE)


def _remove(path: Path) -> None:
    if path.is_dir() and not path.is_symlink():
        shutil.rmtree(path)
    else:
        path.unlink(missing_ok=True)


@contextmanager
def _locked(root: Path) -> Iterator[None]:
    """Lock the folder itself. No lock file is left, and the lock ends with the process."""
    import fcntl  # not on Windows, where the pipeline does not run

    descriptor = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ContractError(f"{root}: another run is in progress here") from None
    else:
        yield
    finally:
        os.close(descriptor)
