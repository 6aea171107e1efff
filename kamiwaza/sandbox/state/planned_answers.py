"""Planned answers of engines: what `Sandbox.say` makes a deployment answer."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kamiwaza.errors import InvalidArgumentError

if TYPE_CHECKING:
    from uuid import UUID

    from pydantic import JsonValue


@dataclass(frozen=True, slots=True)
class CalledTool:
    """A tool call that a deployment answers with, for `Sandbox.say`.

    Args:
        name: the name of the tool.
        arguments: its arguments, or a text to send as it is, which may be broken JSON.
    """

    name: str
    arguments: Mapping[str, JsonValue] | str = field(default_factory=dict)

    @property
    def arguments_text(self) -> str:
        """Return the arguments as an engine sends them."""
        if isinstance(self.arguments, str):
            return self.arguments
        return json.dumps(dict(self.arguments), ensure_ascii=False)


@dataclass(frozen=True, slots=True)
class Question:
    """A request to a deployment, as the condition of a planned answer sees it.

    Args:
        text: the text of the last message; of a transcription, the file name and the prompt.
        route: the route below `/v1`, such as `chat/completions`.
        messages: role and text of each message, in order.
        tools: the names of the tools that may be called.
    """

    text: str
    route: str
    messages: tuple[tuple[str, str], ...] = ()
    tools: tuple[str, ...] = ()


Condition = Callable[[Question], bool]


@dataclass(slots=True)
class PlannedAnswer:
    """An answer, and the requests that get it. `remaining` None means any number of them."""

    pieces: tuple[str, ...]
    tool_calls: tuple[CalledTool, ...] = ()
    is_refusal: bool = False
    finish_reason: str | None = None
    matches: Condition = field(default=lambda question: True)
    deployment: UUID | None = None
    remaining: int | None = None


class PlannedAnswers:
    """The planned answers of a sandbox."""

    def __init__(self) -> None:
        """Begin without planned answers."""
        self._answers: list[PlannedAnswer] = []

    def add(self, answer: PlannedAnswer) -> None:
        """Plan an answer."""
        self._answers.append(answer)

    def clear(self) -> None:
        """Forget all planned answers."""
        self._answers.clear()

    def take(self, question: Question, deployment: UUID) -> PlannedAnswer | None:
        """Return the answer to a question, or None.

        Answers with a count come first, in the order in which they were planned. Of the others
        the newest is used.
        """
        fitting = [
            answer
            for answer in self._answers
            if answer.deployment in (None, deployment) and answer.matches(question)
        ]
        counted = [answer for answer in fitting if answer.remaining is not None]
        if not counted:
            return fitting[-1] if fitting else None
        found = counted[0]
        found.remaining = (found.remaining or 1) - 1
        if not found.remaining:
            self._answers.remove(found)
        return found


def condition(when: str | re.Pattern[str] | Condition | None) -> Condition:
    """Return the condition of a planned answer.

    Args:
        when: a text that the question contains, ignoring case; a pattern that is found in it; a
            function of the `Question`; None for any question.

    Raises:
        InvalidArgumentError: it is none of these.
    """
    if when is None:
        return lambda question: True
    if isinstance(when, str):
        wanted = when.casefold()
        return lambda question: wanted in question.text.casefold()
    if isinstance(when, re.Pattern):
        pattern = when
        return lambda question: pattern.search(question.text) is not None
    if callable(when):
        return when
    raise InvalidArgumentError(f"when: expected a text, a pattern or a function, not {when!r}")
