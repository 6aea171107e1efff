"""The pytest plugin: a sandbox, clients and a server as fixtures.

pytest loads this module in every run, so it imports the package only when a fixture is used.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
    from kamiwaza.sandbox import Sandbox, SandboxServer

_SANDBOX = pytest.StashKey["Sandbox"]()
_SECTION = "kamiwaza sandbox requests"
_MARKER = "kamiwaza(**options): options of the kamiwaza_sandbox, such as release=, seed= or hub="


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options for the release and the seed of the sandbox."""
    group = parser.getgroup("kamiwaza", "sandbox of kamiwaza")
    group.addoption("--kamiwaza-release", help="release that the kamiwaza_sandbox plays")
    group.addoption("--kamiwaza-seed", type=int, help="seed of the ids of the kamiwaza_sandbox")
    parser.addini("kamiwaza_release", "release that the kamiwaza_sandbox plays", default="")
    parser.addini("kamiwaza_seed", "seed of the ids of the kamiwaza_sandbox", default="0")
    parser.addini(
        "kamiwaza_speed",
        "seconds of the sandbox per real second in tests that use kamiwaza_server",
        default="60",
    )


def pytest_configure(config: pytest.Config) -> None:
    """Register the marker."""
    config.addinivalue_line("markers", _MARKER)


@pytest.fixture
def kamiwaza_sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    """Return an embedded platform with fresh state. `@pytest.mark.kamiwaza` sets its options."""
    with _make_sandbox(_options(request)) as sandbox:
        request.node.stash[_SANDBOX] = sandbox
        yield sandbox


@pytest.fixture
def kamiwaza_client(kamiwaza_sandbox: Sandbox) -> Iterator[KamiwazaClient]:
    """Return a client of `kamiwaza_sandbox` that is logged in as `admin`."""
    with kamiwaza_sandbox.client() as client:
        yield client


@pytest.fixture
def kamiwaza_async_client(kamiwaza_sandbox: Sandbox) -> AsyncKamiwazaClient:
    """Return an async client of `kamiwaza_sandbox`. It holds no connections to close."""
    return kamiwaza_sandbox.async_client()


@pytest.fixture
def kamiwaza_server(
    kamiwaza_sandbox: Sandbox, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SandboxServer]:
    """Serve `kamiwaza_sandbox` on a free port. The environment has its address and the login.

    The sandbox's clock runs then, by default 60 times as fast as real time (`kamiwaza_speed`).
    """
    with kamiwaza_sandbox.serve() as server:
        for name in ("KAMIWAZA_API_KEY", "KAMIWAZA_TOKEN", "KAMIWAZA_PROFILE"):
            monkeypatch.delenv(name, raising=False)
        monkeypatch.setenv("KAMIWAZA_BASE_URL", server.url)
        monkeypatch.setenv("KAMIWAZA_USERNAME", "admin")
        monkeypatch.setenv("KAMIWAZA_PASSWORD", "kamiwaza")
        yield server


def _make_sandbox(options: dict[str, Any]) -> Sandbox:
    from kamiwaza.errors import InvalidArgumentError
    from kamiwaza.sandbox import Sandbox

    try:
        return Sandbox(**options)
    except (ModuleNotFoundError, InvalidArgumentError, TypeError) as error:
        raise pytest.UsageError(f"kamiwaza_sandbox: {error}") from None


def _options(request: pytest.FixtureRequest) -> dict[str, Any]:
    """Return the options of the sandbox. Markers precede the command line and the ini file."""
    config = request.config
    seed = config.getoption("--kamiwaza-seed")
    options: dict[str, Any] = {"seed": _number(config, "kamiwaza_seed") if seed is None else seed}
    release = config.getoption("--kamiwaza-release") or config.getini("kamiwaza_release")
    marked: dict[str, Any] = {}
    for marker in reversed(list(request.node.iter_markers("kamiwaza"))):
        if marker.args:
            raise pytest.UsageError("pytest.mark.kamiwaza takes keyword arguments only")
        marked |= marker.kwargs
    if release and not marked.get("newer"):
        options["release"] = release
    if "kamiwaza_server" in request.fixturenames:
        options["clock"] = _running_clock(config)
    return options | marked


def _running_clock(config: pytest.Config) -> object:
    from kamiwaza.sandbox import RunningClock

    try:
        return RunningClock(_number(config, "kamiwaza_speed"))
    except ValueError as error:
        raise pytest.UsageError(f"kamiwaza_speed: {error}") from None


def _number(config: pytest.Config, name: str) -> int:
    text = config.getini(name)
    try:
        return int(text)
    except ValueError:
        raise pytest.UsageError(f"{name}: must be a whole number, not {text!r}") from None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(
    item: pytest.Item,
) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Add the sandbox's requests to the report of a failed test."""
    report = yield
    sandbox = item.stash.get(_SANDBOX, None)
    if report.failed and sandbox is not None:
        report.sections.append((_SECTION, str(sandbox.requests)))
    return report
