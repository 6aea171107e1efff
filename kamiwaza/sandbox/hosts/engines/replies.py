"""Replies of engines: the planned ones, tool calls, structured answers, and texts."""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.canned_answers import json_tokens_of, tokens_of
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.schema_instances import SchemaError, instance_of
from kamiwaza.sandbox.hosts.engines.tool_choice import called_tools
from kamiwaza.sandbox.state.planned_answers import PlannedAnswer, PlannedAnswers, Question

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall
    from kamiwaza.sandbox.hosts.engines.conversation import AnswerFormat, Conversation
    from kamiwaza.sandbox.state.planned_answers import CalledTool


@dataclass(frozen=True, slots=True)
class ReplyCall:
    """A tool call of a reply. Its joined tokens are the arguments."""

    id: str
    name: str
    tokens: tuple[str, ...]

    @property
    def arguments(self) -> str:
        """Return the arguments as text."""
        return "".join(self.tokens)


@dataclass(frozen=True, slots=True)
class Reply:
    """One finished choice. Its joined tokens are the text."""

    tokens: tuple[str, ...]
    finish_reason: str = "stop"
    calls: tuple[ReplyCall, ...] = ()
    is_refusal: bool = False
    stop_text: str | None = None

    @property
    def text(self) -> str:
        """Return the whole text."""
        return "".join(self.tokens)

    @property
    def size(self) -> int:
        """Return the number of tokens, those of arguments included."""
        return len(self.tokens) + sum(len(call.tokens) for call in self.calls)


def replies(
    call: InferenceCall, conversation: Conversation, count: int, *, limit: int,
    stops: Sequence[str] = (),
) -> list[Reply]:  # fmt: skip
    """Return `count` replies to a conversation.

    Args:
        call: the call.
        conversation: the conversation to continue.
        count: the number of replies.
        limit: the most tokens of each.
        stops: texts at which a reply ends.

    Raises:
        EngineRefusal: a schema of the request has no instance.
    """
    planned = planned_answer(call, conversation.question(call.route))
    if planned is not None:
        whole = _planned_reply(call, planned, conversation)
        return [limited(whole, limit, stops)] * count
    made = [_reply(call, conversation, number) for number in range(count)]
    return [limited(reply, limit, stops) for reply in made]


def planned_answer(call: InferenceCall, question: Question) -> PlannedAnswer | None:
    """Return the planned answer to a question, or None."""
    return call.state.stores.instance(PlannedAnswers).take(question, call.deployment.id)


def planned_tokens(planned: PlannedAnswer) -> tuple[str, ...]:
    """Return the tokens of a planned answer: several pieces as they are, one cut into words."""
    pieces = planned.pieces
    return tuple(tokens_of(pieces[0])) if len(pieces) == 1 else pieces


def limited(reply: Reply, limit: int, stops: Sequence[str] = ()) -> Reply:
    """Return a reply that ends at the first stop text and after `limit` tokens."""
    reply = _stopped(reply, stops)
    if reply.size <= limit:
        return reply
    tokens, left = reply.tokens[:limit], limit - len(reply.tokens[:limit])
    calls: list[ReplyCall] = []
    for call in reply.calls:
        if left > 0:
            calls.append(replace(call, tokens=call.tokens[:left]))
            left -= len(calls[-1].tokens)
    return replace(reply, tokens=tokens, calls=tuple(calls), finish_reason="length", stop_text=None)


def _stopped(reply: Reply, stops: Sequence[str]) -> Reply:
    text = reply.text
    places = [(text.find(stop), stop) for stop in stops if stop in text]
    if not places:
        return reply
    place, stop = min(places)
    kept: list[str] = []
    for token in reply.tokens:
        if place > 0:
            kept.append(token[:place])
        place -= len(token)
    return replace(reply, tokens=tuple(kept), stop_text=stop, finish_reason="stop", calls=())


def _planned_reply(
    call: InferenceCall, planned: PlannedAnswer, conversation: Conversation
) -> Reply:
    calls = _calls(call, planned.tool_calls)
    reason = planned.finish_reason or _call_reason(conversation, bool(calls))
    return Reply(planned_tokens(planned), reason, calls, planned.is_refusal)


def _reply(call: InferenceCall, conversation: Conversation, number: int) -> Reply:
    tools = called_tools(conversation)
    if tools:
        return Reply((), _call_reason(conversation, True), _calls(call, tools))
    if conversation.format is not None:
        return Reply(_structured(call, conversation, conversation.format))
    return Reply(tuple(tokens_of(_text(call, conversation, number))))


def _call_reason(conversation: Conversation, has_calls: bool) -> str:
    # Engines report a call that the request named as an ordinary end.
    return "tool_calls" if has_calls and not conversation.is_named else "stop"


def _calls(call: InferenceCall, tools: Sequence[CalledTool]) -> tuple[ReplyCall, ...]:
    return tuple(
        ReplyCall(call.new_id("call_"), tool.name, tuple(json_tokens_of(tool.arguments_text)))
        for tool in tools
    )


def _structured(
    call: InferenceCall, conversation: Conversation, wanted: AnswerFormat
) -> tuple[str, ...]:
    described = described_schema(conversation) if wanted.schema is None else None
    value: object = {"answer": _text(call, conversation, 0)}
    if wanted.schema is not None:
        try:
            value = instance_of(wanted.schema)
        except SchemaError as error:
            raise EngineRefusal(f"Invalid JSON schema: {error}", "response_format") from None
    elif described is not None:
        with suppress(SchemaError):
            value = instance_of(described)
    return tuple(json_tokens_of(json.dumps(value, ensure_ascii=False)))


def described_schema(conversation: Conversation) -> dict[str, Any] | None:
    """Return the JSON schema in the instructions of a conversation, as models follow one."""
    for message in conversation.messages:
        place = message.text.find("{") if message.role in ("system", "developer") else -1
        while place >= 0:
            found = None
            with suppress(ValueError, RecursionError):
                found, _ = json.JSONDecoder().raw_decode(message.text, place)
            if isinstance(found, dict) and "properties" in found:
                return found
            place = message.text.find("{", place + 1)
    return None


def _text(call: InferenceCall, conversation: Conversation, number: int) -> str:
    messages = conversation.messages
    variant = "" if number == 0 else f" (variant {number})"
    if messages[-1].role == "tool":
        results = [message.text.strip() for message in messages if message.role == "tool"]
        return f"I am {call.model}; the tools answered: {'; '.join(results)}{variant}"
    requested = [message.text for message in messages if message.role == "user"]
    question = requested[-1] if requested else messages[-1].text
    turn = f"turn {len(requested)} of our conversation"
    return f"I am {call.model}; in {turn} you asked: {question.strip()}{variant}"
