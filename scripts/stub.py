"""Write `kamiwaza/__init__.pyi`, the public names of the package for type checkers and editors.

The package loads its names when they are first used, which jedi cannot follow. The stub imports
all of them. `python -m scripts.stub` writes it from the table in `kamiwaza/__init__.py`, `--check`
only compares (exit status 1 if it is outdated).
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import kamiwaza

STUB = Path(__file__).resolve().parent.parent / "kamiwaza" / "__init__.pyi"


def stub() -> str:
    """Return the text of the stub."""
    table = vars(kamiwaza)
    modules = {"": table["_MODULES"], "._version": ("__version__",)}
    modules |= {f".{module}": names for module, names in table["_NAMES"].items()}
    lines = [
        f'"""{kamiwaza.__doc__}"""\n',
        "# Written by `make stub` from the table in __init__.py, never by hand.\n",
        *(f"from kamiwaza{m} import {n} as {n}" for m, names in modules.items() for n in names),
        f"\n__all__ = {kamiwaza.__all__}",
    ]
    return _formatted("\n".join(lines))


def _formatted(source: str) -> str:
    for arguments in (["check", "--select=I", "--fix", "--quiet"], ["format"]):
        command = [sys.executable, "-m", "ruff", *arguments, f"--stdin-filename={STUB}", "-"]
        run = subprocess.run(command, input=source, capture_output=True, text=True, check=True)
        source = run.stdout
    return source


def main() -> int:
    """Write the stub, or compare it; return the exit status."""
    text = stub()
    if "--check" not in sys.argv[1:]:
        STUB.write_text(text, "utf-8")
    elif not STUB.exists() or STUB.read_text("utf-8") != text:
        sys.stderr.write("kamiwaza/__init__.pyi is outdated: run `make stub`\n")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
