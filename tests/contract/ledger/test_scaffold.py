"""What the scaffold prints runs where it is pasted, for every operation that has no method."""

from __future__ import annotations

import copy
import subprocess
import sys
from pathlib import Path

import pytest

from scripts import scaffold as command
from scripts.contract.errors import ContractError
from scripts.contract.layout import REPOSITORY
from scripts.ledger.contract import read_contract
from scripts.ledger.coverage import Ledger
from scripts.ledger.models import differences
from scripts.scaffold import scaffold
from tests.contract.ledger.pasting import run

LEDGER = Ledger(read_contract())
# A client without any method, so that these tests outlive every method that is added.
BARE = Ledger(LEDGER.contract, Path("nowhere"))
PLANNED = [entry.operation for entry in BARE.entries if entry.status == "planned"]
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
# The contract leaves these out without null or a value that stands for them.
EXPECTED = "nullable"


def test_every_operation_without_a_method_can_be_scaffolded_and_runs(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # Formatting is a process each; the kinds below are formatted.
    monkeypatch.setattr(command, "_formatted", lambda text: text)
    wrong = []
    for one in PLANNED:
        try:
            models = run(scaffold(one.key, BARE))
        except Exception as error:
            wrong.append(f"{one.key}: {error!r}")
            continue
        found = [d for model in models for d in differences(LEDGER.contract, model)]
        wrong += [f"{one.key}: {d}" for d in found if d.aspect != EXPECTED]
    assert wrong == []


@pytest.mark.parametrize("wanted", KINDS)
def test_what_is_printed_runs(wanted: str) -> None:
    run(scaffold(wanted, BARE))


def test_all_are_tried() -> None:
    assert len(PLANNED) == 517


def test_the_same_operation_by_three_names() -> None:
    by_key, by_function, by_method = (
        str(scaffold(name, BARE))
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


@pytest.mark.parametrize(
    ("wanted", "words"),
    [
        ("GET /ping", r"GET /ping has a method: system.ping \(kamiwaza/_async/services/system.py:"),
        ("models.files.get", "has a method: models.files.get"),
        ("catalog.secrets.get_v2", r"gets no method \(raw-only: another form of the same call\)"),
        ("GET /auth/validate", r"gets no method \(internal: for gateways"),
        ("GET /pingg", "no operation of openapi.yaml is 'GET /pingg'; did you mean GET /ping"),
        ("", "no operation of openapi.yaml is ''"),
        ("äöü", "no operation of openapi.yaml is 'äöü'$"),
    ],
)
def test_what_cannot_be_scaffolded_is_said(wanted: str, words: str) -> None:
    with pytest.raises(ContractError, match=words):
        scaffold(wanted, LEDGER)


def test_an_operation_without_a_name_is_asked_for_one() -> None:
    contract = copy.deepcopy(LEDGER.contract)
    contract["paths"]["/activity/activities/"]["get"].pop("x-method")
    with pytest.raises(ContractError, match=r"has no name yet: add x-method to scripts/contract/o"):
        scaffold("GET /activity/activities/", Ledger(contract, Path("nowhere")))


def test_the_command_prints_or_says_why_not(capsys: pytest.CaptureFixture[str]) -> None:
    assert command.main(["GET /ping"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err.startswith("error: GET /ping has a method")
    assert printed.err.count("\n") == 1
    planned = [e.operation for e in LEDGER.entries if e.status == "planned"]
    for one in planned[:1]:
        assert command.main([one.key]) == 0
        assert f"test_{str(one.method).replace('.', '_')}" in capsys.readouterr().out


def test_the_pasted_code_is_typed_and_tidy(tmp_path: Path) -> None:
    """The classes and the method pass what CI asks of every module."""
    found = scaffold("context.collections.create", BARE)
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
