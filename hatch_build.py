"""Build hook of hatchling: put the contract as JSON into the package."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ContractBuildHook(BuildHookInterface[Any]):
    """Write `generated/kamiwaza_api/contract.json` before the files are collected."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Write the file if it is missing or outdated."""
        root = Path(self.root)
        sys.path.insert(0, str(root))
        try:
            from scripts.contract.packaged import ensure

            ensure(root)
        finally:
            sys.path.remove(str(root))
