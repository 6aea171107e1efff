"""Inference: the OpenAI-compatible API of a deployment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services.openai._chat import AsyncChatMixin
from kamiwaza._async.services.openai._many import AsyncManyMixin
from kamiwaza._async.services.openai._package import AsyncPackageMixin
from kamiwaza._async.services.openai._target import TIMEOUT
from kamiwaza._async.services.openai._transcription import AsyncTranscriptionMixin
from kamiwaza._async.services.openai.responses import AsyncResponsesService
from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.schemas.chat import EmbeddingList
from kamiwaza.schemas.serving import Deployment


class AsyncOpenAIService(
    AsyncManyMixin, AsyncChatMixin, AsyncTranscriptionMixin, AsyncPackageMixin
):
    """`client.openai`: send requests to deployed models.

    You name a deployment by the object, its id, or the name or hub name of its model if only one
    deployment has it.
    """

    @property
    def responses(self) -> AsyncResponsesService:
        """Return the service of the responses API."""
        return self._lazy(AsyncResponsesService)

    async def embeddings(
        self,
        deployment: Deployment | UUID | str,
        input: str | Sequence[str],
        *,
        model: str | None = None,
        dimensions: int | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> EmbeddingList:
        """Return the vectors of a text or of several texts; `.vectors` are the plain numbers.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            input: a text, or several.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            dimensions: the length of each vector, for models that can shorten it.
            extra_body: further members of the request body.
            timeout: seconds to wait for the answer.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            ReportedFailureError: the engine reported a failure without a status.
        """
        target = await self._resolved(deployment)
        body = {
            "model": model or target.inference_model,
            "input": input if isinstance(input, str) else [*input],
            "dimensions": dimensions,
            "encoding_format": "float",
            **(extra_body or {}),
        }
        answer = await self._ask("openai.embeddings", target, "embeddings", body, timeout)
        return read_engine_answer(answer, EmbeddingList, "data", secrets=self._secrets)
