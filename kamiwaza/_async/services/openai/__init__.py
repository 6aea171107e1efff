"""Inference: the OpenAI-compatible API of a deployment."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Unpack
from uuid import UUID

from kamiwaza._async.services.openai._chat import AsyncChatMixin
from kamiwaza._async.services.openai._many import AsyncManyMixin
from kamiwaza._async.services.openai._package import AsyncPackageMixin
from kamiwaza._async.services.openai._target import TIMEOUT
from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.domain.engine_answer import read_engine_answer
from kamiwaza.domain.inference import inference_url, upload_request
from kamiwaza.schemas.chat import EmbeddingList, Transcription
from kamiwaza.schemas.serving import Deployment


class AsyncOpenAIService(AsyncManyMixin, AsyncChatMixin, AsyncPackageMixin):
    """`client.openai`: send requests to deployed models.

    You name a deployment by the object, its id, or the name or hub name of its model if only one
    deployment has it.
    """

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
        found = await self._resolved(deployment)
        body = {
            "model": model or found.inference_model,
            "input": input if isinstance(input, str) else [*input],
            "dimensions": dimensions,
            "encoding_format": "float",
            **(extra_body or {}),
        }
        answer = await self._ask("openai.embeddings", found, "embeddings", body, timeout)
        return read_engine_answer(answer, EmbeddingList, "data", secrets=self._secrets)

    async def transcribe(
        self,
        deployment: Deployment | UUID | str,
        file: PathLike[str] | bytes,
        *,
        model: str | None = None,
        language: str | None = None,
        prompt: str | None = None,
        temperature: float | None = None,
        timeout: float = TIMEOUT,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> Transcription:
        """Return the text of a recording.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            file: the path of the recording, or its bytes.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            language: the language of the recording, such as `en`. Default: the engine detects it.
            prompt: a text that guides the style or spelling.
            temperature: the randomness of the result, from 0. Default: the engine's own.
            timeout: seconds to wait for the answer.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name.
            ReportedFailureError: the engine reported a failure without a status.
        """
        found = await self._resolved(deployment)
        body = {
            "file": file,
            "model": model or found.inference_model,
            "language": language,
            "prompt": prompt,
            "temperature": None if temperature is None else str(temperature),
        }
        url = f"{inference_url(found, self._transport.origin)}/audio/transcriptions"
        request = upload_request("openai.transcribe", url, body)
        answer = await self._transport.receive(request, timeout=timeout)
        return read_engine_answer(answer, Transcription, "text", secrets=self._secrets)
