"""Texts as vectors, and long texts as chunks."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Unpack

from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.errors import InvalidArgumentError, ResponseValidationError
from kamiwaza.schemas.embedding import (
    ChunkResponse,
    ChunkTextRequest,
    EmbeddingHealth,
    EmbeddingOutput,
    EmbeddingRequest,
)
from kamiwaza_api.api.embedding import (
    chunk_text,
    create_embedding,
    embed_chunks,
    get_providers,
    health_check,
)

# How many texts the platform takes at once.
_MOST = 256


class AsyncEmbeddingService(AsyncBaseService):
    """`client.embedding`: cut texts and embed them with the platform's own models.

    `model`, `provider_type` and `device` are the platform's choice unless given. Raises
    ServiceUnavailableError, with a `code`, while no embedding model runs.
    """

    async def create(
        self,
        text: str,
        *,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingOutput:
        """Return the vector of one text of at most 32768 characters."""
        body = EmbeddingRequest(text=text, model=model, provider_type=provider_type, device=device)
        return await self._call(create_embedding(body=body), EmbeddingOutput)

    async def embed_many(
        self,
        texts: Iterable[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> list[list[float]]:
        """Return the vectors of texts, in the order of the texts.

        They are taken from `texts` and sent as many as `batch_size` says at a time, 1 to 256, one
        request after the other. Raises InvalidArgumentError for another size.
        """
        if isinstance(texts, str):
            raise InvalidArgumentError("texts: one text is for create(); give a list of texts")
        if not 1 <= batch_size <= _MOST:
            raise InvalidArgumentError(f"batch_size: must be 1 to {_MOST}, not {batch_size!r}")
        vectors: list[list[float]] = []
        rest = iter(texts)
        while batch := [*islice(rest, batch_size)]:
            request = embed_chunks(
                body=batch,
                model=model,
                provider_type=provider_type,
                device=device,
                batch_size=batch_size,
            )
            found = await self._call(request, list[list[float]])
            if len(found) != len(batch):
                raise ResponseValidationError(
                    f"the platform sent {len(found)} vectors for {len(batch)} texts",
                    operation=request.endpoint.name,
                )
            vectors += found
        return vectors

    async def chunk(
        self,
        text: str,
        *,
        max_length: int | None = None,
        overlap: int | None = None,
        preamble_text: str | None = None,
        return_metadata: bool = False,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> ChunkResponse:
        """Cut a text into chunks of at most `max_length` tokens, 50 to 8192 (default: 510).

        Each repeats the last `overlap` tokens of the one before (default: 32) and begins with
        `preamble_text`. With `return_metadata` their offsets and token counts come as well.
        """
        body = ChunkTextRequest(
            text=text,
            max_length=max_length,
            overlap=overlap,
            preamble_text=preamble_text,
            return_metadata=return_metadata or None,
        )
        request = chunk_text(body=body, model=model, provider_type=provider_type, device=device)
        return await self._call(request, ChunkResponse)

    async def providers(self, **call_options: Unpack[CallOptions]) -> list[str]:
        """Return the kinds of embedding models there are, as `provider_type` takes them."""
        return await self._call(get_providers(), list[str])

    async def health(self, **call_options: Unpack[CallOptions]) -> EmbeddingHealth:
        """Return whether embedding works; takes no credentials."""
        return await self._call(health_check(), EmbeddingHealth)
