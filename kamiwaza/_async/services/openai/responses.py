"""The responses API of a deployment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeVar, Unpack, cast
from uuid import UUID

from kamiwaza._async.http.answer_context import AsyncAnswerContext
from kamiwaza._async.services.openai._target import TIMEOUT, AsyncTargetBase
from kamiwaza._async.services.openai.response_stream import AsyncResponseStream
from kamiwaza._async.streaming.event_stream import AsyncEventStream
from kamiwaza.domain.chat_request import format_name
from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.domain.inference import inference_request, inference_url
from kamiwaza.domain.response_events import RESPONSE_STREAM, ResponseEvents, is_last_event
from kamiwaza.domain.response_request import (
    response_input,
    response_tool_members,
    structured_response,
    text_format,
)
from kamiwaza.schemas.chat import ChatMessage, ChatMessageParam
from kamiwaza.schemas.chat_options import ToolChoice, ToolSource
from kamiwaza.schemas.response_options import ResponseCallOptions, ResponseMembers
from kamiwaza.schemas.responses import ModelResponse, ResponseItem
from kamiwaza.schemas.serving import Deployment
from kamiwaza.serialization.structured_text import adapter_of

if TYPE_CHECKING:
    from kamiwaza._async.http.answer import AsyncAnswer

T = TypeVar("T")


class AsyncResponsesService(AsyncTargetBase):
    """`client.openai.responses`: conversations that the engine keeps.

    Engines need this API for it: vLLM has it, llama.cpp may not.
    """

    async def create(
        self,
        deployment: Deployment | UUID | str,
        input: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem],
        *,
        previous: ModelResponse | str | None = None,
        model: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[ResponseCallOptions],
    ) -> ModelResponse:
        """Send a request and return the whole response; `.text` is its text.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            input: a text (one message of the user), the messages of a conversation, or items of
                earlier responses.
            previous: the response that this one continues, or its id. The engine knows its
                messages, so that only new ones are sent.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            extra_body: further members of the request body.
            timeout: seconds to wait for the answer.
            options: see `ResponseMembers`, and the options of the call.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            ResourceNotFoundError: the engine has no responses, or does not know the previous one.
            ReportedFailureError: the engine reported a failure without a status.
        """
        members = cast("ResponseMembers", options)
        found = await self._resolved(deployment)
        body = _response_body(found, input, previous, extra_body, model=model, **members)
        answer = await self._ask("openai.responses.create", found, "responses", body, timeout)
        return read_engine_answer(answer, ModelResponse, "output", secrets=self._secrets)

    async def parse(
        self,
        deployment: Deployment | UUID | str,
        input: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem],
        *,
        into: type[T],
        previous: ModelResponse | str | None = None,
        model: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[ResponseCallOptions],
    ) -> T:
        """Send a request and return the response as an object of a type.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            input: a text, the messages of a conversation, or items of earlier responses.
            into: a pydantic class, or another type that pydantic reads, such as `list[str]`.
            previous: the response that this one continues, or its id.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            extra_body: further members of the request body.
            timeout: seconds to wait for the answer.
            options: see `ResponseMembers`, and the options of the call.

        Raises:
            StructuredAnswerError: the response does not fit the type, was cut off, or the model
                refused; `text` is what it said, `reason` says which.
            InvalidArgumentError: no deployment, or more than one, has this name, or the type has
                no JSON schema.
        """
        name = "openai.responses.parse"
        members = cast("ResponseMembers", options)
        adapter = adapter_of(into)
        form = text_format(adapter, format_name(into))
        found = await self._resolved(deployment)
        body = _response_body(
            found, input, previous, extra_body, model=model, text=form, **members
        )  # fmt: skip
        answer = await self._ask(name, found, "responses", body, timeout)
        whole = read_engine_answer(answer, ModelResponse, "output", secrets=self._secrets)
        return structured_response(whole, adapter, name)

    def stream(
        self,
        deployment: Deployment | UUID | str,
        input: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem],
        *,
        previous: ModelResponse | str | None = None,
        model: str | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **options: Unpack[ResponseCallOptions],
    ) -> AsyncResponseStream:
        """Send a request and iterate over the text of the response as it is written.

        The request is sent when you ask for the first part.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            input: a text, the messages of a conversation, or items of earlier responses.
            previous: the response that this one continues, or its id.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            extra_body: further members of the request body.
            timeout: the longest time without data, in seconds.
            options: see `ResponseMembers`, and the options of the call.

        Raises:
            StreamInterruptedError: the response was cut off; `text` is what was read.
        """
        members = cast("ResponseMembers", options)

        async def opened() -> AsyncAnswer:
            found = await self._resolved(deployment)
            body = _response_body(
                found, input, previous, extra_body, model=model, stream=True, **members
            )  # fmt: skip
            url = f"{inference_url(found, self._transport.origin)}/responses"
            request = inference_request(RESPONSE_STREAM, url, body, answer="sse")
            return await self._transport.open(request, timeout=timeout)

        events = ResponseEvents(self._secrets, strict=self._transport.options.strict)
        return AsyncResponseStream(
            AsyncEventStream(
                lambda last_event_id: AsyncAnswerContext(opened),
                events.read,
                name=RESPONSE_STREAM,
                is_last=is_last_event,
                yield_last=True,
                lenient=True,
            )
        )


def _response_body(
    deployment: Deployment,
    sent: str | Sequence[ChatMessageParam | ChatMessage | ResponseItem],
    previous: ModelResponse | str | None,
    extra_body: Mapping[str, object] | None,
    *,
    model: str | None,
    tools: Sequence[ToolSource] | None = None,
    tool_choice: ToolChoice | None = None,
    **settings: object,
) -> dict[str, object]:
    """Return the body of a request to the responses API."""
    return {
        "model": model or deployment.inference_model,
        "input": response_input(sent),
        "previous_response_id": previous.id if isinstance(previous, ModelResponse) else previous,
        **settings,
        **response_tool_members(tools, tool_choice),
        **(extra_body or {}),
    }
