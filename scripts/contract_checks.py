"""Run `contract check` and `contract probe` on the embedded platform of three releases."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from kamiwaza.contract.commands import check, probe
from kamiwaza.contract.commands.options import BREAKING, CLEAN
from kamiwaza.sandbox import Sandbox

# The arguments of the sandbox, further options of the probe, and the exit code: an older release
# lacks operations.
_PLATFORMS: tuple[tuple[dict[str, Any], tuple[str, ...], int], ...] = (
    ({}, ("--writes",), CLEAN),
    ({"newer": True}, ("--writes",), CLEAN),
    ({"release": "1.0.1"}, (), BREAKING),
)


def main() -> int:
    """Run both commands on every platform. Return 1 if a result is not the expected one."""
    for name in [name for name in os.environ if name.startswith("KAMIWAZA_")]:
        del os.environ[name]
    os.environ.update(KAMIWAZA_USERNAME="admin", KAMIWAZA_PASSWORD="kamiwaza")
    with tempfile.TemporaryDirectory() as folder:
        failures = [_fails(*platform, folder) for platform in _PLATFORMS]
    return int(any(failures))


def _fails(arguments: dict[str, Any], more: tuple[str, ...], expected: int, folder: str) -> bool:
    """Return whether a command has another result than the expected one on a platform."""
    with Sandbox(**arguments) as sandbox:
        shared = ["--server", sandbox.serve().url, "--report", str(Path(folder) / "report")]
        codes = check.main(shared), probe.main([*shared, "--rate", "0", *more])
    sys.stdout.write(f"{arguments or 'current release'}: exit codes {codes}, expected {expected}\n")
    return codes != (expected, expected)


if __name__ == "__main__":
    sys.exit(main())
