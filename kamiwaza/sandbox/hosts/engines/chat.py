"""Chat completions: whole and streamed."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kamiwaza.sandbox.hosts.engines.conversation import chat_conversation
from kamiwaza.sandbox.hosts.engines.errors import EngineRefusal
from kamiwaza.sandbox.hosts.engines.event_streams import streamed, usage
from kamiwaza.sandbox.hosts.engines.limits import answer_limit, check_ranges
from kamiwaza.sandbox.hosts.engines.logprobs import chat_logprobs
from kamiwaza.sandbox.hosts.engines.replies import Reply, replies
from kamiwaza.sandbox.hosts.engines.requests import ChatBody
from kamiwaza.sandbox.message import Answer, json_answer

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from kamiwaza.sandbox.hosts.engines.call import InferenceCall
    from kamiwaza.sandbox.hosts.engines.replies import ReplyCall

_CHUNK = "chat.completion.chunk"


def chat_completions(call: InferenceCall) -> Answer:
    """Answer a chat, at once or as a stream of tokens."""
    body = call.read(ChatBody)
    check_ranges(body)
    if body.top_logprobs is not None and not body.logprobs:
        sentence = "when using `top_logprobs`, `logprobs` must be set to true."
        raise EngineRefusal(sentence, "top_logprobs")
    conversation = chat_conversation(body)
    call.check_model()
    wanted = body.max_completion_tokens or body.max_tokens
    prompt = conversation.prompt_tokens
    limit = answer_limit(call, prompt, wanted, "messages")
    made = replies(call, conversation, body.n or 1, limit=limit, stops=body.stop_texts)
    alternatives = (body.top_logprobs or 0) if body.logprobs else None
    counts = usage(prompt, sum(reply.size for reply in made))
    chat = _Chat(call, alternatives)
    if body.stream:
        return streamed(chat.chunks(made, counts if body.with_usage else None))
    choices = [chat.choice(index, reply) for index, reply in enumerate(made)]
    return json_answer(200, chat.envelope("chat.completion", choices) | {"usage": counts})


class _Chat:
    """The answer to one chat request."""

    def __init__(self, call: InferenceCall, alternatives: int | None) -> None:
        self._call, self._alternatives = call, alternatives
        self._id, self._created = call.new_id("chatcmpl-"), int(call.state.now)
        self._model = call.model

    def envelope(self, kind: str, choices: list[dict[str, Any]]) -> dict[str, object]:
        return {
            "id": self._id,
            "object": kind,
            "created": self._created,
            "model": self._model,
            "choices": choices,
        }

    def choice(self, index: int, reply: Reply) -> dict[str, Any]:
        message: dict[str, Any] = {"role": "assistant", "content": reply.text}
        if reply.is_refusal:
            message |= {"content": None, "refusal": reply.text}
        if reply.calls:
            message["content"] = reply.text or None
            message["tool_calls"] = [_tool_call(item) for item in reply.calls]
        return {
            "index": index,
            "message": message,
            "logprobs": self._logprobs(reply.tokens),
            "finish_reason": reply.finish_reason,
            **({"stop_reason": reply.stop_text} if reply.stop_text is not None else {}),
        }

    def chunks(
        self, made: list[Reply], counts: Mapping[str, int] | None
    ) -> Iterator[dict[str, object]]:
        for index, reply in enumerate(made):
            yield self._chunk(index, {"role": "assistant", "content": ""})
            member = "refusal" if reply.is_refusal else "content"
            for token in reply.tokens:
                self._pause()
                yield self._chunk(index, {member: token}, tokens=(token,))
            for place, item in enumerate(reply.calls):
                begin = _tool_call(item) | {"index": place}
                begin["function"] = {"name": item.name, "arguments": ""}
                yield self._chunk(index, {"tool_calls": [begin]})
                for token in item.tokens:
                    self._pause()
                    part = {"index": place, "function": {"arguments": token}}
                    yield self._chunk(index, {"tool_calls": [part]})
            yield self._chunk(index, {}, reply.finish_reason)
        if counts is not None:
            yield self.envelope(_CHUNK, []) | {"usage": counts}

    def _chunk(
        self,
        index: int,
        delta: dict[str, Any],
        finish_reason: str | None = None,
        *,
        tokens: tuple[str, ...] = (),
    ) -> dict[str, object]:
        choice = {
            "index": index,
            "delta": delta,
            "logprobs": self._logprobs(tokens) if tokens else None,
            "finish_reason": finish_reason,
        }
        return self.envelope(_CHUNK, [choice])

    def _logprobs(self, tokens: tuple[str, ...]) -> dict[str, object] | None:
        return None if self._alternatives is None else chat_logprobs(tokens, self._alternatives)

    def _pause(self) -> None:
        self._call.state.clock.sleep(self._call.state.token_delay)


def _tool_call(call: ReplyCall) -> dict[str, Any]:
    function = {"name": call.name, "arguments": call.arguments}
    return {"id": call.id, "type": "function", "function": function}
