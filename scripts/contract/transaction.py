"""Put several files and folders in place at once: all of them are new, or all are old.

What is new waits in a folder of its own until all of it is there. Then a journal is written; from
that moment the new state is the true one. A failure puts the old state back; a process that was
killed is finished by the next one, which finds the journal. Nothing but renames happens between.
"""

from __future__ import annotations

import json
import os
import shutil
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.contract.errors import ContractError

if TYPE_CHECKING:
    from collections.abc import Iterator

STAGE = ".regenerate"
JOURNAL = "journal.json"


@dataclass(frozen=True, slots=True)
class _Move:
    """Hold where a target's new content waits and where its old content goes."""

    target: Path
    new: Path
    old: Path


@dataclass(slots=True)
class Transaction:
    """Collects what shall replace what below one root; `commit` does it all."""

    root: Path
    _moves: list[_Move] = field(default_factory=list)

    @property
    def scratch(self) -> Path:
        """Return a folder to work in, on the same disk; it goes away with the transaction."""
        return self.root / STAGE / "scratch"

    def write(self, target: Path, text: str) -> None:
        """Let `target` become a file with this text. Raises OSError if there is no room for it."""
        move = self._move(target)
        move.new.write_text(text, "utf-8", newline="\n")
        self._moves.append(move)

    def replace(self, target: Path, folder: Path) -> None:
        """Let `target` become what `folder` is now."""
        move = self._move(target)
        target.parent.mkdir(parents=True, exist_ok=True)
        os.replace(folder, move.new)
        self._moves.append(move)

    def commit(self) -> None:
        """Put everything in place. Raises OSError with the old state back if that fails."""
        journal = self.root / STAGE / JOURNAL
        entries = [[str(move.target), str(move.new), str(move.old)] for move in self._moves]
        draft = journal.with_suffix(".draft")
        draft.write_text(json.dumps(entries), "utf-8")
        os.replace(draft, journal)
        try:
            _forward(self._moves)
        except BaseException:
            _back(self._moves)
            journal.unlink()
            raise
        journal.unlink()

    def _move(self, target: Path) -> _Move:
        """Stage below the root what lies below it, anything else beside its target."""
        number = len(self._moves)
        target = target.resolve()
        if target.is_relative_to(self.root):
            stage = self.root / STAGE
            return _Move(target, stage / f"new-{number}", stage / f"old-{number}")
        new, old = (target.with_name(f".{target.name}.{word}") for word in ("new", "old"))
        return _Move(target, new, old)


@contextmanager
def exclusive(root: Path) -> Iterator[Transaction]:
    """Give the only transaction below `root`, after finishing one that was killed.

    Raises ContractError if another process is at work there.
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
    """Write one file at once. Raises OSError with the old one in place."""
    draft = target.with_name(f".{target.name}.new")
    try:
        draft.write_text(text, "utf-8", newline="\n")
        os.replace(draft, target)
    finally:
        draft.unlink(missing_ok=True)


def is_pending(root: Path) -> bool:
    """Say whether a killed process left a state below `root` that the next one will finish."""
    return (root / STAGE / JOURNAL).exists()


def recover(root: Path) -> None:
    """Finish what a killed process had begun below `root`, and remove what it left lying."""
    moves: list[_Move] = []
    if is_pending(root):
        entries = json.loads((root / STAGE / JOURNAL).read_text("utf-8"))
        moves = [_Move(*map(Path, entry)) for entry in entries]
        _forward(moves)
        (root / STAGE / JOURNAL).unlink()
    _clear(root, moves)


def _forward(moves: list[_Move]) -> None:
    """Rename everything into place; a second time after a first one that was cut short."""
    for move in moves:
        if not move.new.exists():
            continue
        if move.target.exists():
            _remove(move.old)
            os.replace(move.target, move.old)
        os.replace(move.new, move.target)


def _back(moves: list[_Move]) -> None:
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
    """Hold the folder itself: no lock file stays behind, and a killed process holds nothing."""
    import fcntl  # only where the pipeline runs; Windows has no such thing

    descriptor = os.open(root, os.O_RDONLY)
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        raise ContractError(f"{root}: another run is at work here") from None
    else:
        yield
    finally:
        os.close(descriptor)
