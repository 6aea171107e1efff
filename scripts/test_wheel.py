"""Install the wheel as users do and run the quickstart: `make test-wheel`.

An empty environment for each Python found, once with the newest versions of the dependencies and
once with the lowest ones that pyproject.toml allows. Needs the package index.
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
    """A virtual environment that uv fills."""

    def __init__(self, folder: Path, interpreter: str) -> None:
        self.folder = folder
        _run(_uv(), "venv", "--quiet", "--python", interpreter, folder)
        self.python = folder / "bin" / "python"

    def install(self, *arguments: str | Path) -> None:
        """Install what the arguments of `uv pip install` say."""
        _run(_uv(), "pip", "install", "--quiet", "--python", self.python, *arguments)

    def see(self, packages: Path) -> None:
        """Let this Python import from another folder too, after its own packages.

        Args:
            packages: a folder of installed packages; its .pth files are not read.
        """
        [own] = self.folder.glob("lib/python*/site-packages")
        (own / "other_packages.pth").write_text(f"{packages}\n", "utf-8")

    def python_runs(self, *arguments: str, **environment: str) -> None:
        """Run this Python away from the checkout; raise if it fails."""
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


def try_out(environment: Environment) -> None:
    """Run the command lines and the quickstart with the installed package.

    Args:
        environment: where the package is installed with the extra `sandbox`.
    """
    environment.python_runs("-W", "error", "-m", "kamiwaza.sandbox", "--help")
    with _platform(environment) as url:
        environment.python_runs(
            *("-W", "error", "-c", quickstart()),
            KAMIWAZA_BASE_URL=url,
            KAMIWAZA_USERNAME="admin",
            KAMIWAZA_PASSWORD="kamiwaza",
        )


def main(arguments: Sequence[str] | None = None) -> int:
    """Try every Python and both ends of the versions; return the exit status.

    Args:
        arguments: command-line arguments. Default: those of the process.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--python", action="append", help="an interpreter, instead of all found")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        wheel, _ = build(Path(folder) / "dist")
        for number, interpreter in enumerate(options.python or _interpreters()):
            _newest(Environment(Path(folder) / f"newest-{number}", interpreter), wheel)
            _say(interpreter, "newest versions, beside the other `kamiwaza`")
            _lowest(Environment(Path(folder) / f"lowest-{number}", interpreter), wheel)
            _say(interpreter, "lowest versions")
    return 0


def _newest(environment: Environment, wheel: Path) -> None:
    environment.install(f"{wheel}[sandbox,cli]")
    try_out(environment)
    environment.install(FOREIGN)
    environment.python_runs("-c", "import kamiwaza.sandbox, kamiwaza_client")
    try_out(environment)


def _lowest(environment: Environment, wheel: Path) -> None:
    # uv takes the lowest versions of what pyproject.toml names, not of a wheel's requirements.
    extras = ("--extra", "sandbox", "--extra", "cli")
    environment.install("--resolution", "lowest-direct", "-r", ROOT / "pyproject.toml", *extras)
    environment.install("--no-deps", wheel)
    environment.python_runs("-W", "error", "-m", "kamiwaza", "--help")
    try_out(environment)


def _interpreters() -> list[str]:
    pyenv = Path(os.environ.get("PYENV_ROOT", Path.home() / ".pyenv")) / "versions"
    found = []
    for version in VERSIONS:
        managed = sorted(pyenv.glob(f"{version}.*/bin/python"))
        interpreter = str(managed[-1]) if managed else shutil.which(f"python{version}")
        if interpreter is None:
            sys.stdout.write(f"python{version}: not on this machine, not tried\n")
        else:
            found.append(interpreter)
    return found


@contextlib.contextmanager
def _platform(environment: Environment) -> Iterator[str]:
    with subprocess.Popen(
        [environment.python, *_SERVE], stdout=subprocess.PIPE, text=True, cwd=environment.folder
    ) as process:
        try:
            line = process.stdout.readline() if process.stdout else ""
            if " at " not in line:
                raise SystemExit("the embedded platform did not start; its message is above")
            yield line.split(" at ")[1].split()[0]
        finally:
            process.terminate()


def _uv() -> Path:
    return Path(sys.executable).parent / "uv"


def _run(*command: str | Path, cwd: Path | None = None, env: dict[str, str] | None = None) -> None:
    done = subprocess.run(
        command, cwd=cwd, env=env, check=False, capture_output=True, text=True, timeout=600
    )
    if done.returncode:
        words = " ".join(map(str, command))[:200]
        raise SystemExit(f"exit {done.returncode}: {words}\n{done.stdout}{done.stderr}")


def _say(interpreter: str, what: str) -> None:
    sys.stdout.write(f"{interpreter}: {what}: passed\n")
    sys.stdout.flush()


if __name__ == "__main__":
    raise SystemExit(main())
