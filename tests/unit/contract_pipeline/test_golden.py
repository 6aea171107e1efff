"""The full output of the templates, compared with stored files."""

from __future__ import annotations

from pathlib import Path

import pytest

GOLDEN = Path(__file__).parent / "golden"

FILES = (
    "api/files/__init__.py",
    "api/files/upload.py",
    "api/proxy/proxy.py",
    "api/things/create_thing.py",
    "api/things/delete_thing.py",
    "api/things/list_things.py",
    "api/things/stream.py",
    "models/__init__.py",
    "models/colour.py",
    "models/labels.py",
    "models/room.py",
    "models/thing_input.py",
    "models/thing_output.py",
)


@pytest.mark.parametrize("name", FILES)
def test_written_files_are_these(package: Path, name: str) -> None:
    golden = GOLDEN / f"{name.replace('/', '.')}.txt"
    assert (package / name).read_text() == golden.read_text()
