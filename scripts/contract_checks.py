"""Run `contract check` on the embedded platform: the current, an older and a newer release."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from kamiwaza.contract.commands import check
from kamiwaza.contract.commands.options import BREAKING, CLEAN
from kamiwaza.sandbox import Sandbox

# The arguments of the sandbox, and the exit code: an older release lacks operations.
_PLATFORMS: tuple[tuple[dict[str, Any], int], ...] = (
    ({}, CLEAN),
    ({"newer": True}, CLEAN),
    ({"release": "1.0.1"}, BREAKING),
)


def main() -> int:
    """Check every platform. Return 1 if a result is not the expected one."""
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        report = str(Path(folder) / "report")
        for arguments, expected in _PLATFORMS:
            with Sandbox(**arguments) as sandbox:
                sys.stdout.write(f"sandbox {arguments or 'current'}: ")
                sys.stdout.flush()
                code = check.main(["--server", sandbox.serve().url, "--report", report])
            sys.stdout.write(f"exit code {code}, expected {expected}\n")
            failed |= code != expected
    return int(failed)


if __name__ == "__main__":
    sys.exit(main())
