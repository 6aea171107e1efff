"""Say what changes between two releases: `python -m scripts.spec_diff OLD NEW`.

The exit status is 0, 3 if something breaks and was not accepted, 2 if an input is no good.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from scripts.contract import fetch, transaction
from scripts.contract.diff import surface
from scripts.contract.diff.compare import Difference, compare
from scripts.contract.diff.load import prepare
from scripts.contract.diff.report import write
from scripts.contract.errors import ContractError
from scripts.contract.layout import REPOSITORY, Layout

BAD_INPUT = 2
BREAKING = 3


def spec_diff(old: str, new: str, layout: Layout) -> tuple[Difference, str]:
    """Return the difference of two documents (paths or URLs) and its release notes.

    Raises ContractError if one of them cannot be read.
    """
    before, after = fetch.load(old), fetch.load(new)
    difference = compare(*prepare(before.document, after.document, layout))
    title = f"Changes from {_name(before.origin)} to {_name(after.origin)}"
    return difference, write(difference, surface.read(layout), title)


def main(arguments: list[str] | None = None) -> int:
    """Compare, write the notes, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.spec_diff", description=__doc__)
    parser.add_argument("old", help="path or URL of the older document, or its openapi.yaml")
    parser.add_argument("new", help="path or URL of the newer one")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="whose methods are touched")
    parser.add_argument("--report", type=Path, help="write the notes there, not to the output")
    parser.add_argument("--accept-breaking", action="store_true", default=is_accepted())
    given = parser.parse_args(arguments)
    try:
        difference, text = spec_diff(given.old, given.new, Layout(given.root))
        if given.report is None:
            sys.stdout.write(text)
        else:
            transaction.write_file(given.report, text)
    except (ContractError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return BAD_INPUT
    return BREAKING if difference.is_breaking and not given.accept_breaking else 0


def is_accepted() -> bool:
    """Say whether the environment accepts breaking changes."""
    return os.environ.get("ACCEPT_BREAKING", "") not in ("", "0")


def _name(origin: str) -> str:
    is_url = urlsplit(origin).scheme in ("http", "https")
    return origin if is_url else Path(origin).name


if __name__ == "__main__":
    sys.exit(main())
