"""A scaffold pasted into a copy of the sources passes ruff and counts as covered."""

from __future__ import annotations

import copy
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import read_contract
from scripts.ledger.coverage import Ledger
from scripts.scaffold import Scaffold, scaffold

KEY = "GET /telescopes/{telescope_id}"
NAMESPACES = "kamiwaza/_async/services/_namespaces.py"
OPERATION: dict[str, Any] = {
    "operationId": "telescopes.get_telescope",
    "tags": ["telescopes"],
    "summary": "Return one telescope.",
    "x-method": "telescopes.get",
    "x-since": "99.0.0",
    "x-repeat": "safe",
    "parameters": [
        {
            "in": "path",
            "name": "telescope_id",
            "required": True,
            "schema": {"type": "string", "format": "uuid"},
        }
    ],
    "responses": {
        "200": {
            "description": "OK",
            "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Telescope"}}},
        }
    },
}
COMPONENT = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "string", "format": "uuid"}, "aperture": {"type": "number"}},
}


@pytest.fixture(scope="module")
def contract() -> dict[str, Any]:
    found = copy.deepcopy(read_contract())
    found["paths"]["/telescopes/{telescope_id}"] = {"get": OPERATION}
    found["components"]["schemas"]["Telescope"] = COMPONENT
    return found


@pytest.fixture
def scratch(tmp_path: Path) -> Path:
    """Copy the sources."""
    ignored = shutil.ignore_patterns("__pycache__")
    shutil.copytree(REPOSITORY / "kamiwaza", tmp_path / "kamiwaza", ignore=ignored)
    (tmp_path / "scripts").mkdir()
    for name in ("pyproject.toml", "scripts/unasync.py"):
        shutil.copy(REPOSITORY / name, tmp_path / name)
    return tmp_path


def run(root: Path, *command: str) -> None:
    done = subprocess.run(
        [sys.executable, *command], cwd=root, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def paste(found: Scaffold, root: Path) -> list[str]:
    """Write class, method and test to the files of the scaffold. Return the files."""
    texts = (found.schemas, found.method, found.test)
    for place, text in zip(found.places, texts, strict=True):
        path = root / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""Telescopes."""\n\n{text}', "utf-8")
    return list(found.places)


def add_to_client(service: str, module: str, root: Path) -> None:
    """Add a property for the service to the client."""
    path = root / NAMESPACES
    text = path.read_text("utf-8")
    text = text.replace(
        "if TYPE_CHECKING:\n", f"if TYPE_CHECKING:\n    from {module} import {service}\n"
    )
    path.write_text(
        f"{text}\n    @property\n    def telescopes(self) -> {service}:\n"
        f'        """Telescopes."""\n        from {module} import {service}\n\n'
        f"        return self._lazy({service})\n",
        "utf-8",
    )


def test_a_pasted_operation_passes_ruff_and_is_covered(
    scratch: Path, contract: dict[str, Any]
) -> None:
    before = Ledger(contract, scratch)
    found = scaffold(KEY, before)
    files = paste(found, scratch)
    module = found.places[1].removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    add_to_client(found.service, module, scratch)
    run(scratch, "scripts/unasync.py")
    sync_file = found.places[1].replace("_async", "_sync")
    run(scratch, "-m", "ruff", "check", "--no-cache", *files, sync_file)
    run(scratch, "-m", "ruff", "format", "--check", "--no-cache", *files, sync_file)
    after = Ledger(contract, scratch)
    assert after.findings() == []
    assert after.figures - before.figures == {"covered": 1}
    assert after.callers("telescopes.get_telescope") == ["telescopes.get"]


def test_a_service_without_a_property_is_still_planned(
    scratch: Path, contract: dict[str, Any]
) -> None:
    ledger = Ledger(contract, scratch)
    paste(scaffold(KEY, ledger), scratch)
    run(scratch, "scripts/unasync.py")
    after = Ledger(contract, scratch)
    assert [entry.status for entry in after.entries if entry.operation.key == KEY] == ["planned"]
    assert after.callers("telescopes.get_telescope") == []
