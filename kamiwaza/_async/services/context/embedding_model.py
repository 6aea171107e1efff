"""Which embedding model a group is bound to."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncEmbeddingModelService(AsyncBaseService):
    """`client.context.embedding_model`: what a group's texts are embedded with."""
