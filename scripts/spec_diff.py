"""Print the changes between two releases: `python -m scripts.spec_diff OLD NEW`.

The exit status is 0; 3 after a breaking change that was not accepted; 2 if an input is invalid.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

from kamiwaza.contract.diff.compare import Difference, compare
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.sources import fetch
from scripts.contract import transaction
from scripts.contract.diff import client_surface
from scripts.contract.diff.load import prepare
from scripts.contract.diff.report import write_notes
from scripts.contract.layout import REPOSITORY, Layout

BAD_INPUT = 2
BREAKING = 3


def spec_diff(old: str, new: str, layout: Layout) -> tuple[Difference, str]:
    """Return the difference of two documents and its release notes. Both are paths or URLs.

    Raises ContractError if a document cannot be read.
    """
    before, after = fetch.load(old), fetch.load(new)
    difference = compare(*prepare(before.document, after.document, layout))
    title = f"Changes from {_title_name(before.origin)} to {_title_name(after.origin)}"
    return difference, write_notes(difference, client_surface.read_surface(layout), title)


def main(arguments: list[str] | None = None) -> int:
    """Compare the documents, write the notes and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.spec_diff", description=__doc__)
    parser.add_argument("old", help="path or URL of the older document, or an openapi.yaml")
    parser.add_argument("new", help="path or URL of the newer document")
    parser.add_argument(
        "--root", type=Path, default=REPOSITORY, help="repository with the methods of the client"
    )
    parser.add_argument("--report", type=Path, help="file for the notes; default: standard output")
    parser.add_argument(
        "--accept-breaking",
        action="store_true",
        default=accepts_breaking(),
        help="exit with 0; or set ACCEPT_BREAKING=1",
    )
    options = parser.parse_args(arguments)
    try:
        difference, text = spec_diff(options.old, options.new, Layout(options.root))
        if options.report is None:
            sys.stdout.write(text)
        else:
            transaction.write_file(options.report, text)
    except (ContractError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return BAD_INPUT
    return BREAKING if difference.is_breaking and not options.accept_breaking else 0


def accepts_breaking() -> bool:
    """Return True if the environment variable ACCEPT_BREAKING is set."""
    return os.environ.get("ACCEPT_BREAKING", "") not in ("", "0")


def _title_name(origin: str) -> str:
    is_url = urlsplit(origin).scheme in ("http", "https")
    return origin if is_url else Path(origin).name


if __name__ == "__main__":
    sys.exit(main())
