"""What it costs to begin."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator

from kamiwaza import KamiwazaClient
from tests.benchmarks.row import Row, side_by_side

_ROUNDS = 9


def _cpu(code: str) -> float:
    """Return the CPU milliseconds of an interpreter that runs `code`."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def rows() -> Iterator[Row]:
    """Import, and a second client in a process."""
    bare, ours = side_by_side(lambda: _cpu("pass"), lambda: _cpu("import kamiwaza"), rounds=_ROUNDS)
    yield Row("import kamiwaza, over bare Python (wall ms)", ours, bare, 30, "ms above")
    pairs = [(_cpu("import kamiwaza"), _cpu("pass")) for _ in range(_ROUNDS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    yield Row("import kamiwaza, over bare Python (CPU ms)", ours, bare, 30, "ms above")
    KamiwazaClient("https://kamiwaza.test", api_key="key")
    (again,) = side_by_side(
        lambda: KamiwazaClient("https://kamiwaza.test", api_key="key"), rounds=50
    )
    yield Row("a second client (wall ms)", again, 0.0, 1, "ms above")
