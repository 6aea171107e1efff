"""Bodies of chat requests: messages with parts, tools, and formats of answers. No I/O."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import BaseModel

from kamiwaza.errors import InvalidArgumentError, StructuredAnswerError
from kamiwaza.schemas.chat import ChatMessage, ChatMessageParam, FinishReason, ToolCall
from kamiwaza.schemas.chat_content import TextPart
from kamiwaza.schemas.chat_tools import FunctionTool
from kamiwaza.serialization.structured_text import json_schema_of, read_text

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from kamiwaza.schemas.chat import ChatCompletion
    from kamiwaza.schemas.chat_options import ToolChoice, ToolSource

T = TypeVar("T")

_CHOICES = ("auto", "none", "required")


def conversation(
    messages: str | Sequence[ChatMessageParam | ChatMessage], system: str | None = None
) -> list[Mapping[str, object]]:
    """Return the messages of a request; a text is the user's first message."""
    sent: Sequence[ChatMessageParam | ChatMessage]
    sent = [ChatMessage(role="user", content=messages)] if isinstance(messages, str) else messages
    if system is not None:
        sent = [ChatMessage(role="system", content=system), *sent]
    return [_message(item) for item in sent]


def _message(item: ChatMessageParam | ChatMessage) -> Mapping[str, object]:
    if isinstance(item, ChatMessage):
        return item.model_dump(mode="json", exclude_none=True)
    sent: dict[str, object] = {**item}
    content, calls = item.get("content"), item.get("tool_calls")
    if isinstance(content, Sequence) and not isinstance(content, str):
        sent["content"] = [_part(part) for part in content]
    if calls is not None:
        sent["tool_calls"] = [_plain(call) for call in calls]
    return sent


def _part(part: object) -> object:
    return _plain(TextPart(text=part) if isinstance(part, str) else part)


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json", exclude_none=True)
    return value


def as_tool(source: ToolSource) -> FunctionTool | Mapping[str, object]:
    """Return a tool of a request. A function or a pydantic class becomes a `FunctionTool`."""
    if isinstance(source, (FunctionTool, Mapping)):
        return source
    return FunctionTool.of(source)


def chat_tool(tool: FunctionTool | Mapping[str, object]) -> Mapping[str, object]:
    """Return a tool as the chat API describes it."""
    return (
        {"type": "function", "function": tool_members(tool)}
        if isinstance(tool, FunctionTool)
        else tool
    )


def tool_members(tool: FunctionTool) -> dict[str, object]:
    """Return the members of a tool."""
    members: dict[str, object] = {"name": tool.name, "parameters": tool.parameters}
    if tool.description:
        members["description"] = tool.description
    if tool.strict is not None:
        members["strict"] = tool.strict
    return members


def chosen_name(choice: ToolChoice) -> str | None:
    """Return the name of the tool that a choice names; None if it is `auto` or the like."""
    if isinstance(choice, str):
        return None if choice in _CHOICES else choice
    if isinstance(choice, Mapping):
        return None
    return choice.name if isinstance(choice, FunctionTool) else FunctionTool.of(choice).name


def chat_tool_members(
    tools: Sequence[ToolSource] | None, choice: ToolChoice | None
) -> dict[str, object]:
    """Return the members of a body for the tools and the choice among them."""
    members: dict[str, object] = {}
    if tools is not None:
        members["tools"] = [chat_tool(as_tool(tool)) for tool in tools]
    if choice is not None:
        name = chosen_name(choice)
        named = {"type": "function", "function": {"name": name}}
        members["tool_choice"] = choice if name is None else named
    return members


def response_format(adapter: TypeAdapter[Any], name: str) -> dict[str, object]:
    """Return the format of an answer that is JSON of a type.

    Args:
        adapter: the adapter of the type.
        name: the name of the type, for the engine.
    """
    schema = json_schema_of(adapter, "into")
    return {"type": "json_schema", "json_schema": {"name": name, "schema": schema}}


def format_name(into: object) -> str:
    """Return the name of a type for an engine: letters, digits and underscores."""
    name = str(getattr(into, "__name__", "answer"))
    kept = "".join(item if item.isascii() and item.isalnum() else "_" for item in name)
    return kept[:64] or "answer"


def structured(answer: ChatCompletion, adapter: TypeAdapter[T], operation: str) -> T:
    """Return the value in the text of an answer.

    Raises:
        StructuredAnswerError: the model refused or called tools, the answer was cut off, or its
            text does not fit the type.
    """
    text, reason = answer.text, answer.finish_reason
    if answer.refusal or reason == FinishReason.CONTENT_FILTER:
        words = answer.refusal or text
        raise StructuredAnswerError(
            f"the model refused to answer: {words or 'without a reason'}",
            text=words, reason="refused", operation=operation,
        )  # fmt: skip
    if reason == FinishReason.LENGTH:
        raise StructuredAnswerError(
            f"the answer was cut off after {len(text)} characters, because it reached the limit of"
            " tokens; raise max_tokens, see `text`",
            text=text, reason="length", operation=operation,
        )  # fmt: skip
    if answer.tool_calls and not text.strip():
        names = ", ".join(call.name for call in answer.tool_calls)
        raise StructuredAnswerError(
            f"the model called tools instead of answering: {names}; use chat() to run them first",
            reason="tool_calls", operation=operation,
        )  # fmt: skip
    return read_text(text, adapter, "the answer", operation=operation)


def joined_call(call: ToolCall | None, part: ToolCall) -> ToolCall:
    """Return a tool call with a further part of it, as a stream sends them."""
    if call is None:
        return part.model_copy(deep=True)
    call.id, call.type = call.id or part.id, call.type or part.type
    if part.function is None:
        return call
    if call.function is None:
        call.function = part.function.model_copy()
        return call
    call.function.name = call.function.name or part.function.name
    more = part.function.arguments
    if more is not None:
        call.function.arguments = (call.function.arguments or "") + more
    return call


def place_of(part: ToolCall, calls: Mapping[int, ToolCall]) -> int:
    """Return the place of a part of a tool call. Engines without `index` send whole ids."""
    if part.index is not None:
        return part.index
    last = max(calls, default=0)
    if part.id is None or not calls or calls[last].id == part.id:
        return last
    return last + 1


def check_format(options: Mapping[str, object]) -> None:
    """Raise InvalidArgumentError if options of `parse` name a format of their own."""
    if options.get("response_format") is not None:
        raise InvalidArgumentError("response_format: parse() makes it from `into`; give only that")
