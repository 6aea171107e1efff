"""Write the difference of two releases as release notes in Markdown.

The same input always gives the same text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kamiwaza.contract.diff.rules import Severity, Side
from kamiwaza.contract.documents.openapi import ABSENT_PARAMETERS, absent_operations, operations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kamiwaza.contract.diff.changes import Change
    from kamiwaza.contract.diff.compare import Difference
    from kamiwaza.contract.documents.openapi import Operation
    from scripts.contract.diff.client_surface import ClientSurface

_GROUP_FROM = 4
_MAX_NAMES = 6
_OWN_SECTION = ("operation-added", "operation-removed", "operation-id", "schema-added")
_SECTIONS = (
    (Severity.BREAKING, "Breaking"),
    (Severity.ADDITIVE, "Additive"),
    (Severity.NOTE, "Notes"),
)


def write_notes(
    difference: Difference, surface: ClientSurface, title: str, *, disagreements: Sequence[str] = ()
) -> str:
    """Return the release notes. `disagreements` lists overlay facts that the document denies."""
    lines = [f"# {title}", "", *_summary(difference)]
    for severity, heading in _SECTIONS:
        changes = [f for f in difference.with_severity(severity) if f.rule not in _OWN_SECTION]
        parts = list(_section(severity, changes, difference, surface))
        if parts:
            lines += ["", f"## {heading}", *parts]
    for part in (
        _operation_table,
        _operations_without_method,
        _fields_without_model,
        _failing_methods,
    ):
        lines += part(difference, surface)
    return "\n".join([*lines, *disagreement_lines(disagreements)]) + "\n"


def disagreement_lines(disagreements: Sequence[str]) -> list[str]:
    """Return the section about overlay facts that the document does not confirm."""
    heading = "## Overlay facts that the document does not confirm"
    return ["", heading, "", *(f"- {line}" for line in disagreements)] if disagreements else []


def _summary(difference: Difference) -> list[str]:
    if not difference.changes:
        return ["Nothing changed."]
    added, removed = (
        len(difference.with_rules(f"operation-{word}")) for word in ("added", "removed")
    )
    renamed = len(difference.with_rules("operation-id"))
    schemas, removed_schemas = (
        len(difference.with_rules("schema-added")),
        len(difference.with_rules("schema-removed")),
    )
    uses = sorted({rename.use for rename in difference.renamed})
    use = f" {uses[0]}" if len(uses) == 1 and uses[0] else ""
    counts = {s: len(difference.with_severity(s)) for s in Severity}
    return [
        f"- {_count(added, 'new operation')}, {removed or 'none'} removed",
        f"- {_count(renamed, 'renamed operationId')}{': no change' if renamed else ''}",
        f"- {_count(schemas, 'new schema')}, {removed_schemas or 'none'} removed,"
        f" {_count(len(difference.renamed), f'renamed{use} schema')}",
        f"- {counts[Severity.BREAKING]} breaking, {counts[Severity.ADDITIVE]} additive,"
        f" {_count(counts[Severity.NOTE], 'note')}",
    ]


def _section(
    severity: Severity, changes: list[Change], difference: Difference, surface: ClientSurface
) -> Iterator[str]:
    if changes:
        yield ""
        yield from _changes(changes, difference, surface)
    if severity is Severity.BREAKING:
        yield from _operation_list("removed", difference, surface)
    if severity is Severity.ADDITIVE:
        yield from _operation_list("added", difference, surface)
    if severity is Severity.NOTE:
        yield from _renames(difference)


def _changes(
    changes: list[Change], difference: Difference, surface: ClientSurface
) -> Iterator[str]:
    """Yield one line for each change. The same change of many operations takes one line."""
    operations_of = _operations_by_change(difference)
    groups: dict[tuple[str, str, str], list[Change]] = {}
    for change in changes:
        groups.setdefault((change.owner.kind, change.rule, change.text), []).append(change)
    for change in changes:
        group = groups[(change.owner.kind, change.rule, change.text)]
        if change.owner.kind == "operation" and len(group) >= _GROUP_FROM:
            if change is group[0]:
                places = ", ".join(f"`{f.place}`" for f in group)
                yield f"- {len(group)} operations: {change.text} — {places}"
        else:
            sides = ", ".join(side.value for side in change.sides)
            where = f" ({sides})" if change.owner.kind == "schema" else ""
            methods = _affected_methods(operations_of[change], surface)
            yield f"- `{change.place}`{where}: {change.text}{methods}"


def _operations_by_change(difference: Difference) -> dict[Change, list[str]]:
    operations_of: dict[Change, list[str]] = {change: [] for change in difference.changes}
    for key, changes in difference.changes_by_operation().items():
        for change in changes:
            if change.owner.kind == "schema":
                operations_of[change].append(key)
    return operations_of


def _affected_methods(keys: list[str], surface: ClientSurface) -> str:
    """Return the methods that a change of a schema affects, or operations without a method."""
    names = sorted({name for key in keys for name in surface.methods.get(key, [key])})
    if not names:
        return ""
    more = f" and {len(names) - _MAX_NAMES} more" if len(names) > _MAX_NAMES else ""
    return f" — affects {', '.join(f'`{name}`' for name in names[:_MAX_NAMES])}{more}"


def _operation_list(change: str, difference: Difference, surface: ClientSurface) -> Iterator[str]:
    keys = [change.owner.name for change in difference.with_rules(f"operation-{change}")]
    if keys:
        word = "new" if change == "added" else change
        yield from ("", f"### {_count(len(keys), f'{word} operation')}", "")
        yield from (f"- `{key}`: {_method_text(key, surface)}" for key in keys)


def _method_text(key: str, surface: ClientSurface) -> str:
    if key in surface.methods:
        return ", ".join(f"`{name}`" for name in surface.methods[key])
    if key in surface.left_out:
        return f"no method, {surface.left_out[key]}"
    if key in surface.planned:
        return f"no method yet, planned as `{surface.planned[key]}`"
    return "no method yet"


def _renames(difference: Difference) -> Iterator[str]:
    """Yield the renamed operationIds and the new schemas."""
    ids = difference.with_rules("operation-id")
    if ids:
        yield from ("", f"### {_count(len(ids), 'renamed operationId')}: no change", "")
        yield from (f"- `{change.owner.name}`: {change.text}" for change in ids)
    added = difference.with_rules("schema-added")
    if added:
        yield from ("", f"### {_count(len(added), 'new schema')}", "")
        yield ", ".join(f"`{change.owner.name}`" for change in added)


def _operation_table(difference: Difference, surface: ClientSurface) -> list[str]:
    rows = list(_operation_rows(difference, surface))
    if not rows:
        return []
    head = ["| operation | methods | domain models | breaking | additive | notes |"]
    head.append("|---" * 6 + "|")
    return ["", f"## {_count(len(rows), 'affected operation')}", "", *head, *rows]


def _operation_rows(difference: Difference, surface: ClientSurface) -> Iterator[str]:
    for key, changes in difference.changes_by_operation().items():
        relevant = [f for f in changes if f.rule not in ("operation-id", "schema-renamed")]
        if not relevant:
            continue
        models = {
            model.name.rpartition(".")[2]
            for change in relevant
            if change.owner.kind == "schema"
            for model in surface.models_of(change.owner.name, change.owner.before)
        }
        counts = [sum(f.severity is severity for f in relevant) for severity, _ in _SECTIONS]
        cells = [
            f"`{key}`",
            _method_text(key, surface),
            ", ".join(sorted(models)) or "none",
            *counts,
        ]
        yield f"| {' | '.join(map(str, cells))} |"


def _operations_without_method(difference: Difference, surface: ClientSurface) -> list[str]:
    keys = [f.owner.name for f in difference.with_rules("operation-added")]
    missing = [k for k in keys if k not in surface.methods and k not in surface.left_out]
    if not missing:
        return []
    specs: dict[str, Operation] = {o.key: o for o in operations(difference.new)}
    heading = f"## {_count(len(missing), 'new operation')} without a method"
    lines = [f"- `{key}` ({specs[key].spec['operationId']})" for key in missing]
    return ["", heading, "", *lines]


def _fields_without_model(difference: Difference, surface: ClientSurface) -> list[str]:
    lines = []
    for change in difference.with_rules("field-added", "field-added-required"):
        why = _missing_model(change, surface)
        if why and change.sides != (Side.UNUSED,):
            lines.append(f"- `{change.place}`: {why}")
    if not lines:
        return []
    return ["", f"## {_count(len(lines), 'new field')} without a domain model", "", *lines]


def _missing_model(change: Change, surface: ClientSurface) -> str:
    """Return why no domain model has a new field, or an empty text if one has it."""
    steps = change.path.removeprefix(".")
    if change.owner.kind != "schema" or {".", "[", "{"} & set(steps):
        return "it belongs to an unnamed object, which has no domain model"
    models = surface.models_of(change.owner.name, change.owner.before)
    if not models:
        return f"{change.owner.name} has no domain model"
    lacking = [model.name for model in models if steps not in model.members]
    return f"{', '.join(f'`{name}`' for name in lacking)} lacks it" if lacking else ""


def _failing_methods(difference: Difference, surface: ClientSurface) -> list[str]:
    """Return the section about methods and arguments that fail on the new release."""
    lines = [
        f"- {_method_text(operation.key, surface)}: `{operation.key}` is not in this release"
        for operation in absent_operations(difference.new)
        if operation.key in surface.methods
    ]
    lines += [
        f"- {_method_text(operation.key, surface)}: `{operation.key}` does not take `{name}`"
        for operation in operations(difference.new)
        for name in operation.spec.get(ABSENT_PARAMETERS, ())
    ]
    heading = "## Methods and arguments that fail on this release"
    return ["", heading, "", *lines] if lines else []


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
