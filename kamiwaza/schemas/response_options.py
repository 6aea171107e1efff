"""Options that the methods of `openai.responses` share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence  # read at run time by the guard
from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.schemas.chat_tools import FunctionTool  # noqa: TC001  # read at run time by the guard


class ResponseMembers(TypedDict, total=False):
    """Options of a request for a response. Members that are missing or None are not sent.

    Attributes:
        instructions: a system message for this response.
        tools: the tools that the model may call: typed functions, pydantic classes,
            `FunctionTool`, or objects as the API of OpenAI describes them.
        tool_choice: `auto`, `none`, `required`, or the tool to call or its name.
        parallel_tool_calls: False lets the model call one tool at a time. Default: the engine's
            own.
        max_output_tokens: the most tokens of the response. Default: the engine's own.
        temperature: the randomness of the response, from 0. Default: the engine's own.
        top_p: the share of probability to sample from, 0 to 1. Default: the engine's own.
        store: False asks the engine not to keep the response. Default: the engine's own.
    """

    instructions: str | None
    tools: Sequence[FunctionTool | Callable[..., object] | Mapping[str, object]] | None
    tool_choice: str | FunctionTool | Callable[..., object] | Mapping[str, object] | None
    parallel_tool_calls: bool | None
    max_output_tokens: int | None
    temperature: float | None
    top_p: float | None
    store: bool | None


class ResponseCallOptions(ResponseMembers, CallOptionsWithoutTimeout, total=False):
    """`ResponseMembers`, and the options of the call."""
