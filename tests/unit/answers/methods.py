"""Every public method, on a platform that answers with generated documents."""

from __future__ import annotations

import asyncio
import inspect
import re
from collections import defaultdict
from collections.abc import AsyncIterable
from typing import Any

import httpx
import pytest

from kamiwaza.errors import KamiwazaError
from kamiwaza.serialization.second_reading import UnreadableAnswer
from scripts.ledger.contract import planned_operations, read_contract
from tests.test_public_answers import METHODS, Found
from tests.unit.answers.broken import Broken
from tests.unit.arguments.calls import called, outcome
from tests.unit.mock_platform import Platform

NO_METHODS = {"close", "aclose"}
_ID = "0b1e5c1e-7f0a-4d52-9d2e-3f6a5b4c3d2e"
_IDS = ("id", "job_id", "run_id", "instance_id", "operation_id", "deployment_id", "binding_id")
# What is answered while it is not known yet what a method reads: first what nothing can be read
# from but a text, then a list of it, then what begins a job.
_FIRST: tuple[Any, ...] = (
    "?", ["?"], {**dict.fromkeys((*_IDS, "file_id", "connector_id"), _ID)}, {},
)  # fmt: skip


class Methods:
    """The methods that succeed on good documents, and the types that they read."""

    def __init__(self, runner: asyncio.Runner) -> None:
        """Find out what each operation is read as, by calling every method."""
        self.kinds: dict[str, Any] = {}
        self.answers: dict[str, Any] = {}
        self.platform = Platform(self._answer)
        self._runner = runner
        self._unknown: Any = None
        self._asked: set[str] = set()
        self._routes = _routes()
        self.fine = self._learn()

    def fails(self, client: Any, method: Found) -> BaseException | None:
        """Return what a call with good arguments raises."""
        self._asked.clear()

        async def call() -> Any:
            found = called(client, method, "", None)  # some need a running loop already here
            is_pages = isinstance(found, AsyncIterable)
            return await found if inspect.isawaitable(found) and not is_pages else found

        return outcome(self._runner, call)

    def break_all(self, manner: str) -> None:
        """Answer with documents that are broken in one manner from now on."""
        for operation, kind in self.kinds.items():
            self.answers[operation] = Broken(manner).document(kind)

    def _answer(self, request: httpx.Request) -> httpx.Response:
        fitting = [r for r in self._routes[request.method] if r[0].match(request.url.path)]
        operation = min(fitting, key=lambda r: r[1])[2] if fitting else request.url.path
        self._asked.add(operation)
        return httpx.Response(200, json=self.answers.get(operation, self._unknown))

    def _learn(self) -> list[str]:
        def note(body: bytes, operation: str, kind: Any, validate: Any, error: Any) -> None:
            self.kinds[operation] = kind
            raise UnreadableAnswer("this is how the test learns what is read")

        with pytest.MonkeyPatch.context() as patch:
            patch.setattr("kamiwaza.serialization.json.read_leniently", note)
            client = self.platform.client(api_key="k")
            failing = {m.path: m for m in METHODS["sync"] if m.path not in NO_METHODS}
            for self._unknown in _FIRST:
                self._try(client, failing)
                self.answers |= {
                    operation: Broken().document(kind)
                    for operation, kind in self.kinds.items()
                    if operation not in self.answers
                }
        return [m.path for m in METHODS["sync"] if m.path not in failing.keys() | NO_METHODS]

    def _try(self, client: Any, failing: dict[str, Found]) -> None:
        for path, method in [*failing.items()]:
            if self.fails(client, method) is None:
                del failing[path]
                for operation in self._asked - self.kinds.keys():
                    self.answers.setdefault(operation, self._unknown)


def _routes() -> dict[str, list[tuple[re.Pattern[str], int, str]]]:
    found = defaultdict(list)
    for one in planned_operations(read_contract()):
        method, _, path = one.key.partition(" ")
        pattern = re.sub(r"\\\{[^/]*?\\\}", "[^/]+", re.escape(f"/api{path}"))
        found[method].append((re.compile(f"{pattern}$"), path.count("{"), one.name))
    return found


def is_ours(error: BaseException | None) -> bool:
    """Tell whether an error is one of the library."""
    return isinstance(error, KamiwazaError)
