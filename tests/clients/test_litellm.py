"""LiteLLM: chats, tools, structured answers, responses, embeddings, transcriptions."""

from __future__ import annotations

import json
from typing import Any

import litellm
import pytest

from kamiwaza.sandbox import CalledTool
from tests.clients.conftest import Engine
from tests.clients.examples import PARIS, QUESTION, RECORDING, WEATHER_TOOL, City

MESSAGES = [{"role": "user", "content": QUESTION}]


@pytest.fixture
def options(engine: Engine) -> dict[str, Any]:
    return {"model": "openai/kamiwaza", "api_base": engine.url, "api_key": engine.token}


def test_tools_and_their_streams(engine: Engine, options: dict[str, Any]) -> None:
    whole = litellm.completion(messages=MESSAGES, tools=[WEATHER_TOOL], **options)
    assert whole.choices[0].message.tool_calls[0].function.name == "get_weather"
    engine.sandbox.say(CalledTool("get_weather", {"city": "Paris"}))
    usage = {"include_usage": True}
    chunks = list(
        litellm.completion(
            messages=MESSAGES, tools=[WEATHER_TOOL], stream=True, stream_options=usage, **options
        )
    )
    joined = litellm.stream_chunk_builder(chunks)
    [call] = joined.choices[0].message.tool_calls
    assert json.loads(call.function.arguments) == {"city": "Paris"}
    assert joined.usage.completion_tokens > 0


def test_structured_answers(engine: Engine, options: dict[str, Any]) -> None:
    free = litellm.completion(messages=MESSAGES, response_format=City, **options)
    assert City.model_validate_json(free.choices[0].message.content)
    engine.sandbox.say(PARIS)
    said = litellm.completion(messages=MESSAGES, response_format=City, **options)
    assert City.model_validate_json(said.choices[0].message.content) == PARIS


def test_responses_embeddings_and_completions(options: dict[str, Any]) -> None:
    answer = litellm.responses(input="hello", **options)
    assert "hello" in answer.output[0].content[0].text
    events = list(litellm.responses(input="hello", stream=True, **options))
    assert events[-1].type == "response.completed"
    assert len(litellm.embedding(input=["a", "b"], **options).data) == 2


def test_transcriptions(engine: Engine, options: dict[str, Any]) -> None:
    engine.sandbox.say("Good morning.", when="talk")
    assert litellm.transcription(file=RECORDING, **options).text == "Good morning."


def test_errors(options: dict[str, Any]) -> None:
    with pytest.raises(litellm.ContextWindowExceededError):
        litellm.completion(messages=MESSAGES, max_tokens=10**6, **options)
    with pytest.raises(litellm.NotFoundError):
        litellm.completion(messages=MESSAGES, **{**options, "model": "openai/gpt"})
