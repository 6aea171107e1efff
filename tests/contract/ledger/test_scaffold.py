"""The printed scaffold works when pasted, for every operation and for new ones."""

from __future__ import annotations

import copy
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pytest

import kamiwaza_api.api
import kamiwaza_api.models
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.schemas._base import Schema
from scripts import scaffold as command
from scripts.contract.generator import generate
from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import read_contract
from scripts.ledger.coverage import Ledger
from scripts.ledger.models import differences, domain_models
from scripts.scaffold import scaffold
from tests.contract.ledger.pasting import run

LEDGER = Ledger(read_contract())
# A client without methods, so that these tests do not depend on the covered operations.
EMPTY = Ledger(LEDGER.contract, Path("nowhere"))
PLANNED = [entry.operation for entry in EMPTY.entries if entry.status == "planned"]
ALL_CLASSES = domain_models()
NO_CLASSES: tuple[type[Schema], ...] = ()
# A JSON body, an upload, an object of changes, a download, a stream, an empty answer, a query.
KINDS = [
    "context.collections.create",
    "context.upload",
    "workrooms.update",
    "skills.export",
    "workrooms.events.stream",
    "auth.sessions.revoke",
    "GET /operations",
]
# Optional members of the contract without null become nullable in the class.
EXPECTED = "nullable"


@pytest.mark.parametrize("models", [ALL_CLASSES, NO_CLASSES], ids=["all classes", "no classes"])
def test_the_scaffold_of_every_operation_runs(
    models: Sequence[type[Schema]], monkeypatch: pytest.MonkeyPatch
) -> None:
    # Formatting starts a process for each text; the next test covers it.
    monkeypatch.setattr(command, "_formatted", lambda text: text)
    failures = []
    for one in PLANNED:
        try:
            written = run(scaffold(one.key, EMPTY, models))
        except Exception as error:
            failures.append(f"{one.key}: {error!r}")
            continue
        found = [d for model in written for d in differences(LEDGER.contract, model)]
        failures += [f"{one.key}: {d}" for d in found if d.aspect != EXPECTED]
    assert failures == []


@pytest.mark.parametrize("wanted", KINDS)
def test_the_formatted_scaffold_runs(wanted: str) -> None:
    written = run(scaffold(wanted, EMPTY))
    found = [d for model in written for d in differences(LEDGER.contract, model)]
    assert {one.aspect for one in found} <= {EXPECTED}


def test_all_operations_are_tested() -> None:
    left_out = [one for one in EMPTY.operations if one.left_out is not None]
    assert len(PLANNED) == len(EMPTY.operations) - len(left_out)
    assert EMPTY.figures["covered"] == 0


def test_an_operation_is_found_by_key_function_and_method() -> None:
    by_key, by_function, by_method = (
        str(scaffold(name, EMPTY, NO_CLASSES))
        for name in (
            "post /context/collections/",
            "context.create_collection",
            "context.collections.create",
        )
    )
    assert by_key == by_function == by_method
    assert by_key.startswith("# --- 1. kamiwaza/schemas/context.py\n")
    assert "# --- 2. kamiwaza/_async/services/context/collections.py\n" in by_key
    assert "# --- 3. tests/unit/context/test_collections_create.py\n" in by_key


def test_existing_classes_are_used() -> None:
    found = scaffold("models.files.get", LEDGER)
    assert found.schemas == ""
    assert "from kamiwaza.schemas.model_files import ModelFile" in found.method
    assert "class ModelFile(Schema)" in scaffold("models.files.get", LEDGER, NO_CLASSES).schemas


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("catalog.secrets.get_v2", r"has no method \(raw-only: another form of the same call\)"),
        ("GET /auth/validate", r"has no method \(internal: for gateways"),
        ("GET /pings", "openapi.yaml has no operation 'GET /pings'; did you mean GET /ping"),
        ("", "openapi.yaml has no operation ''"),
        ("äöü", "openapi.yaml has no operation 'äöü'$"),
    ],
)
def test_operations_without_a_scaffold_are_refused(wanted: str, words: str) -> None:
    with pytest.raises(ContractError, match=words):
        scaffold(wanted, LEDGER)


def test_an_operation_without_a_planned_method_is_refused() -> None:
    contract = copy.deepcopy(LEDGER.contract)
    contract["paths"]["/ping"]["get"].pop("x-method")
    with pytest.raises(
        ContractError, match=r"has no planned method: add one to scripts/contract/o"
    ):
        scaffold("GET /ping", LEDGER.with_contract(contract))


def test_the_command_notes_an_existing_method(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["GET /ping"]) == 0
    printed = capsys.readouterr()
    assert "async def test_system_ping() -> None:" in printed.out
    assert printed.err.startswith(
        "note: GET /ping already has a method: system.ping (kamiwaza/_async/"
    )
    assert printed.err.count("\n") == 1


def test_the_command_prints_the_error(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["GET /auth/validate"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: GET /auth/validate has no method (internal: ")
    assert printed.err.count("\n") == 1


def test_the_scaffold_passes_ruff(tmp_path: Path) -> None:
    """The classes and the method pass the linter."""
    found = scaffold("context.collections.create", EMPTY, NO_CLASSES)
    for place, text in zip(found.places[:2], (found.schemas, found.method), strict=True):
        path = tmp_path / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f'"""Pasted."""\n\n{text}', "utf-8")
    arguments = ["--config", str(REPOSITORY / "pyproject.toml"), "--no-cache", str(tmp_path)]
    done = subprocess.run(
        [sys.executable, "-m", "ruff", "check", *arguments],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout


NEW_PATHS: dict[str, Any] = {
    "/telescopes/{telescope_id}/exposures": {
        "post": {
            "operationId": "telescopes.start_exposure",
            "tags": ["telescopes"],
            "x-method": "telescopes.exposures.start",
            "x-since": "99.0.0",
            "x-repeat": "never",
            "parameters": [
                {"in": "path", "name": "telescope_id", "required": True,
                 "schema": {"type": "string", "format": "uuid"}},
                {"in": "query", "name": "dry_run", "schema": {"type": "boolean"}},
            ],
            "requestBody": {"required": True, "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/ExposureRequest"}}}},
            "responses": {"201": {"description": "", "content": {"application/json": {
                "schema": {"$ref": "#/components/schemas/Exposure"}}}}},
        }
    }
}  # fmt: skip
NEW_SCHEMAS: dict[str, Any] = {
    "Filter": {"type": "string", "enum": ["red", "infra-red"]},
    "ExposureRequest": {
        "type": "object",
        "required": ["seconds"],
        "properties": {
            "seconds": {"type": "number"},
            "filter": {"$ref": "#/components/schemas/Filter"},
        },
    },
    "Exposure": {
        "type": "object",
        "required": ["id", "request"],
        "properties": {
            "id": {"type": "string", "format": "uuid"},
            "request": {"$ref": "#/components/schemas/ExposureRequest"},
            "started_at": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "null"}]},
        },
    },
}


def test_an_operation_of_a_new_service(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The service and the components are new, the function is generated."""
    contract = {**LEDGER.contract, "paths": NEW_PATHS, "tags": [{"name": "telescopes"}]}
    contract["components"] = {**contract["components"], "schemas": NEW_SCHEMAS}
    generate(contract, tmp_path / "kamiwaza_api")
    for package in (kamiwaza_api.api, kamiwaza_api.models):
        folder = tmp_path / "kamiwaza_api" / package.__name__.rpartition(".")[2]
        monkeypatch.setattr(package, "__path__", [*package.__path__, str(folder)])
    ledger = LEDGER.with_contract(contract)
    assert [entry.status for entry in ledger.entries] == ["planned"]
    found = scaffold("POST /telescopes/{telescope_id}/exposures", ledger)
    written = run(found)
    assert found.note == ""
    assert "# --- 2. kamiwaza/_async/services/telescopes/exposures.py\n" in str(found)
    assert {model.__name__ for model in written} == {"Exposure", "ExposureRequest"}
    assert {d.aspect for model in written for d in differences(contract, model)} <= {EXPECTED}


def test_the_file_of_a_service_package_is_its_init_module() -> None:
    assert "# --- 2. kamiwaza/_async/services/serving/__init__.py\n" in str(
        scaffold("serving.get_status", LEDGER)
    )
