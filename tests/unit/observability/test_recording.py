"""Recordings: what they hold of each call, and which calls they hold."""

from __future__ import annotations

import asyncio
import json
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kamiwaza import KamiwazaError, ResourceNotFoundError
from kamiwaza.sandbox import Sandbox
from tests.halves import GGUF, Q4, Half

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def test_each_call_of_the_block_is_recorded(half: Half) -> None:
    model = half.model(Q4)
    with half.recording() as calls:
        half.do(half.client.models.get(model))
        half.do(half.client.with_options(max_retries=1).models.list())
    half.do(half.client.models.list())
    assert [call.operation for call in calls] == ["models.get_model", "models.list_models"]
    first = calls[0]
    assert (first.method, first.status, len(first.attempts)) == ("GET", 200, 1)
    assert first.url.endswith(f"/api/models/{model.id}")
    assert first.headers["content-type"] == "application/json"
    assert first.request_id
    assert first.elapsed is not None
    assert first.bytes_received == len(first.body or b"")
    assert json.dumps(first.json()).count(GGUF) >= 1
    assert calls.last is calls[1]


def test_attempts_and_errors_are_recorded(half: Half) -> None:
    half.do(half.client.models.list())
    half.sandbox.fail_next(status=503, operation="models.list_models")
    with half.recording() as calls:
        half.do(half.client.models.list())
        with pytest.raises(ResourceNotFoundError) as caught:
            half.do(half.client.models.get(UNKNOWN))
    retried, failed = calls
    assert [attempt.status for attempt in retried.attempts] == [503, 200]
    assert retried.attempts[0].delay == pytest.approx(retried.elapsed)
    assert failed.error is caught.value
    assert (failed.status, [a.error for a in failed.attempts]) == (404, ["ResourceNotFoundError"])


def test_a_request_with_a_body(half: Half) -> None:
    with half.recording() as calls:
        half.do(half.client.workrooms.create("room", type="persistent"))
    created = next(call for call in calls if call.method == "POST" and "workroom" in call.url)
    assert created.bytes_sent
    assert created.request_headers["content-type"] == "application/json"


def test_pages_streams_and_downloads(half: Half) -> None:
    deployment = half.deployed(Q4)
    with half.recording() as calls:
        half.items(half.client.workrooms.admin.list())
        text = "".join(half.items(half.client.openai.stream(deployment, "hello")))
    stream = calls.last
    assert calls[0].operation == "workrooms.admin_list_workrooms"
    assert text
    assert stream.body is None
    assert stream.bytes_received > len(text)
    assert stream.elapsed is not None


def test_no_secret_is_recorded(half: Half) -> None:
    client = half.new_client(password="open-sesame-42", username="admin")
    with half.recording(client) as calls, pytest.raises(KamiwazaError):
        half.do(client.models.list())
    half.do(client.aclose() if half.name == "async" else client.close())
    for call in calls:
        shown = [repr(call), call.url, *call.headers.values(), *call.request_headers.values()]
        shown.append(pickle.dumps(call).decode("latin-1"))
        assert not any("open-sesame-42" in text for text in shown)


def test_bodies_are_forgotten_on_demand(half: Half) -> None:
    with half.recording(bodies=False) as calls:
        half.do(half.client.models.list())
    assert calls.last.body is None
    assert calls.last.bytes_received
    with pytest.raises(ValueError, match="not kept"):
        calls.last.json()


def test_recordings_may_be_nested_but_not_entered_twice(half: Half) -> None:
    with half.recording() as outer, half.recording() as inner:
        half.do(half.client.models.list())
        with pytest.raises(KamiwazaError, match="is running"), inner:
            pass
    assert [call.operation for call in outer] == [call.operation for call in inner]


def test_another_client_is_not_recorded(half: Half) -> None:
    other = half.new_client()
    with half.recording() as calls:
        half.do(other.models.list())
    assert len(calls) == 0
    with pytest.raises(KamiwazaError, match="no call"):
        _ = calls.last


def test_other_threads_are_not_recorded() -> None:
    with Sandbox() as sandbox, ThreadPoolExecutor(1) as pool:
        client = sandbox.client()
        with client.recording() as calls:
            pool.submit(client.models.list).result()
        assert len(calls) == 0
        assert threading.active_count() >= 1


async def _gathered() -> list[str]:
    with Sandbox() as sandbox:
        client = sandbox.async_client()
        async with client.recording() as calls:
            await asyncio.gather(*(client.models.list() for _ in range(5)))
        return [call.operation for call in calls]


def test_tasks_that_the_block_starts_are_recorded() -> None:
    assert asyncio.run(_gathered()).count("models.list_models") == 5


def test_an_error_has_its_request_and_response(half: Half) -> None:
    with pytest.raises(ResourceNotFoundError) as caught:
        half.do(half.client.models.get(UNKNOWN))
    error: Any = pickle.loads(pickle.dumps(caught.value))
    assert error.request.method == "GET"
    assert error.request.url.endswith(UNKNOWN)
    assert error.request.headers["accept"] == "application/json"
    assert "authorization" not in error.request.headers
    assert error.response.status_code == 404
    assert error.response.headers["content-type"] == "application/json"
    assert error.response.text == error.body
