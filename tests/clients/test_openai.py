"""The openai package: chats, tools, structured answers, responses, transcriptions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openai
import pytest

from kamiwaza.sandbox import CalledTool
from tests.clients.conftest import Engine
from tests.clients.examples import (
    PARIS,
    QUESTION,
    RECORDING,
    WEATHER_SCHEMA,
    WEATHER_TOOL,
    City,
)

MESSAGES: Any = [{"role": "user", "content": QUESTION}]
TOOLS: Any = [WEATHER_TOOL]
FLAT_TOOLS: Any = [
    {"type": "function", "name": "get_weather", "parameters": WEATHER_SCHEMA, "strict": True}
]


@pytest.fixture
def client(engine: Engine) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=engine.url, api_key=engine.token, max_retries=0) as client:
        yield client


def test_tools_and_their_streams(engine: Engine, client: openai.OpenAI) -> None:
    whole = client.chat.completions.create(model="kamiwaza", messages=MESSAGES, tools=TOOLS)
    [call] = whole.choices[0].message.tool_calls or []
    assert call.type == "function"
    assert call.function.name == "get_weather"
    engine.sandbox.say(CalledTool("get_weather", {"city": "Paris"}))
    with client.chat.completions.stream(model="kamiwaza", messages=MESSAGES, tools=TOOLS) as stream:
        kinds = [event.type for event in stream]
    assert kinds.count("tool_calls.function.arguments.delta") > 1
    [streamed] = stream.get_final_completion().choices[0].message.tool_calls or []
    assert streamed.function.parsed_arguments == {"city": "Paris"}


def test_structured_answers(engine: Engine, client: openai.OpenAI) -> None:
    ask = client.chat.completions.parse
    free = ask(model="kamiwaza", messages=MESSAGES, response_format=City)
    assert isinstance(free.choices[0].message.parsed, City)
    engine.sandbox.say(PARIS)
    said = ask(model="kamiwaza", messages=MESSAGES, response_format=City)
    assert said.choices[0].message.parsed == PARIS
    with pytest.raises(openai.LengthFinishReasonError):
        ask(model="kamiwaza", messages=MESSAGES, response_format=City, max_tokens=3)


def test_usage_choices_and_log_probabilities(client: openai.OpenAI) -> None:
    options: Any = {"stream": True, "stream_options": {"include_usage": True}}
    *chunks, last = client.chat.completions.create(model="kamiwaza", messages=MESSAGES, **options)
    assert last.usage.completion_tokens > 0
    assert QUESTION in "".join(chunk.choices[0].delta.content or "" for chunk in chunks)
    two = client.chat.completions.create(
        model="kamiwaza", messages=MESSAGES, n=2, logprobs=True, top_logprobs=2, max_tokens=4
    )
    assert [choice.finish_reason for choice in two.choices] == ["length", "length"]
    assert two.choices[0].logprobs is not None
    assert len(two.choices[0].logprobs.content or []) == 4
    made = client.completions.create(model="kamiwaza", prompt=["One", "Two"], n=2)
    assert len(made.choices) == 4
    assert len(client.embeddings.create(model="kamiwaza", input="a", dimensions=8).data) == 1


def test_responses_and_their_streams(engine: Engine, client: openai.OpenAI) -> None:
    first = client.responses.create(model="kamiwaza", input="One")
    assert "One" in first.output_text
    second = client.responses.create(model="kamiwaza", input="Two", previous_response_id=first.id)
    assert "turn 2" in second.output_text
    parsed = client.responses.parse(model="kamiwaza", input="hello", text_format=City)
    assert isinstance(parsed.output_parsed, City)
    with client.responses.stream(model="kamiwaza", input=QUESTION, tools=FLAT_TOOLS) as stream:
        kinds = [event.type for event in stream]
    assert kinds[-1] == "response.completed"
    assert "response.function_call_arguments.delta" in kinds
    [call] = stream.get_final_response().output
    assert call.type == "function_call"
    with client.responses.stream(model="kamiwaza", input="hello") as stream:
        text = "".join(e.delta for e in stream if e.type == "response.output_text.delta")
    assert text == stream.get_final_response().output_text


def test_transcriptions(engine: Engine, client: openai.OpenAI) -> None:
    engine.sandbox.say("Good morning. It is late.", when="talk")
    ask = client.audio.transcriptions.create
    assert ask(model="kamiwaza", file=RECORDING).text == "Good morning. It is late."
    verbose = ask(
        model="kamiwaza", file=RECORDING, response_format="verbose_json",
        timestamp_granularities=["word", "segment"],
    )  # fmt: skip
    assert (len(verbose.segments or []), len(verbose.words or [])) == (2, 5)
    assert ask(model="kamiwaza", file=RECORDING, response_format="text").strip().endswith("late.")
    events = list(ask(model="kamiwaza", file=RECORDING, stream=True))
    assert events[-1].type == "transcript.text.done"


def test_errors(client: openai.OpenAI) -> None:
    with pytest.raises(openai.BadRequestError, match="maximum context length") as caught:
        client.chat.completions.create(model="kamiwaza", messages=MESSAGES, max_tokens=10**6)
    assert caught.value.param == "messages"
    with pytest.raises(openai.NotFoundError, match="does not exist"):
        client.chat.completions.create(model="gpt", messages=MESSAGES)
