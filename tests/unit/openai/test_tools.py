"""Tools of chats: their definitions, calls, and streamed arguments."""

from __future__ import annotations

import json
from typing import Annotated, Any, Literal

import pytest
from pydantic import BaseModel, Field

from kamiwaza import FunctionTool
from kamiwaza.errors import InvalidArgumentError, StructuredAnswerError
from kamiwaza.sandbox import CalledTool
from kamiwaza.schemas.chat import FunctionCall, ToolCall
from tests.halves import Half
from tests.unit.openai.test_asking import SSE, chunk


def get_weather(city: str, unit: Literal["celsius", "fahrenheit"] = "celsius") -> str:
    """Report the weather of a city.

    Args:
        city: the name of
            the city.
        unit (str): the unit of the temperature.

    Returns:
        The weather.
    """
    return f"sunny in {city}, 18 degrees {unit}"


class GetStock(BaseModel):
    """The price of a stock."""

    symbol: str = Field(min_length=2, description="the short name")


def call_of(name: str, arguments: str | None) -> ToolCall:
    return ToolCall(id="c1", function=FunctionCall(name=name, arguments=arguments))


def test_a_function_is_called_and_the_model_goes_on(half: Half) -> None:
    deployment = half.deployed()
    chat = half.client.openai.chat
    talk: list[Any] = [{"role": "user", "content": "How is the weather in Paris?"}]
    first = half.do(chat(deployment, talk, tools=[get_weather, GetStock]))
    [call] = first.tool_calls
    assert (first.finish_reason, call.name) == ("tool_calls", "get_weather")
    result = FunctionTool.of(get_weather).run(call)
    assert "sunny in" in str(result)
    talk += [first.message, call.result(str(result))]
    second = half.do(chat(deployment, talk, tools=[get_weather, GetStock]))
    assert "sunny in" in second.text
    assert not second.tool_calls
    sent = json.loads(half.sent("POST", "/chat/completions")[-1].request.body)
    assert [tool["function"]["name"] for tool in sent["tools"]] == ["get_weather", "GetStock"]
    assert sent["messages"][-1] == {
        "role": "tool", "tool_call_id": call.id, "content": str(result),
    }  # fmt: skip


def test_a_definition_has_what_the_function_says() -> None:
    tool = FunctionTool.of(get_weather)
    assert (tool.name, tool.description) == ("get_weather", "Report the weather of a city.")
    assert tool.parameters["required"] == ["city"]
    members: Any = tool.parameters["properties"]
    assert members["city"]["description"] == "the name of the city."
    assert members["unit"]["description"] == "the unit of the temperature."
    assert members["unit"]["enum"] == ["celsius", "fahrenheit"]
    model = FunctionTool.of(GetStock, name="stock")
    assert (model.name, model.description) == ("stock", "The price of a stock.")
    assert model.run(call_of("stock", '{"symbol": "KW"}')) == GetStock(symbol="KW")


def test_parameters_may_have_any_name_and_type() -> None:
    def odd(
        copy: int,
        model_config: GetStock,
        *,
        _hidden: Annotated[list[int], Field(max_length=2)],
        schema: str | None = None,
    ) -> object:
        return copy, model_config, _hidden, schema

    arguments = {"copy": 1, "model_config": {"symbol": "KW"}, "_hidden": [3]}
    made = FunctionTool.of(odd).run(call_of("odd", json.dumps(arguments)))
    assert made == (1, GetStock(symbol="KW"), [3], None)


def test_methods_objects_and_coroutines_are_tools(half: Half) -> None:
    class Shop:
        def price(self, item: str) -> str:
            return f"{item}: 3"

        def __call__(self, item: str) -> str:
            return f"{item}: 4"

    async def slow(item: str) -> str:
        return f"{item}: 5"

    arguments = '{"item": "tea"}'
    shop = Shop()
    assert FunctionTool.of(shop.price).run(call_of("price", arguments)) == "tea: 3"
    assert FunctionTool.of(shop).run(call_of("Shop", arguments)) == "tea: 4"
    coroutine: Any = FunctionTool.of(slow).run(call_of("slow", arguments))
    with pytest.raises(StopIteration) as ended:
        coroutine.send(None)
    assert ended.value.value == "tea: 5"


def nothing(*values: int) -> None:
    """Take values without names."""


def positional(value: int, /) -> None:
    """Take a value without a name."""


def untyped(value) -> None:  # type: ignore[no-untyped-def]  # that is the test
    """Take a value of any type."""


def unknown(value: Missing) -> None:  # type: ignore[name-defined]  # noqa: F821  # that is the test
    """Take a value of a type that is not there."""


def unreadable(value: Half) -> None:
    """Take a value that JSON cannot say."""


@pytest.mark.parametrize(
    ("source", "words"),
    [
        (nothing, "values cannot be given by name"),
        (positional, "value cannot be given by name"),
        (untyped, "value has no annotation"),
        (unknown, "Missing"),
        (unreadable, "unreadable"),
        (3, "made from a function"),
        (lambda: None, "letters, digits"),
    ],
)
def test_what_is_no_tool_is_refused(source: Any, words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        FunctionTool.of(source)


@pytest.mark.parametrize("arguments", ["", "{}", '{"city": 3}', '{"city": "P', '{"town": "P"}'])
def test_wrong_arguments_are_one_clear_error(arguments: str) -> None:
    call = call_of("get_weather", arguments)
    with pytest.raises(StructuredAnswerError, match="the arguments of get_weather") as caught:
        FunctionTool.of(get_weather).run(call)
    assert caught.value.text in (arguments, "{}")
    assert caught.value.__cause__ is None
    with pytest.raises(InvalidArgumentError, match="not for 'other'"):
        FunctionTool.of(get_weather, name="other").run(call)
    with pytest.raises(InvalidArgumentError, match="without a function"):
        FunctionTool("get_weather").run(call)


def test_a_tool_is_chosen_by_name_by_function_and_by_definition(half: Half) -> None:
    deployment = half.deployed()
    tool = FunctionTool("find_stock", parameters={"type": "object", "properties": {}})
    for choice in ("find_stock", tool, "required"):
        answer = half.do(
            half.client.openai.chat(
                deployment, "Hello", tools=[tool, get_weather], tool_choice=choice
            )
        )
        assert [call.name for call in answer.tool_calls] == ["find_stock"]
    answer = half.do(
        half.client.openai.chat(
            deployment, "find_stock", tools=[tool, get_weather], tool_choice=get_weather
        )
    )
    assert answer.tool_calls[0].read(dict[str, str])["city"]
    plain = half.do(
        half.client.openai.chat(deployment, "find_stock", tools=[tool], tool_choice="none")
    )
    assert not plain.tool_calls


def test_streamed_arguments_are_joined_into_calls(half: Half) -> None:
    deployment = half.deployed()
    half.sandbox.say(
        "Let me look.",
        CalledTool("get_weather", {"city": "Paris"}),
        CalledTool("get_weather", {"city": "Rome", "unit": "celsius"}),
    )
    stream = half.client.openai.stream(deployment, "weather?", tools=[get_weather])
    assert "".join(half.items(stream)) == "Let me look."
    assert [call.arguments for call in stream.tool_calls] == [
        '{"city": "Paris"}',
        '{"city": "Rome", "unit": "celsius"}',
    ]
    assert len({call.id for call in stream.tool_calls}) == 2
    assert stream.finish_reason == "tool_calls"
    half.sandbox.clear_answers()
    talk = [
        {"role": "user", "content": "weather?"},
        stream.message,
        *(call.result("sunny") for call in stream.tool_calls),
    ]
    assert "sunny; sunny" in half.do(half.client.openai.chat(deployment, talk)).text
    sent = json.loads(half.sent("POST", "/chat/completions")[-1].request.body)["messages"][1]
    assert "index" not in sent["tool_calls"][0]


def _part(**call: Any) -> bytes:
    return chunk("").replace(b'"content": ""', b'"tool_calls": ' + json.dumps([call]).encode())


def test_calls_of_engines_without_an_index_are_joined(half: Half) -> None:
    deployment = half.deployed()
    parts = [
        _part(id="a", function={"name": "f", "arguments": '{"x"'}),
        _part(id="a", function={"name": "f", "arguments": ": 1}"}),
        _part(id="b", function={"name": "g", "arguments": {"y": 2}}),
        _part(function={"arguments": ""}),
        chunk("", finish_reason="tool_calls"),
        b"data: [DONE]\n\n",
    ]
    half.sandbox.fail_next(
        status=200, body=b"".join(parts), headers=SSE, operation="inference.chat"
    )
    stream = half.client.openai.stream(deployment, "hi")
    assert half.items(stream) == []
    found = [(call.id, call.name, json.loads(call.arguments)) for call in stream.tool_calls]
    assert found == [("a", "f", {"x": 1}), ("b", "g", {"y": 2})]
