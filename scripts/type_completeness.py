"""Check that all public names have a known type: `python -m scripts.type_completeness`.

Runs `pyright --verifytypes` on both installed packages and ignores unknown types of other packages.
The check fails below 100 %. It also fails if pyright did not verify a service, because pyright
does not count names in modules that it cannot reach.
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
MINIMUM = 1.0


def type_report(package: str) -> dict[str, Any]:
    """Return pyright's report on an installed package."""
    folder = Path(sys.executable).parent
    # With --verifytypes, pyright ignores --pythonpath and asks the first python of PATH.
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
    """Return the module names of the services of both clients."""
    return [
        f"kamiwaza.{half}.services.{path.stem}"
        for half in ("_async", "_sync")
        for path in sorted((root / "kamiwaza" / half / "services").iterdir())
        if (path / "__init__.py").exists() or (path.suffix == ".py" and path.stem != "__init__")
    ]


def find_problems(
    report: dict[str, Any], expected: list[str], *, minimum: float = MINIMUM
) -> list[str]:
    """Return the problems in a report of pyright.

    Args:
        report: the report.
        expected: modules of which at least one name must be verified.
        minimum: the required share of names with a known type, from 0 to 1.
    """
    problems = [diagnostic["message"] for diagnostic in report["generalDiagnostics"]]
    figures = report["typeCompleteness"]
    symbols = figures["symbols"]
    names = {symbol["name"] for symbol in symbols}
    for module in expected:
        if not any(name.startswith(f"{module}.") for name in names):
            problems.append(
                f"{module}: no name was verified; is an __init__.py missing in a parent folder?"
            )
    if not symbols or figures["completenessScore"] < minimum:
        problems.append(f"less than {minimum:.0%} of the public names have a known type")
        problems += [
            f"{symbol['name']}: {_reason(symbol)}"
            for symbol in symbols
            if not symbol["isTypeKnown"] or symbol["isTypeAmbiguous"]
        ]
    return problems


def _reason(symbol: dict[str, Any]) -> str:
    """Return the last line of pyright's diagnostics, which names the innermost unknown type."""
    lines = [line for item in symbol["diagnostics"] for line in item["message"].splitlines()]
    return lines[-1].strip() if lines else "the type is unknown"


def main() -> int:
    """Print the figures and the problems. Return the exit status."""
    with ThreadPoolExecutor(len(PACKAGES)) as pool:
        reports = dict(zip(PACKAGES, pool.map(type_report, PACKAGES), strict=True))
    has_problems = False
    for package, report in reports.items():
        problems = find_problems(report, services() if package == "kamiwaza" else [])
        has_problems = has_problems or bool(problems)
        share = report["typeCompleteness"]["completenessScore"]
        names = len(report["typeCompleteness"]["symbols"])
        sys.stdout.write(f"{package}: {share:.2%} of {names} public names have a known type\n")
        for problem in problems:
            sys.stderr.write(f"error: {problem}\n")
    return int(has_problems)


if __name__ == "__main__":
    sys.exit(main())
