"""Write the package of endpoint functions and schemas from the contract."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from importlib.metadata import version
from typing import TYPE_CHECKING

from kamiwaza.contract.documents.errors import ContractError
from kamiwaza.contract.documents.openapi import JSONObject, components, operations
from scripts.contract import long_operations, models_index, view
from scripts.contract.layout import TEMPLATES
from scripts.contract.yamlio import dump_json

if TYPE_CHECKING:
    from pathlib import Path

PINNED = {"openapi-python-client": "0.29.1", "ruff": "0.17.6"}
TIMEOUT = 300.0

_STATIC = (
    "conversion.py",
    "errors.py",
    "operations.py",
    "request.py",
    "styles.py",
    "types.py",
    "values.py",
)
_RUFF = (
    *("--isolated", "--no-cache", "--no-respect-gitignore"),
    *("--target-version", "py311", "--line-length", "100"),
)
_COMPACT = ("--config", "format.skip-magic-trailing-comma=true")
_UNSPLIT = ("--config", "lint.isort.split-on-trailing-comma=false")
_FIX = (
    "check",
    ".",
    "--fix-only",
    "--select",
    "F401,F811,I,TC005,UP",
    "--quiet",
    *_RUFF,
    *_UNSPLIT,
)
_FORMAT = ("format", ".", "--quiet", *_RUFF, *_COMPACT)


def generate(contract: JSONObject, folder: Path, *, source: JSONObject | None = None) -> None:
    """Write the whole package for `contract` into `folder`, which must not exist.

    `source` has the facts about the published document for the manifest. Raises ContractError if a
    tool has another version than the pinned one, or if the generator fails or warns.
    """
    check_tools()
    work = folder.parent / f"{folder.name}.work"
    work.mkdir(parents=True)
    try:
        _run_generator(contract, work, folder)
    finally:
        shutil.rmtree(work)
    (folder / "client.py").unlink()
    models_index.complete(contract, folder / "models")
    long_operations.write(contract, folder)
    for name in _STATIC:
        shutil.copyfile(TEMPLATES / f"{name}.jinja", folder / name)
    for command in (_FIX, _FORMAT):
        _run([sys.executable, "-P", "-m", "ruff", *command], folder)
    (folder / "py.typed").write_bytes(b"")
    (folder / "contract.json").write_text(dump_json(contract), "utf-8")
    (folder / "MANIFEST.json").write_text(_manifest(contract, source), "utf-8")


def check_tools() -> None:
    """Raise ContractError unless the generator and ruff have their pinned versions."""
    for package, pinned in PINNED.items():
        if version(package) != pinned:
            raise ContractError(f"{package} {pinned} is needed, {version(package)} is installed")


def template_hash() -> str:
    """Return one hash over the names and contents of all templates."""
    digest = hashlib.sha256()
    for path in sorted(TEMPLATES.rglob("*.jinja")):
        digest.update(path.relative_to(TEMPLATES).as_posix().encode())
        digest.update(hashlib.sha256(path.read_bytes()).digest())
    return digest.hexdigest()


def _run_generator(contract: JSONObject, work: Path, folder: Path) -> None:
    document, config = work / "view.json", work / "config.json"
    document.write_text(json.dumps(view.build(contract)), "utf-8")
    config.write_text(json.dumps({"post_hooks": [], "generate_all_tags": False}), "utf-8")
    arguments = {
        "--path": document,
        "--config": config,
        "--meta": "none",
        "--output-path": folder,
        "--custom-template-path": TEMPLATES,
    }
    flags = [str(word) for pair in arguments.items() for word in pair]
    command = [sys.executable, "-P", "-m", "openapi_python_client", "generate", "--fail-on-warning"]
    _run([*command, *flags], work)


def _run(command: list[str], folder: Path) -> None:
    # A fixed width keeps warnings on one line.
    environment = {**os.environ, "COLUMNS": "200"}
    process = subprocess.run(
        command,
        check=False,
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        timeout=TIMEOUT,
    )
    if process.returncode:
        raise ContractError(f"{' '.join(command[3:5])} failed:\n{process.stdout}{process.stderr}")


def _manifest(contract: JSONObject, source: JSONObject | None) -> str:
    facts = {
        "api_version": contract["info"]["version"],
        "document": source,
        "contract_sha256": hashlib.sha256(dump_json(contract).encode()).hexdigest(),
        "operations": sum(1 for _ in operations(contract)),
        "schemas": len(components(contract)),
        "templates_sha256": template_hash(),
        "tools": PINNED,
    }
    return json.dumps(facts, indent=2, sort_keys=True) + "\n"
