"""A small published document, and a command that is run in this process."""

from __future__ import annotations

import copy
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from kamiwaza.contract.__main__ import main
from tests.unit.contract_pipeline import tiny

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run a command and return its exit code, standard output and standard error."""
    for name in ("BASE_URL", "API_KEY", "USERNAME", "PASSWORD"):
        monkeypatch.delenv(f"KAMIWAZA_{name}", raising=False)

    def run_command(*arguments: str) -> tuple[int, str, str]:
        code = main(arguments)
        written = capsys.readouterr()
        return code, written.out, written.err

    return run_command


@pytest.fixture
def documents(tmp_path: Path) -> Callable[[Callable[[Any], None]], list[str]]:
    """Write the small document, and the same after a change, and return both paths."""

    def write(change: Callable[[Any], None]) -> list[str]:
        changed = copy.deepcopy(tiny.document())
        change(changed)
        paths = []
        for name, document in (("old.json", tiny.document()), ("new.json", changed)):
            (tmp_path / name).write_text(json.dumps(document))
            paths.append(str(tmp_path / name))
        return paths

    return write
