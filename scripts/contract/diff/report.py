"""Write the difference of two releases as release notes, the same every time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scripts.contract.diff.rules import Severity, Side
from scripts.contract.document import ABSENT_PARAMETERS, absent_operations, operations

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from scripts.contract.diff.compare import Difference
    from scripts.contract.diff.findings import Finding
    from scripts.contract.diff.surface import Surface
    from scripts.contract.document import Operation

_MANY = 4
_SHOWN = 6
_ELSEWHERE = ("operation-added", "operation-removed", "operation-id", "schema-added")
_SECTIONS = (
    (Severity.BREAKING, "Breaking"),
    (Severity.ADDITIVE, "Additive"),
    (Severity.NOTE, "Notes"),
)


def write(difference: Difference, surface: Surface, title: str, *, said: Sequence[str] = ()) -> str:
    """Return the release notes as Markdown; `said` is where the document and ours disagree."""
    lines = [f"# {title}", "", *_summary(difference)]
    for severity, heading in _SECTIONS:
        found = [f for f in difference.having(severity) if f.rule not in _ELSEWHERE]
        parts = list(_section(severity, found, difference, surface))
        if parts:
            lines += ["", f"## {heading}", *parts]
    for part in (_touched, _unmethodical, _homeless, _without_effect):
        lines += part(difference, surface)
    return "\n".join([*lines, *disagreements(said)]) + "\n"


def disagreements(said: Sequence[str]) -> list[str]:
    """Return the lines of notes about overlays that the document does not bear out."""
    heading = "## What our overlays say and the document does not"
    return ["", heading, "", *(f"- {line}" for line in said)] if said else []


def _summary(difference: Difference) -> list[str]:
    if not difference.found:
        return ["Nothing changed."]
    added, removed = (len(difference.of(f"operation-{word}")) for word in ("added", "removed"))
    renamed = len(difference.of("operation-id"))
    schemas, gone = len(difference.of("schema-added")), len(difference.of("schema-removed"))
    uses = sorted({rename.use for rename in difference.renamed})
    use = f" {uses[0]}" if len(uses) == 1 and uses[0] else ""
    counts = {s: len(difference.having(s)) for s in Severity}
    return [
        f"- {_count(added, 'new operation')}, {removed or 'none'} removed",
        f"- {_count(renamed, 'renamed operationId')}{': no change' if renamed else ''}",
        f"- {_count(schemas, 'new schema')}, {gone or 'none'} removed,"
        f" {_count(len(difference.renamed), f'renamed{use} schema')}",
        f"- {counts[Severity.BREAKING]} breaking, {counts[Severity.ADDITIVE]} additive,"
        f" {_count(counts[Severity.NOTE], 'note')}",
    ]


def _section(
    severity: Severity, found: list[Finding], difference: Difference, surface: Surface
) -> Iterator[str]:
    if found:
        yield ""
        yield from _changes(found, difference, surface)
    if severity is Severity.BREAKING:
        yield from _whole_operations("removed", difference, surface)
    if severity is Severity.ADDITIVE:
        yield from _whole_operations("added", difference, surface)
    if severity is Severity.NOTE:
        yield from _names(difference)


def _changes(found: list[Finding], difference: Difference, surface: Surface) -> Iterator[str]:
    """Yield one line for each change, and one for the same change of many operations."""
    touched = _operations_by_finding(difference)
    groups: dict[tuple[str, str, str], list[Finding]] = {}
    for finding in found:
        groups.setdefault((finding.owner.kind, finding.rule, finding.text), []).append(finding)
    for finding in found:
        group = groups[(finding.owner.kind, finding.rule, finding.text)]
        if finding.owner.kind == "operation" and len(group) >= _MANY:
            if finding is group[0]:
                places = ", ".join(f"`{f.place}`" for f in group)
                yield f"- {len(group)} operations: {finding.text} — {places}"
        else:
            sides = ", ".join(side.value for side in finding.sides)
            where = f" ({sides})" if finding.owner.kind == "schema" else ""
            yield f"- `{finding.place}`{where}: {finding.text}{_reach(touched[finding], surface)}"


def _operations_by_finding(difference: Difference) -> dict[Finding, list[str]]:
    touched: dict[Finding, list[str]] = {finding: [] for finding in difference.found}
    for key, found in difference.touching().items():
        for finding in found:
            if finding.owner.kind == "schema":
                touched[finding].append(key)
    return touched


def _reach(keys: list[str], surface: Surface) -> str:
    """Return which methods, or else operations, a change of a schema reaches."""
    names = sorted({name for key in keys for name in surface.methods.get(key, [key])})
    if not names:
        return ""
    more = f" and {len(names) - _SHOWN} more" if len(names) > _SHOWN else ""
    return f" — touches {', '.join(f'`{name}`' for name in names[:_SHOWN])}{more}"


def _whole_operations(what: str, difference: Difference, surface: Surface) -> Iterator[str]:
    keys = [finding.owner.name for finding in difference.of(f"operation-{what}")]
    if keys:
        word = "new" if what == "added" else what
        yield from ("", f"### {_count(len(keys), f'{word} operation')}", "")
        yield from (f"- `{key}`: {_method(key, surface)}" for key in keys)


def _method(key: str, surface: Surface) -> str:
    if key in surface.methods:
        return ", ".join(f"`{name}`" for name in surface.methods[key])
    if key in surface.left_out:
        return f"no method, {surface.left_out[key]}"
    if key in surface.planned:
        return f"no method yet, planned as `{surface.planned[key]}`"
    return "no method yet"


def _names(difference: Difference) -> Iterator[str]:
    """Yield what only changed its name, and the names that are new."""
    ids = difference.of("operation-id")
    if ids:
        yield from ("", f"### {_count(len(ids), 'renamed operationId')}: no change", "")
        yield from (f"- `{finding.owner.name}`: {finding.text}" for finding in ids)
    added = difference.of("schema-added")
    if added:
        yield from ("", f"### {_count(len(added), 'new schema')}", "")
        yield ", ".join(f"`{finding.owner.name}`" for finding in added)


def _touched(difference: Difference, surface: Surface) -> list[str]:
    rows = list(_rows(difference, surface))
    if not rows:
        return []
    head = ["| operation | methods | domain models | breaking | additive | notes |"]
    head.append("|---" * 6 + "|")
    return ["", f"## {_count(len(rows), 'touched operation')}", "", *head, *rows]


def _rows(difference: Difference, surface: Surface) -> Iterator[str]:
    for key, found in difference.touching().items():
        real = [f for f in found if f.rule not in ("operation-id", "schema-renamed")]
        if not real:
            continue
        homes = {
            home.name.rpartition(".")[2]
            for finding in real
            if finding.owner.kind == "schema"
            for home in surface.homes(finding.owner.name, finding.owner.before)
        }
        counts = [sum(f.severity is severity for f in real) for severity, _ in _SECTIONS]
        cells = [f"`{key}`", _method(key, surface), ", ".join(sorted(homes)) or "none", *counts]
        yield f"| {' | '.join(map(str, cells))} |"


def _unmethodical(difference: Difference, surface: Surface) -> list[str]:
    keys = [f.owner.name for f in difference.of("operation-added")]
    bare = [k for k in keys if k not in surface.methods and k not in surface.left_out]
    if not bare:
        return []
    specs: dict[str, Operation] = {o.key: o for o in operations(difference.new)}
    heading = f"## {_count(len(bare), 'new operation')} without a method"
    lines = [f"- `{key}` ({specs[key].spec['operationId']})" for key in bare]
    return ["", heading, "", *lines]


def _homeless(difference: Difference, surface: Surface) -> list[str]:
    lines = []
    for finding in difference.of("field-added", "field-added-required"):
        why = _lack(finding, surface)
        if why and finding.sides != (Side.UNUSED,):
            lines.append(f"- `{finding.place}`: {why}")
    if not lines:
        return []
    return ["", f"## {_count(len(lines), 'new field')} without a home", "", *lines]


def _lack(finding: Finding, surface: Surface) -> str:
    """Return why a new field has no place in a domain model; nothing if it has one."""
    steps = finding.path.removeprefix(".")
    if finding.owner.kind != "schema" or {".", "[", "{"} & set(steps):
        return "it is in an object without a name, which no domain model stands for"
    homes = surface.homes(finding.owner.name, finding.owner.before)
    if not homes:
        return f"no domain model stands for {finding.owner.name}"
    lacking = [home.name for home in homes if steps not in home.members]
    return f"{', '.join(f'`{name}`' for name in lacking)} lacks it" if lacking else ""


def _without_effect(difference: Difference, surface: Surface) -> list[str]:
    """List the methods that fail on the new release, and the arguments that do."""
    lines = [
        f"- {_method(operation.key, surface)}: `{operation.key}` is not in this release"
        for operation in absent_operations(difference.new)
        if operation.key in surface.methods
    ]
    lines += [
        f"- {_method(operation.key, surface)}: `{operation.key}` does not take `{name}`"
        for operation in operations(difference.new)
        for name in operation.spec.get(ABSENT_PARAMETERS, ())
    ]
    heading = "## Methods and arguments that fail on this release"
    return ["", heading, "", *lines] if lines else []


def _count(number: int, noun: str) -> str:
    return f"{number or 'no'} {noun}{'' if number == 1 else 's'}"
