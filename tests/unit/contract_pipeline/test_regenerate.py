"""`regenerate` imports a release completely, or changes nothing and reports the error."""

from __future__ import annotations

import copy
import json
import os
import shutil
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.text import load_yaml
from scripts import generate, regenerate
from scripts.contract import package as package_module
from scripts.contract.generator import template_hash
from scripts.contract.layout import Layout
from scripts.contract.yamlio import dump_yaml
from tests.unit.contract_pipeline import tiny
from tests.unit.contract_pipeline.test_import_spec import snapshot

BAD = tiny.DOCUMENT | {"openapi": "4.0.0"}


def write(path: Path, document: dict[str, Any]) -> str:
    path.write_text(json.dumps(document))
    return str(path)


def older_release() -> dict[str, Any]:
    """Return a release with fewer operations and the version 0.1.0, as live servers report it."""
    document = tiny.document()
    document["info"]["version"] = "0.1.0"
    del document["paths"]["/proxy/{path}"]
    del document["paths"]["/things/"]["post"]
    return document


@pytest.fixture
def cached_package(monkeypatch: pytest.MonkeyPatch, package: Path) -> None:
    """Copy the package that was generated once for the session."""

    def make(contract: object, source: object, scratch: Path, *, runs: int = 2) -> Any:
        folder = scratch / "kamiwaza_api"
        shutil.copytree(package, folder)
        (folder / "MANIFEST.json").write_text(json.dumps([contract, source]))
        return folder, f"made {runs} times"

    monkeypatch.setattr(package_module, "make", make)


def run(origin: str, layout: Layout, *options: str) -> int:
    return regenerate.main([origin, "--root", str(layout.root), *options])


def test_a_release_is_imported_completely(
    layout: Layout, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(spec), layout) == 0
    output = capsys.readouterr().out
    assert "7 operations, 9 schemas, all verified, generated twice with equal results" in output
    assert "No earlier contract" in output
    assert "warning" not in output.lower()
    manifest = json.loads((layout.package / "MANIFEST.json").read_text())
    assert manifest["templates_sha256"] == template_hash()
    assert manifest["document"]["bytes"] == spec.stat().st_size
    assert manifest["document"] == json.loads(layout.source.read_text())
    assert set(os.listdir(layout.root)) == {
        "openapi.yaml", "generated", "scripts", "published.json",
    }  # fmt: skip

    first = snapshot(layout.root)
    assert run(write(layout.root / "older_release.json", older_release()), layout) == 0
    assert "### 2 removed operations" in capsys.readouterr().out
    assert generate.main(["--check", "--root", str(layout.root)]) == 0
    assert run(str(spec), layout) == 0
    (layout.root / "older_release.json").unlink()
    assert snapshot(layout.root) == first


@pytest.mark.usefixtures("cached_package")
def test_an_older_document_removes_no_name_from_the_lock(layout: Layout, spec: Path) -> None:
    assert run(str(spec), layout) == 0
    before = json.loads(layout.lock.read_text())
    extra = older_release()
    removed = copy.deepcopy(extra["paths"]["/things/{thing_id}/events"]["get"])
    extra["paths"]["/removed"] = {"get": removed | {"parameters": []}}
    assert run(write(layout.root / "older_release.json", extra), layout) == 0
    after = json.loads(layout.lock.read_text())
    assert after["operations"].items() > before["operations"].items()
    assert after["components"] == before["components"]


@pytest.mark.usefixtures("cached_package")
def test_skipped_actions_are_reported(layout: Layout, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(write(layout.root / "older_release.json", older_release()), layout) == 0
    assert "not in this release: /proxy/{path} (ours.yaml action 3)" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("", "not an OpenAPI document"),
        (json.dumps(tiny.DOCUMENT)[:2000], "not valid JSON"),
        (dump_yaml(tiny.DOCUMENT)[:2000] + "\n  - [", "not valid YAML"),
        ("<html></html>", "not an OpenAPI document"),
        (json.dumps(BAD), "3.1 or 3.0 is needed, this is 4.0.0"),
        ('{"swagger": "2.0"}', "3.1 or 3.0 is needed, this is 2.0"),
        (json.dumps(tiny.DOCUMENT | {"paths": {}}), "no paths"),
    ],
)
def test_an_invalid_document_changes_nothing(
    layout: Layout, text: str, complaint: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (layout.root / "broken").write_text(text)
    before = snapshot(layout.root)
    assert run(str(layout.root / "broken"), layout) == 2
    assert complaint in capsys.readouterr().err
    assert snapshot(layout.root) == before


def correct_media(document: dict[str, Any]) -> None:
    content = document["paths"]["/things/{thing_id}/events"]["get"]["responses"]["200"]["content"]
    content["text/event-stream"] = content.pop(tiny.JSON)


def change_role(document: dict[str, Any]) -> None:
    document["paths"]["/things/"]["get"]["x-auth-role"] = "owner"


@pytest.mark.usefixtures("cached_package")
@pytest.mark.parametrize("earlier", [True, False])
@pytest.mark.parametrize(
    ("change", "output"),
    [
        (
            correct_media,
            "ours.yaml action 1: $.paths['/things/{thing_id}/events'].get.responses",
        ),
        (change_role, "GET /things/: the document says x-auth-role 'owner', ours.yaml action 0"),
    ],
)
def test_overlay_facts_that_the_document_denies_are_reported(
    layout: Layout,
    spec: Path,
    change: Any,
    output: str,
    earlier: bool,
    capsys: pytest.CaptureFixture[str],
) -> None:
    if earlier:
        assert run(str(spec), layout) == 0
    document = tiny.document()
    change(document)
    report = layout.root / "report.md"
    assert run(write(layout.root / "changed.json", document), layout, "--report", str(report)) == 0
    assert output in report.read_text()
    assert output in capsys.readouterr().out
    contract = load_yaml(layout.openapi.read_text(), "openapi.yaml")
    role = "owner" if change is change_role else "authenticated"
    assert contract["paths"]["/things/"]["get"]["x-auth-role"] == role


@pytest.mark.usefixtures("cached_package")
def test_a_renamed_path_parameter_is_a_note(
    layout: Layout, spec: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(str(spec), layout) == 0
    lock = layout.lock.read_bytes()
    document = tiny.document()
    item = document["paths"].pop("/things/{thing_id}")
    for operation in item.values():
        operation["parameters"] = [tiny.THING_ID | {"name": "id"}]
        operation["operationId"] = operation["operationId"].replace("thing_id", "id")
    document["paths"]["/things/{id}"] = item
    capsys.readouterr()
    assert run(write(layout.root / "renamed.json", document), layout, "--strict") == 0
    output = capsys.readouterr().out
    assert "/things/{thing_id} → /things/{id}; the name is not sent" in output
    assert "GET /things/{id}: known as GET /things/{thing_id}; not a change on the wire" in output
    assert "0 breaking" in output
    assert layout.lock.read_bytes() == lock


def test_an_invalid_package_changes_nothing(
    layout: Layout, spec: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def make(*_: object) -> None:
        raise ContractError("two runs differ in 1 files")

    monkeypatch.setattr(package_module, "make", make)
    before = snapshot(layout.root)
    assert run(str(spec), layout) == 2
    assert snapshot(layout.root) == before


@pytest.mark.usefixtures("cached_package")
@pytest.mark.parametrize("at", range(12))
def test_a_failed_rename_restores_the_old_state(
    layout: Layout, spec: Path, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    assert run(str(spec), layout) == 0
    origin = write(layout.root / "older_release.json", older_release())
    before, real, calls = snapshot(layout.root), os.replace, iter(range(100))

    def replace(source: Path, target: Path) -> None:
        if next(calls) == at:
            raise OSError("no room")
        real(source, target)

    monkeypatch.setattr(os, "replace", replace)
    report = layout.root / "report.md"
    status = run(origin, layout, "--report", str(report))
    monkeypatch.undo()
    if at < 11:
        assert status == 2
        assert snapshot(layout.root) == before
    else:
        assert status == 0
        assert report.read_text().startswith("# Changes from the previous contract")
        assert snapshot(layout.root) != before


@pytest.mark.usefixtures("cached_package")
def test_strict_mode_refuses_breaking_changes(
    layout: Layout,
    spec: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.delenv("ACCEPT_BREAKING", raising=False)
    assert run(str(spec), layout, "--strict") == 0
    origin = write(layout.root / "older_release.json", older_release())
    before = snapshot(layout.root)
    assert run(origin, layout, "--strict") == 3
    assert "2 removed operations" in capsys.readouterr().err
    assert snapshot(layout.root) == before
    monkeypatch.setenv("ACCEPT_BREAKING", "1")
    assert run(origin, layout, "--strict") == 0
    assert snapshot(layout.root) != before


@pytest.mark.usefixtures("cached_package")
def test_the_release_option_dates_new_operations(layout: Layout, spec: Path) -> None:
    assert run(str(spec), layout, "--release", "7.1.0") == 0
    lock = json.loads(layout.lock.read_text())
    assert lock["first_seen"]["POST /things/"] == "7.1.0"
    assert "GET /things/" not in lock["first_seen"]


@pytest.mark.usefixtures("cached_package")
def test_yaml_gives_the_same_contract(layout: Layout, spec: Path) -> None:
    assert run(str(spec), layout) == 0
    before = layout.openapi.read_bytes()
    path = layout.root / "published.yaml"
    path.write_text(dump_yaml(tiny.document()))
    assert run(str(path), layout) == 0
    assert layout.openapi.read_bytes() == before
