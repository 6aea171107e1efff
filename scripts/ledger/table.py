"""Write the coverage table: every operation with its method, or the reason why it has none."""

from __future__ import annotations

import re
from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING

from scripts.ledger.contract import REASONS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from scripts.ledger.coverage import Entry, Ledger, Status

PAGE = "docs/coverage.md"

_HEAD = """# Operations and methods

`make coverage-table` writes this page, and a test compares it with the code. Release {release} of
the platform has {total} operations. {covered} have a method in this client, {planned} have a
planned method, and {left_out} deliberately have none. Call operations without a method through
[`client.raw`](raw.md).

| state | meaning |
|---|---|
| yes | both clients have `client.<method>` |
| planned | the planned name of the method; until then, use `client.raw` |
{reasons}

`since` is the first release with the operation. 0.9.2 means 0.9.2 or earlier.
"""
_ORDER: tuple[Status, ...] = ("covered", "planned", "internal", "raw-only", "unknown")
_STATES = {"covered": "yes", "unknown": "undecided"}
_ALTERNATIVE_SUFFIX = re.compile(r"_(v2|by_path)$")


def write_table(ledger: Ledger) -> str:
    """Return the page as Markdown. The same ledger always gives the same text."""
    return "\n".join(_lines(ledger)) + "\n"


def _lines(ledger: Ledger) -> Iterator[str]:
    figures = ledger.figures
    yield _HEAD.format(
        release=ledger.contract["info"]["version"],
        total=figures.total(),
        covered=figures["covered"],
        planned=figures["planned"],
        left_out=figures["internal"] + figures["raw-only"],
        reasons="\n".join(f"| {name} | {reason} |" for name, reason in REASONS.items()),
    )
    services = [(n, list(statuses)) for n, statuses in groupby(ledger.entries, key=_service)]
    yield from _summary(services)
    methods = {entry.operation.method for entry in ledger.entries}
    for name, entries in services:
        yield f"\n## {name}\n"
        yield "| method | operation | state | role | since | note |"
        yield "|---|---|---|---|---|---|"
        for entry in sorted(entries, key=lambda e: (e.operation.method or "", e.operation.key)):
            yield _row(entry, methods)


def _summary(services: list[tuple[str, list[Entry]]]) -> Iterator[str]:
    yield "| service | operations | yes | planned | internal | raw-only |"
    yield "|---|---|---|---|---|---|"
    for name, entries in services:
        statuses = Counter(entry.status for entry in entries)
        counts = [str(statuses[s]) for s in _ORDER[:4]]
        yield f"| [{name}](#{name}) | {len(entries)} | {' | '.join(counts)} |"


def _row(entry: Entry, methods: set[str | None]) -> str:
    operation = entry.operation
    name = f"`{operation.method}`" if operation.method and operation.left_out is None else ""
    state = _STATES.get(entry.status, entry.status)
    note = operation.note or _equivalent_method(entry, methods)
    return (
        f"| {name} | `{operation.key}` | {state} | {operation.role} | {operation.since} | {note} |"
    )


def _equivalent_method(entry: Entry, methods: set[str | None]) -> str:
    """Return a note with the method that does the same as a raw-only operation."""
    equivalent = _ALTERNATIVE_SUFFIX.sub("", entry.operation.method or "")
    return f"as `{equivalent}`" if entry.status == "raw-only" and equivalent in methods else ""


def _service(entry: Entry) -> str:
    return entry.operation.service
