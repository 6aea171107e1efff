"""Making, holding and showing a client."""

from __future__ import annotations

import copy
import inspect
import logging
import pickle
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

import kamiwaza
from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, SDKConfig
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza._sync.http.transport import Transport
from kamiwaza._sync.services._base import BaseService
from kamiwaza_api.api.models import list_models
from tests.reachable import texts_of
from tests.unit.mock_platform import answering, at_once

SECRET = "hunter2-correct-horse"
BOTH: list[Any] = [KamiwazaClient, AsyncKamiwazaClient]
SERVICES = [
    name
    for name in dir(KamiwazaClient)
    if isinstance(getattr(KamiwazaClient, name), property) and not name.startswith("_")
]


@pytest.fixture
def often() -> Iterator[None]:
    """Switch threads as often as can be, so that a race shows."""
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-6)
    yield
    sys.setswitchinterval(before)


def _read(client: object, name: str, found: list[object], _: int) -> None:
    found.append(getattr(client, name))


@pytest.mark.usefixtures("often")
@pytest.mark.parametrize("name", SERVICES)
@pytest.mark.parametrize("kind", BOTH)
def test_every_service_is_one_for_64_threads(name: str, kind: Any) -> None:
    for _ in range(3):
        client = kind("https://platform.example")
        found: list[object] = []
        with at_once(64, partial(_read, client, name, found)):
            pass
        assert len(found) == 64
        assert len(set(map(id, found))) == 1


@pytest.mark.usefixtures("often")
def test_threads_share_one_instance_of_a_service() -> None:
    class Slow(BaseService):
        def __init__(self, transport: Any) -> None:
            for _ in range(1_000):  # time for the others to come
                pass
            super().__init__(transport)

    class Root(BaseService):
        @property
        def slow(self) -> Slow:
            return self._lazy(Slow)

    root = Root(Transport(SDKConfig()))
    services: list[BaseService] = []
    with at_once(64, lambda _: services.append(root.slow)):
        pass
    assert len(services) == 64
    assert len({id(service) for service in services}) == 1


def test_a_service_within_a_service_is_one() -> None:
    client = answering().client()
    assert client.auth.pats is client.auth.pats
    assert client.auth.users is client.auth.users


def test_a_service_says_whose_it_is() -> None:
    client = answering().client(api_key=SECRET)
    assert repr(client.models) == "<ModelsService of https://platform.example/api>"


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(
    "given",
    [
        {"api_key": SECRET},
        {"token": SECRET},
        {"username": "bob", "password": SECRET},
        {"extra_headers": {"X-Secret": SECRET}},
        {"proxy": f"http://bob:{SECRET}@proxy:3128"},
    ],
)
def test_a_client_shows_no_secret(kind: Any, given: Any) -> None:
    client = kind("https://platform.example", **given)
    assert SECRET not in texts_of(client, client.raw)
    assert "https://platform.example/api" in repr(client)


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize("twin", [pickle.dumps, copy.copy, copy.deepcopy])
def test_a_client_is_not_written_down(kind: Any, twin: Any) -> None:
    with pytest.raises(TypeError, match="credentials"):
        twin(kind("https://platform.example", api_key=SECRET))


@pytest.mark.parametrize("kind", BOTH)
@pytest.mark.parametrize(
    "given",
    [
        {"api_key": "k"},
        {"username": "u", "password": "p", "token_cache": "cache/tokens.json"},
        {"ca_bundle": "absent.pem"},
        {"verify_ssl": False},
    ],
)
def test_making_a_client_does_nothing_to_the_world(
    kind: Any, given: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))

    def forbidden(*_: object, **__: object) -> None:
        raise AssertionError("no sockets, no threads")

    monkeypatch.setattr(socket, "socket", forbidden)
    monkeypatch.setattr(threading.Thread, "start", forbidden)
    state = _logging_state()
    client = kind(**given)
    client.with_options(timeout=1)
    for name in SERVICES:
        getattr(client, name)
    assert _logging_state() == state
    assert list(tmp_path.iterdir()) == []


def _logging_state() -> object:
    loggers = (logging.getLogger(), logging.getLogger("kamiwaza"))
    return [(logger.level, list(logger.handlers), logger.disabled) for logger in loggers]


def test_the_logger_of_the_library_is_silent_by_itself() -> None:
    logger = logging.getLogger("kamiwaza")
    assert [type(handler) for handler in logger.handlers] == [logging.NullHandler]
    assert logger.level == logging.NOTSET
    assert logger.propagate


def test_the_library_prints_nothing(capfd: pytest.CaptureFixture[str]) -> None:
    client = answering(503, "x").client(max_retries=2)
    with pytest.raises(kamiwaza.ServerError):
        client.raw.send(list_models())
    assert capfd.readouterr() == ("", "")


def test_no_secret_is_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        client = answering(503, SECRET).client(api_key=SECRET, max_retries=2)
        with pytest.raises(kamiwaza.ServerError):
            client.request("GET", "/x", query={"refresh_token": SECRET})
    assert "attempt 1 failed" in caplog.text
    assert SECRET not in caplog.text


def run(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3],
        env={"PYTHONPATH": ".:generated", "HOME": "/nowhere"},
    )  # fmt: skip
    return done.stdout + done.stderr


def test_importing_the_package_loads_nothing_else() -> None:
    heavy = (
        "httpx httpcore pydantic pydantic_settings anyio tenacity attrs ssl asyncio email".split()
    )
    assert run(f"import sys, kamiwaza; print([m for m in {heavy} if m in sys.modules])") == "[]\n"


def test_importing_and_making_changes_no_logging() -> None:
    program = (
        "import logging, kamiwaza; c = kamiwaza.KamiwazaClient(api_key='k'); c.models\n"
        "print(logging.getLogger().handlers, logging.getLogger().level)\n"
        "logging.getLogger('kamiwaza').warning('x')"
    )
    assert run(program) == "[] 30\n"


def test_every_public_name_can_be_had() -> None:
    for name in kamiwaza.__all__:
        assert getattr(kamiwaza, name) is not None
        assert name in dir(kamiwaza)
    with pytest.raises(AttributeError, match="no attribute 'Nonsense'"):
        kamiwaza.Nonsense  # type: ignore[attr-defined]  # an unknown name is the point


# Both halves are one thing.


def members(kind: type) -> dict[str, Any]:
    return {name: found for name, found in inspect.getmembers(kind) if not name.startswith("_")}


def twin_of(name: str) -> str:
    return {"aclose": "close"}.get(name, name)


def service_pairs() -> list[tuple[type, type]]:
    """Return every class of the async half with its twin, walking from the clients."""
    pairs: list[tuple[type, type]] = [(AsyncKamiwazaClient, KamiwazaClient)]
    pairs.append((AsyncBaseService, BaseService))
    first, second = AsyncKamiwazaClient("http://x"), KamiwazaClient("http://x")
    waiting: list[tuple[Any, Any]] = [(first, second)]
    while waiting:
        one, other = waiting.pop()
        for name, found in members(type(one)).items():
            if isinstance(found, property):
                pair = getattr(one, name), getattr(other, name)
                if type(pair[0]) is type(pair[1]):
                    continue  # a value, such as a bool
                pairs.append((type(pair[0]), type(pair[1])))
                waiting.append(pair)
        if hasattr(one, "raw") and (type(one.raw), type(other.raw)) not in pairs:
            pairs.append((type(one.raw), type(other.raw)))
    return pairs


PAIRS = service_pairs()


@pytest.mark.parametrize(("one", "other"), PAIRS, ids=[pair[1].__name__ for pair in PAIRS])
def test_both_halves_have_the_same_names_and_signatures(one: type, other: type) -> None:
    assert one.__name__ == f"Async{other.__name__}"
    assert {twin_of(name) for name in members(one)} == set(members(other))
    for name, found in members(one).items():
        twin = getattr(other, twin_of(name))
        if not callable(found):
            continue
        mine, its = inspect.signature(found), inspect.signature(twin)
        assert list(mine.parameters) == list(its.parameters), name
        for parameter, same in zip(mine.parameters.values(), its.parameters.values(), strict=True):
            assert (parameter.kind, parameter.default) == (same.kind, same.default), name
        assert not inspect.iscoroutinefunction(twin), name
        assert not inspect.isasyncgenfunction(twin), name
        assert bool(found.__doc__) == bool(twin.__doc__), name


def test_the_walk_found_the_services() -> None:
    names = {pair[1].__name__ for pair in PAIRS}
    assert {"ModelsService", "ServingService", "AuthService", "PATsService", "Raw"} <= names
