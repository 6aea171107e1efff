"""Skills: import, export, read, update, delete."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.errors import BadRequestError, ResourceNotFoundError, ValidationError
from kamiwaza.schemas.skills import Skill, SkillStatus, SkillSummary
from kamiwaza_api.types import File
from tests.contract.tape.stage import NOBODY, Stage


def package(name: str = "summarise") -> bytes:
    """Return a package, the same bytes every time."""
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as writer:
        for entry in ("SKILL.md", "scripts/run.py"):
            writer.writestr(zipfile.ZipInfo(f"{name}/{entry}"), f"This is {entry}.")
    return content.getvalue()


def imported(stage: Stage, name: str = "summarise") -> Skill:
    found: Skill = stage.do(stage.client.skills.import_package(package(name)))
    return found


def test_a_package_goes_in_and_comes_out(stage: Stage, tmp_path: Path) -> None:
    skills = stage.client.skills
    skill = imported(stage)
    assert isinstance(skill, Skill)
    assert (skill.is_draft, skill.package_summary.has_scripts) == (True, True)
    assert skill.size == len(package())
    found = stage.do(skills.download_package(skill, tmp_path))
    assert found.path == tmp_path / "summarise.zip"
    assert found.path.read_bytes() == package()
    exported = stage.do(skills.export(skill.id, tmp_path / "exported.zip"))
    assert exported.size == len(package())


def test_find_by_name(stage: Stage) -> None:
    skill = imported(stage)
    found = stage.do(stage.client.skills.find(skill.name))
    assert found is not None
    assert found.id == skill.id
    assert stage.do(stage.client.skills.find("no-such-skill")) is None


def test_from_a_path_a_file_and_pieces(stage: Stage, tmp_path: Path) -> None:
    skills = stage.client.skills
    path = tmp_path / "summarise.zip"
    path.write_bytes(package())
    with path.open("rb") as file:
        sources: list[Any] = [
            str(path), path, file, iter([package()]), File(package(), "summarise.zip"),
        ]  # fmt: skip
        seen: list[int] = []
        for source in sources:
            skill = stage.do(
                skills.import_package(source, progress=lambda event: seen.append(event.done))
            )
            assert skill.name == "summarise"
    assert seen


def test_describing_and_publishing(stage: Stage) -> None:
    skills = stage.client.skills
    skill = imported(stage)
    changed = stage.do(
        skills.update(
            skill,
            display_name="Summaries",
            category="writing",
            classification="internal",
            trigger={"on": "demand"},
            inputs=["text"],
            metadata={"version": 2},
        )
    )
    assert (changed.display_name, changed.classification) == ("Summaries", "internal")
    assert (changed.inputs, changed.metadata) == (["text"], {"version": 2})
    cleared = stage.do(skills.update(skill.id, classification=None))
    assert (cleared.classification, cleared.category) == (None, "writing")
    assert stage.do(skills.publish(skill)).is_published
    assert stage.do(skills.archive(skill)).is_archived
    assert stage.do(skills.get(skill.id)).status is SkillStatus.ARCHIVED
    with pytest.raises(ValidationError):
        stage.do(skills.update(skill, status="flying"))


def test_the_library_page_by_page(stage: Stage) -> None:
    skills = stage.client.skills
    names = [f"skill-{number}" for number in range(5)]
    first, *_ = [imported(stage, name) for name in names]
    stage.do(skills.publish(first))
    found = stage.items(skills.list(page_size=2, prefetch=0))
    assert [skill.name for skill in found] == names
    assert all(isinstance(skill, SkillSummary) for skill in found)
    (published,) = stage.items(skills.list(status=SkillStatus.PUBLISHED, prefetch=0))
    assert published.id == first.id
    assert stage.items(skills.list(query="SKILL-3", category="general", limit=1, prefetch=0))
    assert stage.items(skills.list(tag="none", prefetch=0)) == []


def test_several_in_one_archive(stage: Stage, tmp_path: Path) -> None:
    skills = [imported(stage, "one"), imported(stage, "two")]
    found = stage.do(stage.client.skills.export_many([skills[0], skills[1].id], tmp_path))
    assert found.path == tmp_path / "skills.zip"
    assert len(zipfile.ZipFile(found.path).namelist()) == 2


def test_deleting(stage: Stage, tmp_path: Path) -> None:
    skills = stage.client.skills
    skill = imported(stage)
    assert stage.do(skills.delete(skill)) is None
    for call in (skills.get, skills.delete, skills.publish):
        with pytest.raises(ResourceNotFoundError):
            stage.do(call(skill.id))
    with pytest.raises(ResourceNotFoundError):
        stage.do(skills.download_package(skill, tmp_path / "gone.zip"))
    with pytest.raises(ResourceNotFoundError):
        stage.do(skills.export_many([NOBODY], tmp_path / "gone.zip"))


def test_what_is_no_package(stage: Stage) -> None:
    with pytest.raises(BadRequestError, match="ZIP"):
        stage.do(stage.client.skills.import_package(b"no archive"))
