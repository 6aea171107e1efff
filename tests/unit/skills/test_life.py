"""A skill from its package to its end, in a library of three pages."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import ConflictError, InvalidArgumentError, ResourceNotFoundError
from kamiwaza.schemas.skills import SkillStatus
from tests.unit.colours import Colour


def package(name: str, size: int = 10) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as writer:
        writer.writestr(zipfile.ZipInfo(f"{name}/SKILL.md"), b"x" * size)
    return content.getvalue()


def test_the_life_of_a_skill(colour: Colour, tmp_path: Path) -> None:
    skills = colour.client.skills
    made: list[Any] = [
        colour.do(skills.import_package(package(f"skill-{number}"))) for number in range(25)
    ]
    for skill in made:
        colour.do(skills.update(skill, status=SkillStatus.PUBLISHED, metadata={"n": 1}))
    found = colour.items(skills.list(status="published", page_size=10))
    assert [skill.id for skill in found] == [skill.id for skill in made]
    asked = {dict(seen.request.query)["page"] for seen in colour.sent("GET", "/skills")}
    assert {"1", "2", "3"} <= asked
    digest = hashlib.sha256(package("skill-0")).hexdigest()
    got = colour.do(skills.download_package(made[0], tmp_path, expected_sha256=digest))
    assert (got.path, got.sha256) == (tmp_path / "skill-0.zip", digest)
    bundle = colour.do(skills.export_many(made[:3], tmp_path / "bundle.zip"))
    assert len(zipfile.ZipFile(bundle.path).namelist()) == 3
    colour.do(skills.delete(made[0]))
    with pytest.raises(ResourceNotFoundError):
        colour.do(skills.get(made[0].id))


def test_only_what_is_given_is_changed(colour: Colour) -> None:
    skills = colour.client.skills
    skill = colour.do(skills.import_package(package("a")))
    colour.do(skills.update(skill, classification=None, trigger=False))
    assert colour.sent("PUT", "/skills")[-1].request.body == (
        b'{"classification":null,"trigger":false}'
    )
    colour.do(skills.archive(skill.id))
    assert colour.sent("PUT", "/skills")[-1].request.body == b'{"status":"archived"}'


def test_what_names_no_skill(colour: Colour) -> None:
    with pytest.raises(InvalidArgumentError, match="skill: 'name' is not an id"):
        colour.do(colour.client.skills.publish("name"))


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "pieces"])
def test_a_large_package_travels_in_any_form(colour: Colour, tmp_path: Path, kind: str) -> None:
    content = package("large", 3_000_000)
    path = tmp_path / "large.zip"
    path.write_bytes(content)
    with path.open("rb") as file:
        forms = {"bytes": content, "path": path, "file": file, "pieces": iter([content])}
        skill = colour.do(colour.client.skills.import_package(forms[kind]))
    assert skill.size == len(content)


def test_an_import_is_not_repeated(colour: Colour) -> None:
    operation = "skills.import_skill_package"
    colour.sandbox.fail_next(status=409, operation=operation)
    with pytest.raises(ConflictError):
        colour.do(colour.client.skills.import_package(package("a")))
    assert len(colour.sent("POST", "/skills/import")) == 1


def test_find_returns_the_skill_with_the_exact_name(colour: Colour) -> None:
    skills = colour.client.skills
    made = [colour.do(skills.import_package(package(f"skill-{number}"))) for number in range(3)]
    assert colour.do(skills.find("skill-1")).id == made[1].id
    assert colour.do(skills.find("skill")) is None


def test_find_lists_the_skills_that_share_a_name(colour: Colour) -> None:
    skills = colour.client.skills
    made = [colour.do(skills.import_package(package("same"))) for _ in range(2)]
    with pytest.raises(InvalidArgumentError) as caught:
        colour.do(skills.find("same"))
    assert all(str(skill.id) in str(caught.value) for skill in made)
