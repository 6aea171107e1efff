"""Options that `openai.chat` and `openai.stream` share."""

from __future__ import annotations

from collections.abc import Mapping, Sequence  # read at run time by the guard
from typing import TypedDict

from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout


class ChatMembers(TypedDict, total=False):
    """Options of a chat request. Members that are missing or None are not sent.

    Attributes:
        temperature: the randomness of the answer, from 0. Default: the engine's own.
        top_p: the share of probability to sample from, 0 to 1. Default: the engine's own.
        max_tokens: the most tokens of the answer. Default: the engine's own.
        stop: a text, or several, at which the answer ends.
        seed: a number that makes sampling repeatable where the engine can.
        tools: the tools that the model may call, as the API of OpenAI describes them.
        tool_choice: `auto`, `none`, `required`, or the tool to call.
        response_format: the format of the answer, such as `{"type": "json_object"}`.
    """

    temperature: float | None
    top_p: float | None
    max_tokens: int | None
    stop: str | Sequence[str] | None
    seed: int | None
    tools: Sequence[Mapping[str, object]] | None
    tool_choice: str | Mapping[str, object] | None
    response_format: Mapping[str, object] | None


class ChatCallOptions(ChatMembers, CallOptionsWithoutTimeout, total=False):
    """`ChatMembers`, and the options of the call."""
