"""Cut texts into chunks and turn them into vectors."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncEmbeddingService(AsyncBaseService):
    """`client.embedding`: cut texts into chunks and turn them into vectors."""
