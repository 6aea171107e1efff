"""The clients of a contract test, of either half."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.models import Model
from kamiwaza.schemas.serving import Deployment
from tests.contract.tape.noting import Noted
from tests.contract.tape.platforms import Platform
from tests.halves import GGUF, Q4, Half, HalfRunner

NOBODY = "00000000-0000-4000-8000-000000000000"
"""An id that no platform has given to anything."""


class Stage(Half):
    """One platform, one half, and the clients the test asked for.

    `client` acts as an administrator, `user` as somebody without that role.
    """

    def __init__(self, half: str, platform: Platform, runner: asyncio.Runner) -> None:
        HalfRunner.__init__(self, half, runner)
        self.platform = platform
        self.calls: set[str] = set()
        self._made: list[Any] = []
        self._clients: dict[str, Any] = {}

    @property
    def client(self) -> Any:
        """The administrator's client."""
        return self._client("admin")

    @property
    def user(self) -> Any:
        """The client of somebody who is no administrator."""
        return self._client("user")

    def _client(self, role: str) -> Any:
        if role not in self._clients:
            self._clients[role] = self.connect(**self.platform.options(role))
        return self._clients[role]

    def connect(self, **options: Any) -> Any:
        """Return a new client, without credentials unless `options` bring some."""
        make = KamiwazaClient if self.name == "sync" else AsyncKamiwazaClient
        made = make(**{**self.platform.anonymous(), "strict": True, **options})
        self._made.append(made)
        return Noted(made, self.calls)

    def embedded(self, arrange: Callable[[Sandbox], object]) -> None:
        """Prepare what only the embedded platform can be told; on a real one, skip the test."""
        if self.platform.sandbox is not None:
            arrange(self.platform.sandbox)
        elif self.platform.name == "platform":
            pytest.skip("only the embedded platform can be told to do this")

    def downloaded(self, *files: str) -> Model:
        """Return a model with files that are there."""
        job = self.do(self.client.models.download(GGUF, files=list(files or (Q4,))))
        model: Model = self.do(job.wait())
        return model

    def deployment(self) -> Deployment:
        """Return a deployment that answers."""
        job = self.do(self.client.serving.deploy(self.downloaded()))
        found: Deployment = self.do(job.wait())
        return found

    def close(self) -> None:
        """Close the clients."""
        for client in self._made:
            self.do(client.close() if self.name == "sync" else client.aclose())


@contextmanager
def staged(half: str, platform: Platform) -> Iterator[Stage]:
    """Give a stage and clear it away."""
    with asyncio.Runner() as runner:
        stage = Stage(half, platform, runner)
        try:
            yield stage
        finally:
            stage.close()
            platform.close()
