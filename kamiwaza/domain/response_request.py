"""Bodies of requests to the responses API. No I/O."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

from kamiwaza.domain.chat_request import as_tool, chosen_name, conversation, tool_members
from kamiwaza.errors import StructuredAnswerError
from kamiwaza.schemas.chat_tools import FunctionTool
from kamiwaza.schemas.responses import ModelResponse, ResponseItem, ResponseStatus
from kamiwaza.serialization.structured_text import json_schema_of, read_text

if TYPE_CHECKING:
    from pydantic import TypeAdapter

    from kamiwaza.schemas.chat import ChatMessage, ChatMessageParam
    from kamiwaza.schemas.chat_options import ToolChoice, ToolSource

T = TypeVar("T")


def response_input(
    sent: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem],
) -> str | list[Mapping[str, object]]:
    """Return the input of a request. Messages of chats become items of the responses API."""
    if isinstance(sent, str):
        return sent
    return [item for one in sent for item in _items(one)]


def _items(item: ChatMessageParam | ChatMessage | ResponseItem) -> Iterator[Mapping[str, object]]:
    if isinstance(item, ResponseItem):
        yield item.model_dump(mode="json", exclude_none=True)
        return
    [message] = conversation([item])
    content = message.get("content")
    if message.get("role") == "tool":
        call_id = message.get("tool_call_id")
        yield {"type": "function_call_output", "call_id": call_id, "output": content}
        return
    if content:
        is_answer = message.get("role") == "assistant"
        yield {"role": message.get("role"), "content": _content(content, is_answer)}
    calls = message.get("tool_calls")
    for call in calls if isinstance(calls, Sequence) else ():
        function = call.get("function") or {}
        yield {
            "type": "function_call",
            "call_id": call.get("id"),
            "name": function.get("name"),
            "arguments": function.get("arguments"),
        }


def _content(content: object, is_answer: bool) -> object:
    if isinstance(content, str) or not isinstance(content, Sequence):
        return content
    return [_part(part, is_answer) for part in content]


def _part(part: Mapping[str, Any], is_answer: bool) -> Mapping[str, Any]:
    if part.get("type") == "text":
        return {"type": "output_text" if is_answer else "input_text", "text": part.get("text")}
    if part.get("type") == "image_url":
        image = part.get("image_url") or {}
        detail = image.get("detail") or "auto"
        return {"type": "input_image", "image_url": image.get("url"), "detail": detail}
    return part


def response_tool_members(
    tools: Sequence[ToolSource] | None, choice: ToolChoice | None
) -> dict[str, object]:
    """Return the members of a body for the tools and the choice among them."""
    members: dict[str, object] = {}
    if tools is not None:
        members["tools"] = [_flat(as_tool(tool)) for tool in tools]
    if choice is not None:
        name = chosen_name(choice)
        members["tool_choice"] = choice if name is None else {"type": "function", "name": name}
    return members


def _flat(tool: FunctionTool | Mapping[str, object]) -> Mapping[str, object]:
    if isinstance(tool, FunctionTool):
        return {"type": "function", **tool_members(tool)}
    function = tool.get("function")
    # The chat API nests the members of a function.
    return {"type": "function", **function} if isinstance(function, Mapping) else tool


def text_format(adapter: TypeAdapter[Any], name: str) -> dict[str, object]:
    """Return the format of a text that is JSON of a type."""
    schema = json_schema_of(adapter, "into")
    return {"format": {"type": "json_schema", "name": name, "schema": schema}}


def structured_response(response: ModelResponse, adapter: TypeAdapter[T], operation: str) -> T:
    """Return the value in the text of a response.

    Raises:
        StructuredAnswerError: the model refused or called tools, the text was cut off, or does
            not fit the type.
    """
    text = response.text
    if response.refusal:
        raise StructuredAnswerError(
            f"the model refused to answer: {response.refusal}",
            text=response.refusal, reason="refused", operation=operation,
        )  # fmt: skip
    if response.status == ResponseStatus.INCOMPLETE:
        details = response.incomplete_details
        why = (details.reason if details else None) or "without a reason"
        raise StructuredAnswerError(
            f"the response is incomplete ({why}); raise max_output_tokens, see `text`",
            text=text, reason="length", operation=operation,
        )  # fmt: skip
    if response.tool_calls and not text.strip():
        names = ", ".join(call.name for call in response.tool_calls)
        raise StructuredAnswerError(
            f"the model called tools instead of answering: {names}; use create() to run them first",
            reason="tool_calls", operation=operation,
        )  # fmt: skip
    return read_text(text, adapter, "the response", operation=operation)
