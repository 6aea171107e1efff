"""Middleware around calls and attempts, in both halves."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import httpx
import pytest

from kamiwaza import (
    AsyncMiddleware,
    CallRequest,
    CallResponse,
    ConfigurationError,
    InvalidArgumentError,
    KamiwazaClient,
    Middleware,
    ResourceNotFoundError,
)
from tests.halves import Half

ID = "0a3f7c1e-1111-4222-8333-444455556666"


def _middleware(half: Half, **slots: Any) -> Any:
    """Return middleware of one half whose slots are `f(request, proceed)` generators.

    A slot yields the request to send and gets the response, then yields what to return.
    """

    def sync_slot(slot: Any) -> Any:
        def run(self: object, request: Any, proceed: Any) -> Any:
            steps = slot(request)
            return _finish(steps, lambda message: proceed(message))

        return run

    def async_slot(slot: Any) -> Any:
        async def run(self: object, request: Any, proceed: Any) -> Any:
            steps = slot(request)
            kind, value = next(steps)
            while kind == "send":
                kind, value = steps.send(await proceed(value))
            return value

        return run

    base, wrap = (Middleware, sync_slot) if half.name == "sync" else (AsyncMiddleware, async_slot)
    return type("Made", (base,), {name: wrap(slot) for name, slot in slots.items()})()


def _finish(steps: Any, proceed: Any) -> Any:
    kind, value = next(steps)
    while kind == "send":
        kind, value = steps.send(proceed(value))
    return value


def test_middleware_sees_the_request_and_the_response(half: Half) -> None:
    seen: list[Any] = []

    def call(request: CallRequest) -> Any:
        response = yield "send", request
        seen.append((request.operation, request.method, response.status, response.content))
        yield "return", response

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    half.do(client.models.list())
    assert ("models.list_models", "GET", 200, b"[]") in seen


def test_middleware_changes_the_request(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        response = yield "send", request.with_headers({"X-Tenant": "blue"})
        yield "return", response

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    with half.recording(client) as calls:
        half.do(client.models.list())
    assert calls[0].request_headers["x-tenant"] == "blue"


def test_middleware_changes_a_body(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        body = (request.content or b"").replace(b'"before"', b'"after"')
        response = yield "send", replace(request, content=body)
        yield "return", response

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    room = half.do(client.workrooms.create("before", type="persistent"))
    assert room.name == "after"


def test_middleware_answers_a_call(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        yield "return", CallResponse.of_json([{"name": "made up"}])

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    assert [model.name for model in half.do(client.models.list())] == ["made up"]
    assert "GET /api/models/" not in str(half.sandbox.requests)


def test_an_answer_of_middleware_may_be_an_error(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        yield "return", CallResponse.of_json({"detail": "no such thing"}, status=404)

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    with pytest.raises(ResourceNotFoundError, match="no such thing"):
        half.do(client.models.get(ID))


def test_middleware_sees_every_attempt(half: Half) -> None:
    seen: list[int] = []

    def attempt(request: httpx.Request) -> Any:
        response = yield "send", request
        seen.append(response.status_code)
        yield "return", response

    half.do(half.client.models.list())
    client = half.client.with_options(middleware=[_middleware(half, attempt=attempt)])
    half.sandbox.fail_next(status=503, operation="models.list_models")
    half.do(client.models.list())
    assert seen == [503, 200]


def test_middleware_answers_an_attempt(half: Half) -> None:
    def attempt(request: httpx.Request) -> Any:
        yield "return", httpx.Response(200, json=[{"name": "cached"}])

    client = half.client.with_options(middleware=[_middleware(half, attempt=attempt)])
    half.do(half.client.models.list())
    assert [model.name for model in half.do(client.models.list())] == ["cached"]


def test_the_first_middleware_is_the_outermost(half: Half) -> None:
    order: list[str] = []

    def named(name: str) -> Any:
        def call(request: CallRequest) -> Any:
            order.append(name)
            response = yield "send", request
            order.append(name)
            yield "return", response

        return _middleware(half, call=call)

    half.do(half.client.models.list())
    client = half.client.with_options(middleware=[named("a")]).with_options(middleware=[named("b")])
    half.do(client.models.list())
    assert order == ["a", "b", "b", "a"]


def test_streams_pass_through(half: Half) -> None:
    contents: list[bytes | None] = []

    def call(request: CallRequest) -> Any:
        response = yield "send", request
        contents.append(response.content)
        yield "return", response

    deployment = half.deployed()
    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    assert "".join(half.items(client.openai.stream(deployment, "hello")))
    assert contents[-1] is None


def test_middleware_sends_a_call_twice(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        yield "send", request
        response = yield "send", request
        yield "return", response

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    for _ in range(20):  # no connection is lost
        assert half.do(client.models.list()) == []


def test_middleware_may_not_send_credentials_elsewhere(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        response = yield "send", replace(request, url="https://elsewhere.example/api/models/")
        yield "return", response

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    with pytest.raises(InvalidArgumentError, match="may not change the host"):
        half.do(client.models.list())


def test_wrong_middleware_is_refused_at_once(half: Half) -> None:
    other = AsyncMiddleware() if half.name == "sync" else Middleware()
    for wrong in ([other], ["text"], [Middleware], 7, Middleware()):
        with pytest.raises((ConfigurationError, InvalidArgumentError)):
            half.client.with_options(middleware=wrong)


def test_the_constructor_takes_middleware() -> None:
    class Answer(Middleware):
        def call(self, request: CallRequest, proceed: Any) -> CallResponse:
            return CallResponse.of_json([])

    with KamiwazaClient("http://127.0.0.1:9", api_key="k", middleware=[Answer()]) as client:
        assert client.models.list() == []


def test_a_wrong_return_value_is_an_error(half: Half) -> None:
    def call(request: CallRequest) -> Any:
        yield "return", None

    client = half.client.with_options(middleware=[_middleware(half, call=call)])
    with pytest.raises(TypeError, match="must return a CallResponse"):
        half.do(client.models.list())
