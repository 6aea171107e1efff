"""Install the wheel as users do and run the quickstart: `make test-wheel`.

Uses two empty environments for each Python on this machine: one with the newest versions of the
dependencies, one with the lowest versions that pyproject.toml allows. Needs the package index.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VERSIONS = ("3.11", "3.12", "3.13", "3.14")
FOREIGN = "kamiwaza==0.5.0"  # another project on PyPI, imported as kamiwaza_client

_QUICKSTART = re.compile(r"^## Quickstart\n.*?^```python\n(.*?)^```", re.MULTILINE | re.DOTALL)
_SERVE = ("-m", "kamiwaza.sandbox", "--port", "0", "--speed", "3000")


class Environment:
    """A virtual environment. uv installs packages in it."""

    def __init__(self, folder: Path, interpreter: str) -> None:
        self.folder = folder
        _run(_uv(), "venv", "--quiet", "--python", interpreter, folder)
        self.python = folder / "bin" / "python"

    def install(self, *arguments: str | Path) -> None:
        """Run `uv pip install` with these arguments."""
        _run(_uv(), "pip", "install", "--quiet", "--python", self.python, *arguments)

    def add_packages(self, packages: Path) -> None:
        """Append a folder to the import path, after the packages of this environment.

        Args:
            packages: a folder of installed packages; its .pth files are not read.
        """
        [own] = self.folder.glob("lib/python*/site-packages")
        (own / "other_packages.pth").write_text(f"{packages}\n", "utf-8")

    def run_python(self, *arguments: str, **environment: str) -> None:
        """Run this Python outside the checkout. Raises SystemExit if it fails."""
        settings = {name: v for name, v in os.environ.items() if not name.startswith("KAMIWAZA_")}
        settings.pop("PYTHONPATH", None)
        _run(self.python, *arguments, cwd=self.folder, env=settings | environment)


def quickstart() -> str:
    """Return the synchronous example of the README's quickstart."""
    match = _QUICKSTART.search((ROOT / "README.md").read_text("utf-8"))
    if match is None:
        raise SystemExit("README.md has no quickstart")
    return match[1]


def build(target: Path) -> tuple[Path, Path]:
    """Build the sdist, and the wheel from the sdist; return wheel and sdist.

    Args:
        target: the folder to write to.
    """
    # Without isolation the build needs no package index: hatchling is a development tool.
    _run(sys.executable, "-m", "build", "--quiet", "--no-isolation", "--outdir", target, ROOT)
    [wheel], [sdist] = target.glob("*.whl"), target.glob("*.tar.gz")
    return wheel, sdist


def run_quickstart(environment: Environment) -> None:
    """Run the command lines and the quickstart with the installed package.

    Args:
        environment: an environment in which the package is installed with the extra `sandbox`.
    """
    environment.run_python("-W", "error", "-m", "kamiwaza.sandbox", "--help")
    with _platform(environment) as url:
        environment.run_python(
            *("-W", "error", "-c", quickstart()),
            KAMIWAZA_BASE_URL=url,
            KAMIWAZA_USERNAME="admin",
            KAMIWAZA_PASSWORD="kamiwaza",
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Test every Python with the newest and the lowest versions. Return the exit status.

    Args:
        arguments: command-line arguments. Default: those of the process.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", action="append", help="path of an interpreter; default: all")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        wheel, _ = build(Path(folder) / "dist")
        for number, interpreter in enumerate(options.python or _interpreters()):
            _newest(Environment(Path(folder) / f"newest-{number}", interpreter), wheel)
            _report_success(interpreter, "newest versions, also next to the other `kamiwaza`")
            _lowest(Environment(Path(folder) / f"lowest-{number}", interpreter), wheel)
            _report_success(interpreter, "lowest versions")
    return 0


def _newest(environment: Environment, wheel: Path) -> None:
    environment.install(f"{wheel}[sandbox,cli]")
    run_quickstart(environment)
    environment.install(FOREIGN)
    environment.run_python("-c", "import kamiwaza.sandbox, kamiwaza_client")
    run_quickstart(environment)


def _lowest(environment: Environment, wheel: Path) -> None:
    # `lowest-direct` applies to the requirements in pyproject.toml, not to those of a wheel.
    extras = ("--extra", "sandbox", "--extra", "cli")
    environment.install("--resolution", "lowest-direct", "-r", ROOT / "pyproject.toml", *extras)
    environment.install("--no-deps", wheel)
    environment.run_python("-W", "error", "-m", "kamiwaza", "--help")
    run_quickstart(environment)


def _interpreters() -> list[str]:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    interpreters = []
    for version in VERSIONS:
        managed = sorted(pyenv.glob(f"{version}.*/bin/python"))
        interpreter = str(managed[-1]) if managed else shutil.which(f"python{version}")
        if interpreter is None:
            sys.stdout.write(f"python{version}: not installed, skipped\n")
        else:
            interpreters.append(interpreter)
    return interpreters


@contextlib.contextmanager
def _platform(environment: Environment) -> Iterator[str]:
    with subprocess.Popen(
        [environment.python, *_SERVE], stdout=subprocess.PIPE, text=True, cwd=environment.folder
    ) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if " at " not in line:
                raise SystemExit("The embedded platform did not start. Its error message is above.")
            yield line.split(" at ")[1].split()[0]
        finally:
            process.terminate()


def _uv() -> Path:
    return Path(sys.executable).parent / "uv"


def _run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
    process = subprocess.run(
        command, cwd=cwd, env=env, check=False, capture_output=True, text=True, timeout=600
    )
    if process.returncode:
        text = " ".join(map(str, command))[:200]
        raise SystemExit(f"exit {process.returncode}: {text}\n{process.stdout}{process.stderr}")


def _report_success(interpreter: str, case: str) -> None:
    sys.stdout.write(f"{interpreter}: {case}: passed\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
