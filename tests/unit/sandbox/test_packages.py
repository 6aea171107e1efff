"""Skill packages: imported, and downloaded whole or in ranges."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping
from pathlib import Path

import pytest

from kamiwaza import BadRequestError, KamiwazaClient, ResourceNotFoundError
from kamiwaza.sandbox import Sandbox
from kamiwaza_api.api.skills import get_skill_package, import_skill_package


def package(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as writer:
        for name in names:
            writer.writestr(name, name)
    return content.getvalue()


def test_a_package_is_returned_unchanged(tmp_path: Path) -> None:
    content = package("skill/SKILL.md", "skill/scripts/run.py")
    with Sandbox() as sandbox, sandbox.client() as client:
        found = client.raw.send(import_skill_package(body={"file": content}))
        assert found.package_summary.has_scripts
        assert not found.package_summary.has_assets
        digest = found.content_checksum
        result = client.raw.download(get_skill_package(found.id), tmp_path, expected_sha256=digest)
        assert result.path == tmp_path / "skill.zip"
        assert result.path.read_bytes() == content


@pytest.mark.anyio
async def test_a_package_is_returned_unchanged_in_async(tmp_path: Path) -> None:
    content = package("skill/SKILL.md")
    with Sandbox() as sandbox:
        async with sandbox.async_client() as client:
            request = import_skill_package(body={"file": iter([content])})
            found = await client.raw.send(request)
            result = await client.raw.download(get_skill_package(found.id), tmp_path / "s.zip")
            pieces = [p async for p in client.raw.iter_bytes(get_skill_package(found.id))]
    assert result.size == len(content)
    assert b"".join(pieces) == content


def test_ranges_belong_to_the_requested_version() -> None:
    content = package("skill/SKILL.md")
    with Sandbox() as sandbox, sandbox.client() as client:
        found = client.raw.send(import_skill_package(body={"file": content}))
        etag = _ask(client, found.id, {})[1]["etag"]
        assert _ask(client, found.id, {"range": "bytes=5-9"})[0] == content[5:10]
        asked = {"range": "bytes=5-", "if-range": etag}
        assert _ask(client, found.id, asked)[0] == content[5:]
        assert _ask(client, found.id, {**asked, "if-range": '"x"'})[0] == content


def _ask(
    client: KamiwazaClient, skill: object, headers: dict[str, str]
) -> tuple[bytes, Mapping[str, str]]:
    raw = client.with_options(extra_headers=headers).raw
    with raw.stream(get_skill_package(str(skill))) as answer:
        return b"".join(answer.iter_bytes()), answer.headers


@pytest.mark.parametrize("content", [b"no archive", package("a/x", "b/x"), package()])
def test_invalid_packages_are_refused(content: bytes) -> None:
    with Sandbox() as sandbox, sandbox.client() as client:
        with pytest.raises(BadRequestError, match="ZIP"):
            client.raw.send(import_skill_package(body={"file": content}))
        with pytest.raises(ResourceNotFoundError):
            client.raw.send(get_skill_package("00000000-0000-4000-8000-000000000001"))
