"""The JSON of the contract is written where it is missing or outdated, and not otherwise."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from kamiwaza.contract.documents.errors import ContractError
from scripts.contract import packaged

TEXT = '{"openapi":"3.1.0","paths":{}}\n'


@pytest.fixture
def package(tmp_path: Path) -> Path:
    folder = tmp_path / "generated" / "kamiwaza_api"
    folder.mkdir(parents=True)
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    (folder / "MANIFEST.json").write_text(json.dumps({"contract_sha256": digest}))
    (tmp_path / "openapi.yaml").write_text("paths: {}\nopenapi: 3.1.0\n")
    return folder


@pytest.mark.parametrize("before", [None, "{}\n"])
def test_a_missing_or_outdated_file_is_written(
    tmp_path: Path, package: Path, before: str | None
) -> None:
    if before is not None:
        (package / "contract.json").write_text(before)
    assert packaged.ensure(tmp_path).read_text() == TEXT
    assert sorted(file.name for file in package.iterdir()) == ["MANIFEST.json", "contract.json"]


def test_a_current_file_stays_and_the_source_is_not_read(tmp_path: Path, package: Path) -> None:
    (package / "contract.json").write_text(TEXT)
    (tmp_path / "openapi.yaml").unlink()
    assert packaged.ensure(tmp_path).read_text() == TEXT


def test_a_source_that_is_no_yaml_is_refused(tmp_path: Path, package: Path) -> None:
    (tmp_path / "openapi.yaml").write_text("paths: {")
    with pytest.raises(ContractError, match=r"openapi\.yaml: not valid YAML"):
        packaged.ensure(tmp_path)
    assert not (package / "contract.json").exists()
