"""Write the coverage table: every service, every operation, its method or why it has none."""

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

Written by `make coverage-table`; the tests compare it with the code. Release {release} of the
platform has {total} operations: {covered} have a method of this client, {planned} are planned for
later releases, {out} have none on purpose. What has no method is reached through
[`client.raw`](raw.md).

| state | meaning |
|---|---|
| yes | `client.<method>` is there, in both clients |
| planned | the method will be called so; until then `client.raw` |
{reasons}

`since` is the first release that had the operation; 0.9.2 stands for that one or an earlier one.
"""
_ORDER: tuple[Status, ...] = ("covered", "planned", "internal", "raw-only", "unknown")
_STATES = {"covered": "yes", "unknown": "undecided"}
_TWIN = re.compile(r"_(v2|by_path)$")


def write_table(ledger: Ledger) -> str:
    """Return the page as Markdown; the same ledger gives the same text."""
    return "\n".join(_lines(ledger)) + "\n"


def _lines(ledger: Ledger) -> Iterator[str]:
    figures = ledger.figures
    yield _HEAD.format(
        release=ledger.contract["info"]["version"],
        total=figures.total(),
        covered=figures["covered"],
        planned=figures["planned"],
        out=figures["internal"] + figures["raw-only"],
        reasons="\n".join(f"| {name} | {why} |" for name, why in REASONS.items()),
    )
    services = [(n, list(found)) for n, found in groupby(ledger.entries, key=_service)]
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
        found = Counter(entry.status for entry in entries)
        shown = [str(found[s]) for s in _ORDER[:4]]
        yield f"| [{name}](#{name}) | {len(entries)} | {' | '.join(shown)} |"


def _row(entry: Entry, methods: set[str | None]) -> str:
    one = entry.operation
    name = f"`{one.method}`" if one.method and one.left_out is None else ""
    state = _STATES.get(entry.status, entry.status)
    note = one.note or _twin(entry, methods)
    return f"| {name} | `{one.key}` | {state} | {one.role} | {one.since} | {note} |"


def _twin(entry: Entry, methods: set[str | None]) -> str:
    """Say which method does what a raw-only operation does."""
    twin = _TWIN.sub("", entry.operation.method or "")
    return f"as `{twin}`" if entry.status == "raw-only" and twin in methods else ""


def _service(entry: Entry) -> str:
    return entry.operation.service
