"""The page that explains the code names files that are there."""

from __future__ import annotations

import re

import pytest

from tests.test_architecture import PACKAGE, ROOT

PAGE = ROOT / "docs" / "how-a-call-travels.md"
NAMED = sorted(set(re.findall(r"`([\w/.-]+(?:\.py|\.yaml|\.md|/))`", PAGE.read_text("utf-8"))))
MOST_FILES = 4


@pytest.mark.parametrize("name", [name for name in NAMED if "NAME" not in name])
def test_a_named_file_is_there(name: str) -> None:
    assert (PACKAGE / name).exists() or (ROOT / name).exists()


def test_a_change_touches_few_files() -> None:
    rows = re.findall(r"^\| (?!change|---)(.+?) \| (.+) \|$", PAGE.read_text("utf-8"), re.MULTILINE)
    assert len(rows) == 15
    wide = [change for change, files in rows if len(files.split(", ")) > MOST_FILES]
    assert wide == ["a service"]
