"""Write generated/kamiwaza_api from openapi.yaml, or prove that it is what would be written."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING

from scripts.contract import lint, store, verify
from scripts.contract.errors import ContractError
from scripts.contract.generate import generate
from scripts.contract.layout import PACKAGE, REPOSITORY, Layout
from scripts.contract.yamlio import load_yaml

if TYPE_CHECKING:
    from scripts.contract.document import JSONObject


def write(layout: Layout) -> str:
    """Generate twice, verify, and put the package in place. Return what was written, as text.

    Raises ContractError with the old package untouched if anything is amiss.
    """
    contract = read_contract(layout)
    with store.scratch(layout.package.parent) as scratch:
        folders = [Path(scratch) / turn / PACKAGE for turn in ("first", "second")]
        with ThreadPoolExecutor(len(folders)) as pool:
            list(pool.map(lambda folder: generate(contract, folder), folders))
        _refuse(store.differences(*folders), "two runs differ in")
        found = verify.verify(contract, folders[0])
        store.swap_folder(folders[0], layout.package)
    return found


def check(layout: Layout) -> str:
    """Generate into a scratch folder and compare with what is committed, byte for byte.

    Raises ContractError naming the files that differ.
    """
    contract = read_contract(layout)
    with store.scratch(layout.package.parent) as scratch:
        folder = Path(scratch) / PACKAGE
        generate(contract, folder)
        found = verify.verify(contract, folder)
        _refuse(store.differences(folder, layout.package), "`make generate` would change")
    return found


def read_contract(layout: Layout) -> JSONObject:
    """Return the committed contract, checked. Raises ContractError if it is at fault."""
    if not layout.openapi.exists():
        raise ContractError(f"{layout.openapi} is missing")
    contract: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    lint.check(contract)
    return contract


def main(arguments: list[str] | None = None) -> int:
    """Generate or check, and say what was found; return 1 if anything is amiss."""
    parser = argparse.ArgumentParser(prog="python -m scripts.generate", description=__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, compare only")
    parser.add_argument("--root", type=Path, default=REPOSITORY, help="repository to work in")
    given = parser.parse_args(arguments)
    layout = Layout(given.root)
    try:
        found = check(layout) if given.check else write(layout)
    except ContractError as error:
        sys.stderr.write(f"error: {error}\n")
        return 1
    sys.stdout.write(f"{found}\n")
    return 0


def _refuse(names: list[str], why: str) -> None:
    if names:
        shown = "\n  ".join(names[:50])
        raise ContractError(f"{why} {len(names)} files:\n  {shown}")


if __name__ == "__main__":
    sys.exit(main())
