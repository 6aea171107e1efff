"""Vectors of texts, and chunks of long texts."""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar

from pydantic import Field, model_validator

from kamiwaza.schemas._base import Payload, Schema
from kamiwaza.schemas._list_answer import ListAnswer


class EmbeddingRequest(Payload):
    """Body that asks for the vector of a text."""

    component: ClassVar[str | None] = "EmbeddingRequest"

    text: str
    model: str | None = None
    provider_type: str | None = None
    device: str | None = None


class EmbeddingOutput(ListAnswer[float]):
    """The vector of a text: a sequence of floats, as `numpy.asarray` takes it."""

    component: ClassVar[str | None] = "EmbeddingOutput"

    embedding: list[float]
    offset: int | None = None

    def _items(self) -> Sequence[float]:
        return self.embedding


class ChunkTextRequest(Payload):
    """Body that asks for the chunks of a text; lengths are in tokens."""

    component: ClassVar[str | None] = "ChunkTextRequest"

    text: str
    max_length: int | None = None
    overlap: int | None = None
    preamble_text: str | None = None
    return_metadata: bool | None = None


class ChunkResponse(ListAnswer[str]):
    """The chunks of a text in their order: a sequence of texts.

    `offsets` and `token_counts` have one number for each chunk, if you asked for them.
    """

    component: ClassVar[str | None] = "ChunkResponse"

    chunks: list[str] = Field(default_factory=list)
    offsets: list[int] | None = None
    token_counts: list[int] | None = None

    @model_validator(mode="before")
    @classmethod
    def _from_texts(cls, answer: object) -> object:
        """Accept a bare list of texts as the whole answer."""
        return {"chunks": answer} if isinstance(answer, list) else answer

    def _items(self) -> Sequence[str]:
        return self.chunks


class EmbeddingHealth(Schema):
    """Whether embedding works; the platform publishes no shape."""

    status: str | None = None

    @property
    def ok(self) -> bool:
        """True if the platform reports that embedding works."""
        return (self.status or "").lower() in ("healthy", "ok", "up")
