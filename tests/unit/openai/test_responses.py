"""The responses API: whole, structured, streamed."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from pydantic import BaseModel

from kamiwaza import FunctionTool, ImagePart
from kamiwaza.errors import (
    ResourceNotFoundError,
    ResponseValidationError,
    ServerError,
    StreamInterruptedError,
    StructuredAnswerError,
)
from kamiwaza.sandbox import CalledTool
from tests.halves import Half
from tests.unit.openai.test_asking import SSE


class City(BaseModel):
    name: str


def get_weather(city: str) -> str:
    """Report the weather of a city."""
    return f"sunny in {city}"


def sent(half: Half) -> Any:
    return json.loads(half.sent("POST", "/responses")[-1].request.body)


def test_a_response_and_the_next_one(half: Half) -> None:
    deployment = half.deployed()
    create = half.client.openai.responses.create
    first = half.do(create(deployment, "One", instructions="Be short.", temperature=0.0))
    assert (str(first), first.status) == (first.text, "completed")
    assert "One" in first.text
    assert first.usage.total_tokens > 0
    second = half.do(create(deployment, "Two", previous=first))
    assert "turn 2" in second.text
    assert sent(half)["previous_response_id"] == first.id
    cut = half.do(create(deployment, "Three", previous=second.id, max_output_tokens=2))
    assert (cut.status, cut.incomplete_details.reason) == ("incomplete", "max_output_tokens")
    with pytest.raises(ResourceNotFoundError, match="resp_0"):
        half.do(create(deployment, "x", previous="resp_0"))


def test_tools_and_their_results(half: Half) -> None:
    deployment = half.deployed()
    create = half.client.openai.responses.create
    talk: list[Any] = [{"role": "user", "content": "How is the weather in Paris?"}]
    first = half.do(create(deployment, talk, tools=[get_weather]))
    [call] = first.tool_calls
    result = call.result(str(FunctionTool.of(get_weather).run(call)))
    second = half.do(create(deployment, [*talk, *first.output, result], tools=[get_weather]))
    assert "sunny in" in second.text
    third = half.do(create(deployment, [result], previous=first))
    assert "sunny in" in third.text
    named = half.do(create(deployment, "hi", tools=[get_weather], tool_choice=get_weather))
    assert [call.name for call in named.tool_calls] == ["get_weather"]
    assert sent(half)["tool_choice"] == {"type": "function", "name": "get_weather"}


def test_messages_of_chats_become_items(half: Half) -> None:
    deployment = half.deployed()
    talk: list[Any] = [{"role": "user", "content": "weather?"}]
    first = half.do(half.client.openai.chat(deployment, talk, tools=[get_weather]))
    url = "https://example.com/a.png"
    talk += [
        first.message,
        first.tool_calls[0].result("sunny"),
        {"role": "user", "content": ["And now?", ImagePart.of(url)]},
    ]
    answer = half.do(half.client.openai.responses.create(deployment, talk))
    assert "And now?" in answer.text
    call, output, message = sent(half)["input"][1:]
    assert (call["type"], call["call_id"]) == ("function_call", first.tool_calls[0].id)
    assert output == {
        "type": "function_call_output", "call_id": call["call_id"], "output": "sunny",
    }  # fmt: skip
    assert message["content"] == [
        {"type": "input_text", "text": "And now?"},
        {"type": "input_image", "image_url": url, "detail": "auto"},
    ]


def test_structured_responses(half: Half) -> None:
    deployment = half.deployed()
    parse = half.client.openai.responses.parse
    assert isinstance(half.do(parse(deployment, "Which city?", into=City)), City)
    cases: list[tuple[tuple[Any, ...], dict[str, Any], str]] = [
        (("Paris",), {}, "invalid"),
        (("I must not",), {"refusal": True}, "refused"),
        (('{"name',), {"finish_reason": "length"}, "length"),
        ((CalledTool("f"),), {}, "tool_calls"),
    ]
    for parts, options, reason in cases:
        half.sandbox.say(*parts, **options)
        with pytest.raises(StructuredAnswerError) as caught:
            half.do(parse(deployment, "Which city?", into=City))
        assert caught.value.reason == reason
        assert caught.value.text == (parts[0] if isinstance(parts[0], str) else "")


def test_a_response_is_streamed(half: Half) -> None:
    deployment = half.deployed()
    stream = half.client.openai.responses.stream(deployment, "Why is the sky blue?")
    parts = half.items(stream)
    assert len(parts) > 3
    assert "".join(parts) == stream.text == stream.response.text
    assert stream.response.status == "completed"
    half.sandbox.say("Look: ", CalledTool("get_weather", {"city": "Paris"}))
    stream = half.client.openai.responses.stream(deployment, "weather?", tools=[get_weather])
    assert half.do(stream.read()) == "Look: "
    assert stream.tool_calls[0].read(dict[str, str]) == {"city": "Paris"}
    cut = half.client.openai.responses.stream(deployment, "x", max_output_tokens=1)
    half.items(cut)
    assert cut.response.status == "incomplete"


def test_a_stream_left_early(half: Half) -> None:
    stream = half.client.openai.responses.stream(half.deployed(), "Why is the sky blue?")
    assert len(half.items(stream, 2)) == 2
    half.do(stream.close())
    assert half.items(stream) == []
    with pytest.raises(TypeError, match=r"send \.response"):
        pickle.dumps(stream)


def _event(kind: str, **members: Any) -> bytes:
    return f"event: {kind}\ndata: {json.dumps({'type': kind, **members})}\n\n".encode()


DELTA = _event("response.output_text.delta", delta="Hel")
FAILED = {"status": "failed", "output": [], "error": {"code": "server_error", "message": "no GPU"}}


@pytest.mark.parametrize(
    ("end", "words"),
    [
        (b"", "openai.responses.stream"),
        (b'event: response.completed\ndata: {"type": "resp', "openai.responses.stream"),
        (_event("response.failed", response=FAILED), "no GPU"),
        (_event("error", code="x", message="no GPU"), "no GPU"),
        (b'data: {"error": {"message": "no GPU", "code": 500}}\n\n', "no GPU"),
    ],
)
def test_a_stream_that_fails(half: Half, end: bytes, words: str) -> None:
    deployment = half.deployed()
    half.sandbox.fail_next(
        status=200, body=DELTA + end, headers=SSE, operation="inference.responses"
    )
    stream = half.client.openai.responses.stream(deployment, "hi")
    with pytest.raises(StreamInterruptedError, match=words) as caught:
        half.items(stream)
    assert caught.value.text == "Hel"


def test_an_answer_that_is_none(half: Half) -> None:
    deployment = half.deployed()
    create = half.client.with_options(max_retries=0).openai.responses.create
    for body, error, words in (
        ({"id": "x"}, ResponseValidationError, "output: is missing"),
        ({**FAILED, "error": {"message": "no GPU", "code": 503}}, ServerError, "no GPU"),
    ):
        half.sandbox.fail_next(status=200, body=body, operation="inference.responses")
        with pytest.raises(error, match=words):
            half.do(create(deployment, "hi"))
