"""The old way to list vector databases; see `context.vectordbs`."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncVectorDBService(AsyncBaseService):
    """`client.vectordb`: the old way to list vector databases; see `context.vectordbs`."""
