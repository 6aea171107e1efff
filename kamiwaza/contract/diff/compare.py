"""Compare two complete releases."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from kamiwaza.contract.diff.changes import Change, ChangeSet, Location, Owner
from kamiwaza.contract.diff.operations import OperationComparison, document_facts
from kamiwaza.contract.diff.renames import find_renames
from kamiwaza.contract.diff.rules import Severity, Side
from kamiwaza.contract.diff.schemas import SchemaComparison
from kamiwaza.contract.documents.openapi import JSONObject, components, operations

if TYPE_CHECKING:
    from kamiwaza.contract.diff.renames import SchemaRename
    from kamiwaza.contract.documents.openapi import Operation

DOCUMENT = Owner("document", "the document")


@dataclass(frozen=True, slots=True)
class Difference:
    """Hold the changes between two releases and the schemas that each operation uses."""

    old: JSONObject
    new: JSONObject
    changes: list[Change]
    renamed: list[SchemaRename]
    change_set: ChangeSet

    def with_rules(self, *rules: str) -> list[Change]:
        """Return the changes that one of these rules classified."""
        return [change for change in self.changes if change.rule in rules]

    def with_severity(self, severity: Severity) -> list[Change]:
        """Return the changes of one severity."""
        return [change for change in self.changes if change.severity is severity]

    @property
    def is_breaking(self) -> bool:
        """Say whether a client that worked with the old release may fail with the new one."""
        return bool(self.with_severity(Severity.BREAKING))

    def changes_by_operation(self) -> dict[str, list[Change]]:
        """Return the changes of each operation that both releases have.

        A change of a schema counts for every operation that uses the schema on the same side.
        """
        by_owner: dict[Owner, list[Change]] = {}
        for change in self.changes:
            by_owner.setdefault(change.owner, []).append(change)
        old_keys = {operation.key for operation in operations(self.old)}
        result: dict[str, list[Change]] = {}
        for operation in operations(self.new):
            owner = Owner("operation", operation.key)
            if operation.key in old_keys:
                changes = [*by_owner.get(owner, ()), *self._schema_changes(owner, by_owner)]
                if changes:
                    result[operation.key] = changes
        return result

    def _schema_changes(self, owner: Owner, by_owner: dict[Owner, list[Change]]) -> list[Change]:
        changes = {
            change
            for pair, side in self.change_set.reachable_schemas(owner)
            for change in by_owner.get(pair, ())
            if side in change.sides
        }
        return sorted(changes)


def compare(old: JSONObject, new: JSONObject) -> Difference:
    """Return the difference of two documents that `load.prepare` returned."""
    changes = ChangeSet()
    schemas = SchemaComparison(components(old), components(new), changes)
    _compare_operations(old, new, OperationComparison(schemas, changes), changes)
    schemas.finish()
    renamed = find_renames(components(old), components(new), changes.schema_pairs())
    _compare_schema_names(old, new, renamed, changes)
    _compare_document_facts(old, new, changes)
    return Difference(old, new, changes.sorted(), renamed, changes)


def _compare_operations(
    old: JSONObject, new: JSONObject, comparison: OperationComparison, changes: ChangeSet
) -> None:
    before: dict[str, Operation] = {operation.key: operation for operation in operations(old)}
    after: dict[str, Operation] = {operation.key: operation for operation in operations(new)}
    for key in sorted(before.keys() | after.keys()):
        at = Location(Owner("operation", key), "", Side.REQUEST)
        if key not in before:
            changes.add(at, "operation-added", "added")
        elif key not in after:
            changes.add(at, "operation-removed", "removed")
        else:
            comparison.compare(before[key], after[key])


def _compare_schema_names(
    old: JSONObject, new: JSONObject, renamed: list[SchemaRename], changes: ChangeSet
) -> None:
    before, after = components(old).keys(), components(new).keys()
    for name in before - after - {rename.old for rename in renamed}:
        at = Location(Owner("schema", name, name), "", Side.UNUSED)
        changes.add(at, "schema-removed", "removed")
    for name in after - before - {rename.new for rename in renamed}:
        at = Location(Owner("schema", name, name), "", Side.UNUSED)
        changes.add(at, "schema-added", "added")
    for rename in renamed:
        side = next(iter(rename.sides), Side.UNUSED)
        at = Location(Owner("schema", rename.new, rename.old), "", side)
        changes.add(at, "schema-renamed", f"was {rename.old}; schema names are not sent")


def _compare_document_facts(old: JSONObject, new: JSONObject, changes: ChangeSet) -> None:
    before, after = document_facts(old), document_facts(new)
    for name in before.keys() | after.keys():
        if before.get(name) != after.get(name):
            text = f"{before.get(name, 'none')} → {after.get(name, 'none')}"
            changes.add(Location(DOCUMENT, name, Side.REQUEST), "document", text)
