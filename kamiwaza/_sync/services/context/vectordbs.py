# Written by scripts/unasync.py from kamiwaza/_async/services/context/vectordbs.py: edit that.
"""Vector databases."""

from __future__ import annotations

from kamiwaza._sync.service import BaseService


class VectorDBsService(BaseService):
    """`client.context.vectordbs`: databases of vectors, and the vectors in them."""
