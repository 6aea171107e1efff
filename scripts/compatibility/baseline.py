"""`make api-baseline`: keep the surface, typed programs and cassettes of this version.

Later versions are compared with them. Run it when a version is released, and not to silence a
break: that is declared in declared_breaks.yaml, with its reason.
"""

from __future__ import annotations

import shutil
from pathlib import Path

from kamiwaza._version import __version__
from scripts.compatibility.layout import CASSETTES, PROGRAMS, REPLAYED, REPLAYS, ROOT, SURFACE
from scripts.compatibility.surface_text import surface_text
from scripts.contract.layout import REPOSITORY

_TESTS = REPOSITORY / "tests"


def main() -> None:
    """Write the folder of this version, and remove those of earlier ones."""
    for old in ROOT.iterdir():
        if old.is_dir() and old.name[0].isdigit():
            shutil.rmtree(old)
    folder = ROOT / __version__
    _copy(sorted((_TESTS / "typing").glob("*.py")), folder / PROGRAMS)
    for name in REPLAYED:
        _copy([_TESTS / "contract" / "services" / f"test_{name}.py"], folder / REPLAYS)
        _copy(sorted((_TESTS / "cassettes" / name).iterdir()), folder / CASSETTES / name)
    (folder / SURFACE).write_text(surface_text(__version__), "utf-8")


def _copy(files: list[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copyfile(file, folder / file.name)


if __name__ == "__main__":
    main()
