"""Embedding texts, and cutting long texts into chunks."""

from __future__ import annotations

from typing import Literal, Unpack, cast, overload

from kamiwaza._async.bulk.run import AsyncBulkRun
from kamiwaza._async.services._base import AsyncBaseService
from kamiwaza.arguments.bulk_options import BulkMembers, BulkOptions
from kamiwaza.arguments.call_options import CallOptions
from kamiwaza.bulk.calls import AsyncBatchCall
from kamiwaza.bulk.reader import AsyncItems
from kamiwaza.errors import InvalidArgumentError, KamiwazaError
from kamiwaza.schemas.embedding import (
    ChunkResponse,
    ChunkTextRequest,
    EmbeddingHealth,
    EmbeddingOutput,
    EmbeddingRequest,
)
from kamiwaza.serialization.vectors import Vector, read_vectors
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
        """Embed one text and return its vector.

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

    @overload
    def embed_many(
        self,
        texts: AsyncItems[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        on_error: Literal["raise"] = "raise",
        **options: Unpack[BulkOptions],
    ) -> AsyncBulkRun[Vector]: ...

    @overload
    def embed_many(
        self,
        texts: AsyncItems[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        on_error: Literal["return"],
        **options: Unpack[BulkOptions],
    ) -> AsyncBulkRun[Vector | KamiwazaError]: ...

    def embed_many(
        self,
        texts: AsyncItems[str],
        *,
        batch_size: int = 64,
        model: str | None = None,
        provider_type: str | None = None,
        device: str | None = None,
        on_error: Literal["raise", "return"] = "raise",
        **options: Unpack[BulkOptions],
    ) -> AsyncBulkRun[Vector] | AsyncBulkRun[Vector | KamiwazaError]:
        """Return the vectors of many texts, in their order.

        The texts are read and sent in batches while you iterate over the result, several batches
        at a time. Use the result as a list to get all vectors at once.

        Args:
            texts: the texts; any iterable of any length.
            batch_size: texts per request, 1 to 256.
            model: the name of the embedding model. Default: the platform's own.
            provider_type: the kind of embedding model, one of `providers()`. Default: the
                platform's own.
            device: the device to compute on (`cpu`, `cuda`, `mps`). Default: the platform's own.
            on_error: "raise" ends the calls with the error of a text; "return" hands out the error
                in place of its vector.
            options: how many calls run at a time, see `BulkMembers`, and the options of each call.

        Raises:
            InvalidArgumentError: the batch size is out of range, or `texts` is a single text.
            ServiceUnavailableError: no embedding model runs; `code` says whether one is starting.
            ResponseValidationError: the platform answered with another number of vectors.
        """
        if not 1 <= batch_size <= _MAX_BATCH:
            raise InvalidArgumentError(f"batch_size: must be 1 to {_MAX_BATCH}, not {batch_size!r}")
        members = cast("BulkMembers", options)

        async def embed(batch: list[str]) -> list[Vector]:
            request = embed_chunks(
                body=batch,
                model=model,
                provider_type=provider_type,
                device=device,
                batch_size=batch_size,
            )
            return read_vectors(await self._transport.receive(request), len(batch))

        async def prepare() -> AsyncBatchCall[str, Vector]:
            return embed

        return self._bulk(
            "embedding.embed_many", texts, prepare,
            on_error=on_error, batch_size=batch_size, **members,
        )  # fmt: skip

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
