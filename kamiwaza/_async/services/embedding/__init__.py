"""Embedding texts, and cutting long texts into chunks."""

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

# The most texts that the platform takes in one request.
_MAX_BATCH = 256


class AsyncEmbeddingService(AsyncBaseService):
    """`client.embedding`: embed texts and cut them into chunks, with the platform's own models."""

    async def create(
        self,
        text: str,
        *,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        **call_options: Unpack[CallOptions],
    ) -> EmbeddingOutput:
        """Return the vector of one text.

        Args:
            text: the text, at most 32768 characters.
            model: the name of the embedding model. Default: the platform's own.
            provider_type: the kind of embedding model, one of `providers()`. Default: the
                platform's own.
            device: the device to compute on (`cpu`, `cuda`, `mps`). Default: the platform's own.

        Raises:
            ServiceUnavailableError: no embedding model runs; `code` says whether one is starting.
        """
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
        """Return the vectors of many texts, in their order.

        The texts are read and sent in batches, one request after the other.

        Args:
            texts: the texts; any iterable.
            batch_size: texts per request, 1 to 256.
            model: the name of the embedding model. Default: the platform's own.
            provider_type: the kind of embedding model, one of `providers()`. Default: the
                platform's own.
            device: the device to compute on (`cpu`, `cuda`, `mps`). Default: the platform's own.

        Raises:
            InvalidArgumentError: the batch size is out of range, or `texts` is a single text.
            ServiceUnavailableError: no embedding model runs; `code` says whether one is starting.
            ResponseValidationError: the platform answered with another number of vectors.
        """
        if isinstance(texts, str):
            raise InvalidArgumentError("texts: one text is for create(); give a list of texts")
        if not 1 <= batch_size <= _MAX_BATCH:
            raise InvalidArgumentError(f"batch_size: must be 1 to {_MAX_BATCH}, not {batch_size!r}")
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
        """Cut a text into chunks and return them in their order.

        Args:
            text: the text.
            max_length: the most tokens of a chunk, 50 to 8192. Default: 510.
            overlap: the tokens that a chunk repeats from the one before. Default: 32.
            preamble_text: a text to put before every chunk.
            return_metadata: True adds the offset and the number of tokens of each chunk.
            model: the name of the embedding model. Default: the platform's own.
            provider_type: the kind of embedding model, one of `providers()`. Default: the
                platform's own.
            device: the device to compute on (`cpu`, `cuda`, `mps`). Default: the platform's own.

        Raises:
            ServiceUnavailableError: no embedding model runs; `code` says whether one is starting.
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
        """Return the kinds of embedding models, as `provider_type` takes them."""
        return await self._call(get_providers(), list[str])

    async def health(self, **call_options: Unpack[CallOptions]) -> EmbeddingHealth:
        """Return whether embedding works; needs no credentials."""
        return await self._call(health_check(), EmbeddingHealth)
