# Written by scripts/unasync.py from kamiwaza/_async/services/vectordb/__init__.py: edit that.
"""The old way to list vector databases; see `context.vectordbs`."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class VectorDBService(BaseService):
    """`client.vectordb`: the old way to list vector databases; see `context.vectordbs`."""
