"""The release notes are complete and stable, also for the published releases."""

from __future__ import annotations

import copy
import json
import os
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.diff.compare import compare
from kamiwaza.contract.sources import fetch
from scripts import spec_diff
from scripts.contract.diff import client_surface
from scripts.contract.diff.load import prepare
from scripts.contract.layout import REPOSITORY, Layout
from tests.unit.contract_pipeline import tiny
from tests.unit.contract_pipeline.test_published import PUBLISHED

STEPS = {
    # added, removed and renamed operations and schemas, then added and removed fields
    ("0.9.3", "1.0.1"): (317, 33, 7, 340, 7, 5, 112, 4),
    ("1.0.1", "1.2.0"): (53, 0, 13, 76, 0, 1, 22, 2),
    ("0.9.3", "1.2.0"): (370, 33, 7, 416, 7, 6, 114, 6),
}


@pytest.fixture
def pair(tmp_path: Path) -> tuple[str, str]:
    later = tiny.document()
    schemas = later["components"]["schemas"]
    schemas["Thing-Output"]["properties"]["weight"] = {"type": "number"}
    later["paths"]["/things/new"] = copy.deepcopy({"get": later["paths"]["/things/"]["get"]})
    names = []
    for name, document in (("old.json", tiny.document()), ("new.json", later)):
        (tmp_path / name).write_text(json.dumps(document))
        names.append(str(tmp_path / name))
    return names[0], names[1]


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="no published documents here")
@pytest.mark.parametrize("step", STEPS, ids=" to ".join)
def test_counts_for_every_pair_of_published_releases(step: tuple[str, str]) -> None:
    old, new = (fetch.read(str(PUBLISHED / f"kamiwaza-{release}.json")) for release in step)
    forward = compare(*prepare(old, new, Layout()))
    backward = compare(*prepare(new, old, Layout()))
    rules = Counter(change.rule for change in forward.changes)
    assert STEPS[step] == (
        rules["operation-added"],
        rules["operation-removed"],
        rules["operation-id"],
        rules["schema-added"],
        rules["schema-removed"],
        len(forward.renamed),
        rules["field-added"] + rules["field-added-required"],
        rules["field-removed"],
    )
    for one, other in (("operation", "operation"), ("schema", "schema"), ("parameter",) * 2):
        assert len(forward.with_rules(f"{one}-removed")) == len(
            backward.with_rules(f"{other}-added", f"{other}-added-required")
        )
    assert len(forward.renamed) == len(backward.renamed)


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="no published documents here")
def test_the_notes_of_the_last_release(capsys: pytest.CaptureFixture[str]) -> None:
    old, new = (str(PUBLISHED / f"kamiwaza-{release}.json") for release in ("1.0.1", "1.2.0"))
    assert spec_diff.main([old, new]) == spec_diff.BREAKING
    text = capsys.readouterr().out
    for line in (
        "- 53 new operations, none removed",
        "- 13 renamed operationIds: no change",
        "- 76 new schemas, none removed, 1 renamed request schema",
        "- `RetrievalRequest → LegacyRetrievalRequest.filters` (request): removed",
        "## 23 affected operations",
    ):
        assert line in text
    assert spec_diff.main([old, new, "--accept-breaking"]) == 0
    assert capsys.readouterr().out == text


@pytest.mark.skipif(not PUBLISHED.is_dir(), reason="no published documents here")
def test_a_published_document_equals_the_contract_made_from_it() -> None:
    published = str(PUBLISHED / "kamiwaza-1.2.0.json")
    difference, _ = spec_diff.spec_diff(published, str(Layout().openapi), Layout())
    assert difference.changes == []


def test_a_document_equals_itself(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert spec_diff.main([pair[0], pair[0]]) == 0
    assert "Nothing changed." in capsys.readouterr().out


def test_new_operations_and_fields_are_listed_with_missing_methods_and_models(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert spec_diff.main([*pair]) == 0
    text = capsys.readouterr().out
    assert text.startswith("# Changes from old.json to new.json\n\n- 1 new operation, none removed")
    assert "- `GET /things/new`: no method yet" in text
    assert "## 1 new operation without a method" in text
    assert "- `Thing-Output.weight` (answer): added (number, optional)" in text
    assert "- `Thing-Output.weight`: Thing-Output has no domain model" in text


def test_methods_and_models_are_looked_up() -> None:
    known = client_surface.read_surface(Layout(REPOSITORY))
    assert "models.get" in known.methods["GET /models/{model_id}"]
    assert known.left_out["GET /auth/validate"]
    assert [model.name.rpartition(".")[2] for model in known.models_of("TokenResponse")] == [
        "TokenResponse"
    ]
    assert "access_token" in known.models_of("TokenResponse")[0].members
    by_both = known.models_of("Body_login_auth_token_post"), known.models_of("LoginForm")
    assert by_both[0] == by_both[1] != []


def test_breaking_changes_exit_with_3(
    pair: tuple[str, str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("ACCEPT_BREAKING", raising=False)
    report = tmp_path / "notes.md"
    arguments = [pair[1], pair[0], "--report", str(report)]
    assert spec_diff.main(arguments) == 3
    assert "### 1 removed operation" in report.read_text()
    monkeypatch.setenv("ACCEPT_BREAKING", "1")
    assert spec_diff.main(arguments) == 0
    monkeypatch.setenv("ACCEPT_BREAKING", "0")
    assert spec_diff.main(arguments) == 3


@pytest.mark.parametrize("text", ["{", "<html>", '{"openapi": "3.0.0"}'])
def test_an_invalid_document_exits_with_2(
    pair: tuple[str, str], tmp_path: Path, text: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "broken").write_text(text)
    assert spec_diff.main([pair[0], str(tmp_path / "broken")]) == 2
    assert capsys.readouterr().err.startswith("error: ")


def test_a_reference_without_a_target_exits_with_2(
    pair: tuple[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    spoilt: dict[str, Any] = tiny.document()
    spoilt["components"]["schemas"]["Part"]["properties"]["whole"] = tiny.ref("Nobody")
    Path(pair[1]).write_text(json.dumps(spoilt))
    assert spec_diff.main([*pair]) == 2
    assert "Nobody' has no target" in capsys.readouterr().err


def test_the_hash_seed_does_not_change_the_notes(pair: tuple[str, str]) -> None:
    texts = set()
    for seed in ("1", "2"):
        done = subprocess.run(
            [sys.executable, "-m", "scripts.spec_diff", *pair],
            cwd=REPOSITORY,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
        )
        texts.add(done.stdout)
    assert len(texts) == 1
