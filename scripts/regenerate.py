"""Import a release and generate everything that depends on it: `python -m scripts.regenerate SPEC`.

All files are made and verified in a scratch folder. Then the contract, the name lock, the generated
package and the report are replaced together; after an error nothing is changed. The exit status is
0; 2 if the document or an overlay is invalid; 3 with --strict after a breaking change that was not
accepted.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kamiwaza.contract.diff.compare import Difference, compare
from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.text import load_yaml
from kamiwaza.contract.sources import fetch
from scripts.contract import package, transaction
from scripts.contract.assemble import Assembly, assemble
from scripts.contract.diff import client_surface
from scripts.contract.diff.report import disagreement_lines, write_notes
from scripts.contract.layout import REPOSITORY, Layout
from scripts.import_spec import describe, stage
from scripts.spec_diff import BAD_INPUT, BREAKING, accepts_breaking

if TYPE_CHECKING:
    from kamiwaza.contract.documents.openapi import JSONObject


class BreakingError(ContractError):
    """A release has breaking changes that were not accepted."""


@dataclass(frozen=True, slots=True)
class RegenerateOptions:
    """Hold the version of the release, the file for the report and the strict mode."""

    release: str | None = None
    report: Path | None = None
    strict: bool = False


def regenerate(origin: str, layout: Layout, options: RegenerateOptions) -> str:
    """Generate everything that depends on a document. Return a summary as text.

    Raises ContractError, or BreakingError for refused breaking changes. Then no file was changed.
    """
    with transaction.exclusive(layout.root) as changes:
        published = fetch.load(origin)
        assembly = assemble(published.document, layout, older=True, release=options.release)
        folder, figures = package.make(assembly.contract, published.facts, changes.scratch)
        difference, notes = _report(assembly, layout)
        if options.strict and difference is not None and difference.is_breaking:
            raise BreakingError(f"the release has breaking changes; nothing was written\n\n{notes}")
        stage(assembly, published, layout, changes)
        changes.replace(layout.package, folder)
        if options.report is not None:
            changes.write(options.report, notes)
        changes.commit()
    summary = f"{describe(assembly)}generated/: {figures}, generated twice with equal results\n"
    return summary if options.report is not None else f"{summary}\n{notes}"


def main(arguments: list[str] | None = None) -> int:
    """Import the release, print the summary and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.regenerate", description=__doc__)
    parser.add_argument("spec", help="path or URL of a document, or the base URL of a platform")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository to write to")
    parser.add_argument(
        "--release", help="version of the release; new operations are recorded with it"
    )
    parser.add_argument("--report", type=Path, help="write the release notes to this file")
    parser.add_argument(
        "--strict", action="store_true", help="refuse a release with breaking changes"
    )
    parser.add_argument("--accept-breaking", action="store_true", default=accepts_breaking())
    parsed = parser.parse_args(arguments)
    options = RegenerateOptions(
        parsed.release,
        parsed.report,
        parsed.strict and not parsed.accept_breaking,
    )
    try:
        sys.stdout.write(regenerate(parsed.spec, Layout(parsed.root), options))
    except (ContractError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return BREAKING if isinstance(error, BreakingError) else BAD_INPUT
    return 0


def _report(assembly: Assembly, layout: Layout) -> tuple[Difference | None, str]:
    """Compare with the committed contract, if there is one."""
    old = _committed(layout)
    disagreements = [*assembly.outcome.kept, *assembly.outcome.unfit]
    if old is None:
        lines = ["# No earlier contract to compare with", *disagreement_lines(disagreements)]
        return None, "\n".join(lines) + "\n"
    difference = compare(old, assembly.contract)
    surface = client_surface.read_surface(layout, assembly.contract)
    title = "Changes from the previous contract"
    return difference, write_notes(difference, surface, title, disagreements=disagreements)


def _committed(layout: Layout) -> JSONObject | None:
    if not layout.openapi.exists():
        return None
    old: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    return old


if __name__ == "__main__":
    sys.exit(main())
