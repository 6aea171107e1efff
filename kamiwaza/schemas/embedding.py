"""Texts as vectors, and long texts as chunks."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, overload

from pydantic import Field, model_validator

from kamiwaza.schemas._base import Payload, Schema


class EmbeddingRequest(Payload):
    """A text to embed."""

    component: ClassVar[str | None] = "EmbeddingRequest"

    text: str
    model: str | None = None
    provider_type: str | None = None
    device: str | None = None


class EmbeddingOutput(Schema):
    """The vector of a text; a sequence of its numbers, as `numpy.asarray` takes them."""

    component: ClassVar[str | None] = "EmbeddingOutput"

    embedding: list[float]
    offset: int | None = None

    def __len__(self) -> int:
        """Return how many dimensions it has."""
        return len(self.embedding)

    # To the reader it is its numbers; pydantic would yield pairs of members.
    def __iter__(self) -> Iterator[float]:  # type: ignore[override]  # numbers, not pairs
        """Yield the numbers."""
        return iter(self.embedding)

    @overload
    def __getitem__(self, index: int) -> float: ...
    @overload
    def __getitem__(self, index: slice) -> list[float]: ...
    def __getitem__(self, index: int | slice) -> float | list[float]:
        """Return one number, or some of them."""
        return self.embedding[index]


class ChunkTextRequest(Payload):
    """A text to cut; lengths are tokens."""

    component: ClassVar[str | None] = "ChunkTextRequest"

    text: str
    max_length: int | None = None
    overlap: int | None = None
    preamble_text: str | None = None
    return_metadata: bool | None = None


class ChunkResponse(Schema):
    """The chunks of a text, in their order; a sequence of texts.

    `offsets` and `token_counts` are one number per chunk, if they were asked for.
    """

    component: ClassVar[str | None] = "ChunkResponse"

    chunks: list[str] = Field(default_factory=list)
    offsets: list[int] | None = None
    token_counts: list[int] | None = None

    def __len__(self) -> int:
        """Return how many chunks there are."""
        return len(self.chunks)

    # To the reader it is its chunks; pydantic would yield pairs of members.
    def __iter__(self) -> Iterator[str]:  # type: ignore[override]  # texts, not pairs
        """Yield the chunks."""
        return iter(self.chunks)

    @overload
    def __getitem__(self, index: int) -> str: ...
    @overload
    def __getitem__(self, index: slice) -> list[str]: ...
    def __getitem__(self, index: int | slice) -> str | list[str]:
        """Return one chunk, or some of them."""
        return self.chunks[index]

    @model_validator(mode="before")
    @classmethod
    def _from_texts(cls, answer: object) -> object:
        """Take the texts alone for the whole answer: without metadata there is nothing else."""
        return {"chunks": answer} if isinstance(answer, list) else answer


class EmbeddingHealth(Schema):
    """Whether embedding works; the platform does not publish which members it has."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True when it says that it does."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
