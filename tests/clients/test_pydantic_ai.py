"""pydantic-ai: tools, structured answers in three ways, streams, images."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from pydantic_ai import Agent, BinaryContent, NativeOutput, PromptedOutput, ToolOutput
from pydantic_ai.models.openai import OpenAIChatModel, OpenAIResponsesModel
from pydantic_ai.providers.openai import OpenAIProvider

from tests.clients.conftest import Engine
from tests.clients.examples import PARIS, QUESTION, City, get_weather


@pytest.fixture(params=[OpenAIChatModel, OpenAIResponsesModel], ids=["chat", "responses"])
def model(request: pytest.FixtureRequest, engine: Engine) -> Any:
    provider = OpenAIProvider(base_url=engine.url, api_key=engine.token)
    return request.param("kamiwaza", provider=provider)


def test_an_agent_calls_its_tools(model: Any) -> None:
    result = Agent(model, tools=[get_weather]).run_sync(QUESTION)
    assert "sunny in" in result.output
    assert result.usage.tool_calls == 1


@pytest.mark.parametrize("way", [ToolOutput, NativeOutput, PromptedOutput])
def test_structured_answers(model: Any, way: Any) -> None:
    result = Agent(model, output_type=way(City), tools=[get_weather]).run_sync(QUESTION)
    assert isinstance(result.output, City)
    assert result.usage.tool_calls == 1


def test_streams(engine: Engine, model: Any) -> None:
    async def streamed(agent: Any) -> list[Any]:
        async with agent.run_stream(QUESTION) as result:
            return [output async for output in result.stream_output(debounce_by=None)]

    engine.sandbox.say(PARIS)
    outputs = asyncio.run(streamed(Agent(model, output_type=NativeOutput(City))))
    assert outputs[-1] == PARIS
    engine.sandbox.clear_answers()
    texts = asyncio.run(streamed(Agent(model)))
    assert len(texts) > 3
    assert QUESTION in texts[-1]


def test_images(model: Any) -> None:
    picture = BinaryContent(b"\x89PNG\r\n\x1a\n", media_type="image/png")
    assert "What is this?" in Agent(model).run_sync(["What is this?", picture]).output
