"""Journey 9: import a skill package and export it again."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from kamiwaza.errors import BadRequestError, ResourceNotFoundError
from tests.journeys.conftest import Traveller


def package(name: str) -> bytes:
    """Return a package as it is imported."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as writer:
        writer.writestr(f"{name}/SKILL.md", "What it can do.")
    return content.getvalue()


def test_import_publish_list_download_export_delete(traveller: Traveller, tmp_path: Path) -> None:
    skills, do = traveller.client.skills, traveller.do
    made = [do(skills.import_package(package(f"skill-{number}"))) for number in range(5)]
    first = made[0]
    assert first.is_draft
    changed = do(skills.update(first, status="published", metadata={"owner": "me"}))
    assert not changed.is_draft
    listed = traveller.every(skills.list(page_size=2))
    assert {skill.id for skill in listed} == {skill.id for skill in made}
    assert len(traveller.sent("GET", "/api/skills")) == 3
    path = do(skills.download_package(first, tmp_path)).path
    assert zipfile.is_zipfile(path)
    together = do(skills.export_many(made[:2], tmp_path / "two.zip"))
    assert zipfile.is_zipfile(together.path)
    do(skills.delete(first))
    with pytest.raises(ResourceNotFoundError):
        do(skills.get(first.id))


def test_what_is_no_package(traveller: Traveller) -> None:
    with pytest.raises(BadRequestError):
        traveller.do(traveller.client.skills.import_package(b"not a package"))


def test_a_download_that_breaks_leaves_the_old_file(traveller: Traveller, tmp_path: Path) -> None:
    skills = traveller.client.skills
    made = traveller.do(skills.import_package(package("one")))
    target = tmp_path / "one.zip"
    target.write_bytes(b"the good one")
    traveller.do(skills.delete(made))
    with pytest.raises(ResourceNotFoundError):
        traveller.do(skills.download_package(made, target, overwrite=True))
    assert target.read_bytes() == b"the good one"
