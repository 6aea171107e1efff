"""Measure how much of what users see has a known type: `python -m scripts.type_completeness`.

Both packages of the wheel are verified as pyright finds them installed, unknown types of other
packages aside. Fails under 100 %, and if services were not looked at: pyright counts what it cannot
reach as known.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PACKAGES = ("kamiwaza", "kamiwaza_api")
LEAST = 1.0


def measured(package: str) -> dict[str, Any]:
    """Return pyright's report on an installed package."""
    folder = Path(sys.executable).parent
    # With --verifytypes it asks the first python of PATH what is installed, whatever it is told.
    variables = {**os.environ, "PATH": f"{folder}{os.pathsep}{os.environ.get('PATH', '')}"}
    command = [
        str(folder / "pyright"),
        "--verifytypes",
        package,
        "--ignoreexternal",
        "--outputjson",
    ]
    run = subprocess.run(command, cwd=ROOT, env=variables, capture_output=True, text=True)
    if not run.stdout.lstrip().startswith("{"):
        raise SystemExit(f"pyright --verifytypes {package}: {run.stderr or run.stdout}")
    report: dict[str, Any] = json.loads(run.stdout)
    return report


def services(root: Path = ROOT) -> list[str]:
    """Return the services of both halves, as modules."""
    return [
        f"kamiwaza.{half}.services.{path.stem}"
        for half in ("_async", "_sync")
        for path in sorted((root / "kamiwaza" / half / "services").iterdir())
        if (path / "__init__.py").exists() or (path.suffix == ".py" and path.stem != "__init__")
    ]


def complaints(report: dict[str, Any], expected: list[str], *, least: float = LEAST) -> list[str]:
    """Return what is amiss in a report in which something of all `expected` modules must stand."""
    found = [said["message"] for said in report["generalDiagnostics"]]
    figures = report["typeCompleteness"]
    symbols = figures["symbols"]
    seen = {symbol["name"] for symbol in symbols}
    for module in expected:
        if not any(name.startswith(f"{module}.") for name in seen):
            found.append(
                f"{module}: nothing of it was verified; is there an __init__.py on the way?"
            )
    if not symbols or figures["completenessScore"] < least:
        found.append(f"less than {least:.0%} of the public names have a known type")
        found += [
            f"{symbol['name']}: {_reason(symbol)}"
            for symbol in symbols
            if not symbol["isTypeKnown"] or symbol["isTypeAmbiguous"]
        ]
    return found


def _reason(symbol: dict[str, Any]) -> str:
    """Return the innermost of what pyright says of a symbol."""
    said = [line for one in symbol["diagnostics"] for line in one["message"].splitlines()]
    return said[-1].strip() if said else "not known"


def main() -> int:
    """Print the figures and what is amiss; return the exit status."""
    with ThreadPoolExecutor(len(PACKAGES)) as pool:
        reports = dict(zip(PACKAGES, pool.map(measured, PACKAGES), strict=True))
    amiss = False
    for package, report in reports.items():
        found = complaints(report, services() if package == "kamiwaza" else [])
        amiss = amiss or bool(found)
        share = report["typeCompleteness"]["completenessScore"]
        names = len(report["typeCompleteness"]["symbols"])
        sys.stdout.write(f"{package}: {share:.2%} of {names} public names have a known type\n")
        for complaint in found:
            sys.stderr.write(f"error: {complaint}\n")
    return int(amiss)


if __name__ == "__main__":
    sys.exit(main())
