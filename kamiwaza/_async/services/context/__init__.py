"""Retrieval for a workroom: vectors, pipelines, indexes, ontologies, search."""

from __future__ import annotations

from kamiwaza._async.service import AsyncBaseService


class AsyncContextService(AsyncBaseService):
    """`client.context`: what a workroom knows: vectors, pipelines, indexes, ontologies, search."""
