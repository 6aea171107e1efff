"""Compare folders byte for byte."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path


def differences(left: Path, right: Path) -> list[str]:
    """Return the names of the files that differ between two folders."""
    left_files, right_files = _files(left), _files(right)
    return sorted(
        name
        for name in left_files.keys() | right_files.keys()
        if name not in left_files
        or name not in right_files
        or left_files[name].read_bytes() != right_files[name].read_bytes()
    )


def _files(folder: Path) -> dict[str, Path]:
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
