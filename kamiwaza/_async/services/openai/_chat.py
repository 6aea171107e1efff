"""Chat requests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar, Unpack, cast
from uuid import UUID

from kamiwaza._async.http.answer_context import AsyncAnswerContext
from kamiwaza._async.services.openai._target import TIMEOUT, AsyncTargetBase
from kamiwaza._async.services.openai.chat_stream import AsyncChatStream
from kamiwaza._async.streaming.event_stream import AsyncEventStream
from kamiwaza.domain.chat_events import CHAT_STREAM, ChatEvents, is_done
from kamiwaza.domain.chat_request import (
    chat_tool_members,
    check_format,
    conversation,
    format_name,
    response_format,
    structured,
)
from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.domain.inference import inference_request, inference_url
from kamiwaza.schemas.chat import ChatCompletion, ChatMessage, ChatMessageParam
from kamiwaza.schemas.chat_options import ChatCallOptions, ChatMembers, ToolChoice, ToolSource
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization.structured_text import adapter_of

if TYPE_CHECKING:
    from kamiwaza._async.http.answer import AsyncAnswer

T = TypeVar("T")


class AsyncChatMixin(AsyncTargetBase):
    """Send chat requests."""

    async def chat(
        self,
        deployment: Deployment | UUID | str,
        messages: str | Sequence[ChatMessageParam | ChatMessage],
        *,
        model: str | None = None,
        system: str | None = None,
        n: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[ChatCallOptions],
    ) -> ChatCompletion:
        """Send a chat request and return the whole answer; `.text` is its text.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            messages: a text (one message of the user), or the messages of a conversation.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            system: a system message to put before the conversation.
            n: the number of answers. Default: 1.
            extra_body: further members of the request body.
            timeout: seconds to wait for the answer.
            options: how to sample the answer and the tools, see `ChatMembers`, and the options of
                the call.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            ReportedFailureError: the engine reported a failure without a status. With a status, the
                error of that status is raised.
        """
        members = cast("ChatMembers", options)
        target = await self._resolved(deployment)
        body = _chat_body(
            target, messages, system, extra_body,
            model=model, n=n, **members,
        )  # fmt: skip
        answer = await self._ask("openai.chat", target, "chat/completions", body, timeout)
        return read_engine_answer(answer, ChatCompletion, "choices", secrets=self._secrets)

    async def parse(
        self,
        deployment: Deployment | UUID | str,
        messages: str | Sequence[ChatMessageParam | ChatMessage],
        *,
        into: type[T],
        model: str | None = None,
        system: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[ChatCallOptions],
    ) -> T:
        """Send a chat request and return the answer as an object of a type.

        The JSON schema of the type is sent to the engine, and the answer is validated against it.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            messages: a text (one message of the user), or the messages of a conversation.
            into: a pydantic class, or another type that pydantic reads, such as `list[str]`.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            system: a system message to put before the conversation.
            extra_body: further members of the request body.
            timeout: seconds to wait for the answer.
            options: how to sample the answer, see `ChatMembers`, and the options of the call.

        Raises:
            StructuredAnswerError: the answer does not fit the type, was cut off, or the model
                refused; `text` is the text of the answer, `reason` is the cause.
            InvalidArgumentError: no deployment, or more than one, has this name, or the type has
                no JSON schema.
            ReportedFailureError: the engine reported a failure without a status.
        """
        check_format(options)
        adapter = adapter_of(into)
        form = response_format(adapter, format_name(into))
        members = cast("ChatMembers", {**options, "response_format": form})
        target = await self._resolved(deployment)
        body = _chat_body(target, messages, system, extra_body, model=model, **members)
        answer = await self._ask("openai.parse", target, "chat/completions", body, timeout)
        whole = read_engine_answer(answer, ChatCompletion, "choices", secrets=self._secrets)
        return structured(whole, adapter, "openai.parse")

    def stream(
        self,
        deployment: Deployment | UUID | str,
        messages: str | Sequence[ChatMessageParam | ChatMessage],
        *,
        model: str | None = None,
        system: str | None = None,
        include_usage: bool | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[ChatCallOptions],
    ) -> AsyncChatStream:
        """Send a chat request and iterate over the text of the answer as it is written.

        The request is sent when you ask for the first part.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            messages: a text (one message of the user), or the messages of a conversation.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            system: a system message to put before the conversation.
            include_usage: True makes the engine count the tokens, for `usage` of the stream.
            extra_body: further members of the request body.
            timeout: the longest time without data, in seconds.
            options: how to sample the answer and the tools, see `ChatMembers`, and the options of
                the call.

        Raises:
            StreamInterruptedError: the answer was cut off; `text` is what was read.
        """
        members = cast("ChatMembers", options)

        async def opened() -> AsyncAnswer:
            target = await self._resolved(deployment)
            body = _chat_body(
                target, messages, system, extra_body,
                model=model, **members, stream=True,
                stream_options={"include_usage": True} if include_usage else None,
            )  # fmt: skip
            url = f"{inference_url(target, self._transport.origin)}/chat/completions"
            request = inference_request(CHAT_STREAM, url, body, answer="sse")
            return await self._transport.open(request, timeout=timeout)

        answer = ChatEvents(self._secrets, strict=self._transport.options.strict)
        return AsyncChatStream(
            AsyncEventStream(
                lambda last_event_id: AsyncAnswerContext(opened),
                answer.read,
                name=CHAT_STREAM,
                is_last=is_done,
                yield_last=True,
                lenient=True,
                explain=answer.explain,
            ),
            answer.read_text,
        )


def _chat_body(
    deployment: Deployment,
    messages: str | Sequence[ChatMessageParam | ChatMessage],
    system: str | None,
    extra_body: Mapping[str, object] | None,
    *,
    model: str | None,
    tools: Sequence[ToolSource] | None = None,
    tool_choice: ToolChoice | None = None,
    **settings: object,
) -> dict[str, object]:
    """Return the body of a chat request."""
    return {
        "model": model or deployment.inference_model,
        "messages": conversation(messages, system),
        **settings,
        **chat_tool_members(tools, tool_choice),
        **(extra_body or {}),
    }
