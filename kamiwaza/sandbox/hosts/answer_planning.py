"""Planning what deployments answer."""

from __future__ import annotations

import json
import re
from typing import TYPE_CHECKING
from uuid import UUID

from pydantic import BaseModel

from kamiwaza.errors import InvalidArgumentError
from kamiwaza.naming.identifiers import id_of
from kamiwaza.sandbox.state.planned_answers import (
    CalledTool,
    Condition,
    PlannedAnswer,
    PlannedAnswers,
    condition,
)

if TYPE_CHECKING:
    from kamiwaza.sandbox.state.state import State
    from kamiwaza.schemas.serving import Deployment


class AnswerPlanning:
    """Methods that say what deployments answer."""

    state: State

    def say(
        self,
        *parts: str | CalledTool | BaseModel,
        when: str | re.Pattern[str] | Condition | None = None,
        deployment: Deployment | UUID | str | None = None,
        refusal: bool = False,
        finish_reason: str | None = None,
        count: int | None = None,
    ) -> None:
        """Say what deployments answer to chats, completions, responses and transcriptions.

        Limits and stop texts of a request still apply. Answers with a `count` are used first, in
        the order of the calls to this method; of the others the newest is used.

        ```python
        sandbox.say("It is sunny.", when="weather")
        sandbox.say("It ", "is ", "sunny.")  # the pieces of a stream
        sandbox.say(CalledTool("get_weather", {"city": "Paris"}), when="Paris", count=1)
        ```

        Args:
            parts: texts, tool calls, and pydantic objects, which become JSON. Several texts are
                the pieces of a stream; a single one is streamed by words.
            when: a text that the last message contains, ignoring case; a pattern that is found in
                it; or a function of the `Question`. Default: any request.
            deployment: only this deployment answers so. Default: all.
            refusal: whether the model refuses, with the text as the reason.
            finish_reason: the reason that the answer ends, such as `length`. Default: the one
                that fits the answer.
            count: the number of requests that get the answer. Default: all.

        Raises:
            InvalidArgumentError: a part or an option has a wrong type or value.
        """
        if not parts:
            raise InvalidArgumentError("say: an answer needs at least one part")
        if count is not None and (not isinstance(count, int) or count < 1):
            raise InvalidArgumentError(f"count: expected a whole number from 1, not {count!r}")
        answer = PlannedAnswer(
            tuple(_text(part) for part in parts if not isinstance(part, CalledTool)),
            tuple(part for part in parts if isinstance(part, CalledTool)),
            refusal,
            finish_reason,
            condition(when),
            None if deployment is None else _uuid(deployment),
            count,
        )
        with self.state.lock:
            self.state.stores.instance(PlannedAnswers).add(answer)

    def clear_answers(self) -> None:
        """Forget the answers of `say`. Deployments answer on their own again."""
        with self.state.lock:
            self.state.stores.instance(PlannedAnswers).clear()


def _text(part: object) -> str:
    if isinstance(part, BaseModel):
        return json.dumps(part.model_dump(mode="json"), ensure_ascii=False)
    if isinstance(part, str):
        return part
    raise InvalidArgumentError(
        f"say: expected texts, CalledTool or pydantic objects, not {type(part).__name__}"
    )


def _uuid(deployment: Deployment | UUID | str) -> UUID:
    return UUID(str(id_of(deployment, "deployment")))
