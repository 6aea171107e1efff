"""Structured answers."""

from __future__ import annotations

import json
import pickle
from typing import Any

import pytest
from pydantic import BaseModel, Field

from kamiwaza.errors import InvalidArgumentError, StructuredAnswerError
from kamiwaza.sandbox import CalledTool
from tests.halves import Half


class City(BaseModel):
    name: str
    population: int = Field(ge=1)
    twin: City | None = None


class Other(BaseModel):
    name: int


@pytest.fixture
def ask(half: Half) -> Any:
    deployment = half.deployed()

    def ask(into: Any = City, **options: Any) -> Any:
        options.setdefault("messages", "Which city?")
        return half.do(half.client.openai.parse(deployment, into=into, **options))

    return ask


def test_an_answer_becomes_an_object(half: Half, ask: Any) -> None:
    assert isinstance(ask(), City)
    half.sandbox.say(City(name="Paris", population=2_100_000), when="city", count=1)
    assert ask(system="Be exact.", temperature=0.0) == City(name="Paris", population=2_100_000)
    sent = json.loads(half.sent("POST", "/chat/completions")[-1].request.body)
    assert sent["response_format"]["json_schema"]["name"] == "City"
    assert sent["messages"][0]["content"] == "Be exact."
    assert sent["temperature"] == 0


def test_other_types_than_classes_are_read(ask: Any) -> None:
    assert all(isinstance(city, City) for city in ask(list[City]))
    assert isinstance(ask(int), int)
    assert ask(dict[str, bool]).keys()


def test_json_in_a_block_of_markdown_is_read(half: Half, ask: Any) -> None:
    half.sandbox.say('```json\n{"name": "Rome", "population": 3}\n```')
    assert ask().name == "Rome"


@pytest.mark.parametrize(
    ("parts", "options", "reason", "words"),
    [
        (("It is Paris.",), {}, "invalid", "cannot be read as the type: Invalid JSON"),
        (('{"name": "Paris"}',), {}, "invalid", "population: Field required"),
        (('{"name": "Paris", "population": 0}',), {}, "invalid", "greater than or equal to 1"),
        (("I must not.",), {"refusal": True}, "refused", "refused to answer: I must not."),
        (("{",), {"finish_reason": "content_filter"}, "refused", "refused"),
        (('{"name": "P',), {"finish_reason": "length"}, "length", "cut off after 11 characters"),
        ((CalledTool("look", {}),), {}, "tool_calls", "called tools instead of answering: look"),
    ],
)
def test_what_is_no_answer_is_one_clear_error(
    half: Half, ask: Any, parts: Any, options: Any, reason: str, words: str
) -> None:
    half.sandbox.say(*parts, **options)
    with pytest.raises(StructuredAnswerError, match=words) as caught:
        ask()
    error = caught.value
    assert error.reason == reason
    assert error.text == (parts[0] if isinstance(parts[0], str) else "")
    assert (error.__cause__, error.operation) == (None, "openai.parse")
    copy = pickle.loads(pickle.dumps(error))
    assert (copy.text, copy.reason, str(copy)) == (error.text, error.reason, str(error))


def test_a_limit_of_tokens_cuts_the_answer_off(ask: Any) -> None:
    with pytest.raises(StructuredAnswerError, match="raise max_tokens") as caught:
        ask(max_tokens=4)
    assert caught.value.reason == "length"
    assert caught.value.text.startswith("{")


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"into": 3}, "into: takes a type, not an int"),
        ({"into": Half}, "into"),
        ({"into": "City"}, "into"),
        ({"response_format": {"type": "json_object"}}, "response_format"),
    ],
)
def test_wrong_arguments_are_refused(ask: Any, options: Any, words: str) -> None:
    with pytest.raises(InvalidArgumentError, match=words):
        ask(**options)
