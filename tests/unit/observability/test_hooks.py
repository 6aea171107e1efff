"""Hooks: which are called, in which order, and what their failures do."""

from __future__ import annotations

import pytest

from kamiwaza import ConfigurationError, Hooks, ResourceNotFoundError
from tests.halves import Half

UNKNOWN = "00000000-0000-4000-8000-000000000000"


def _hooks(events: list[str]) -> Hooks:
    return Hooks(
        on_call=lambda call: events.append(f"call {call.operation}"),
        on_request=lambda call: events.append("request"),
        on_response=lambda call: events.append(f"response {call.status}"),
        on_retry=lambda call, attempt: events.append(f"retry after {attempt.number}"),
        on_error=lambda call, error: events.append(f"error {type(error).__name__}"),
        on_token_refresh=lambda call: events.append("token"),
        on_end=lambda call: events.append("end"),
    )


def test_the_events_of_a_call_in_order(half: Half) -> None:
    events: list[str] = []
    half.do(half.client.models.list())
    client = half.client.with_options(hooks=_hooks(events))
    half.sandbox.fail_next(status=503, operation="models.list_models")
    half.do(client.models.list())
    assert events == [
        "call models.list_models",
        "request",
        "response 503",
        "retry after 1",
        "request",
        "response 200",
        "end",
    ]


def test_a_failed_call(half: Half) -> None:
    events: list[str] = []
    half.do(half.client.models.list())
    client = half.client.with_options(hooks=_hooks(events))
    with pytest.raises(ResourceNotFoundError):
        half.do(client.models.get(UNKNOWN))
    assert events[-2:] == ["error ResourceNotFoundError", "end"]


def test_the_first_call_obtains_a_token(half: Half) -> None:
    events: list[str] = []
    half.do(half.new_client(hooks=_hooks(events)).models.list())
    assert events.count("token") == 1
    assert "call auth.login" in events


def test_a_hook_that_fails_is_logged(half: Half, caplog: pytest.LogCaptureFixture) -> None:
    def fail(call: object) -> None:
        raise RuntimeError("broken hook")

    client = half.client.with_options(hooks=Hooks(on_request=fail))
    assert half.do(client.models.list()) == []
    assert "on_request failed" in caplog.text


def test_hooks_add_up(half: Half) -> None:
    first: list[str] = []
    second: list[str] = []
    client = half.client.with_options(hooks=_hooks(first)).with_options(hooks=_hooks(second))
    half.do(client.models.list())
    assert first == second != []


async def _async_hook(call: object) -> None: ...


@pytest.mark.parametrize("hook", ["text", _async_hook])
def test_a_hook_is_a_plain_function(hook: object) -> None:
    with pytest.raises(ConfigurationError, match="on_end: takes a"):
        Hooks(on_end=hook)  # type: ignore[arg-type]  # a wrong one on purpose
