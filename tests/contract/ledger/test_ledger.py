"""Every operation has a method or a reason to have none, and every fault is reported."""

from __future__ import annotations

import copy
import re
import shutil
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from scripts import coverage_table
from scripts.contract.layout import REPOSITORY
from scripts.ledger import parameters
from scripts.ledger.contract import read_contract
from scripts.ledger.coverage import Ledger
from scripts.ledger.table import PAGE, write_table

CONTRACT = read_contract()
LEDGER = Ledger(CONTRACT)
TABLE = parameters.read_table()
# The other tests ignore findings of the repository itself: test_there_are_no_findings has them.
KNOWN_FINDINGS = {*LEDGER.findings(), *parameters.findings(LEDGER, TABLE)}

COMPLETE = (1, 2, 0)
"""The last release of the platform whose operations all have methods."""

Change = Callable[[dict[str, Any]], object]
Changed = Callable[[], dict[str, Any]]


def operation(path: str, method: str, **members: Any) -> dict[str, Any]:
    """Return the contract with one operation changed. None removes a member."""
    changed = copy.deepcopy(CONTRACT)
    spec = changed["paths"][path][method]
    for name, value in members.items():
        key = name.replace("_", "-")
        if value is None:
            spec.pop(key)
        else:
            spec[key] = value
    return changed


@pytest.fixture
def sources(tmp_path: Path) -> Path:
    """Copy the sources of both clients and the schemas."""
    for folder in ("_async", "_sync", "schemas"):
        shutil.copytree(REPOSITORY / "kamiwaza" / folder, tmp_path / "kamiwaza" / folder)
    return tmp_path


def new(found: list[str]) -> list[str]:
    """Return the findings that the repository itself does not have."""
    return [line for line in found if line not in KNOWN_FINDINGS]


def rewrite(root: Path, file: str, old: str, new: str) -> None:
    """Replace a text in one file of both clients."""
    for half, prefix in (("_async", "async "), ("_sync", "")):
        path = root / "kamiwaza" / half / "services" / file
        text = path.read_text("utf-8")
        old_here, new_here = (words.replace("async ", prefix) for words in (old, new))
        assert old_here in text
        path.write_text(text.replace(old_here, new_here), "utf-8")


def test_there_are_no_findings() -> None:
    assert LEDGER.findings() == []


def test_every_operation_has_a_status() -> None:
    assert LEDGER.figures.total() == len(LEDGER.operations) > 0
    assert LEDGER.figures["unknown"] == 0
    assert LEDGER.figures["covered"] + LEDGER.figures["planned"] == sum(
        one.left_out is None for one in LEDGER.operations
    )


def test_every_operation_of_the_last_complete_release_has_a_method() -> None:
    """Only operations of later releases may be planned."""
    missing = [e.operation for e in LEDGER.entries if e.status == "planned"]
    assert [one.key for one in missing if release(one.since) <= COMPLETE] == []


def release(text: str) -> tuple[int, ...]:
    return tuple(int(part) for part in re.findall(r"\d+", text))


def test_endpoints_called_through_private_functions_are_found() -> None:
    assert LEDGER.callers("serving.deploy_model") == ["serving.deploy"]
    assert "models.download" in LEDGER.callers("models.list_models")
    left_out = [one.name for one in LEDGER.operations if one.left_out is not None]
    assert [name for name in left_out if LEDGER.callers(name)] == []


def test_without_sources_every_method_is_planned(tmp_path: Path) -> None:
    empty = Ledger(CONTRACT, tmp_path)
    assert empty.findings() == []
    assert empty.figures["covered"] == 0
    page = write_table(empty)
    assert "| `models.files.get` | `GET /model_files/{model_file_id}` | planned |" in page
    assert page.count("| planned |") == empty.figures["planned"] + 2  # the headings of two tables


def test_a_new_operation_is_planned_until_it_has_a_method() -> None:
    """Only the new operation is planned, and the page lists it."""
    contract = copy.deepcopy(CONTRACT)
    spec = contract["paths"]["/ping"]["get"]
    changes = {"operationId": "system.ping_deeply", "x-method": "system.ping_deeply"}
    contract["paths"]["/ping/deep"] = {"get": {**spec, **changes, "x-since": "99.0.0"}}
    ledger = LEDGER.with_contract(contract)
    assert ledger.figures - LEDGER.figures == Counter(planned=1)
    assert new(ledger.findings()) == []
    assert "| `system.ping_deeply` | `GET /ping/deep` | planned |" in write_table(ledger)


def test_the_committed_page_is_up_to_date() -> None:
    page = (REPOSITORY / PAGE).read_text("utf-8")
    assert page == write_table(LEDGER), "run `make coverage-table`"
    assert write_table(LEDGER.with_contract(CONTRACT)) == page
    assert page.count("\n| `") + page.count("\n|  | `") == len(LEDGER.operations)
    assert "| `models.files.get` | `GET /model_files/{model_file_id}` | yes |" in page
    assert "| raw-only | authenticated | 0.9.2 | as `catalog.secrets.get` |" in page


def test_the_check_option_compares_the_page(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage_table.main(["--check"]) == 0
    assert f"{len(LEDGER.operations)} operations: " in capsys.readouterr().out


FAULTS = {
    "undecided": (
        partial(operation, "/ping", "get", x_method=None),
        "GET /ping: it has neither a method nor a reason",
    ),
    "unknown reason": (
        partial(operation, "/mesh/{cluster_selector}/{path}", "put", x_left_out="boring"),
        "PUT /mesh/{cluster_selector}/{path}: left_out 'boring' is not one of internal, raw-only",
    ),
    "planned twice": (
        partial(operation, "/ping", "get", x_method="system.whoami"),
        "GET /ping and GET /whoami: both are planned as system.whoami",
    ),
    "left out but covered": (
        partial(operation, "/ping", "get", x_left_out="internal"),
        "GET /ping: it is left out (internal), but system.ping exists",
    ),
    "planned by another name": (
        partial(operation, "/model_files/", "get", x_method="models.files.all"),
        "GET /model_files/: models.files.list (kamiwaza/_async/services/models/files.py:",
    ),
    "planned as another method": (
        partial(operation, "/model_files/", "get", x_method="models.files.get"),
        "GET /model_files/: models.files.get (kamiwaza/_async/services/models/files.py:",
    ),
    "unknown endpoint": (
        partial(operation, "/ping", "get", operationId="system.sign_of_life"),
        "kamiwaza/_async/services/system.py:",
    ),
}


@pytest.mark.parametrize(("contract", "words"), FAULTS.values(), ids=FAULTS.keys())
def test_a_faulty_contract_is_reported(contract: Changed, words: str) -> None:
    found = LEDGER.with_contract(contract()).findings()
    assert [line for line in found if line.startswith(words)], found


def test_the_note_of_the_overlay_is_in_the_page() -> None:
    contract = operation("/ping", "get", x_method_note="a better name, because")
    assert "| 0.9.2 | a better name, because |" in write_table(LEDGER.with_contract(contract))


def test_a_renamed_method_is_reported(sources: Path) -> None:
    rewrite(sources, "models/files.py", "async def memory_usage(", "async def bytes_needed(")
    found = new(Ledger(CONTRACT, sources).findings())
    assert len(found) == 2
    assert all(
        line.startswith(
            "GET /model_files/{model_file_id}/memory_usage: models.files.bytes_needed (kamiwaza/"
        )
        for line in found
    )
    assert all("no method has the planned name models.files.memory_usage" in one for one in found)


def test_a_removed_method_changes_the_page(sources: Path) -> None:
    path = sources / "kamiwaza" / "_async" / "services" / "system.py"
    path.write_text(path.read_text("utf-8").replace("def ping(", "def _ping("), "utf-8")
    ledger = Ledger(CONTRACT, sources)
    assert new(ledger.findings()) == [
        "kamiwaza/_sync/services/system.py:"
        f"{ledger.clients[1].methods['system.ping'].node.lineno}: system.ping is in one client"
        " only; run `make sync`"
    ]
    assert write_table(ledger) != write_table(LEDGER)


def test_imports_of_whole_packages_are_reported(sources: Path) -> None:
    path = sources / "kamiwaza" / "_async" / "services" / "hidden.py"
    path.write_text("from kamiwaza_api.api import models\nimport kamiwaza_api.api.auth as a\n")
    found = new(Ledger(CONTRACT, sources).findings())
    assert [line.partition(": ")[0] for line in found] == [
        "kamiwaza/_async/services/hidden.py:1",
        "kamiwaza/_async/services/hidden.py:2",
    ]


def test_every_input_has_a_parameter_or_a_reason() -> None:
    assert parameters.findings(LEDGER, TABLE) == []


def changed_parameters(path: str, method: str, change: Change) -> dict[str, Any]:
    contract = copy.deepcopy(CONTRACT)
    change(contract["paths"][path][method])
    return contract


def query(name: str, kind: str, *, required: bool = False) -> dict[str, Any]:
    return {"in": "query", "name": name, "required": required, "schema": {"type": kind}}


PARAMETERS = {
    "new query parameter": (
        partial(changed_parameters,
            "/ping", "get", lambda o: o.update(parameters=[query("deep", "boolean")])
        ),
        "GET /ping: query deep has no parameter; add deep",
    ),
    "removed parameter": (
        partial(changed_parameters, "/models/", "get", lambda o: o.pop("parameters")),
        "GET /models/: there is no input load_files",
    ),
    "another type": (
        partial(changed_parameters,
            "/models/", "get", lambda o: o.update(parameters=[query("load_files", "string")])
        ),
        "GET /models/: load_files accepts boolean, the contract allows string for query load_files",
    ),
    "required parameter": (
        partial(changed_parameters,
            "/models/", "get",
            lambda o: o.update(parameters=[query("load_files", "boolean", required=True)]),
        ),
        "GET /models/: load_files is optional, query load_files is required",
    ),
    "optional parameter": (
        partial(changed_parameters,
            "/model_configs/", "get",
            lambda o: o.update(parameters=[query("model_id", "string")]),
        ),
        "GET /model_configs/: model is required, query model_id is optional",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("contract", "words"), PARAMETERS.values(), ids=PARAMETERS.keys())
def test_a_parameter_difference_is_reported(contract: Changed, words: str) -> None:
    found = new(parameters.findings(LEDGER.with_contract(contract()), TABLE))
    assert len(found) == 1
    assert words in found[0]
    assert "kamiwaza/_async/services/" in found[0]


def test_a_new_member_of_a_body_is_reported() -> None:
    contract = copy.deepcopy(CONTRACT)
    body = contract["components"]["schemas"]["CreateModelDeployment"]
    body["properties"]["priority"] = {"type": "integer"}
    found = new(parameters.findings(LEDGER.with_contract(contract), TABLE))
    assert [line.partition(" ")[0] for line in found] == ["serving.deploy", "serving.estimate_vram"]
    assert "body priority has no parameter" in found[0]


def test_an_unused_parameter_is_reported(sources: Path) -> None:
    rewrite(sources, "models/_registry.py", "force=force or None", "force=None")
    [found] = new(parameters.findings(Ledger(CONTRACT, sources), TABLE))
    assert "DELETE /models/{model_id}: the parameter force is never used" in found


def test_entries_that_are_not_needed_are_reported() -> None:
    table = {
        **TABLE,
        "system.ping": {"added": {"loud": "once it had this"}},
        "system.pong": {"added": {"loud": "once it had this"}},
    }
    assert new(parameters.findings(LEDGER, table)) == [
        "system.ping: the entry added loud in scripts/ledger/parameters.yaml is not needed;"
        " remove it",
        "system.pong: scripts/ledger/parameters.yaml has an entry, but there is no such method",
    ]


@pytest.mark.parametrize(
    ("method", "part", "name", "why"),
    [
        ("jobs.list", "added", "page_token", "it is paged"),
        ("jobs.list", "omitted", "offset", "it is paged"),
        ("skills.export", "added", "resume", "it downloads"),
        ("skills.import_package", "added", "progress", "it uploads"),
        ("workrooms.get", "renamed", "workroom_id", {"to": "workroom", "why": "or its id"}),
    ],
)
def test_entries_for_what_a_rule_allows_are_reported(
    method: str, part: str, name: str, why: Any
) -> None:
    table = copy.deepcopy(TABLE)
    table.setdefault(method, {}).setdefault(part, {})[name] = why
    [found] = new(parameters.findings(LEDGER, table))
    assert found.startswith(
        f"{method}: the entry {part} {name} in scripts/ledger/parameters.yaml is not needed"
    )


def test_every_rule_is_used() -> None:
    """Some method has each parameter of a rule."""
    covered = [(e.method, e.operation) for e in LEDGER.entries if e.method]
    for rule in parameters.RULES:
        taken = {name for m, o in covered if rule.applies(m, o) for name in m.parameters}
        assert rule.added.keys() <= taken


FAULTY_METHODS = {
    "page_size without a page": (
        ("system.py", "def ping(self, **", "def ping(self, *, page_size: int = 1, **"),
        {"system.ping": ["the parameter page_size is never used", "there is no input page_size"]},
    ),
    "list instead of a page": (
        ("jobs/__init__.py", "-> AsyncPage[JobRecord]", "-> list[JobRecord]"),
        {"jobs.list": ["query offset has no parameter", "there is no input page_size"]},
    ),
    "object name for an id": (
        ("jobs/__init__.py", "AnyJob | UUID | str", "UUID | str"),
        {"jobs.get": ["path job_id has no parameter", "there is no input job"]},
    ),
}


@pytest.mark.parametrize(("change", "expected"), FAULTY_METHODS.values(), ids=FAULTY_METHODS.keys())
def test_a_rule_allows_nothing_for_other_methods(
    change: tuple[str, str, str], expected: dict[str, list[str]], sources: Path
) -> None:
    file, old, new_text = change
    path = sources / "kamiwaza" / "_async" / "services" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new_text), "utf-8")
    found = new(parameters.findings(Ledger(CONTRACT, sources), TABLE))
    for method, words in expected.items():
        own = [line for line in found if line.startswith(f"{method} (")]
        assert all(any(word in line for line in own) for word in words), found
