"""Write docs/coverage.md: `python -m scripts.coverage_table`. `--check` only compares it."""

from __future__ import annotations

import argparse
import sys

from kamiwaza.contract.documents.errors import ContractError
from scripts.contract import transaction
from scripts.contract.layout import REPOSITORY
from scripts.ledger.coverage import Ledger
from scripts.ledger.table import PAGE, write_table


def main(arguments: list[str] | None = None) -> int:
    """Write or compare the page. Return 1 if the check fails."""
    parser = argparse.ArgumentParser(prog="python -m scripts.coverage_table", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, compare only")
    options = parser.parse_args(arguments)
    try:
        ledger = Ledger.committed()
    except ContractError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    path, text = REPOSITORY / PAGE, write_table(ledger)
    if options.check and path.read_text("utf-8") != text:
        sys.stderr.write(f"error: `make coverage-table` would change {PAGE}\n")
        return 1
    if not options.check:
        transaction.write_file(path, text)
    figures = ", ".join(f"{count} {status}" for status, count in sorted(ledger.figures.items()))
    sys.stdout.write(f"{ledger.figures.total()} operations: {figures}\n")
    for finding in ledger.findings():
        sys.stderr.write(f"finding: {finding}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
