"""What an engine is asked: messages, tools and formats of every API in one form."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.canned_answers import tokens_of
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.state.planned_answers import Question

if TYPE_CHECKING:
    from kamiwaza.sandbox.hosts.engines.requests import (
        ChatBody,
        ChatMessageBody,
        ContentPart,
        ResponseFormatBody,
    )

_PARTS = frozenset(
    {
        "text", "input_text", "output_text", "refusal", "image_url", "input_image", "input_audio",
        "audio_url", "video_url", "file", "input_file", "thinking",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Message:
    """One message of a conversation. `calls` are the tools that it calls."""

    role: str
    text: str
    calls: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ToolDefinition:
    """A tool that may be called."""

    name: str
    description: str
    parameters: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class AnswerFormat:
    """The format of an answer: JSON, of a schema if there is one."""

    schema: dict[str, Any] | bool | None = None


@dataclass(frozen=True, slots=True)
class Conversation:
    """A conversation that an engine continues.

    Args:
        messages: the messages.
        tools: the tools that may be called.
        must_call: whether the answer has to call a tool.
        is_named: whether the request names the tool to call.
        is_parallel: whether the answer may call several tools.
        format: the format of the text, None for plain text.
    """

    messages: tuple[Message, ...]
    tools: tuple[ToolDefinition, ...] = ()
    must_call: bool = False
    is_named: bool = False
    is_parallel: bool = True
    format: AnswerFormat | None = None

    @property
    def prompt_tokens(self) -> int:
        """Return the number of tokens: those of the texts and one per role."""
        return sum(1 + len(tokens_of(message.text)) for message in self.messages)

    def question(self, route: str) -> Question:
        """Return the conversation as the conditions of planned answers see it."""
        return Question(
            self.messages[-1].text if self.messages else "",
            route,
            tuple((message.role, message.text) for message in self.messages),
            tuple(tool.name for tool in self.tools),
        )


def chat_conversation(body: ChatBody) -> Conversation:
    """Return the conversation of a chat request. Raises EngineRefusal if it contradicts itself."""
    if not body.messages:
        raise EngineRefusal("messages should have at least one message", "messages")
    tools = tuple(
        ToolDefinition(
            tool.function.name, tool.function.description or "", tool.function.parameters or {}
        )
        for tool in body.tools or ()
    )
    chosen, must_call, is_named = chosen_tools(tools, body.tool_choice)
    return Conversation(
        tuple(_message(message) for message in body.messages),
        chosen,
        must_call,
        is_named,
        body.parallel_tool_calls is not False,
        _format(body.response_format),
    )


def chosen_tools(
    tools: tuple[ToolDefinition, ...], choice: str | Mapping[str, Any] | None
) -> tuple[tuple[ToolDefinition, ...], bool, bool]:
    """Return the tools that may be called, whether one must be, and whether it was named.

    Raises:
        EngineRefusal: the choice is none of `auto`, `none`, `required` and a tool of the request.
    """
    if choice == "none":
        return (), False, False
    if not tools and choice not in (None, "auto"):
        raise EngineRefusal("When using `tool_choice`, `tools` must be set.", "tool_choice")
    if choice in (None, "auto", "required"):
        return tools, choice == "required", False
    if isinstance(choice, str):
        raise EngineRefusal(
            f'Invalid value for `tool_choice`: {choice}! Only named tools, "none", "auto" or'
            ' "required" are supported.',
            "tool_choice",
        )
    named = _named(choice)
    found = tuple(tool for tool in tools if tool.name == named)
    if not found:
        raise EngineRefusal(
            "The tool specified in `tool_choice` does not match any of the specified `tools`",
            "tool_choice",
        )
    return found, True, True


def _named(choice: Mapping[str, Any]) -> str:
    function = choice.get("function", choice)
    name = function.get("name") if isinstance(function, Mapping) else None
    if not isinstance(name, str):
        raise EngineRefusal(
            'Incorrectly formatted `tool_choice`. Should be like `{"type": "function", "function":'
            ' {"name": "my_function"}}`',
            "tool_choice",
        )
    return name


def text_of(content: str | list[str | ContentPart] | list[ContentPart] | None) -> str:
    """Return the text of a message. Raises EngineRefusal for a part of an unknown type."""
    if content is None or isinstance(content, str):
        return content or ""
    for part in content:
        if not isinstance(part, str) and part.type not in _PARTS:
            raise EngineRefusal(f"Unknown part type: {part.type}", "messages")
    return " ".join(part if isinstance(part, str) else part.text or "" for part in content)


def _message(body: ChatMessageBody) -> Message:
    calls = tuple(call.function.name for call in body.tool_calls or ())
    return Message(body.role, text_of(body.content), calls)


def _format(body: ResponseFormatBody | None) -> AnswerFormat | None:
    if body is None or body.type == "text":
        return None
    if body.type == "json_object":
        return AnswerFormat()
    definition = body.json_schema.definition if body.json_schema is not None else None
    return schema_format(definition, "response_format")


def schema_format(schema: dict[str, Any] | bool | None, param: str) -> AnswerFormat:
    """Return the format of a structured answer. Raises EngineRefusal if the schema is missing."""
    if schema is None:
        raise EngineRefusal(
            "When response_format type is 'json_schema', the 'json_schema' field must be provided.",
            param,
        )
    return AnswerFormat(schema)
