"""LangChain with langchain-openai: tools, structured answers, streams, embeddings."""

from __future__ import annotations

from typing import Any

import pytest
from langchain_core.messages import HumanMessage, ToolMessage
from langchain_core.tools import tool
from langchain_openai import ChatOpenAI, OpenAIEmbeddings

from kamiwaza.sandbox import CalledTool
from tests.clients.conftest import Engine
from tests.clients.examples import PARIS, QUESTION, City, get_weather


@pytest.fixture(params=[False, True], ids=["chat", "responses"])
def model(request: pytest.FixtureRequest, engine: Engine) -> Any:
    return ChatOpenAI(
        model="kamiwaza",
        base_url=engine.url,
        api_key=engine.token,
        max_retries=0,
        use_responses_api=request.param,
    )


def test_tools_and_their_results(model: Any) -> None:
    weather = tool(get_weather)
    bound = model.bind_tools([weather])
    talk: list[Any] = [HumanMessage(QUESTION)]
    first = bound.invoke(talk)
    [call] = first.tool_calls
    talk += [first, ToolMessage(weather.invoke(call["args"]), tool_call_id=call["id"])]
    assert "sunny in" in str(bound.invoke(talk).content)


def test_streams(engine: Engine, model: Any) -> None:
    engine.sandbox.say(CalledTool("get_weather", {"city": "Paris"}), when=QUESTION)
    whole = None
    for chunk in model.bind_tools([tool(get_weather)]).stream(QUESTION):
        whole = chunk if whole is None else whole + chunk
    assert whole is not None
    assert [(call["name"], call["args"]) for call in whole.tool_calls] == [
        ("get_weather", {"city": "Paris"})
    ]
    parts = [chunk.text for chunk in model.stream("hello")]
    assert len([part for part in parts if part]) > 3


@pytest.mark.parametrize("method", ["json_schema", "function_calling"])
def test_structured_answers(engine: Engine, model: Any, method: str) -> None:
    assert isinstance(model.with_structured_output(City, method=method).invoke("hello"), City)
    if method == "json_schema":
        engine.sandbox.say(PARIS)
        assert model.with_structured_output(City).invoke("hello") == PARIS


def test_embeddings(engine: Engine) -> None:
    embeddings = OpenAIEmbeddings(
        model="kamiwaza",
        base_url=engine.url,
        api_key=engine.token,
        check_embedding_ctx_length=False,
    )
    assert len(embeddings.embed_documents(["a", "b"])) == 2
