"""The output of the responses API: a message and tool calls."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.engines.logprobs import chat_logprobs

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall
    from kamiwaza.sandbox.hosts.engines.replies import Reply, ReplyCall


class ResponseItems:
    """The items of one response. Their ids stay the same from the first event to the last."""

    def __init__(self, call: InferenceCall, reply: Reply, alternatives: int | None) -> None:
        """Name the items of a reply.

        Args:
            call: the call.
            reply: the reply.
            alternatives: the number of likeliest tokens at each place; None: no log probabilities.
        """
        self.reply: Reply = reply
        self._alternatives = alternatives
        self.status: str = "incomplete" if reply.finish_reason == "length" else "completed"
        self.has_message: bool = bool(reply.tokens) or not reply.calls
        self._message_id = call.new_id("msg_") if self.has_message else ""
        self.calls: list[tuple[str, ReplyCall]] = [
            (call.new_id("fc_"), item) for item in reply.calls
        ]

    def complete(self) -> list[dict[str, Any]]:
        """Return all items as they are at the end."""
        message = [self.message(self.status, [self.part(self.reply.tokens)])]
        calls = [
            self.call(*numbered, numbered[1].arguments, self.status) for numbered in self.calls
        ]
        return [*(message if self.has_message else []), *calls]

    def message(self, status: str, parts: list[dict[str, Any]]) -> dict[str, Any]:
        """Return the message with some parts."""
        return {
            "id": self._message_id,
            "type": "message",
            "role": "assistant",
            "status": status,
            "content": parts,
        }

    def part(self, tokens: Sequence[str]) -> dict[str, Any]:
        """Return the part of the message that has these tokens."""
        text = "".join(tokens)
        if self.reply.is_refusal:
            return {"type": "refusal", "refusal": text}
        return {
            "type": "output_text",
            "text": text,
            "annotations": [],
            "logprobs": self.logprobs(tokens),
        }

    def logprobs(self, tokens: Sequence[str]) -> Any:
        """Return the log probabilities of tokens; none if they were not asked for."""
        if self._alternatives is None:
            return []
        return chat_logprobs(tokens, self._alternatives)["content"]

    def call(self, item_id: str, item: ReplyCall, arguments: str, status: str) -> dict[str, Any]:
        """Return the item of a tool call with some of its arguments."""
        return {
            "id": item_id,
            "type": "function_call",
            "call_id": item.id,
            "name": item.name,
            "arguments": arguments,
            "status": status,
        }
