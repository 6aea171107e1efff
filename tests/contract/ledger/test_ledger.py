"""Every operation has its method or a reason to have none, and what is amiss is named."""

from __future__ import annotations

import copy
import shutil
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

Change = Callable[[dict[str, Any]], object]
Changed = Callable[[], dict[str, Any]]


def operation(path: str, method: str, **members: Any) -> dict[str, Any]:
    """Return the contract with one operation changed; None takes a member away."""
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
    """A copy of both halves, to break."""
    for half in ("_async", "_sync"):
        shutil.copytree(REPOSITORY / "kamiwaza" / half, tmp_path / "kamiwaza" / half)
    return tmp_path


def rewrite(root: Path, file: str, old: str, new: str) -> None:
    """Replace a text in one file of both halves."""
    for half, prefix in (("_async", "async "), ("_sync", "")):
        path = root / "kamiwaza" / half / "services" / file
        text = path.read_text("utf-8")
        old_here, new_here = (words.replace("async ", prefix) for words in (old, new))
        assert old_here in text
        path.write_text(text.replace(old_here, new_here), "utf-8")


def test_nothing_is_amiss() -> None:
    assert LEDGER.findings() == []


def test_every_operation_stands_somewhere() -> None:
    assert LEDGER.figures.total() == len(LEDGER.operations) == 600
    assert LEDGER.figures["unknown"] == 0
    assert (LEDGER.figures["internal"], LEDGER.figures["raw-only"]) == (55, 28)
    assert LEDGER.figures["covered"] >= 59


def test_the_services_of_this_client_are_complete() -> None:
    """What was covered once stays so."""
    planned = [e.operation for e in LEDGER.entries if e.status == "planned"]
    assert not {one.service for one in planned} & {"system", "models", "serving"}


def test_methods_lead_to_their_endpoints_through_helpers_too() -> None:
    assert LEDGER.callers("serving.deploy_model") == ["serving.deploy"]
    assert "models.download" in LEDGER.callers("models.list_models")
    assert LEDGER.callers("authz.check_relation") == []


def test_the_page_is_what_the_code_gives() -> None:
    page = (REPOSITORY / PAGE).read_text("utf-8")
    assert page == write_table(LEDGER), "run `make coverage-table`"
    assert write_table(Ledger(CONTRACT)) == page
    assert page.count("\n| `") + page.count("\n|  | `") == 600
    assert "| `models.files.get` | `GET /model_files/{model_file_id}` | yes |" in page
    assert "| raw-only | authenticated | 0.9.2 | as `catalog.secrets.get` |" in page


def test_the_command_compares(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage_table.main(["--check"]) == 0
    assert "600 operations: " in capsys.readouterr().out


BROKEN = {
    "undecided": (
        partial(operation, "/ping", "get", x_method=None),
        "GET /ping: it has neither a method nor a reason",
    ),
    "an unknown reason": (
        partial(operation, "/mesh/{cluster_selector}/{path}", "put", x_left_out="boring"),
        "PUT /mesh/{cluster_selector}/{path}: x-left-out 'boring' is not one of internal, raw-only",
    ),
    "planned twice": (
        partial(operation, "/ping", "get", x_method="system.whoami"),
        "GET /ping and GET /whoami: both are planned as system.whoami",
    ),
    "left out but there": (
        partial(operation, "/ping", "get", x_left_out="internal"),
        "GET /ping: it is left out (internal), yet system.ping is there",
    ),
    "planned by another name": (
        partial(operation, "/model_files/", "get", x_method="models.files.all"),
        "GET /model_files/: models.files.list (kamiwaza/_async/services/models/files.py:",
    ),
    "planned as a method that does something else": (
        partial(operation, "/model_files/", "get", x_method="models.files.get"),
        "GET /model_files/: models.files.get (kamiwaza/_async/services/models/files.py:",
    ),
    "an endpoint nobody knows": (
        partial(operation, "/ping", "get", operationId="system.sign_of_life"),
        "kamiwaza/_async/services/system.py:",
    ),
}


@pytest.mark.parametrize(("contract", "words"), BROKEN.values(), ids=BROKEN.keys())
def test_a_contract_that_does_not_fit_is_named(contract: Changed, words: str) -> None:
    found = Ledger(contract()).findings()
    assert [line for line in found if line.startswith(words)], found


def test_a_note_of_the_overlay_is_shown() -> None:
    contract = operation("/ping", "get", x_method_note="a better name, because")
    assert "| 0.9.2 | a better name, because |" in write_table(Ledger(contract))


def test_a_renamed_method_is_named(sources: Path) -> None:
    rewrite(sources, "models/files.py", "async def memory_usage(", "async def bytes_needed(")
    found = Ledger(CONTRACT, sources).findings()
    assert len(found) == 2
    assert all(
        line.startswith(
            "GET /model_files/{model_file_id}/memory_usage: models.files.bytes_needed (kamiwaza/"
        )
        for line in found
    )
    assert all("no method is called models.files.memory_usage as planned" in one for one in found)


def test_a_removed_method_is_missed_by_the_page(sources: Path) -> None:
    path = sources / "kamiwaza" / "_async" / "services" / "system.py"
    path.write_text(path.read_text("utf-8").replace("def ping(", "def _ping("), "utf-8")
    ledger = Ledger(CONTRACT, sources)
    assert ledger.findings() == [
        "kamiwaza/_sync/services/system.py:"
        f"{ledger.halves[1].methods['system.ping'].node.lineno}: system.ping is in one half only;"
        " run `make sync`"
    ]
    assert write_table(ledger) != write_table(LEDGER)


def test_endpoints_are_imported_by_name(sources: Path) -> None:
    path = sources / "kamiwaza" / "_async" / "services" / "hidden.py"
    path.write_text("from kamiwaza_api.api import models\nimport kamiwaza_api.api.auth as a\n")
    found = Ledger(CONTRACT, sources).findings()
    assert [line.partition(": ")[0] for line in found] == [
        "kamiwaza/_async/services/hidden.py:1",
        "kamiwaza/_async/services/hidden.py:2",
    ]


def test_every_parameter_is_offered_or_explained() -> None:
    assert parameters.findings(LEDGER, TABLE) == []


def changed_parameters(path: str, method: str, change: Change) -> dict[str, Any]:
    contract = copy.deepcopy(CONTRACT)
    change(contract["paths"][path][method])
    return contract


def query(name: str, kind: str, *, required: bool = False) -> dict[str, Any]:
    return {"in": "query", "name": name, "required": required, "schema": {"type": kind}}


PARAMETERS = {
    "a new query parameter": (
        partial(changed_parameters,
            "/ping", "get", lambda o: o.update(parameters=[query("deep", "boolean")])
        ),
        "GET /ping: query deep cannot be given; add the parameter deep",
    ),
    "a parameter that is gone": (
        partial(changed_parameters, "/models/", "get", lambda o: o.pop("parameters")),
        "GET /models/: the operation knows no load_files",
    ),
    "another type": (
        partial(changed_parameters,
            "/models/", "get", lambda o: o.update(parameters=[query("load_files", "string")])
        ),
        "GET /models/: load_files takes boolean, the contract allows string for query load_files",
    ),
    "it must be given now": (
        partial(changed_parameters,
            "/models/", "get",
            lambda o: o.update(parameters=[query("load_files", "boolean", required=True)]),
        ),
        "GET /models/: load_files may be left out, query load_files may not",
    ),
    "it need not be given any more": (
        partial(changed_parameters,
            "/model_configs/", "get",
            lambda o: o.update(parameters=[query("model_id", "string")]),
        ),
        "GET /model_configs/: model_id must be given, query model_id need not",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("contract", "words"), PARAMETERS.values(), ids=PARAMETERS.keys())
def test_a_parameter_that_does_not_fit_is_named(contract: Changed, words: str) -> None:
    found = parameters.findings(Ledger(contract()), TABLE)
    assert len(found) == 1
    assert words in found[0]
    assert "kamiwaza/_async/services/" in found[0]


def test_a_new_member_of_a_body_is_named() -> None:
    contract = copy.deepcopy(CONTRACT)
    body = contract["components"]["schemas"]["CreateModelDeployment"]
    body["properties"]["priority"] = {"type": "integer"}
    found = parameters.findings(Ledger(contract), TABLE)
    assert [line.partition(" ")[0] for line in found] == ["serving.deploy", "serving.estimate_vram"]
    assert "body priority cannot be given" in found[0]


def test_a_parameter_that_goes_nowhere_is_named(sources: Path) -> None:
    rewrite(sources, "models/registry.py", "force=force or None", "force=None")
    [found] = parameters.findings(Ledger(CONTRACT, sources), TABLE)
    assert "DELETE /models/{model_id}: force is taken and never used" in found


def test_reasons_that_ended_are_named() -> None:
    table = {
        **TABLE,
        "system.ping": {"added": {"loud": "once it had this"}},
        "system.pong": {"added": {"loud": "once it had this"}},
    }
    assert parameters.findings(LEDGER, table) == [
        "system.ping: scripts/ledger/parameters.yaml explains added loud, which is not so",
        "system.pong: scripts/ledger/parameters.yaml explains it, but there is no such method",
    ]
