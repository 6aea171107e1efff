"""How the contract tests run: from cassettes, recording them, or live on a sandbox."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

CASSETTES = Path(__file__).resolve().parents[2] / "cassettes"
# The fixture that cleans the environment of tests comes later than this module.
ENVIRONMENT = {name: value for name, value in os.environ.items() if name.startswith("KAMIWAZA_")}


def add(parser: pytest.Parser) -> None:
    """Declare the options of the contract tests."""
    group = parser.getgroup("contract", "contract tests")
    group.addoption(
        "--record",
        action="store_true",
        help="record the cassettes anew: from the embedded platform, or KAMIWAZA_BASE_URL if set",
    )
    group.addoption(
        "--live",
        metavar="SANDBOX",
        help="play the contract tests on a sandbox (current, ...) instead of the cassettes",
    )
    group.addoption(
        "--cassettes", metavar="FOLDER", type=Path, default=CASSETTES, help="where cassettes are"
    )
