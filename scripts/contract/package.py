"""Generate the package twice in a scratch folder, compare both copies and verify one."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.text import load_json, load_yaml
from scripts.contract import lint, store, verify
from scripts.contract.generator import generate
from scripts.contract.layout import PACKAGE, Layout

if TYPE_CHECKING:
    from pathlib import Path

    from kamiwaza.contract.documents.openapi import JSONObject


def make(
    contract: JSONObject, source: JSONObject | None, scratch: Path, *, runs: int = 2
) -> tuple[Path, str]:
    """Return the package's folder below `scratch` and a line of figures.

    Args:
        contract: the contract to generate from.
        source: the facts about the published document, if known.
        scratch: folder for the generated copies.
        runs: how often to generate. All copies must be equal.

    Raises:
        ContractError: two copies differ, or the package failed the verification.
    """
    folders = [scratch / f"run-{run}" / PACKAGE for run in range(runs)]
    with ThreadPoolExecutor(runs) as pool:
        list(pool.map(lambda folder: generate(contract, folder, source=source), folders))
    for folder in folders[1:]:
        refuse(store.differences(folders[0], folder), "two runs differ in")
    return folders[0], verify.verify(contract, folders[0])


def refuse(names: list[str], reason: str) -> None:
    """Raise ContractError naming the files, if there are any."""
    if names:
        listed = "\n  ".join(names[:50])
        raise ContractError(f"{reason} {len(names)} files:\n  {listed}")


def read_contract(layout: Layout) -> JSONObject:
    """Return the committed contract. Raises ContractError if it is missing or invalid."""
    if not layout.openapi.exists():
        raise ContractError(f"{layout.openapi} is missing")
    contract: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    lint.check(contract)
    return contract


def read_source(layout: Layout) -> JSONObject | None:
    """Return the facts about the published document, or None if the file is missing."""
    if not layout.source.exists():
        return None
    source: JSONObject = load_json(layout.source.read_text("utf-8"), layout.source.name)
    return source
