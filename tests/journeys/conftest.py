"""A sandbox on a loopback socket, and clients of both halves that advance its clock."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.sandbox import Sandbox
from tests.halves import Half
from tests.reliability.conftest import certificate, server_tls

__all__ = ["certificate", "server_tls"]


class Traveller(Half):
    """Somebody with a platform at `url`; waiting turns the platform's clock."""

    def __init__(self, name: str, sandbox: Sandbox, runner: asyncio.Runner, url: str) -> None:
        self.url = url
        self._clients: list[Any] = []
        super().__init__(name, sandbox, runner)

    def new_client(self, **options: Any) -> Any:
        """Return a client of the platform, of `admin` unless `options` say who."""
        if not options.keys() & {"api_key", "token", "auth"}:
            options = {"username": "admin", "password": "kamiwaza", **options}
        kind = KamiwazaClient if self.name == "sync" else AsyncKamiwazaClient
        made = kind(**{"base_url": self.url, "clock": self.sandbox.clock, **options})
        self._clients.append(made)
        return made

    def wait(self, operation: Any, **options: Any) -> Any:
        """Return what an operation results in, however it is begun."""
        return self.do(self.do(operation).wait(**options))

    def every(self, pages: Any) -> list[Any]:
        """Return all items of a paged list."""
        return self.items(pages if self.name == "sync" else pages.__aiter__())

    def close(self) -> None:
        """Close all clients."""
        while self._clients:
            client = self._clients.pop()
            self.do(client.close() if self.name == "sync" else client.aclose())


@pytest.fixture(params=["sync", "async"])
def traveller(request: pytest.FixtureRequest) -> Iterator[Traveller]:
    with Sandbox() as sandbox, sandbox.serve() as server, asyncio.Runner() as runner:
        found = Traveller(request.param, sandbox, runner, server.url)
        yield found
        found.close()
