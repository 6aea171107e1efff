"""A skill from its import to its deletion, in a library of three pages."""

from __future__ import annotations

import hashlib
import io
import zipfile
from pathlib import Path
from typing import Any

import pytest

from kamiwaza import ConflictError, InvalidArgumentError, ResourceNotFoundError
from kamiwaza.schemas.skills import SkillStatus
from tests.halves import Half


def package(name: str, size: int = 10) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as writer:
        writer.writestr(zipfile.ZipInfo(f"{name}/SKILL.md"), b"x" * size)
    return content.getvalue()


def test_the_life_of_a_skill(half: Half, tmp_path: Path) -> None:
    skills = half.client.skills
    made: list[Any] = [
        half.do(skills.import_package(package(f"skill-{number}"))) for number in range(25)
    ]
    for skill in made:
        half.do(skills.update(skill, status=SkillStatus.PUBLISHED, metadata={"n": 1}))
    found = half.items(skills.list(status="published", page_size=10))
    assert [skill.id for skill in found] == [skill.id for skill in made]
    asked = {dict(seen.request.query)["page"] for seen in half.sent("GET", "/skills")}
    assert {"1", "2", "3"} <= asked
    digest = hashlib.sha256(package("skill-0")).hexdigest()
    got = half.do(skills.download_package(made[0], tmp_path, expected_sha256=digest))
    assert (got.path, got.sha256) == (tmp_path / "skill-0.zip", digest)
    bundle = half.do(skills.export_many(made[:3], tmp_path / "bundle.zip"))
    assert len(zipfile.ZipFile(bundle.path).namelist()) == 3
    half.do(skills.delete(made[0]))
    with pytest.raises(ResourceNotFoundError):
        half.do(skills.get(made[0].id))


def test_only_what_is_given_is_changed(half: Half) -> None:
    skills = half.client.skills
    skill = half.do(skills.import_package(package("a")))
    half.do(skills.update(skill, classification=None, trigger=False))
    assert half.sent("PUT", "/skills")[-1].request.body == (
        b'{"classification":null,"trigger":false}'
    )
    half.do(skills.archive(skill.id))
    assert half.sent("PUT", "/skills")[-1].request.body == b'{"status":"archived"}'


def test_what_names_no_skill(half: Half) -> None:
    with pytest.raises(InvalidArgumentError, match="skill: 'name' is not an id"):
        half.do(half.client.skills.publish("name"))


@pytest.mark.parametrize("kind", ["bytes", "path", "file", "pieces"])
def test_a_large_package_travels_in_any_form(half: Half, tmp_path: Path, kind: str) -> None:
    content = package("large", 3_000_000)
    path = tmp_path / "large.zip"
    path.write_bytes(content)
    with path.open("rb") as file:
        forms = {"bytes": content, "path": path, "file": file, "pieces": iter([content])}
        skill = half.do(half.client.skills.import_package(forms[kind]))
    assert skill.size == len(content)


def test_an_import_is_not_repeated(half: Half) -> None:
    operation = "skills.import_skill_package"
    half.sandbox.fail_next(status=409, operation=operation)
    with pytest.raises(ConflictError):
        half.do(half.client.skills.import_package(package("a")))
    assert len(half.sent("POST", "/skills/import")) == 1


def test_find_returns_the_skill_with_the_exact_name(half: Half) -> None:
    skills = half.client.skills
    made = [half.do(skills.import_package(package(f"skill-{number}"))) for number in range(3)]
    assert half.do(skills.find("skill-1")).id == made[1].id
    assert half.do(skills.find("skill")) is None


def test_find_lists_the_skills_that_share_a_name(half: Half) -> None:
    skills = half.client.skills
    made = [half.do(skills.import_package(package("same"))) for _ in range(2)]
    with pytest.raises(InvalidArgumentError) as caught:
        half.do(skills.find("same"))
    assert all(str(skill.id) in str(caught.value) for skill in made)
