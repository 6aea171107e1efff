"""Take a release in: `python -m scripts.regenerate SPEC` writes everything that comes from it.

Contract, names, generated package and report are put in place together, after all of them were
made and proved elsewhere; otherwise nothing is touched. The exit status is 0, 2 if the document
or what we say of it is at fault, 3 with --strict if the release breaks and that is not accepted.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.contract import fetch, package, transaction
from scripts.contract.assemble import Assembly, assemble
from scripts.contract.diff import surface
from scripts.contract.diff.compare import Difference, compare
from scripts.contract.diff.report import disagreements, write
from scripts.contract.errors import ContractError
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.yamlio import load_yaml
from scripts.import_spec import describe, stage
from scripts.spec_diff import BAD_INPUT, BREAKING, is_accepted

if TYPE_CHECKING:
    from scripts.contract.document import JSONObject


class BreakingError(ContractError):
    """Say that a release breaks what users have, which was not accepted."""


@dataclass(frozen=True, slots=True)
class Wishes:
    """Hold what the caller wants besides: the release's name, a report file, no breakage."""

    release: str | None = None
    report: Path | None = None
    strict: bool = False


def regenerate(origin: str, layout: Layout, wishes: Wishes) -> str:
    """Write everything that comes from a document. Return what was done, as text.

    Raises ContractError with the tree untouched if anything is amiss, BreakingError if only
    what it means for users is.
    """
    with transaction.exclusive(layout.root) as changes:
        published = fetch.load(origin)
        assembly = assemble(published.document, layout, older=True, release=wishes.release)
        folder, found = package.make(assembly.contract, published.facts, changes.scratch)
        difference, notes = _report(assembly, layout)
        if wishes.strict and difference is not None and difference.is_breaking:
            raise BreakingError(f"the release breaks what users have, nothing written\n\n{notes}")
        stage(assembly, published, layout, changes)
        changes.replace(layout.package, folder)
        if wishes.report is not None:
            changes.write(wishes.report, notes)
        changes.commit()
    said = f"{describe(assembly)}generated/: {found}, twice identical\n"
    return said if wishes.report is not None else f"{said}\n{notes}"


def main(arguments: list[str] | None = None) -> int:
    """Take the release in, say what it means, and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.regenerate", description=__doc__)
    parser.add_argument("spec", help="path or URL of a document, or address of a platform")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository to write to")
    parser.add_argument("--release", help="what people call it, the first one of new operations")
    parser.add_argument("--report", type=Path, help="write the release notes to this file")
    parser.add_argument("--strict", action="store_true", help="refuse a release that breaks")
    parser.add_argument("--accept-breaking", action="store_true", default=is_accepted())
    given = parser.parse_args(arguments)
    wishes = Wishes(given.release, given.report, given.strict and not given.accept_breaking)
    try:
        sys.stdout.write(regenerate(given.spec, Layout(given.root), wishes))
    except (ContractError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return BREAKING if isinstance(error, BreakingError) else BAD_INPUT
    return 0


def _report(assembly: Assembly, layout: Layout) -> tuple[Difference | None, str]:
    """Compare with the committed contract, if there is one that can be read."""
    old = _committed(layout)
    said = [*assembly.outcome.kept, *assembly.outcome.unfit]
    if old is None:
        lines = ["# No earlier contract to compare with", *disagreements(said)]
        return None, "\n".join(lines) + "\n"
    difference = compare(old, assembly.contract)
    known = surface.read(layout, assembly.contract)
    return difference, write(difference, known, "Changes from the contract before", said=said)


def _committed(layout: Layout) -> JSONObject | None:
    if not layout.openapi.exists():
        return None
    old: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    return old


if __name__ == "__main__":
    sys.exit(main())
