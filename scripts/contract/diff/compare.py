"""Compare two releases as a whole."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from scripts.contract.diff import renames
from scripts.contract.diff.findings import At, Finding, Findings, Owner
from scripts.contract.diff.operations import OperationComparison, document_facts
from scripts.contract.diff.rules import Severity, Side
from scripts.contract.diff.schemas import SchemaComparison
from scripts.contract.document import JSONObject, components, operations

if TYPE_CHECKING:
    from scripts.contract.diff.renames import Rename
    from scripts.contract.document import Operation

DOCUMENT = Owner("document", "the document")


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold everything in which two releases differ, and how to trace it to operations."""

    old: JSONObject
    new: JSONObject
    found: list[Finding]
    renamed: list[Rename]
    findings: Findings

    def of(self, *rules: str) -> list[Finding]:
        """Return the findings of some rules."""
        return [finding for finding in self.found if finding.rule in rules]

    def having(self, severity: Severity) -> list[Finding]:
        """Return the findings of one severity."""
        return [finding for finding in self.found if finding.severity is severity]

    @property
    def is_breaking(self) -> bool:
        """Say whether anything may stop a client that worked."""
        return bool(self.having(Severity.BREAKING))

    def touching(self) -> dict[str, list[Finding]]:
        """Return what touches each operation that both releases have, itself or its schemas."""
        touched: dict[str, list[Finding]] = {}
        by_owner: dict[Owner, list[Finding]] = {}
        for finding in self.found:
            by_owner.setdefault(finding.owner, []).append(finding)
        known = {operation.key for operation in operations(self.old)}
        for operation in operations(self.new):
            owner = Owner("operation", operation.key)
            if operation.key in known:
                found = [*by_owner.get(owner, ()), *self._through(owner, by_owner)]
                if found:
                    touched[operation.key] = found
        return touched

    def _through(self, owner: Owner, by_owner: dict[Owner, list[Finding]]) -> list[Finding]:
        steps = self.findings.reached(owner)
        found = {
            finding
            for pair, side in steps
            for finding in by_owner.get(pair, ())
            if side in finding.sides
        }
        return sorted(found)


def compare(old: JSONObject, new: JSONObject) -> Difference:
    """Return the difference of two documents in one form (see `load.prepare`)."""
    findings = Findings()
    schemas = SchemaComparison(components(old), components(new), findings)
    _operations(old, new, OperationComparison(schemas, findings), findings)
    schemas.finish()
    renamed = renames.find(components(old), components(new), findings.pairs())
    _schemas(old, new, renamed, findings)
    _document(old, new, findings)
    return Difference(old, new, findings.listed(), renamed, findings)


def _operations(
    old: JSONObject, new: JSONObject, both: OperationComparison, findings: Findings
) -> None:
    before: dict[str, Operation] = {operation.key: operation for operation in operations(old)}
    after: dict[str, Operation] = {operation.key: operation for operation in operations(new)}
    for key in sorted(before.keys() | after.keys()):
        at = At(Owner("operation", key), "", Side.REQUEST)
        if key not in before:
            findings.add(at, "operation-added", "added")
        elif key not in after:
            findings.add(at, "operation-removed", "removed")
        else:
            both.compare(before[key], after[key])


def _schemas(old: JSONObject, new: JSONObject, renamed: list[Rename], findings: Findings) -> None:
    before, after = components(old).keys(), components(new).keys()
    for name in before - after - {rename.old for rename in renamed}:
        at = At(Owner("schema", name, name), "", Side.UNUSED)
        findings.add(at, "schema-removed", "removed")
    for name in after - before - {rename.new for rename in renamed}:
        at = At(Owner("schema", name, name), "", Side.UNUSED)
        findings.add(at, "schema-added", "added")
    for rename in renamed:
        side = next(iter(rename.sides), Side.UNUSED)
        at = At(Owner("schema", rename.new, rename.old), "", side)
        findings.add(at, "schema-renamed", f"was {rename.old}; names of schemas are not sent")


def _document(old: JSONObject, new: JSONObject, findings: Findings) -> None:
    before, after = document_facts(old), document_facts(new)
    for name in before.keys() | after.keys():
        if before.get(name) != after.get(name):
            text = f"{before.get(name, 'none')} → {after.get(name, 'none')}"
            findings.add(At(DOCUMENT, name, Side.REQUEST), "document", text)
