"""The contract tests, live on a sandbox of a newer release."""

from __future__ import annotations

from tests.contract.tape.checks import SERVICES
from tests.contract.tape.running import contract_tests


def test_the_same_tests_pass_live() -> None:
    run = contract_tests("--live", "newer", SERVICES)
    assert run.returncode == 0, run.stdout
    assert "skipped" not in run.stdout
