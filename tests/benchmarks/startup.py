"""What it costs to begin."""

from __future__ import annotations

import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator

from kamiwaza import KamiwazaClient
from tests.benchmarks.row import Row, side_by_side

_ROUNDS = 9


def _cpu(code: str, **environment: str) -> float:
    """Return the CPU milliseconds of an interpreter that runs `code`."""
    environment = {**os.environ, **environment}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run([sys.executable, "-c", code], check=True, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime) * 1000


def _command(*words: str) -> Row:
    """The CPU time of a command that only prints help, beside that of bare Python."""
    code = f"""
import os, sys
sys.argv[1:], sys.stdout = {words!r}, open(os.devnull, "w")
from kamiwaza.cli.main import main
main()
"""
    # An installed package has its byte code, whatever the environment says about writing it.
    with tempfile.TemporaryDirectory() as folder:
        compiled = {"PYTHONPYCACHEPREFIX": folder, "PYTHONDONTWRITEBYTECODE": ""}
        _cpu(code, **compiled)
        pairs = [(_cpu(code, **compiled), _cpu("pass", **compiled)) for _ in range(_ROUNDS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    return Row(f"kamiwaza {' '.join(words)}, over bare Python (CPU ms)", ours, bare, 6)


def rows() -> Iterator[Row]:
    """Import, and a second client in a process."""
    bare, ours = side_by_side(lambda: _cpu("pass"), lambda: _cpu("import kamiwaza"), rounds=_ROUNDS)
    yield Row("import kamiwaza, over bare Python (wall ms)", ours, bare, 30, "ms above")
    pairs = [(_cpu("import kamiwaza"), _cpu("pass")) for _ in range(_ROUNDS)]
    ours, bare = (statistics.median(times) for times in zip(*pairs, strict=True))
    yield Row("import kamiwaza, over bare Python (CPU ms)", ours, bare, 30, "ms above")
    yield from (_command(*words) for words in (("--help",), ("models", "--help")))
    KamiwazaClient("https://kamiwaza.test", api_key="key")
    (again,) = side_by_side(
        lambda: KamiwazaClient("https://kamiwaza.test", api_key="key"), rounds=50
    )
    yield Row("a second client (wall ms)", again, 0.0, 1, "ms above")
