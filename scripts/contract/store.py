"""Put files and folders in place at once: readers see the old state or the new one."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path


def write_all(texts: dict[Path, str]) -> None:
    """Write several files; nothing is replaced before all of them are on the disk."""
    staged: dict[Path, Path] = {}
    try:
        for path, text in texts.items():
            staged[path] = path.with_name(f".{path.name}.new")
            staged[path].write_text(text, "utf-8", newline="\n")
        for path, new in staged.items():
            os.replace(new, path)
    finally:
        for new in staged.values():
            new.unlink(missing_ok=True)


def swap_folder(new: Path, old: Path) -> None:
    """Put the folder `new` in the place of `old`; on failure `old` stays."""
    old.parent.mkdir(parents=True, exist_ok=True)
    aside = Path(tempfile.mkdtemp(prefix=".replaced-", dir=old.parent))
    try:
        if old.exists():
            os.replace(old, aside / old.name)
        try:
            os.replace(new, old)
        except OSError:
            if (aside / old.name).exists():
                os.replace(aside / old.name, old)
            raise
    finally:
        shutil.rmtree(aside, ignore_errors=True)


def scratch(beside: Path) -> tempfile.TemporaryDirectory[str]:
    """Return a temporary folder on the file system of `beside`, so that a swap is one rename."""
    beside.mkdir(parents=True, exist_ok=True)
    return tempfile.TemporaryDirectory(prefix=".scratch-", dir=beside)


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
