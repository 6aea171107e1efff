"""Import a published document: `python -m scripts.import_spec SPEC` writes openapi.yaml."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import components, operations
from kamiwaza.contract.sources import fetch
from scripts.contract import transaction
from scripts.contract.assemble import Assembly, assemble
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.yamlio import dump_yaml

if TYPE_CHECKING:
    from kamiwaza.contract.sources.fetch import Published
    from scripts.contract.transaction import Transaction


def import_spec(origin: str, layout: Layout, *, older: bool = False) -> Assembly:
    """Write openapi.yaml and the name lock below the layout's root in one transaction.

    Raises ContractError if the document or an overlay is invalid. Then no file is written.
    """
    with transaction.exclusive(layout.root) as changes:
        published = fetch.load(origin)
        assembly = assemble(published.document, layout, older=older)
        stage(assembly, published, layout, changes)
        changes.commit()
    return assembly


def stage(assembly: Assembly, published: Published, layout: Layout, changes: Transaction) -> None:
    """Add what an import writes to a transaction."""
    lock = json.dumps(assembly.lock.to_json(), indent=1, sort_keys=True, ensure_ascii=False)
    changes.write(layout.openapi, dump_yaml(assembly.contract))
    changes.write(layout.lock, lock + "\n")
    changes.write(layout.source, json.dumps(published.facts, indent=1, sort_keys=True) + "\n")


def main(arguments: list[str] | None = None) -> int:
    """Run the import and print a summary. Return 1 if the document cannot be imported."""
    parser = argparse.ArgumentParser(prog="python -m scripts.import_spec", description=__doc__)
    parser.add_argument("spec", help="path or http(s) URL of an OpenAPI 3.1 document")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository to write to")
    parser.add_argument(
        "--older",
        action="store_true",
        help="skip overlay actions for operations that the document lacks",
    )
    options = parser.parse_args(arguments)
    try:
        assembly = import_spec(options.spec, Layout(options.root), older=options.older)
    except (ContractError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(describe(assembly))
    return 0


def describe(assembly: Assembly) -> str:
    """Return a summary of an import for its reviewer."""
    contract, outcome = assembly.contract, assembly.outcome
    skipped: dict[str, list[str]] = {}
    for action in outcome.skipped:
        skipped.setdefault(action.place, []).append(action.name)
    lines = [
        f"release {contract['info']['version']}: {sum(1 for _ in operations(contract))} operations,"
        f" {len(components(contract))} schemas; {outcome.applied} overlay actions applied,"
        f" {len(outcome.skipped) + len(outcome.unfit)} skipped",
        *(f"not in this release: {place} ({', '.join(n)})" for place, n in sorted(skipped.items())),
        *(f"skipped {fault}" for fault in outcome.unfit),
        *outcome.kept,
        *(f"{line}; not a change on the wire" for line in assembly.renamed),
        *(f"no overlay has facts about {key}" for key in assembly.unannotated),
        *(f"the first release of {key} is unknown: pass RELEASE" for key in assembly.undated),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
