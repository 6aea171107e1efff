"""Import a published document: `python -m scripts.import_spec SPEC` writes openapi.yaml."""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

from scripts.contract import fetch, store
from scripts.contract.assemble import Assembly, assemble
from scripts.contract.document import components, operations
from scripts.contract.errors import ContractError
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.yamlio import dump_yaml


def import_spec(origin: str, layout: Layout, *, older: bool = False) -> Assembly:
    """Write openapi.yaml and the name lock below the layout's root, both or neither.

    Raises ContractError with nothing written if the document or an overlay is at fault.
    """
    assembly = assemble(fetch.read(origin), layout, older=older)
    lock = json.dumps(assembly.lock.to_json(), indent=1, sort_keys=True, ensure_ascii=False)
    store.write_all({layout.openapi: dump_yaml(assembly.contract), layout.lock: lock + "\n"})
    return assembly


def main(arguments: list[str] | None = None) -> int:
    """Run the import and say what it did; return 1 if the document cannot be imported."""
    parser = argparse.ArgumentParser(prog="python -m scripts.import_spec", description=__doc__)
    parser.add_argument("spec", help="path or http(s) URL of an OpenAPI 3.1 document")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository to write to")
    parser.add_argument(
        "--older", action="store_true", help="skip overlay actions for operations it lacks"
    )
    given = parser.parse_args(arguments)
    try:
        assembly = import_spec(given.spec, Layout(given.root), older=given.older)
    except ContractError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(report(assembly))
    return 0


def report(assembly: Assembly) -> str:
    """Return what a reviewer needs to know of an import, as text."""
    contract, outcome = assembly.contract, assembly.outcome
    lines = [
        f"release {contract['info']['version']}: {sum(1 for _ in operations(contract))} operations,"
        f" {len(components(contract))} schemas; {outcome.applied} overlay actions applied,"
        f" {len(outcome.skipped)} skipped",
        *(f"skipped {name}" for name in outcome.skipped),
        *(f"no overlay knows {key}" for key in assembly.unannotated),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    sys.exit(main())
