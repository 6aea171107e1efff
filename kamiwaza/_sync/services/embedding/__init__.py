# Written by scripts/unasync.py from kamiwaza/_async/services/embedding/__init__.py: edit that.
"""Cut texts into chunks and turn them into vectors."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class EmbeddingService(BaseService):
    """`client.embedding`: cut texts into chunks and turn them into vectors."""
