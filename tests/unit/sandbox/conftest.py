"""Fixtures: a sandbox whose answers are compared with the contract, and an httpx client of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx
import pytest

from kamiwaza.sandbox import Answer, Request, Sandbox, SandboxClock
from kamiwaza.sandbox.contract.document import Contract
from kamiwaza.sandbox.contract.request_checks import RequestChecker
from kamiwaza.sandbox.http.in_process import SandboxTransport
from kamiwaza.sandbox.message import first_header

from .journey import download

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

# What the document does not declare and every server answers all the same.
UNDECLARED = {400, 401, 403, 404, 409, 423, 501}


class Watch:
    """Passes requests on to a sandbox and holds the answers to the contract."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.contract = Contract.shipped()
        self.operations = {operation.name: operation for operation in self.contract.operations}
        self.checker = RequestChecker(self.contract)
        self.sandbox = sandbox
        self.succeeded: set[str] = set()

    def handle(self, request: Request) -> Answer:
        answer = self.sandbox.handle(request)
        handled = self.sandbox.requests[-1]
        if handled.operation in self.operations and not handled.injected:
            self._judge(handled.operation, answer)
        return answer

    def _judge(self, name: str, answer: Answer) -> None:
        operation = self.operations[name]
        if not isinstance(answer.body, bytes):
            assert (answer.status, "text/event-stream") in operation.answers, (name, answer.status)
            self.succeeded.add(name)
            return
        pointer = operation.answers.get((answer.status, "application/json"))
        if pointer is None and answer.status == operation.status == 204:
            self.succeeded.add(name)
            return
        media = (first_header(answer.headers, "content-type") or "").partition(";")[0]
        if media != "application/json" and (answer.status, media) in operation.answers:
            self.succeeded.add(name)  # a file
            return
        if pointer is None:
            assert answer.status in UNDECLARED, (name, answer.status)
            return
        found = list(self.checker.findings(pointer, answer.json()))
        assert not found, (name, answer.status, found)
        if answer.status < 300:
            self.succeeded.add(name)


@pytest.fixture
def clock() -> SandboxClock:
    return SandboxClock()


@pytest.fixture
def sandbox(clock: SandboxClock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock) as sandbox:
        yield sandbox


@pytest.fixture
def watch(sandbox: Sandbox) -> Watch:
    return Watch(sandbox)


@pytest.fixture
def connect(sandbox: Sandbox, watch: Watch) -> Iterator[Callable[..., httpx.Client]]:
    """Make raw clients: of `admin`, another user, a token, or nobody."""
    made = []

    def make(username: str | None = "admin", *, token: str | None = None) -> httpx.Client:
        if token is None and username is not None:
            token = sandbox.token(username, lifetime=1e9)
        headers = {"authorization": f"Bearer {token}"} if token else {}
        transport = SandboxTransport(watch.handle)
        client = httpx.Client(transport=transport, base_url=sandbox.base_url, headers=headers)
        made.append(client)
        return client

    yield make
    for client in made:
        client.close()


@pytest.fixture
def http(connect: Callable[..., httpx.Client]) -> httpx.Client:
    return connect()


@pytest.fixture
def deployed(http: httpx.Client, clock: SandboxClock) -> dict[str, Any]:
    """A small model, downloaded and deployed: the deployment as the platform shows it."""
    model, config = download(http, clock)
    made = http.post("/serving/deploy_model", json={"m_id": model, "m_config_id": config})
    clock.advance(60)
    answer: dict[str, Any] = http.get(f"/serving/deployment/{made.json()}").json()
    return answer
