"""Write `contract.json`, the contract inside the package: openapi.yaml as JSON.

Git holds the contract once, as openapi.yaml. `MANIFEST.json` has the hash of the JSON, so a missing
or outdated file is noticed and written again: by `make`, by the tests and when a wheel is built.
"""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path

from kamiwaza.contract.documents.text import load_yaml
from scripts.contract.yamlio import dump_json

FILE = "contract.json"


def ensure(root: Path) -> Path:
    """Return the path of the JSON below `root`, written anew if it is missing or outdated.

    Raises ContractError if openapi.yaml is not valid YAML, OSError if a file cannot be read or
    written.
    """
    package = root / "generated" / "kamiwaza_api"
    target = package / FILE
    manifest = json.loads((package / "MANIFEST.json").read_text("utf-8"))
    if not target.exists() or _hash(target) != manifest["contract_sha256"]:
        source = root / "openapi.yaml"
        draft = target.with_name(f"{FILE}.{os.getpid()}")
        draft.write_text(dump_json(load_yaml(source.read_text("utf-8"), source.name)), "utf-8")
        os.replace(draft, target)
    return target


def _hash(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


if __name__ == "__main__":
    ensure(Path(__file__).resolve().parents[2]).touch()
