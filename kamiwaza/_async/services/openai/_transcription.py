"""Transcriptions of recordings."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from os import PathLike
from typing import Literal, Unpack
from uuid import UUID

from kamiwaza._async.services.openai._target import TIMEOUT, AsyncTargetBase
from kamiwaza.arguments.call_options import CallOptionsWithoutTimeout
from kamiwaza.domain.engine_answer import read_transcription
from kamiwaza.domain.inference import inference_url, transcription_fields, upload_request
from kamiwaza.schemas.chat import Transcription
from kamiwaza.schemas.serving import Deployment


class AsyncTranscriptionMixin(AsyncTargetBase):
    """Send recordings."""

    async def transcribe(
        self,
        deployment: Deployment | UUID | str,
        file: PathLike[str] | bytes,
        *,
        model: str | None = None,
        filename: str | None = None,
        language: str | None = None,
        prompt: str | None = None,
        temperature: float | None = None,
        timestamps: Sequence[Literal["word", "segment"]] | None = None,
        subtitles: Literal["srt", "vtt"] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: float = TIMEOUT,
        **call_options: Unpack[CallOptionsWithoutTimeout],
    ) -> Transcription:
        """Return the text of a recording.

        Args:
            deployment: the deployment, its id, or the name or hub name of its model.
            file: the path of the recording, or its bytes.
            model: the name of the model to send. Default: the deployment's `inference_model`.
            filename: the name of the file to send; engines read the format from it. Default: that
                of the path; `audio.wav` for bytes.
            language: the language of the recording, such as `en`. Default: the engine detects it.
            prompt: a text that guides the style or spelling.
            temperature: the randomness of the result, from 0. Default: the engine's own.
            timestamps: `segment`, `word` or both, to get `segments` and `words` with their times.
                Default: the text alone.
            subtitles: `srt` or `vtt`, to get subtitles in this format as the text.
            extra_body: further fields of the form.
            timeout: seconds to wait for the answer.

        Raises:
            InvalidArgumentError: no deployment, or more than one, has this name, or `timestamps`
                and `subtitles` are both given.
            UnreadableFileError: the file cannot be read.
            ReportedFailureError: the engine reported a failure without a status.
        """
        fields = transcription_fields(file, filename, timestamps, subtitles)
        target = await self._resolved(deployment)
        body = {
            **fields,
            "model": model or target.inference_model,
            "language": language,
            "prompt": prompt,
            "temperature": None if temperature is None else str(temperature),
            **(extra_body or {}),
        }
        url = f"{inference_url(target, self._transport.origin)}/audio/transcriptions"
        request = upload_request("openai.transcribe", url, body)
        answer = await self._transport.receive(request, timeout=timeout)
        return read_transcription(answer, is_text=subtitles is not None, secrets=self._secrets)
