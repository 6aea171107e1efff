"""`fail_operation` and `stall_operation` refuse what they cannot play, and say what can."""

from __future__ import annotations

import pytest

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.operations.kinds import OPERATION_KINDS
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.state.long_operation_scripts import SCRIPTS


@pytest.mark.parametrize(
    ("kind", "way_out"),
    [
        ("serving.deployment", r"stall_deployment\(\)"),
        ("models.download", r"fail_download\(\)"),
        ("serving.stop", r"fail_next\(operation='serving.get_deployment'\)"),
        ("ingestion.run", r"fail_next\(status=504, operation='ingestion.run_active'\)"),
        ("jobs.jop", "did you mean jobs.job"),
        ("q", "use one of apps.deployment, "),
    ],
)
def test_a_kind_that_cannot_stall_names_the_way_out(
    sandbox: Sandbox, kind: str, way_out: str
) -> None:
    with pytest.raises(InvalidArgumentError, match=way_out):
        sandbox.stall_operation(kind)


@pytest.mark.parametrize("kind", sorted({*SCRIPTS, *OPERATION_KINDS}))
def test_every_kind_is_planned_or_explained(sandbox: Sandbox, kind: str) -> None:
    if kind in SCRIPTS:
        sandbox.fail_operation(kind)
    if kind in SCRIPTS and SCRIPTS[kind].status_operation:
        sandbox.stall_operation(kind)
        return
    with pytest.raises(InvalidArgumentError, match="use fail_"):
        sandbox.stall_operation(kind)
