"""Write the tables of docs/moving-from-kamiwaza-sdk.md; with `--check`, only compare."""

from __future__ import annotations

import argparse
import sys

from kamiwaza.vendor_names.table import Row, read_sections
from scripts.contract import transaction
from scripts.contract.layout import REPOSITORY

PAGE = "docs/moving-from-kamiwaza-sdk.md"
_MARK = "from kamiwaza/vendor_names/names.toml. -->\n"


def main(arguments: list[str] | None = None) -> int:
    """Write or compare the page. Return 1 if it is outdated."""
    parser = argparse.ArgumentParser(prog="python -m scripts.moving_page", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, compare only")
    given = parser.parse_args(arguments)
    path = REPOSITORY / PAGE
    before = path.read_text("utf-8")
    text = with_tables(before)
    if given.check and text != before:
        sys.stderr.write(f"error: `make moving-page` would change {PAGE}\n")
        return 1
    if not given.check:
        transaction.write_file(path, text)
    return 0


def with_tables(page: str) -> str:
    """Return the page with fresh tables below the mark."""
    written_by_hand, mark, _ = page.partition(_MARK)
    return f"{written_by_hand}{mark}{_tables()}"


def _tables() -> str:
    parts = []
    for section in read_sections():
        rows = "\n".join(_line(row) for row in section.rows)
        parts.append(f"\n## {section.title}\n\n| there | here | note |\n|---|---|---|\n{rows}\n")
    return "".join(parts)


def _line(row: Row) -> str:
    return f"| `{row.name}` | {f'`{row.call}`' if row.call else '—'} | {row.note} |"


if __name__ == "__main__":
    sys.exit(main())
