"""Run the contract tests in a process of their own."""

from __future__ import annotations

import os
import subprocess
import sys

from tests.contract.tape.checks import ROOT


def contract_tests(*arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run pytest on the contract tests."""
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", *map(str, arguments)],
        cwd=ROOT, env={**os.environ, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip
