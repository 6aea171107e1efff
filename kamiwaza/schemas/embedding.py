"""Vectors of texts, and chunks of long texts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar, overload

from pydantic import Field, model_validator

from kamiwaza.schemas._base import Payload, Schema


class EmbeddingRequest(Payload):
    """Body that asks for the vector of a text."""

    component: ClassVar[str | None] = "EmbeddingRequest"

    text: str
    model: str | None = None
    provider_type: str | None = None
    device: str | None = None


class EmbeddingOutput(Schema):
    """The vector of a text: a sequence of floats, as `numpy.asarray` takes it."""

    component: ClassVar[str | None] = "EmbeddingOutput"

    embedding: list[float]
    offset: int | None = None

    def __len__(self) -> int:
        """Return the number of dimensions."""
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
    """Body that asks for the chunks of a text; lengths are in tokens."""

    component: ClassVar[str | None] = "ChunkTextRequest"

    text: str
    max_length: int | None = None
    overlap: int | None = None
    preamble_text: str | None = None
    return_metadata: bool | None = None


class ChunkResponse(Schema):
    """The chunks of a text in their order: a sequence of texts.

    `offsets` and `token_counts` have one number for each chunk, if you asked for them.
    """

    component: ClassVar[str | None] = "ChunkResponse"

    chunks: list[str] = Field(default_factory=list)
    offsets: list[int] | None = None
    token_counts: list[int] | None = None

    def __len__(self) -> int:
        """Return the number of chunks."""
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
        """Accept a bare list of texts as the whole answer."""
        return {"chunks": answer} if isinstance(answer, list) else answer


class EmbeddingHealth(Schema):
    """Whether embedding works; the platform publishes no shape."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True if the platform reports that embedding works."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
