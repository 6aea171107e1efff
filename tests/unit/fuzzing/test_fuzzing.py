"""`make fuzz` finds planted mistakes of a platform and passes a right one."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

import pytest

from kamiwaza.sandbox import Answer, Request, Sandbox
from kamiwaza.sandbox.behaviours import BEHAVIOURS
from kamiwaza.sandbox.message import json_answer
from scripts.fuzzing.run import Fuzzing, Result

PATH = "/prompts/roles/"
LIST = "prompts.create_role"
pytestmark = pytest.mark.breaks_contract("the answers are judged here, some are spoiled on purpose")


def fuzzed(*, seed: int = 1, only: str = PATH) -> Result:
    return Fuzzing(examples=3, seed=seed, only=only).run(rounds=1)


def spoil(monkeypatch: pytest.MonkeyPatch, change: Callable[[Request, Answer], Answer]) -> None:
    right = Sandbox.handle

    def handle(self: Sandbox, request: Request) -> Answer:
        answer = right(self, request)
        is_fuzzed = request.path.startswith(f"/api{PATH}") and answer.status < 300
        return change(request, answer) if is_fuzzed else answer

    monkeypatch.setattr(Sandbox, "handle", handle)


def without_id(_: Request, answer: Answer) -> Answer:
    value = answer.json()
    items = value if isinstance(value, list) else [value]
    for item in items:
        if isinstance(item, dict):
            item.pop("id", None)
    return json_answer(answer.status, value)


def as_text(_: Request, answer: Answer) -> Answer:
    return replace(answer, headers=(("content-type", "text/plain"),))


def as_undocumented(_: Request, answer: Answer) -> Answer:
    return replace(answer, status=206 if answer.status == 206 else 203)


def as_crash(_: Request, answer: Answer) -> Answer:
    return replace(answer, status=500)


def no_json(_: Request, answer: Answer) -> Answer:
    return replace(answer, body=b"{")


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (without_id, '"id" is a required property'),
        (as_text, "text/plain"),
        (as_undocumented, "answer 203 status"),
        (as_crash, "500 "),
        (no_json, "is no JSON"),
    ],
)
def test_a_spoiled_answer_is_found(
    monkeypatch: pytest.MonkeyPatch, change: Callable[[Request, Answer], Answer], words: str
) -> None:
    spoil(monkeypatch, change)
    problems = fuzzed().problems
    assert any(words in problem.text for problem in problems), problems
    assert all(problem.command.startswith("curl -X") for problem in problems)


def test_an_exception_of_a_behaviour_is_found_with_its_place(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(_: object) -> object:
        raise ZeroDivisionError("planted")

    monkeypatch.setitem(BEHAVIOURS, LIST, broken)
    texts = [problem.text for problem in fuzzed().problems]
    assert any("ZeroDivisionError: planted (" in text for text in texts), texts


def test_the_platform_itself_passes() -> None:
    result = fuzzed(only="/catalog/secrets")
    assert result.problems == []
    assert sum(result.statuses.values()) > 20
    assert "GET /catalog/secrets/v2/{secret_urn}" in result.succeeded


def test_the_same_seed_sends_the_same_requests() -> None:
    assert fuzzed().statuses == fuzzed().statuses
    assert json.dumps(fuzzed(seed=2).statuses) != json.dumps(fuzzed(seed=3).statuses)
