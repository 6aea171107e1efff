"""`make bench`: the budgets of the design, each beside what it is measured against, in one run.

Prints the table and writes it to docs/benchmarks.md. BENCH_FULL=1 takes the large ones.
"""

from __future__ import annotations

import os
import platform
import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from pathlib import Path

from tests.benchmarks import (
    calls,
    crowd,
    downloads,
    events,
    flight,
    instructions,
    many_calls,
    memory,
    observers,
    pages,
    startup,
)
from tests.benchmarks.row import Row

_PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
_HEAD = ("what", "ours", "against", "ratio", "budget", "")
_TEXT = """# Benchmarks

Written by `make bench`{how}. Every row is measured beside what it is compared with, in one run, the
rounds of both in turn; the figures are medians, the ratio is the median of the ratios of single
rounds where there are several. Trust the ratios, not the figures.

{when}

{table}
"""


def _rows(full: bool) -> Iterator[Row]:
    yield from startup.rows()
    yield from calls.rows(full=full)
    yield from instructions.rows()
    yield from observers.rows()
    yield from crowd.rows(full=full)
    yield from events.rows(full=full)
    yield from flight.rows(full=full)
    yield from memory.rows(full=full)
    yield from pages.rows(quick=not full)
    yield from many_calls.rows(full=full)
    yield from downloads.rows()


def _cells(row: Row) -> tuple[str, ...]:
    budget = "" if row.budget is None else f"{row.budget:.3g} {row.unit}"
    against = f"{row.against:.3f}" if row.against else ""
    ratio = f"{row.ratio:.2f}" if row.against else ""
    return row.what, f"{row.ours:.3f}", against, ratio, budget, "" if row.kept else "over"


def table(rows: Sequence[Row]) -> str:
    """Return the rows as a table whose columns stand below each other."""
    lines = [_HEAD, *map(_cells, rows)]
    widths = [max(len(line[column]) for line in lines) for column in range(len(_HEAD))]
    shown = [
        f"| {' | '.join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))} |"
        for line in lines
    ]
    rule = f"|{'|'.join('-' * (width + 2) for width in widths)}|"
    return "\n".join([shown[0], rule, *shown[1:]])


def main() -> int:
    """Measure; a row over its budget is marked, never an error."""
    full = bool(os.environ.get("BENCH_FULL"))
    found = table(list(_rows(full)))
    when = (
        f"{datetime.now(UTC):%d %b %Y}, Python {platform.python_version()},"
        f" {platform.system()} {platform.machine()}, {os.cpu_count()} cores"
    )
    how = " with BENCH_FULL=1" if full else ""
    _PAGE.write_text(_TEXT.format(how=how, when=when, table=found), "utf-8")
    sys.stdout.write(f"{when}\n{found}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
