"""What it costs to begin."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator

from kamiwaza import KamiwazaClient
from tests.benchmarks.row import Row, side_by_side


def _python(code: str) -> None:
    subprocess.run([sys.executable, "-c", code], check=True)


def rows() -> Iterator[Row]:
    """Import, and a second client in a process."""
    bare, ours = side_by_side(
        lambda: _python("pass"), lambda: _python("import kamiwaza"), rounds=15
    )
    yield Row("import kamiwaza, over bare Python (ms)", ours, bare, 30, "ms above")
    KamiwazaClient("https://kamiwaza.test", api_key="key")
    (again,) = side_by_side(
        lambda: KamiwazaClient("https://kamiwaza.test", api_key="key"), rounds=50
    )
    yield Row("a second client (ms)", again, 0.0, 1, "ms above")
