"""Fixtures of all tests: no network except loopback, no settings of the user."""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import settings

from scripts.contract import packaged
from tests.contract.tape import options, watching

_LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_connect, _connect_ex = (
    socket.socket.connect, socket.socket.connect_ex,
)  # fmt: skip


def pytest_addoption(parser: pytest.Parser) -> None:
    options.add(parser)


def pytest_configure(config: pytest.Config) -> None:
    packaged.ensure(config.rootpath)
    config.addinivalue_line("markers", watching.MARKER)


# On a machine shared with others a slow example is no finding.
settings.register_profile("kamiwaza", deadline=None, derandomize=True)
settings.load_profile("kamiwaza")


class NetworkBlockedError(Exception):
    """A test tried to leave the machine."""


def _check(address: Any) -> None:
    if isinstance(address, tuple) and address[0] not in _LOOPBACK:
        raise NetworkBlockedError(f"tests talk to loopback only, not to {address[0]}")


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    def connect(self: socket.socket, address: Any) -> None:
        _check(address)
        _connect(self, address)

    def connect_ex(self: socket.socket, address: Any) -> int:
        _check(address)
        return _connect_ex(self, address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect_ex)


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path_factory: Any) -> None:
    for name in list(os.environ):
        if name.startswith("KAMIWAZA_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setenv("HOME", str(tmp_path_factory.getbasetemp() / "home"))


@pytest.fixture(autouse=True)
def _held_to_the_contract(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> Iterator[None]:
    yield from watching.watched(request, monkeypatch)


@pytest.fixture
def anyio_backend() -> str:
    """Async tests run on asyncio."""
    return "asyncio"
