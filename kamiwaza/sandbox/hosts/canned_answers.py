"""Canned model answers: computed from the question and always the same."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.message import Refusal

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

_TOKEN = re.compile(r"\s*\S+")
EMBEDDING_SIZE = 384


@dataclass(frozen=True, slots=True)
class Reply:
    """One finished choice. Its joined tokens are the text."""

    tokens: tuple[str, ...]
    finish_reason: str

    @property
    def text(self) -> str:
        """Return the whole text."""
        return "".join(self.tokens)


def tokens_of(text: str) -> list[str]:
    """Return the tokens of a text: every word with the space before it."""
    return _TOKEN.findall(text)


def messages_of(body: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """Return the messages of a chat. Raises Refusal 400 if there are none or they are malformed."""
    messages = body.get("messages")
    if not isinstance(messages, list) or not messages:
        raise Refusal(400, "messages must be a list that is not empty")
    for message in messages:
        if not isinstance(message, dict) or not isinstance(message.get("role"), str):
            raise Refusal(400, "every message needs a role")
    return messages


def prompt_tokens(messages: Sequence[Mapping[str, Any]]) -> int:
    """Return the number of tokens in a chat: those of the contents and one per role."""
    return sum(1 + len(tokens_of(_text(message))) for message in messages)


def reply(model: str, body: Mapping[str, Any], number: int) -> Reply:
    """Return choice `number` for the chat in `body`, within its limits."""
    messages = messages_of(body)
    requested = [_text(message) for message in messages if message["role"] == "user"]
    question = requested[-1] if requested else _text(messages[-1])
    variant = "" if number == 0 else f" (variant {number})"
    turn = f"turn {len(requested)} of our conversation"
    return truncated(f"I am {model}; in {turn} you asked: {question.strip()}{variant}", body)


def truncated(text: str, body: Mapping[str, Any]) -> Reply:
    """Return a text cut at the stop sequences and the token limit of `body`."""
    stops = body.get("stop") or []
    for stop in [stops] if isinstance(stops, str) else stops:
        text = text.partition(stop)[0] if isinstance(stop, str) and stop else text
    limit = body.get("max_completion_tokens") or body.get("max_tokens")
    tokens = tokens_of(text)
    if isinstance(limit, int) and len(tokens) > limit:
        return Reply(tuple(tokens[:limit]), "length")
    return Reply(tuple(tokens), "stop")


def embedding(text: str) -> list[float]:
    """Return numbers between -1 and 1 that depend on the text only."""
    raw = hashlib.shake_256(text.encode()).digest(EMBEDDING_SIZE)
    return [round((byte - 127.5) / 127.5, 6) for byte in raw]


def _text(message: Mapping[str, Any]) -> str:
    content = message.get("content")
    if isinstance(content, list):
        return " ".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
    return content if isinstance(content, str) else ""
