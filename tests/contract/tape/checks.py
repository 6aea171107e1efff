"""Checks of cassettes: they fit the contract, are small, and are used by a test."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import yaml

from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.routing import Match, Router
from kamiwaza.sandbox.contract.traffic_audit import Auditor
from tests.contract.tape.cassette_format import Tape, read_tape

ROOT = Path(__file__).resolve().parents[3]
SERVICES = ROOT / "tests" / "contract" / "services"
LARGEST = 64 * 1024
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def load_contract(path: Path = ROOT / "openapi.yaml") -> dict[str, Any]:
    """Return the document, not the copy the packages carry."""
    document: dict[str, Any] = yaml.load(path.read_text("utf-8"), Loader=_Loader)
    return document


def auditor_of(document: dict[str, Any]) -> Auditor:
    """Return the judge of a document."""
    return Auditor(Contract(document))


def tapes(folder: Path) -> list[Tape]:
    """Return all cassettes below a folder."""
    return [read_tape(path) for path in sorted(folder.rglob("*.yaml"))]


def audit(tape: Tape, auditor: Auditor) -> Iterator[str]:
    """Yield a line for every place where a cassette and the contract differ."""
    for number, (request, answer) in enumerate(tape.exchanges):
        for finding in auditor.exchange(request, answer):
            yield f"{tape.path.parent.name}/{tape.path.name}, interaction {number}: {finding}"


def succeeded(tapes: list[Tape], contract: Contract) -> set[str]:
    """Return the names of the operations that cassettes show with a success."""
    router = Router(contract.operations)
    found = set()
    for request, answer in (pair for tape in tapes for pair in tape.exchanges):
        if answer.status < 300:
            match = router.find(request.method, request.path.removeprefix("/api"))
            found.add(match.operation.name if isinstance(match, Match) else "")
    return found


def staged_tests(folder: Path = SERVICES) -> set[tuple[str, str]]:
    """Return module and name of every test that takes the stage, as cassettes are named."""
    found = set()
    for path in folder.glob("test_*.py"):
        for node in ast.parse(path.read_text("utf-8")).body:
            if isinstance(node, ast.FunctionDef) and _takes_the_stage(node):
                found.add((path.stem.removeprefix("test_"), node.name))
    return found


def _takes_the_stage(node: ast.FunctionDef) -> bool:
    return node.name.startswith("test_") and "stage" in {a.arg for a in node.args.args}
