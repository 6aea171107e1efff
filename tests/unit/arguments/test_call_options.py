"""Every method takes options for the one call, and nothing that is no option."""

from __future__ import annotations

import inspect
from typing import Any, get_type_hints

import pytest

from kamiwaza import AsyncKamiwazaClient, KamiwazaClient, KamiwazaError
from kamiwaza.arguments.call_options import CALL_OPTIONS
from kamiwaza.sandbox import Sandbox
from kamiwaza.schemas.template_options import StoredTemplateOptions, TemplateOptions
from tests.reliability.halves import SkippingClock
from tests.test_public_answers import METHODS

# What makes a client or a handle, or reads what is known already.
NOT_CALLS = {
    "aclose", "close", "connection", "on_cluster", "openai.client", "operation", "recording",
    "with_options", "workroom",
}  # fmt: skip


@pytest.mark.parametrize("half", ["sync", "async"])
def test_every_method_takes_them(half: str) -> None:
    without = {
        method.path
        for method in METHODS[half]
        if not inspect.signature(method.function).parameters.keys() & {"call_options", "options"}
    }
    assert without <= NOT_CALLS
    for kind in (TemplateOptions, StoredTemplateOptions):
        assert get_type_hints(kind).keys() >= CALL_OPTIONS


def test_they_reach_the_request_and_end_with_the_call() -> None:
    with Sandbox() as sandbox:
        client = sandbox.client()
        client.models.list(extra_headers={"X-Team": "blue"}, timeout=3)
        client.models.list()
        first, second = sandbox.requests[-2:]
        assert ("x-team", "blue") in first.request.headers
        assert "x-team" not in dict(second.request.headers)


def test_a_call_may_be_the_only_one_that_is_not_retried() -> None:
    with Sandbox() as sandbox:
        client = sandbox.client(clock=SkippingClock())
        client.models.list()
        sandbox.fail_next(status=503, count=2)
        before = len(sandbox.requests)
        with pytest.raises(KamiwazaError):
            client.models.list(max_retries=0)
        assert len(sandbox.requests) == before + 1


@pytest.mark.parametrize(
    "options", [{"timeout": -1}, {"timeout": "soon"}, {"max_retries": 0.5}, {"extra_headers": "x"}]
)
def test_a_wrong_one_is_refused_by_its_name(options: dict[str, Any]) -> None:
    with KamiwazaClient("http://127.0.0.1:9", "key") as client:
        (name,) = options
        with pytest.raises(KamiwazaError, match=name):
            client.models.list(**options)


def test_a_misspelt_one_is_no_option() -> None:
    client = KamiwazaClient("http://127.0.0.1:9", "key")
    with pytest.raises(TypeError, match="time_out"):
        client.models.list(time_out=5)  # type: ignore[call-arg]  # that is the point


@pytest.mark.anyio
async def test_a_misspelt_one_is_no_option_in_the_other_half() -> None:
    async with AsyncKamiwazaClient("http://127.0.0.1:9", "key") as client:
        with pytest.raises(TypeError, match="time_out"):
            await client.models.list(time_out=5)  # type: ignore[call-arg]  # that is the point
