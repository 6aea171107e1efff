"""The fixture of the contract tests: from cassettes, recording them, or live on a sandbox."""

from __future__ import annotations

import importlib
import random
import socket
from collections.abc import Generator, Iterator
from contextlib import ExitStack
from pathlib import Path
from typing import NoReturn

import pytest

from kamiwaza.sandbox import Sandbox
from tests.contract.tape import options, recorder
from tests.contract.tape.platforms import SANDBOXES, Embedded, Platform, Real, Replayed
from tests.contract.tape.stage import Stage, staged

_FAILED: pytest.StashKey[bool] = pytest.StashKey()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    report = yield
    if report.when == "call":
        item.stash[_FAILED] = not report.passed
    return report


class _Steady(random.Random):
    """Pauses without chance, so that the sandbox's time is the same in every recording."""

    def uniform(self, a: float, b: float) -> float:
        return (a + b) / 2


@pytest.fixture
def _no_chance(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kamiwaza.http.retry.random", _Steady())
    for half in ("_sync", "_async"):
        for module in ("operation", "gathering"):
            name = f"kamiwaza.{half}.operations.{module}"
            interval = importlib.import_module(name).PollInterval
            monkeypatch.setattr(
                f"{name}.PollInterval", lambda a, b, made=interval: made(a, b, _Steady())
            )


@pytest.fixture
def cassette_path(request: pytest.FixtureRequest) -> Path:
    """Where the cassette of this test is: one file for both halves."""
    module = request.path.stem.removeprefix("test_")
    name = getattr(request.node, "originalname", request.node.name)
    folder: Path = request.config.getoption("--cassettes")
    return folder / module / f"{name}.yaml"


@pytest.fixture(params=["sync", "async"])
def stage(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    cassette_path: Path,
    _no_chance: None,
) -> Iterator[Stage]:
    """Give the clients of a test. The sync half records; both replay the same cassette."""
    half, live = request.param, request.config.getoption("--live")
    if live:
        with staged(half, Embedded(SANDBOXES[live]())) as stage:
            yield stage
    elif half == "sync" and request.config.getoption("--record"):
        yield from _recorded(request, cassette_path)
    else:
        for name in ("connect", "connect_ex"):
            monkeypatch.setattr(socket.socket, name, _no_sockets)
        yield from _replayed(request, half, cassette_path)


def _no_sockets(*args: object) -> NoReturn:
    raise AssertionError(f"a replay tried to open a connection: {args[1:]}")


def _recorded(request: pytest.FixtureRequest, path: Path) -> Iterator[Stage]:
    real = "KAMIWAZA_BASE_URL" in options.ENVIRONMENT
    platform: Platform = Real(options.ENVIRONMENT) if real else Embedded(Sandbox())
    path.parent.mkdir(parents=True, exist_ok=True)
    with ExitStack() as stack:
        # Opened before the clients: the first request may be theirs.
        cassette = stack.enter_context(recorder.recording(path, platform))
        stage = stack.enter_context(staged("sync", platform))
        yield stage
        cassette.get_metadata("methods", sorted(stage.calls))
        marker = request.node.get_closest_marker("breaks_contract")
        if marker is not None:
            cassette.get_metadata("breaks_contract", marker.args[0])
    recorder.keep(path, good=not request.node.stash.get(_FAILED, True))


def _replayed(request: pytest.FixtureRequest, half: str, path: Path) -> Iterator[Stage]:
    if not path.is_file():
        pytest.fail(f"{path.parent.name}/{path.name} is missing; make record", pytrace=False)
    platform = Replayed()
    with recorder.replaying(path, platform) as cassette, staged(half, platform) as stage:
        yield stage
        if request.node.stash.get(_FAILED, True):
            return
        recorded = cassette.get_metadata("methods", [])
    unused = [
        f"{r.method} {r.uri}"
        for n, r in enumerate(cassette.requests)
        if not cassette.play_counts[n]
    ]
    if unused:
        pytest.fail(f"{path.name}: recorded and not asked for: {', '.join(unused)}", pytrace=False)
    if sorted(stage.calls) != recorded:
        pytest.fail(f"{path.name}: the test calls other methods than recorded", pytrace=False)
