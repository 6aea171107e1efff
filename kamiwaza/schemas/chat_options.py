"""Options that `openai.chat` and `openai.stream` share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence  # read at run time by the guard
from typing import TypeAlias, TypedDict

from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.schemas.chat_tools import FunctionTool

ToolSource: TypeAlias = FunctionTool | Callable[..., object] | Mapping[str, object]
"""A tool: a `FunctionTool`, a typed function, a pydantic class, or an object of the API."""

ToolChoice: TypeAlias = str | FunctionTool | Callable[..., object] | Mapping[str, object]
"""A choice among tools: `auto`, `none`, `required`, a tool, or its name."""


class ChatMembers(TypedDict, total=False):
    """Options of a chat request. Members that are missing or None are not sent.

    Attributes:
        temperature: the randomness of the answer, from 0. Default: the engine's own.
        top_p: the share of probability to sample from, 0 to 1. Default: the engine's own.
        max_tokens: the most tokens of the answer. Default: the engine's own.
        stop: a text, or several, at which the answer ends.
        seed: a number that makes sampling repeatable where the engine can.
        tools: the tools that the model may call: typed functions, pydantic classes,
            `FunctionTool`, or objects as the API of OpenAI describes them.
        tool_choice: `auto`, `none`, `required`, or the tool to call or its name.
        parallel_tool_calls: False lets the model call one tool at a time. Default: the engine's
            own.
        response_format: the format of the answer, such as `{"type": "json_object"}`.
    """

    temperature: float | None
    top_p: float | None
    max_tokens: int | None
    stop: str | Sequence[str] | None
    seed: int | None
    tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None
    tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None
    parallel_tool_calls: bool | None
    response_format: Mapping[str, object] | None


class ChatCallOptions(ChatMembers, CallOptionsWithoutTimeout, total=False):
    """`ChatMembers`, and the options of the call."""
