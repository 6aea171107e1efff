"""`check` says of the published documents what an independent comparison says."""

from __future__ import annotations

import json
from collections import Counter
from typing import Any

import pytest

from kamiwaza.contract.commands import check
from kamiwaza.contract.commands.client_methods import operations_by_method
from kamiwaza.contract.documents.routes import shape
from tests.unit.contract_commands.independent import states
from tests.unit.contract_pipeline.test_published import PUBLISHED

pytestmark = pytest.mark.skipif(not PUBLISHED.is_dir(), reason="no published documents here")
RANKS = ("fine", "changed", "broken")
COUNTS = {
    "1.2.0": {"fine": 567},
    "1.0.1": {"fine": 487, "changed": 2, "broken": 22, "missing": 56},
    "0.9.3": {"fine": 8, "changed": 133, "broken": 86, "missing": 340},
}


def _expected(keys: tuple[str, ...], by_operation: dict[str, str]) -> str:
    found = [by_operation[shape(key)] for key in keys]
    if "missing" in found:
        return "missing" if set(found) == {"missing"} else "broken"
    return max(found, key=RANKS.index) if found else "unknown"


def _read(release: str) -> Any:
    return json.loads((PUBLISHED / f"kamiwaza-{release}.json").read_text("utf-8"))


@pytest.mark.parametrize("release", COUNTS)
def test_every_method_has_the_state_of_the_independent_comparison(
    release: str, capsys: pytest.CaptureFixture[str]
) -> None:
    by_operation = states(_read("1.2.0"), _read(release))
    path = str(PUBLISHED / f"kamiwaza-{release}.json")
    code = check.main(["--server", path, "--format", "json"])
    report = json.loads(capsys.readouterr().out)
    ours = {entry["method"]: entry["state"] for entry in report["methods"]}
    table = {
        method: _expected(keys, by_operation) for method, keys in operations_by_method().items()
    }
    assert ours == table
    counts = Counter(table.values())
    assert counts.pop("unknown") == 18
    assert counts == COUNTS[release]
    assert code == (0 if release == "1.2.0" else 3)
