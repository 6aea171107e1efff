"""Tools, structured answers, choices, limits and log probabilities of a deployment."""

from __future__ import annotations

import base64
import json
import struct
from typing import Any

import httpx
import jsonschema_rs
import pytest

from kamiwaza.sandbox import CalledTool, Sandbox
from tests.unit.sandbox.test_inference import QUESTION, events, url

WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Report the weather of a city.",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "minLength": 3},
                "days": {"type": "integer", "minimum": 1, "maximum": 7},
                "unit": {"$ref": "#/$defs/unit"},
            },
            "required": ["city", "unit"],
            "additionalProperties": False,
            "$defs": {"unit": {"enum": ["celsius", "fahrenheit"]}},
        },
    },
}
STOCKS = {"type": "function", "function": {"name": "find_stock", "parameters": {}}}
SCHEMA: dict[str, Any] = WEATHER["function"]["parameters"]  # type: ignore[index]  # a nested literal


class Engine:
    """Sends bodies to one deployment."""

    def __init__(self, http: httpx.Client, deployed: dict[str, Any]) -> None:
        self.http, self.deployed = http, deployed

    def post(self, route: str, **body: Any) -> httpx.Response:
        return self.http.post(url(self.deployed, route), json=body)

    def chat(self, question: str = "Why is the sky blue?", **body: Any) -> dict[str, Any]:
        messages = [{"role": "user", "content": question}]
        answer = self.post("chat/completions", **{"messages": messages, **body})
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def refused(self, route: str = "chat/completions", **body: Any) -> dict[str, Any]:
        if route == "chat/completions":
            body = {"messages": QUESTION, **body}
        answer = self.post(route, **body)
        assert answer.status_code in (400, 404), answer.text
        error: dict[str, Any] = answer.json()["error"]
        assert error.keys() == {"message", "type", "param", "code"}
        assert error["code"] == answer.status_code
        return error


@pytest.fixture
def engine(http: httpx.Client, deployed: dict[str, Any]) -> Engine:
    return Engine(http, deployed)


def calls_of(answer: dict[str, Any]) -> list[tuple[str, Any]]:
    calls = answer["choices"][0]["message"].get("tool_calls", [])
    return [(c["function"]["name"], json.loads(c["function"]["arguments"])) for c in calls]


@pytest.mark.parametrize(
    ("question", "choice", "expected"),
    [
        ("How is the weather in Paris?", None, ["get_weather"]),
        ("How is the weather in Paris?", "auto", ["get_weather"]),
        ("How is the weather in Paris?", "none", []),
        ("Hello", "auto", []),
        ("Hello", "required", ["get_weather"]),
        ("Use get_weather and find_stock", "auto", ["get_weather", "find_stock"]),
        ("Use getWeather", "auto", ["get_weather"]),
        ("Hello", {"type": "function", "function": {"name": "find_stock"}}, ["find_stock"]),
    ],
)
def test_tools_are_chosen(
    engine: Engine, question: str, choice: object, expected: list[str]
) -> None:
    options = {} if choice is None else {"tool_choice": choice}
    answer = engine.chat(question, tools=[WEATHER, STOCKS], **options)
    calls = calls_of(answer)
    assert [name for name, _ in calls] == expected
    for name, arguments in calls:
        jsonschema_rs.validate(SCHEMA if name == "get_weather" else True, arguments)
    [made] = answer["choices"]
    reason = "tool_calls" if expected and not isinstance(choice, dict) else "stop"
    assert made["finish_reason"] == reason
    assert (made["message"]["content"] is None) == bool(expected)
    assert len({call["id"] for call in made["message"].get("tool_calls", [])}) == len(expected)


def test_parallel_calls_can_be_refused(engine: Engine) -> None:
    answer = engine.chat(
        "get_weather and find_stock", tools=[WEATHER, STOCKS], parallel_tool_calls=False
    )
    assert [name for name, _ in calls_of(answer)] == ["get_weather"]


def test_a_tool_answers_and_the_model_goes_on(engine: Engine) -> None:
    messages: list[dict[str, Any]] = [{"role": "user", "content": "Weather in Paris?"}]
    first = engine.chat(messages=messages, tools=[WEATHER, STOCKS])
    message = first["choices"][0]["message"]
    call = message["tool_calls"][0]
    messages += [message, {"role": "tool", "tool_call_id": call["id"], "content": "18 degrees"}]
    second = engine.chat(messages=messages, tools=[WEATHER, STOCKS])
    assert "18 degrees" in second["choices"][0]["message"]["content"]
    other = engine.chat(messages=messages, tools=[WEATHER, STOCKS], tool_choice="required")
    assert [name for name, _ in calls_of(other)] == ["find_stock"]
    messages += [second["choices"][0]["message"], {"role": "user", "content": "Weather in Rome?"}]
    assert calls_of(engine.chat(messages=messages, tools=[WEATHER]))


def test_streamed_calls_come_in_pieces(engine: Engine) -> None:
    body = {"tools": [WEATHER, STOCKS], "tool_choice": "required", "parallel_tool_calls": True}
    messages = [{"role": "user", "content": "find_stock and get_weather"}]
    plain = engine.post("chat/completions", messages=messages, **body).json()
    chunks = events(engine.post("chat/completions", messages=messages, stream=True, **body))
    joined: dict[int, dict[str, str]] = {}
    pieces = 0
    for chunk in chunks:
        for part in chunk["choices"][0]["delta"].get("tool_calls", []):
            call = joined.setdefault(part["index"], {"arguments": ""})
            call |= {"name": part["function"]["name"]} if "name" in part["function"] else {}
            call["arguments"] += part["function"]["arguments"]
            pieces += bool(part["function"]["arguments"])
    expected = plain["choices"][0]["message"]["tool_calls"]
    assert [joined[index] for index in sorted(joined)] == [
        {"arguments": call["function"]["arguments"], "name": call["function"]["name"]}
        for call in expected
    ]
    assert pieces > 5
    assert chunks[-1]["choices"][0]["finish_reason"] == "tool_calls"


@pytest.mark.parametrize(
    ("body", "param", "words"),
    [
        ({"tool_choice": "required"}, "tool_choice", "`tools` must be set"),
        ({"tools": [WEATHER], "tool_choice": "x"}, "tool_choice", "Invalid value"),
        ({"tools": [WEATHER], "tool_choice": {"a": 1}}, "tool_choice", "Incorrectly formatted"),
        (
            {"tools": [WEATHER], "tool_choice": {"function": {"name": "no"}}},
            "tool_choice",
            "does not match any",
        ),
        ({"tools": [{"type": "function"}]}, "tools", "Field required"),
        (
            {"tools": [{"function": {"name": "f", "parameters": {"type": "odd"}}}],
             "tool_choice": "required"},
            "tools",
            "the schema is invalid",
        ),
        ({"n": 0}, "n", "n must be at least 1"),
        ({"n": -1}, "n", "got -1"),
        ({"n": 129}, "n", "at most 128"),
        ({"n": "2"}, "n", "valid integer"),
        ({"max_tokens": 0}, "max_tokens", "max_tokens must be at least 1, got 0."),
        ({"max_tokens": -3}, "max_tokens", "got -3"),
        ({"max_completion_tokens": 0}, "max_completion_tokens", "at least 1"),
        ({"max_tokens": True}, "max_tokens", "valid integer"),
        ({"temperature": -1}, "temperature", "non-negative"),
        ({"temperature": "hot"}, "temperature", "valid number"),
        ({"top_p": 0}, "top_p", "(0, 1]"),
        ({"stop": [""]}, "stop", "empty string"),
        ({"stop": 3}, "stop", "valid string"),
        ({"stream": "yes"}, "stream", "valid boolean"),
        ({"stream_options": {"include_usage": True}}, "stream_options", "stream=True"),
        ({"top_logprobs": 3}, "top_logprobs", "`logprobs` must be set"),
        ({"logprobs": True, "top_logprobs": 21}, "top_logprobs", "[0, 20]"),
        ({"messages": []}, "messages", "at least one"),
        ({"messages": "hi"}, "messages", "valid list"),
        ({"messages": [{"content": "x"}]}, "messages", "Field required"),
        ({"messages": [{"role": "user", "content": 3}]}, "messages", "valid string"),
        (
            {"messages": [{"role": "user", "content": [{"type": "smell"}]}]},
            "messages",
            "Unknown part type: smell",
        ),
        ({"response_format": {"type": "json_schema"}}, "response_format", "must be provided"),
        ({"response_format": {"type": "xml"}}, "response_format", "json_object"),
        (
            {"response_format": {"type": "json_schema", "json_schema": {
                "name": "x", "schema": {"type": "integer", "minimum": 2, "maximum": 1}}}},
            "response_format",
            "no instance",
        ),
        ({"model": "other"}, "model", "The model `other` does not exist."),
        ({"model": 3}, "model", "valid string"),
    ],
)  # fmt: skip
def test_wrong_requests_are_refused(
    engine: Engine, body: dict[str, Any], param: str, words: str
) -> None:
    error = engine.refused(**body)
    assert error["param"] == param
    assert words in error["message"]
    assert error["type"] == ("NotFoundError" if error["code"] == 404 else "BadRequestError")


def test_structured_answers_are_instances_of_their_schema(engine: Engine) -> None:
    wanted = {"type": "json_schema", "json_schema": {"name": "weather", "schema": SCHEMA}}
    answer = engine.chat(response_format=wanted)["choices"][0]
    jsonschema_rs.validate(SCHEMA, json.loads(answer["message"]["content"]))
    free = engine.chat(response_format={"type": "json_object"})["choices"][0]
    assert "sky" in json.loads(free["message"]["content"])["answer"]
    cut = engine.chat(response_format=wanted, max_tokens=4)["choices"][0]
    assert cut["finish_reason"] == "length"
    with pytest.raises(ValueError, match=r"."):
        json.loads(cut["message"]["content"])
    chunks = events(
        engine.post("chat/completions", messages=QUESTION, response_format=wanted, stream=True)
    )
    text = "".join(chunk["choices"][0]["delta"].get("content", "") for chunk in chunks)
    assert text == answer["message"]["content"]


def test_log_probabilities(engine: Engine) -> None:
    answer = engine.chat(logprobs=True, top_logprobs=2, max_tokens=3)["choices"][0]
    entries = answer["logprobs"]["content"]
    assert "".join(entry["token"] for entry in entries) == answer["message"]["content"]
    for entry in entries:
        assert entry["logprob"] <= 0
        assert bytes(entry["bytes"]).decode() == entry["token"]
        assert entry["top_logprobs"][0]["token"] == entry["token"]
        assert len(entry["top_logprobs"]) == 2
        assert entry["top_logprobs"][0]["logprob"] >= entry["top_logprobs"][1]["logprob"]
    assert engine.chat()["choices"][0]["logprobs"] is None
    chunks = events(engine.post("chat/completions", messages=QUESTION, logprobs=True, stream=True))
    streamed = [chunk["choices"][0]["logprobs"] for chunk in chunks]
    tokens = [entry["token"] for item in streamed if item for entry in item["content"]]
    assert "".join(tokens) == engine.chat()["choices"][0]["message"]["content"]


def test_the_context_has_a_length(engine: Engine) -> None:
    longest = engine.http.get(url(engine.deployed, "models")).json()["data"][0]["max_model_len"]
    long = [{"role": "user", "content": ("word " * longest).strip()}]
    error = engine.refused(messages=long)
    assert error["message"] == (
        f"This model's maximum context length is {longest} tokens. However, you requested"
        f" {longest + 1} tokens in the messages, Please reduce the length of the messages."
    )
    error = engine.refused(max_tokens=longest)
    assert f"({longest} in the completion)" not in error["message"]
    assert f"{longest} in the completion)" in error["message"]
    assert error["param"] == "messages"
    assert (
        "maximum context length"
        in engine.refused("completions", prompt="a " * (longest + 1))["message"]
    )


def test_completions_have_choices_usage_and_several_prompts(engine: Engine) -> None:
    answer = engine.post("completions", prompt=["One", "Two"], n=2, logprobs=1).json()
    texts = [choice["text"] for choice in answer["choices"]]
    assert [choice["index"] for choice in answer["choices"]] == [0, 1, 2, 3]
    assert ["One" in text for text in texts] == [True, True, False, False]
    assert len(set(texts)) == 4
    assert (
        answer["choices"][0]["logprobs"]["tokens"] == texts[0].split(" ", 1)[:0]
        or "".join(answer["choices"][0]["logprobs"]["tokens"]) == texts[0]
    )
    options = {"stream": True, "stream_options": {"include_usage": True}}
    *chunks, last = events(engine.post("completions", prompt=["One", "Two"], n=2, **options))
    joined = ["", "", "", ""]
    for chunk in chunks:
        joined[chunk["choices"][0]["index"]] += chunk["choices"][0]["text"]
    assert joined == texts
    assert last["usage"] == answer["usage"]
    assert (
        engine.post("completions", prompt="Once", echo=True)
        .json()["choices"][0]["text"]
        .startswith("Once")
    )
    assert engine.post("completions", prompt=[1, 2]).json()["usage"]["prompt_tokens"] == 2
    cut = engine.post("completions", prompt="Once", max_tokens=1).json()["choices"][0]
    assert cut["finish_reason"] == "length"
    for prompt in ("", [], [""], None, 3, {"a": 1}):
        assert engine.refused("completions", prompt=prompt)["param"] == "prompt"


def test_embeddings_respect_their_members(engine: Engine) -> None:
    def vector(**body: Any) -> Any:
        return engine.post("embeddings", **body).json()["data"][0]["embedding"]

    whole = vector(input="a")
    assert vector(input="a", dimensions=5) == whole[:5]
    packed = base64.b64decode(vector(input="a", dimensions=5, encoding_format="base64"))
    assert list(struct.unpack("<5f", packed)) == pytest.approx(whole[:5])
    assert len(vector(input=[[1, 2], [3]])) == len(whole)
    for sent in ("", [], [""], None, 3, ["a", 3]):
        assert engine.refused("embeddings", input=sent)["param"] == "input"
    assert engine.refused("embeddings", input="a", encoding_format="hex")["param"] == (
        "encoding_format"
    )
    for size in (0, -1, 385, "5"):
        assert engine.refused("embeddings", input="a", dimensions=size)["param"] == "dimensions"


def test_a_deployment_says_what_it_is_told(sandbox: Sandbox, engine: Engine) -> None:
    def content_of(question: str = "hi", **body: Any) -> Any:
        return engine.chat(question, **body)["choices"][0]["message"]["content"]

    sandbox.say("It is  sunny.\n", when="WEATHER")
    sandbox.say("first", count=1)
    sandbox.say("second", count=1)
    assert [content_of(), content_of()] == ["first", "second"]
    assert "hi" in content_of()
    assert content_of("the weather?") == "It is  sunny.\n"
    sandbox.say("newer", when=lambda question: question.messages[-1] == ("user", "weather"))
    assert (content_of("weather"), content_of("weathers")) == ("newer", "It is  sunny.\n")
    assert content_of("weather", max_tokens=1) == "newer"
    assert engine.chat("weathers", max_tokens=1)["choices"][0]["finish_reason"] == "length"
    sandbox.clear_answers()
    assert "weather" in content_of("weather")


def test_a_deployment_says_pieces_calls_and_refusals(sandbox: Sandbox, engine: Engine) -> None:
    sandbox.say("a b", "c", CalledTool("f", {"x": 1}), CalledTool("g", "{broken"), count=2)
    message = engine.chat()["choices"][0]["message"]
    assert message["content"] == "a bc"
    assert [call["function"]["arguments"] for call in message["tool_calls"]] == [
        '{"x": 1}', "{broken",
    ]  # fmt: skip
    chunks = events(engine.post("chat/completions", messages=QUESTION, stream=True))
    deltas = [chunk["choices"][0]["delta"] for chunk in chunks]
    assert [delta["content"] for delta in deltas if delta.get("content")] == ["a b", "c"]
    sandbox.say("I must not", refusal=True, count=1)
    refused = engine.chat()["choices"][0]["message"]
    assert (refused["content"], refused["refusal"]) == (None, "I must not")


@pytest.mark.parametrize(
    ("parts", "options", "words"),
    [
        ((), {}, "at least one part"),
        ((3,), {}, "not int"),
        (("a",), {"count": 0}, "count"),
        (("a",), {"when": 3}, "when"),
        (("a",), {"deployment": "x"}, "deployment"),
    ],
)
def test_what_cannot_be_said_is_refused(
    sandbox: Sandbox, parts: tuple[Any, ...], options: dict[str, Any], words: str
) -> None:
    from kamiwaza.errors import InvalidArgumentError

    with pytest.raises(InvalidArgumentError, match=words):
        sandbox.say(*parts, **options)
