"""A sandbox on a port, and a function that runs the command line against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from kamiwaza.cli.application import application
from kamiwaza.sandbox import Sandbox
from kamiwaza.sandbox.clock import RunningClock

Run = Callable[..., Result]


@pytest.fixture(scope="module")
def sandbox() -> Iterator[Sandbox]:
    with Sandbox(clock=RunningClock(1000.0)) as sandbox:
        sandbox.serve(0)
        yield sandbox


@pytest.fixture
def address(sandbox: Sandbox) -> str:
    return sandbox.serve(0).url


@pytest.fixture
def run(address: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Return a function that runs `kamiwaza` with arguments, as admin of the sandbox."""
    monkeypatch.setenv("KAMIWAZA_BASE_URL", address)
    monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
    monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")
    config = tmp_path / "config.toml"
    config.touch()
    monkeypatch.setenv("KAMIWAZA_CONFIG_FILE", str(config))

    def run(*arguments: str, stdin: str | None = None) -> Result:
        return CliRunner().invoke(application, [*arguments], input=stdin)

    return run
