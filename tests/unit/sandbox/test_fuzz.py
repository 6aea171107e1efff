"""Every operation, asked rightly and wrongly by chance: the sandbox answers as the contract says.

The requests follow from the seed. A finding names its request; with the seed it comes again.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import islice
from random import Random

import pytest

from kamiwaza.sandbox import Answer, Request, Sandbox
from kamiwaza.sandbox.contract.document import Contract, Operation
from kamiwaza.sandbox.contract.traffic_audit import Auditor
from tests.unit.sandbox.fuzzing.requests import BROKEN_BODIES, Requests, Sent
from tests.unit.sandbox.fuzzing.values import Values

ROUNDS = 3
ENGINE_REQUESTS = 3_000
USERS = {"admin": ("admin", "user"), "user": ("user",)}
# A part of the platform may be away; nothing else of it may fail.
AWAY = 503
# Its failures have a form of their own, in which FastAPI's list has no place.
OWN_FORM = "serving.discover_external_endpoint_route"
PIECES = 20


class Fuzz:
    """One sandbox and what is sent to it."""

    def __init__(self, seed: int, release: str | None = None) -> None:
        self.random = Random(seed)
        self.contract = Contract.shipped(release=release)
        self.sandbox = Sandbox(seed=seed, release=release, items=3)
        self.auditor = Auditor.of(self.contract)
        self.values = Values(self.contract, self.random)

    def findings(self) -> Iterator[str]:
        """Yield what is wrong with the answers of one round over all operations."""
        operations = list(self.contract.operations)
        self.random.shuffle(operations)
        self.sandbox.clock.advance(self.random.choice([0, 1, 60]))
        for operation in operations:
            for sent in self._sent(operation):
                yield from self._judged(operation, sent)

    def _sent(self, operation: Operation) -> Iterator[Sent]:
        make = Requests(self.contract, self.random, self.values, self._token())
        yield make.fitting(operation)
        yield make.fitting(operation)
        yield make.odd_path(operation)
        yield make.odd_query(operation)
        yield make.odd_header(operation)
        yield make.odd_body(operation)
        yield make.odd_body(operation)

    def _token(self) -> str:
        """Return a token; what was sent before may have removed or renamed who it is for."""
        identity = self.sandbox.state.identity
        for name, roles in USERS.items():
            user = identity.users.get(name) or identity.add_user(name, "kamiwaza", roles=roles)
            user.enabled, user.roles = True, roles
        return self.sandbox.token("user" if self.random.random() < 0.1 else "admin", lifetime=1e9)

    def _judged(self, operation: Operation, sent: Sent) -> Iterator[str]:
        answer = self.sandbox.handle(sent.request)
        for complaint in self._complaints(operation, sent, answer):
            shown = f"{sent.request.method} {sent.request.target[:120]} {sent.request.body[:200]!r}"
            yield f"{operation.name} ({sent.kind or 'fitting'}): {complaint}\n    {shown}"

    def _complaints(self, operation: Operation, sent: Sent, answer: Answer) -> Iterator[str]:
        if answer.status >= 500 and answer.status != AWAY:
            yield f"status {answer.status}"
        if not isinstance(answer.body, bytes):
            for _ in islice(answer.body, PIECES):
                continue
            return
        if answer.status == 422 and self._has_lists(sent):
            detail = json.loads(answer.body)["detail"]
            if not isinstance(detail, list):
                yield f"422 with {detail!r}"
        if answer.status < 300:
            self._learn(answer)
            room = sent.request.header("x-workroom-id")
            if room in ("nonsense", "") and operation.role is not None:
                yield f"status {answer.status} in a workroom that is none"
        if self._has_lists(sent) or answer.status != 422:
            yield from map(str, self.auditor.answer(sent.request, answer))

    def _has_lists(self, sent: Sent) -> bool:
        return self.sandbox.requests[-1].operation != OWN_FORM

    def _learn(self, answer: Answer) -> None:
        try:
            self.values.note(answer.json())
        except ValueError:
            return  # a file


@pytest.mark.parametrize(("seed", "release"), [(1, None), (2, None), (3, None), (4, "0.13")])
@pytest.mark.breaks_contract("most of the requests are wrong, and the answers are judged here")
def test_every_request_gets_an_answer_of_the_contract(seed: int, release: str | None) -> None:
    fuzz = Fuzz(seed, release)
    found = [finding for _ in range(ROUNDS) for finding in fuzz.findings()]
    assert not found, "\n".join(found[:20])


@pytest.mark.breaks_contract("most of the requests are wrong, and the answers are judged here")
def test_valid_requests_reach_their_operations() -> None:
    """Requests that are all refused would find nothing."""
    fuzz = Fuzz(5)
    assert list(fuzz.findings()) == []
    succeeded = {seen.operation for seen in fuzz.sandbox.requests if seen.status < 300}
    assert len(succeeded) > len(fuzz.contract.operations) * 0.4


TOOL_SCHEMA = {
    "type": "object",
    "properties": {
        "a": {"type": "integer", "minimum": 1, "multipleOf": 2},
        "b": {"type": "array", "items": {"$ref": "#/$defs/c"}, "minItems": 1},
        "d": {"type": "string", "pattern": "^x+$", "maxLength": 3},
    },
    "required": ["a", "b"],
    "$defs": {"c": {"anyOf": [{"enum": [1, "x"]}, {"type": "null"}]}},
}
TURNS = {
    "chat/completions": {
        "model": "kamiwaza",
        "messages": [{"role": "user", "content": [{"type": "text", "text": "Why?"}]}],
        "n": 2,
        "stop": ["."],
        "max_tokens": 5,
        "stream": True,
        "stream_options": {"include_usage": True},
        "logprobs": True,
        "top_logprobs": 2,
        "tools": [{"type": "function", "function": {"name": "f", "parameters": TOOL_SCHEMA}}],
        "tool_choice": {"type": "function", "function": {"name": "f"}},
        "response_format": {
            "type": "json_schema",
            "json_schema": {"name": "x", "schema": TOOL_SCHEMA},
        },
    },
    "completions": {
        "prompt": "Once",
        "n": 1,
        "stop": ".",
        "stream": True,
        "stream_options": {"include_usage": True},
        "logprobs": 2,
    },
    "responses": {
        "input": [
            {"role": "user", "content": [{"type": "input_text", "text": "f?"}]},
            {"type": "function_call", "call_id": "a", "name": "f", "arguments": "{}"},
            {"type": "function_call_output", "call_id": "a", "output": "x"},
        ],
        "tools": [{"type": "function", "name": "f", "parameters": TOOL_SCHEMA}],
        "tool_choice": "required",
        "text": {"format": {"type": "json_schema", "name": "x", "schema": TOOL_SCHEMA}},
        "max_output_tokens": 9,
    },
    "embeddings": {"input": ["a", "b"], "encoding_format": "base64"},
}


def test_engines_refuse_invalid_requests() -> None:
    random, sandbox = Random(6), Sandbox()
    client = sandbox.client()
    model = client.models.download("Qwen/Qwen3-0.6B-GGUF", quantization="q8_0").wait()
    deployment = client.serving.deploy(model).wait()
    values = Values(Contract.shipped(), random)
    headers = (("authorization", f"Bearer {sandbox.token(lifetime=1e9)}"),)
    statuses = set()
    for _ in range(ENGINE_REQUESTS):
        route, body = random.choice(list(TURNS.items()))
        sent = random.choice(BROKEN_BODIES)
        if random.random() < 0.9:
            sent = json.dumps(values.spoiled(body)).encode()
        path = f"/runtime/models/{deployment.id}/v1/{route}"
        answer = sandbox.handle(Request("POST", path, headers, sent))
        if not isinstance(answer.body, bytes):
            assert b"".join(answer.body).endswith(b"data: [DONE]\n\n")
        statuses.add(answer.status)
    assert statuses <= {200, 400, 404}
    assert {200, 400} <= statuses


@pytest.mark.parametrize(
    "target",
    ["*", "", "/", "//", "/api", "/api//models/", "/api/%00", "/api/%ff%fe", "/api/models/?%ff=%00",
     "http://[::1/api/ping", "http://kamiwaza.test/api/ping", "[", "/api/\xff", "/api/ping#x?y"],
)  # fmt: skip
def test_malformed_targets_get_an_answer(sandbox: Sandbox, target: str) -> None:
    assert sandbox.handle(Request("GET", target)).status in (200, 307, 401, 404)
