# Written by scripts/unasync.py from kamiwaza/_async/services/openai/_chat.py: edit that.
"""Conversations with a model."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Unpack
from uuid import UUID

from kamiwaza._sync.http.answer_context import AnswerContext
from kamiwaza._sync.services.openai._target import TIMEOUT, TargetBase
from kamiwaza._sync.services.openai.chat_stream import ChatStream
from kamiwaza._sync.streaming.event_stream import EventStream
from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.domain.chat_events import CHAT_STREAM, ChatEvents, is_done
from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.domain.inference import conversation, inference_request, inference_url
from kamiwaza.schemas.chat import ChatCompletion, ChatMessage, ChatMessageParam
from kamiwaza.schemas.serving import Deployment

if TYPE_CHECKING:
    from kamiwaza._sync.http.answer import Answer


class ChatMixin(TargetBase):
    """Ask a model for text."""

    def chat(
        self,
        deployment: Deployment | UUID | str,
        messages: str | Sequence[ChatMessageParam | ChatMessage],
        *,
        model: str | None = None,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        n: int | None = None,
        tools: Sequence[Mapping[str, object]] | None = None,
        tool_choice: str | Mapping[str, object] | None = None,
        response_format: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> ChatCompletion:
        """Ask a model and return its whole answer; `.text` is the text.

        `messages` is a text or a conversation, `system` goes before it. `extra_body` holds what
        the engine takes besides, `timeout` is the seconds to wait for the answer. A failure that
        the engine reports with a status of success raises the error of the status it names, or
        ReportedFailureError.
        """
        found = self._resolved(deployment)
        body = _chat_body(
            found, messages, system, extra_body,
            model=model, temperature=temperature, top_p=top_p, max_tokens=max_tokens, stop=stop,
            seed=seed, n=n, tools=tools, tool_choice=tool_choice, response_format=response_format,
        )  # fmt: skip
        answer = self._ask("openai.chat", found, "chat/completions", body, timeout)
        return read_engine_answer(answer, ChatCompletion, "choices", secrets=self._secrets)

    def stream(
        self,
        deployment: Deployment | UUID | str,
        messages: str | Sequence[ChatMessageParam | ChatMessage],
        *,
        model: str | None = None,
        system: str | None = None,
        temperature: float | None = None,
        top_p: float | None = None,
        max_tokens: int | None = None,
        stop: str | Sequence[str] | None = None,
        seed: int | None = None,
        tools: Sequence[Mapping[str, object]] | None = None,
        tool_choice: str | Mapping[str, object] | None = None,
        response_format: Mapping[str, object] | None = None,
        include_usage: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> ChatStream:
        """Ask a model and iterate over the text of its answer while it writes.

        Takes what `chat` takes; `timeout` is the longest silence in seconds. With `include_usage`
        the engine counts the tokens. The request is sent when the first piece is asked for.
        """

        def opened() -> Answer:
            found = self._resolved(deployment)
            body = _chat_body(
                found, messages, system, extra_body,
                model=model, temperature=temperature, top_p=top_p, max_tokens=max_tokens, stop=stop,
                seed=seed, tools=tools, tool_choice=tool_choice, response_format=response_format,
                stream=True, stream_options={"include_usage": True} if include_usage else None,
            )  # fmt: skip
            url = f"{inference_url(found, self._transport.origin)}/chat/completions"
            request = inference_request(CHAT_STREAM, url, body, answer="sse")
            return self._transport.open(request, timeout=timeout)

        answer = ChatEvents(self._secrets, strict=self._transport.options.strict)
        return ChatStream(
            EventStream(
                lambda last_event_id: AnswerContext(opened),
                answer.read,
                name=CHAT_STREAM,
                is_last=is_done,
                yield_last=True,
                lenient=True,
                explain=answer.explain,
            )
        )


def _chat_body(
    deployment: Deployment,
    messages: str | Sequence[ChatMessageParam | ChatMessage],
    system: str | None,
    extra_body: Mapping[str, object] | None,
    *,
    model: str | None,
    **settings: object,
) -> dict[str, object]:
    """Return the body of a chat request."""
    return {
        "model": model or deployment.inference_model,
        "messages": conversation(messages, system),
        **settings,
        **(extra_body or {}),
    }
