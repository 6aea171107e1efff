"""Compare folders byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def differences(left: Path, right: Path) -> list[str]:
    """Return the names of files that are not the same in two folders, byte for byte."""
    mine, theirs = _files(left), _files(right)
    return sorted(
        name
        for name in mine.keys() | theirs.keys()
        if name not in mine
        or name not in theirs
        or mine[name].read_bytes() != theirs[name].read_bytes()
    )


def _files(folder: Path) -> dict[str, Path]:
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
