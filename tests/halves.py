"""Run one test body with the sync and the async half of the client."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import AsyncIterable, AsyncIterator, Awaitable, Iterable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

import pytest

from kamiwaza import Recording
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.models import Model

GGUF = "Qwen/Qwen3-0.6B-GGUF"
Q4 = "Qwen3-0.6B-Q4_K_M.gguf"
Q8 = "Qwen3-0.6B-Q8_0.gguf"


class HalfRunner:
    """Run calls of one half, `sync` or `async`, to their end."""

    def __init__(self, name: str, runner: asyncio.Runner) -> None:
        self.name, self._runner = name, runner

    def do(self, value: Any) -> Any:
        """Return a result, awaited if need be."""
        return self._runner.run(_awaited(value)) if inspect.isawaitable(value) else value

    def items(self, values: Any, count: int | None = None) -> list[Any]:
        """Return what an iterator yields, or its first `count` items."""
        if isinstance(values, AsyncIterable):
            return self._runner.run(_collected(aiter(values), count))
        found: list[Any] = []
        _take(iter(values), count, found)
        return found


class Half(HalfRunner):
    """A sandbox and a client of one half."""

    def __init__(self, name: str, sandbox: Sandbox, runner: asyncio.Runner) -> None:
        super().__init__(name, runner)
        self.sandbox = sandbox
        self.client: Any = self.new_client()

    def new_client(self, **options: Any) -> Any:
        make = self.sandbox.client if self.name == "sync" else self.sandbox.async_client
        return make(**options)

    def advance(self, seconds: float) -> None:
        """Let time pass on the platform."""
        self.sandbox.clock.sleep(seconds)

    def model(self, *files: str, repo: str = GGUF) -> Model:
        """Download files of a repository and return the model as the platform has it."""
        body = {"model": repo, "hub": "HubsHf", "files_to_download": list(files) or None}
        self.do(self.client.request("POST", "/models/download/", json=body))
        self.advance(100_000)
        models: list[Model] = self.do(
            self.client.request("GET", "/models/?load_files=true", cast_to=list[Model])
        )
        return next(model for model in models if model.repo_id == repo)

    def deployed(self, *files: str, repo: str = GGUF) -> Any:
        """Deploy a model and return the deployment, ready."""
        operation = self.do(self.client.serving.deploy(self.model(*(files or (Q4,)), repo=repo)))
        return self.do(operation.wait())

    @contextmanager
    def recording(self, client: Any = None, **options: Any) -> Iterator[Recording]:
        """Record the calls of a client, the one of this half by default, in the half's context."""
        calls = (client or self.client).recording(**options)
        if self.name == "sync":
            with calls:
                yield calls
            return
        self.do(calls.__aenter__())
        try:
            yield calls
        finally:
            self.do(calls.__aexit__(None, None, None))

    def sent(self, method: str, part: str) -> list[Any]:
        """Return the requests of a method whose path holds `part`."""
        return [
            seen
            for seen in self.sandbox.requests
            if seen.request.method == method and part in seen.request.path
        ]


async def _awaited(value: Awaitable[Any]) -> Any:
    return await value


async def _collected(values: AsyncIterator[Any], count: int | None) -> list[Any]:
    found: list[Any] = []
    while count is None or len(found) < count:
        try:
            found.append(await values.__anext__())
        except StopAsyncIteration:
            break
    return found


def _take(values: Iterator[Any], count: int | None, found: list[Any]) -> None:
    with suppress(StopIteration):
        while count is None or len(found) < count:
            found.append(next(values))


@pytest.fixture(params=["sync", "async"])
def half(request: pytest.FixtureRequest) -> Iterable[Half]:
    with Sandbox() as sandbox, asyncio.Runner() as runner:
        found = Half(request.param, sandbox, runner)
        yield found
        found.do(found.client.close() if request.param == "sync" else found.client.aclose())
