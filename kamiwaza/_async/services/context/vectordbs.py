"""Vector databases."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncVectorDBsService(AsyncBaseService):
    """`client.context.vectordbs`: databases of vectors, and the vectors in them."""
