"""Vectors of an engine that are packed to be short."""

from __future__ import annotations

from pydantic import Field

from kamiwaza.schemas._base import Schema


class PackedEmbedding(Schema):
    """The vector of one text: float32 numbers in base64, or a list from engines without that."""

    index: int = 0
    embedding: str | list[float] = ""


class PackedEmbeddingList(Schema):
    """The vectors of the texts of one request, in any order."""

    data: list[PackedEmbedding] = Field(default_factory=list)
