"""The committed contract equals the import of the published documents, where they exist."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.documents.openapi import components, operations
from scripts.contract.assemble import assemble
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.yamlio import dump_yaml
from scripts.import_spec import import_spec

PUBLISHED = Path(__file__).resolve().parents[3] / ".." / "shared" / "api"

pytestmark = pytest.mark.skipif(not PUBLISHED.is_dir(), reason="no published documents here")


def read(release: str) -> dict[str, Any]:
    found: dict[str, Any] = json.loads((PUBLISHED / f"kamiwaza-{release}.json").read_text())
    return found


def test_the_committed_contract_is_what_an_import_writes(tmp_path: Path) -> None:
    ours, copied = Layout(REPOSITORY), Layout(tmp_path)
    shutil.copytree(ours.overlays, copied.overlays)
    shutil.copy(ours.lock, copied.lock)
    import_spec(str(PUBLISHED / "kamiwaza-1.2.0.json"), copied)
    assert copied.openapi.read_bytes() == ours.openapi.read_bytes()
    assert copied.lock.read_bytes() == ours.lock.read_bytes()


def test_every_published_operation_and_schema_is_there() -> None:
    published = read("1.2.0")
    assembly = assemble(published, Layout())
    keys = {f"{m.upper()} {p}" for p, item in published["paths"].items() for m in item}
    assert {o.key for o in operations(assembly.contract)} == keys
    assert len(components(assembly.contract)) == len(components(published))
    assert assembly.unannotated == []
    assert assembly.outcome.skipped == []


@pytest.mark.parametrize(
    ("release", "count", "schemas"), [("0.9.3", 263, 165), ("1.0.1", 547, 498)]
)
def test_older_releases_assemble_too(release: str, count: int, schemas: int) -> None:
    assembly = assemble(read(release), Layout(), older=True)
    assert len(list(operations(assembly.contract))) == count
    assert len(components(assembly.contract)) == schemas
    assert assembly.outcome.skipped


def test_names_stay_over_releases() -> None:
    newest = {
        o.key: o.spec["operationId"] for o in operations(assemble(read("1.2.0"), Layout()).contract)
    }
    older = assemble(read("1.0.1"), Layout(), older=True).contract
    named = {o.key: o.spec["operationId"] for o in operations(older)}
    assert {key: newest[key] for key in named} == named


def test_writing_is_deterministic() -> None:
    texts = {dump_yaml(assemble(read("1.2.0"), Layout()).contract) for _ in range(2)}
    assert len(texts) == 1
