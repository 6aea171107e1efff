# Written by scripts/unasync.py from kamiwaza/_async/services/context/embedding_model.py: edit that.
"""Which embedding model a group is bound to."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class EmbeddingModelService(BaseService):
    """`client.context.embedding_model`: what a group's texts are embedded with."""
