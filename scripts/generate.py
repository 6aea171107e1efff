"""Write generated/kamiwaza_api from openapi.yaml, or compare the committed files with `--check`."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from kamiwaza.contract.documents.errors import ContractError
from scripts.contract import lint, overlay, package, packaged, store, transaction
from scripts.contract.layout import REPOSITORY, Layout
from scripts.contract.refresh import refreshed
from scripts.contract.yamlio import dump_yaml


def write(layout: Layout) -> str:
    """Write the facts of the overlays into openapi.yaml, and the package from that.

    The package is generated twice and verified. Return what was written, as text.
    Raises ContractError after a failure. Then the old package is unchanged.
    """
    with transaction.exclusive(layout.root) as changes:
        committed, source = package.read_contract(layout), package.read_source(layout)
        contract = refreshed(committed, overlay.read(layout.overlays))
        folder, figures = package.make(contract, source, changes.scratch)
        if contract != committed:
            lint.check(contract)
            changes.write(layout.openapi, dump_yaml(contract))
        changes.replace(layout.package, folder)
        changes.commit()
    return figures


def check(layout: Layout) -> str:
    """Generate into a scratch folder and compare with what is committed, byte for byte.

    Raises ContractError naming the files that differ.
    """
    if transaction.is_pending(layout.root):
        raise ContractError("an earlier run was killed; `make generate` finishes it")
    contract, source = package.read_contract(layout), package.read_source(layout)
    if refreshed(contract, overlay.read(layout.overlays)) != contract:
        raise ContractError("`make generate` would change openapi.yaml: an overlay was edited")
    if (layout.package / "MANIFEST.json").exists():
        packaged.ensure(layout.root)  # it is not in git
    with TemporaryDirectory(prefix="kamiwaza-") as scratch:
        folder, figures = package.make(contract, source, Path(scratch), runs=1)
        package.refuse(store.differences(folder, layout.package), "`make generate` would change")
    return figures


def main(arguments: list[str] | None = None) -> int:
    """Generate or check, print the figures and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, compare only")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository to work in")
    options = parser.parse_args(arguments)
    layout = Layout(options.root)
    try:
        figures = check(layout) if options.check else write(layout)
    except (ContractError, OSError) as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(f"{figures}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
