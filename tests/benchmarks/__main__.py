"""`make bench`: the budgets of the design, each beside what it is measured against, in one run."""

from __future__ import annotations

import sys

from tests.benchmarks import calls, pages, startup


def main() -> int:
    """Print a table of ratios; a row over its budget is marked, never an error."""
    quick = "--full" not in sys.argv[1:]
    rows = [*startup.rows(), *calls.rows(), *pages.rows(quick=quick)]
    width = max(len(row.what) for row in rows)
    print(f"{'what':{width}}  {'ours':>10}  {'against':>10}  {'ratio':>6}  budget")
    for row in rows:
        mark = "" if row.kept else "  over"
        print(
            f"{row.what:{width}}  {row.ours:>10.3f}  {row.against:>10.3f}  {row.ratio:>6.2f}"
            f"  {row.budget:g} {row.unit}{mark}"
        )
    return 0


if __name__ == "__main__":
    sys.exit(main())
