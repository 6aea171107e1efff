"""Make the generated package in a scratch folder, twice, and prove it before anyone sees it."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

from scripts.contract import lint, store, verify
from scripts.contract.errors import ContractError
from scripts.contract.generator import generate
from scripts.contract.layout import PACKAGE, Layout
from scripts.contract.yamlio import load_json, load_yaml

if TYPE_CHECKING:
    from pathlib import Path

    from scripts.contract.document import JSONObject


def make(
    contract: JSONObject, source: JSONObject | None, scratch: Path, *, turns: int = 2
) -> tuple[Path, str]:
    """Return the package's folder below `scratch` and a line of figures.

    Raises ContractError if two of the `turns` differ in a byte, or if anything is amiss.
    """
    folders = [scratch / f"turn-{turn}" / PACKAGE for turn in range(turns)]
    with ThreadPoolExecutor(turns) as pool:
        list(pool.map(lambda folder: generate(contract, folder, source=source), folders))
    for folder in folders[1:]:
        refuse(store.differences(folders[0], folder), "two runs differ in")
    return folders[0], verify.verify(contract, folders[0])


def refuse(names: list[str], why: str) -> None:
    """Raise ContractError naming the files, if there are any."""
    if names:
        shown = "\n  ".join(names[:50])
        raise ContractError(f"{why} {len(names)} files:\n  {shown}")


def read_contract(layout: Layout) -> JSONObject:
    """Return the committed contract, checked. Raises ContractError if it is at fault."""
    if not layout.openapi.exists():
        raise ContractError(f"{layout.openapi} is missing")
    contract: JSONObject = load_yaml(layout.openapi.read_text("utf-8"), layout.openapi.name)
    lint.check(contract)
    return contract


def read_source(layout: Layout) -> JSONObject | None:
    """Return what is known of the published document, None if nothing is."""
    if not layout.source.exists():
        return None
    source: JSONObject = load_json(layout.source.read_text("utf-8"), layout.source.name)
    return source
