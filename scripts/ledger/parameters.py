"""Hold the parameters of methods to what their operations take."""

from __future__ import annotations

import ast
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from scripts.contract.errors import ContractError
from scripts.contract.identifiers import identifier
from scripts.contract.layout import REPOSITORY
from scripts.contract.yamlio import load_yaml
from scripts.ledger.kinds import fits, kinds_of_annotation

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.ledger.contract import Input
    from scripts.ledger.coverage import Ledger
    from scripts.ledger.sources import Method

TABLE = Path(__file__).with_name("parameters.yaml")
_SHOWN = f"scripts/ledger/{TABLE.name}"
_PARTS = ("renamed", "added", "omitted", "loosened", "tightened", "retyped")

EVERYWHERE = {"X-Workroom-ID": "workroom"}
"""What has another name in every method; nothing needs to be said of it in the table."""


@dataclass
class Reasons:
    """What one method does otherwise on purpose; what was not needed is a finding."""

    name: str
    table: dict[str, dict[str, Any]]
    needed: set[tuple[str, str]] = field(default_factory=set)

    def has(self, part: str, name: str) -> bool:
        """Tell whether the table has a reason, and note that it was needed."""
        if name not in self.table.get(part, {}):
            return False
        self.needed.add((part, name))
        return True

    def parameter(self, name: str) -> str:
        """Return the name a method has for an input."""
        if self.has("renamed", name):
            return str(self.table["renamed"][name]["to"])
        return EVERYWHERE.get(name) or identifier(name)

    def stale(self) -> Iterator[str]:
        """Yield the entries that explain nothing (any more)."""
        for part, names in self.table.items():
            for name in names:
                if (part, name) not in self.needed:
                    yield f"{self.name}: {_SHOWN} explains {part} {name}, which is not so"


def read_table(path: Path = TABLE) -> dict[str, dict[str, dict[str, Any]]]:
    """Return the table of deliberate differences. Raises ContractError for a malformed one."""
    found = load_yaml(path.read_text("utf-8"), path.name) or {}
    for method, parts in found.items():
        for part, names in parts.items():
            if part not in _PARTS or not all(_explained(part, why) for why in names.values()):
                raise ContractError(f"{_SHOWN}: {method}: {part} needs a reason for every name")
    table: dict[str, dict[str, dict[str, Any]]] = found
    return table


def findings(ledger: Ledger, table: dict[str, dict[str, dict[str, Any]]]) -> list[str]:
    """Return what the methods of a ledger take otherwise than their operations, without reason."""
    enums = enum_names()
    found: list[str] = []
    covered = {e.method.path: (e.method, e.operation) for e in ledger.entries if e.method}
    for path, (method, operation) in sorted(covered.items()):
        reasons = Reasons(path, table.get(path, {}))
        differing = _compare(method, operation.inputs, reasons, enums)
        found += [f"{path} ({method.where}), {operation.key}: {what}" for what in differing]
        found += reasons.stale()
    unknown = sorted(table.keys() - covered.keys())
    return found + [
        f"{path}: {_SHOWN} explains it, but there is no such method" for path in unknown
    ]


def enum_names(root: Path = REPOSITORY) -> frozenset[str]:
    """Return the names of the enumerations among the domain models, read from their sources."""
    return frozenset(
        node.name
        for path in (root / "kamiwaza" / "schemas").glob("*.py")
        for node in ast.parse(path.read_text("utf-8")).body
        if isinstance(node, ast.ClassDef) and any("Enum" in ast.unparse(b) for b in node.bases)
    )


def _compare(
    method: Method, inputs: dict[str, Input], reasons: Reasons, enums: frozenset[str]
) -> Iterator[str]:
    expected: set[str] = set()
    for name, one in inputs.items():
        parameter = reasons.parameter(name)
        if parameter in method.parameters:
            expected.add(parameter)
            yield from _compare_one(method, one, parameter, reasons, enums)
        elif not reasons.has("omitted", name):
            yield (
                f"{one.place} {name} cannot be given; add the parameter {parameter}, or the"
                f" reason to {_SHOWN} (renamed or omitted)"
            )
    for parameter in method.parameters.keys() - expected:
        if not reasons.has("added", parameter):
            yield f"the operation knows no {parameter}; drop it or explain it in {_SHOWN} (added)"


def _compare_one(
    method: Method, one: Input, parameter: str, reasons: Reasons, enums: frozenset[str]
) -> Iterator[str]:
    annotation, required = method.parameters[parameter]
    if parameter not in method.used:
        yield f"{parameter} is taken and never used"
    taken = kinds_of_annotation(annotation, enums)
    if not fits(one.kinds, taken) and not reasons.has("retyped", one.name):
        yield (
            f"{parameter} takes {_words(taken)}, the contract allows {_words(one.kinds)}"
            f" for {one.place} {one.name}"
        )
    if one.required and not required and not reasons.has("loosened", one.name):
        yield f"{parameter} may be left out, {one.place} {one.name} may not (loosened)"
    if required and not one.required and not reasons.has("tightened", one.name):
        yield f"{parameter} must be given, {one.place} {one.name} need not (tightened)"


def _explained(part: str, why: Any) -> bool:
    text = why.get("why") if isinstance(why, dict) and part == "renamed" and "to" in why else why
    return isinstance(text, str) and len(text) > 8


def _words(kinds: frozenset[str]) -> str:
    return " or ".join(sorted(kinds - {"null"})) or "nothing of JSON"
